/** What an edition says of itself on its pages: which one it is, since when, under which numbers, how it was made. */
import type {Element} from 'hast'
import {isbn13} from '../text/isbn.ts'
import {ownValue} from '../text/own-value.ts'
import type {Configuration} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {codeOf} from './addresses/code.ts'
import {generated, made} from './nodes.ts'
import type {Value} from './template.ts'

/** How it was made. */
export interface Making {
  /** Families of faces, in the order of their weight. */
  readonly faces: readonly string[]
  /** « Fascicule 1.2.0 ». */
  readonly tool: string
}

/** The values of the slots that say what an edition is; those that it does not give have none. */
export function editionValues(configuration: Configuration, labels: Labels, making: Making): Record<string, Value> {
  const {edition, lang} = configuration
  const date = edition?.date === undefined ? undefined : dateIn(lang, edition.date)
  const isbns = isbnsOf(configuration)
  return {
    edition: lineOf(edition, edition?.date?.slice(0, 4), labels),
    'edition-date': lineOf(edition, date, labels),
    year: edition?.date?.slice(0, 4),
    date,
    version: edition?.version,
    isbn: bookIsbn(configuration),
    isbns: {
      blocks: isbns.map(({isbn, profile}) => isbnLine(isbn, isbns.length > 1 ? formOf(labels, profile) : undefined)),
    },
    'legal-deposit': edition?.['legal-deposit'],
    rights: edition?.rights,
    printer: edition?.printer,
    ...addressValues(edition?.address),
    composed: labels.composed.replace(/\{(faces|tool)\}/g, (_, name) =>
      name === 'tool' ? making.tool : listIn(lang, making.faces),
    ),
  }
}

/** The ISBN of the printed book, which its bar code gives: that of the profile for the press, else that of the edition. */
export function bookIsbn({edition, profiles}: Configuration): string | undefined {
  return profiles.print?.isbn ?? edition?.isbn
}

/** The number that the pages of an edition bear at their foot where the theme asks for it: « éd. 2.1 ». */
export function shortCode({edition}: Configuration, labels: Labels): string | undefined {
  return edition?.version && `${labels.editionShort}\u00A0${bareVersion(edition.version)}`
}

/** « Anne Roy, Jean Côté et Léa Morin ». */
export const listIn = (lang: string, names: readonly string[]): string =>
  new Intl.ListFormat(lang, {type: 'conjunction'}).format(names)

/** Each ISBN once, with the first profile whose it is; that of the edition is first. */
const isbnsOf = ({edition, profiles}: Configuration): {readonly isbn: string; readonly profile: string}[] => {
  const all = [
    ...(edition?.isbn === undefined ? [] : [{isbn: edition.isbn, profile: ''}]),
    ...Object.entries(profiles).flatMap(([profile, {isbn}]) => (isbn === undefined ? [] : [{isbn, profile}])),
  ]
  return all.filter(({isbn}, at) => all.findIndex(other => isbn13(other.isbn) === isbn13(isbn)) === at)
}

const formOf = ({forms}: Labels, profile: string): string | undefined => ownValue(forms, profile)

const isbnLine = (isbn: string, form: string | undefined): Element =>
  made('p', {}, [form === undefined ? isbn : `${isbn} (${form})`])

/** « Édition 2.1 · 2026 »: a version's last zero says nothing to a reader. */
const lineOf = (edition: Configuration['edition'], when: string | undefined, labels: Labels): string | undefined => {
  const version = edition?.version && `${labels.edition}\u00A0${bareVersion(edition.version)}`
  return [version, when].filter(Boolean).join(' · ') || undefined
}

const bareVersion = (version: string): string => version.replace(/^(\d+\.\d+)\.0$/, '$1')

const addressValues = (address: string | undefined): Record<string, Value> => {
  if (address === undefined) return {address: undefined, 'address-code': undefined}
  const code = codeOf(address)
  return {
    address: [generated('a', {href: address}, address)],
    'address-code': code && [code],
  }
}

/** An ISO date in words, « 1er mai 2026 » in French. */
function dateIn(lang: string, date: string): string {
  const words = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date}T00:00:00Z`),
  )
  return (lang.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words).replace(
    /(?<=^\d+(?:er|\.)?) |(?<=\p{L}) (?=\d)/gu,
    '\u00A0',
  )
}
