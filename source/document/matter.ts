/** What stands around the text: cover, title block, colophon and back cover, filled from the metadata. */
import type {Element, ElementContent} from 'hast'
import type {Configuration, FileEntry, Finding, Publication} from '../types.ts'
import {colonIn, type Labels} from '../wording/index.ts'
import {barcode} from './barcode.ts'
import {section} from './chapters.ts'
import {bookIsbn, editionValues, listIn, type Making} from './edition.ts'
import {generated, made} from './nodes.ts'
import {fillTemplate, type Value} from './template.ts'

export interface Matter {
  readonly cover?: Element
  readonly titleBlock?: readonly ElementContent[]
  readonly titlePage?: Element
  readonly colophon?: Element
  readonly back?: Element
  readonly findings: readonly Finding[]
}

/** The raised letters of a text of the configuration, as nodes: « 2e », « Mme ». */
export type Dress = (text: string) => readonly ElementContent[]

/** The Markdown of a text of the configuration, as blocks. */
export type ReadProse = (text: string) => readonly Element[]

/** What a matter may be given besides: its dress, what reads its prose, how it was made. */
export interface MatterOptions {
  readonly dress?: Dress | undefined
  readonly prose?: ReadProse | undefined
  /** Credits for the colophon: of what stood before the title, of opening pictures. */
  readonly credits?: readonly Element[]
  /** How it was made, for the colophon. */
  readonly making?: Making | undefined
  /** The points of all exercises, « 20 ». */
  readonly total?: string | undefined
  /** What its variant is called, « Sujet A ». */
  readonly variant?: string | undefined
}

/** The matter of a publication whose title is `text`; `title` is the author's own heading when he wrote one. */
export function makeMatter(
  publication: Publication,
  title: Value,
  text: string,
  labels: Labels,
  {
    dress = value => [{type: 'text', value}],
    prose,
    credits = [],
    making = {faces: [], tool: 'Fascicule'},
    total,
    variant,
  }: MatterOptions = {},
): Matter {
  const {configuration} = publication
  const backText = configuration.cover?.back?.text
  const values = {
    ...dressed(valuesOf(publication, title, text, labels, making), dress),
    ...creditsOf(configuration.cover?.credit, credits),
    pupil: pupilFields(labels, configuration.lang, variant),
    score: total === undefined ? undefined : scoreOf(total),
    ...(prose && backText !== undefined && {'back-text': {blocks: prose(backText)}}),
  }
  const findings: Finding[] = []
  // A title of `publication.yaml` may be drawn in a cover's picture; one of the text is a word of the text.
  const written = typeof title === 'string' ? [] : ['title']
  const filled = (name: string, needed: readonly string[] = []): ElementContent[] => {
    const result = fillTemplate(publication, name, values, labels, needed)
    findings.push(...result.findings)
    return result.nodes
  }
  const bound = hasCover(configuration)
  const {cover, edition} = configuration
  const matter = {
    ...(bound
      ? {cover: coverSection('cover', filled('cover.html', written), cover?.image)}
      : {titleBlock: filled(configuration.kind === 'handout' ? 'handout.html' : 'title.html', written)}),
    // A book says inside what it is; a brochure's cover is enough.
    ...(configuration.kind === 'edition' && {titlePage: section('title', filled('title-page.html'), 'right')}),
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
  'edition-date',
  'legal-deposit',
  'printer',
  'rights',
  'back-text',
  'back-address',
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
const pupilFields = (labels: Labels, lang: string, variant: string | undefined): ElementContent[] => [
  ...labels.pupil.flatMap((name, at) => [
    ...(at === 0 ? [] : [{type: 'text', value: ' '} as const]),
    made('span', {className: ['pupil-field']}, [
      generated('span', {}, `${name}${colonIn(lang).trimEnd()}`),
      made('span', {className: ['pupil-rule']}),
    ]),
  ]),
  ...(variant === undefined ? [] : [generated('span', {className: ['pupil-variant']}, variant)]),
]

/** What a variant is called on its sheets, which lie in one pile when they are marked. */
export const variantName = (labels: Labels, variant: string | undefined): string | undefined =>
  variant === undefined ? undefined : `${labels.variant}\u00A0${variant}`

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
  making: Making,
): Record<string, Value> {
  const {cover, lang} = configuration
  const image = (src: string | undefined, alt: string): Value =>
    src === undefined
      ? undefined
      : isShown(files.get(src))
        ? {src, alt}
        : {src: `${labels.missingImage}${colonIn(lang)}${src}`, alt, missing: true}
  const isbn = bookIsbn(configuration)
  const code = isbn === undefined ? undefined : barcode(isbn)
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
    ...editionValues(configuration, labels, making),
    barcode: code && [code],
    'back-address': cover?.back?.address,
    price: cover?.back?.price,
    'back-text': cover?.back?.text,
    'back-image': image(cover?.back?.image, ''),
  }
}

const isShown = (file: FileEntry | undefined): boolean => file !== undefined && file.fault === undefined
