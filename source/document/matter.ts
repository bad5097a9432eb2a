/** What stands around the text: cover, title block, colophon and back cover, filled from the metadata. */
import type {Element, ElementContent} from 'hast'
import type {Configuration, FileEntry, Finding, Publication} from '../types.ts'
import type {Labels} from '../wording/index.ts'
import {barcode} from './barcode.ts'
import {section} from './chapters.ts'
import {generated, made} from './nodes.ts'
import {fillTemplate, type Value} from './template.ts'

export interface Matter {
  readonly cover?: Element
  readonly titleBlock?: readonly ElementContent[]
  readonly colophon?: Element
  readonly back?: Element
  readonly findings: readonly Finding[]
}

/** The raised letters of a text of the configuration, as nodes: « 2e », « Mme ». */
export type Dress = (text: string) => readonly ElementContent[]

/** The Markdown of a text of the configuration, as blocks. */
export type ReadProse = (text: string) => readonly Element[]

/** What a matter may be given besides: its dress, and what reads its prose. */
export interface MatterOptions {
  readonly dress?: Dress | undefined
  readonly prose?: ReadProse | undefined
  /** Credits for the colophon: of what stood before the title, of opening pictures. */
  readonly credits?: readonly Element[]
  /** The points of all exercises, « 20 ». */
  readonly total?: string | undefined
}

/** The matter of a publication whose title is `text`; `title` is the author's own heading when he wrote one. */
export function makeMatter(
  publication: Publication,
  title: Value,
  text: string,
  labels: Labels,
  {dress = value => [{type: 'text', value}], prose, credits = [], total}: MatterOptions = {},
): Matter {
  const {configuration} = publication
  const backText = configuration.cover?.back?.text
  const values = {
    ...dressed(valuesOf(publication, title, text, labels), dress),
    ...creditsOf(configuration.cover?.credit, credits),
    pupil: pupilFields(labels, configuration.lang),
    score: total === undefined ? undefined : scoreOf(total),
    ...(prose && backText !== undefined && {'back-text': {blocks: prose(backText)}}),
  }
  const findings: Finding[] = []
  const filled = (name: string): ElementContent[] => {
    const result = fillTemplate(publication, name, values, labels)
    findings.push(...result.findings)
    return result.nodes
  }
  const bound = hasCover(configuration)
  const {cover, edition} = configuration
  const matter = {
    ...(bound
      ? {cover: coverSection('cover', filled('cover.html'), cover?.image)}
      : {titleBlock: filled(configuration.kind === 'handout' ? 'handout.html' : 'title.html')}),
    ...((edition || credits.length > 0) && bound ? {colophon: section('colophon', filled('colophon.html'))} : {}),
    ...(cover?.back && bound ? {back: coverSection('back', filled('back-cover.html'), cover.back.image)} : {}),
  }
  return {...matter, findings}
}

/** Values that readers read on a page; the others are codes, or stand in attributes. */
const read = [
  'title',
  'subtitle',
  'author',
  'publisher',
  'description',
  'summary',
  'collection',
  'date',
  'rights',
  'back-text',
  'back-address',
  'edition-date',
]

function dressed(values: Record<string, Value>, dress: Dress): Record<string, Value> {
  const entries = Object.entries(values).map(([name, value]): [string, Value] => {
    if (typeof value !== 'string' || !read.includes(name)) return [name, value]
    const children = [...dress(value)]
    if (children.every(({type}) => type === 'text')) return [name, value]
    return [name, [{type: 'element', tagName: 'span', properties: {dataGenerated: true}, children}]]
  })
  return Object.fromEntries(entries)
}

/** The credit line of the text, so that its words keep their origin. */
export const bareCredit = ({properties: {dataRef, dataStream}, children}: Element): Element =>
  made('span', {dataRef, dataStream}, children)

/** The credits of pictures, one a line: the cover's first, where it has one of its own. */
const creditsOf = (cover: string | undefined, credits: readonly Element[]): Record<string, Value> => {
  if (credits.length === 0) return {}
  const lines = [...(cover === undefined ? [] : [generated('span', {}, cover)]), ...credits]
  return {'image-credit': lines.flatMap((line, index) => (index > 0 ? [made('br', {}), line] : [line]))}
}

/** « Nom : …… Classe : …… »: what a pupil fills in, each with a rule to write on. */
const pupilFields = (labels: Labels, lang: string): ElementContent[] =>
  labels.pupil.flatMap((name, at) => [
    ...(at === 0 ? [] : [{type: 'text', value: ' '} as const]),
    made('span', {className: ['pupil-field']}, [
      generated('span', {}, `${name}${lang.startsWith('fr') ? '\u00A0:' : ':'}`),
      made('span', {className: ['pupil-rule']}),
    ]),
  ])

/** « / 20 », after a rule for the points that are earned. */
const scoreOf = (total: string): ElementContent[] => [
  made('span', {className: ['score-rule']}),
  generated('span', {}, `/\u00A0${total}`),
]

/** A brochure and an edition have a cover; a handout and a document a title block. */
export const hasCover = ({kind}: Configuration): boolean => kind === 'brochure' || kind === 'edition'

function coverSection(name: string, nodes: ElementContent[], image: string | undefined): Element {
  const made = section(name, nodes)
  made.properties.className = [name, image === undefined ? `${name}-plain` : `${name}-pictured`]
  made.properties.dataRunningLeft = ''
  made.properties.dataRunningRight = ''
  return made
}

function valuesOf(
  {configuration, files}: Publication,
  title: Value,
  text: string,
  labels: Labels,
): Record<string, Value> {
  const {cover, edition, lang} = configuration
  const image = (src: string | undefined, alt: string): Value =>
    src === undefined
      ? undefined
      : isShown(files.get(src))
        ? {src, alt}
        : {src: `${labels.missingImage}${lang.startsWith('fr') ? '\u00a0: ' : ': '}${src}`, alt, missing: true}
  const code = edition?.isbn === undefined ? undefined : barcode(edition.isbn)
  const date = edition?.date === undefined ? undefined : dateIn(lang, edition.date)
  return {
    title,
    'title-text': text,
    subtitle: configuration.subtitle,
    author: listIn(lang, configuration.author),
    publisher: configuration.publisher,
    description: configuration.description,
    summary: configuration.kind === 'document' ? configuration.description : undefined,
    image: image(cover?.image, cover?.alt ?? ''),
    'image-credit': cover?.credit,
    logo: image(cover?.logo, configuration.publisher ?? ''),
    collection: cover?.collection,
    edition: editionLine(edition, labels),
    year: edition?.date?.slice(0, 4),
    date,
    version: edition?.version,
    isbn: edition?.isbn,
    barcode: code && [code],
    'back-address': cover?.back?.address,
    price: cover?.back?.price,
    'edition-date': editionDate(edition, labels, date),
    'legal-deposit': edition?.['legal-deposit'],
    rights: edition?.rights,
    'back-text': cover?.back?.text,
    'back-image': image(cover?.back?.image, ''),
    composed: labels.composed,
  }
}

const isShown = (file: FileEntry | undefined): boolean => file !== undefined && file.fault === undefined

/** « Édition 2.1 · 2026 »: a version's last zero says nothing to a reader. */
function editionLine(edition: Configuration['edition'], labels: Labels): string | undefined {
  const version = edition?.version && `${labels.edition}\u00A0${edition.version.replace(/^(\d+\.\d+)\.0$/, '$1')}`
  const year = edition?.date?.slice(0, 4)
  return [version, year].filter(Boolean).join(' · ') || undefined
}

/** « Édition 2.1 · 23 novembre 2026 »: edition and date, said once. */
function editionDate(edition: Configuration['edition'], labels: Labels, date: string | undefined): string | undefined {
  const line = editionLine(edition && {...edition, date: ''}, labels)
  return [line, date].filter(Boolean).join(' · ') || undefined
}

/** « Anne Roy, Jean Côté et Léa Morin ». */
const listIn = (lang: string, names: readonly string[]): string =>
  new Intl.ListFormat(lang, {type: 'conjunction'}).format(names)

/** An ISO date in words, « 1er mai 2026 » in French. */
function dateIn(lang: string, date: string): string {
  const words = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date}T00:00:00Z`),
  )
  return (lang.startsWith('fr') ? words.replace(/^1(?= )/, '1er') : words).replace(
    /(?<=^\d+(?:er)?) |(?<=\p{L}) (?=\d)/gu,
    '\u00A0',
  )
}
