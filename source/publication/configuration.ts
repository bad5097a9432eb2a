import type {Configuration, Cover, Finding, Imposition, Kind, Press} from '../types.ts'
import {languageOf} from '../wording/index.ts'
import type {Checked} from './schema/check.ts'
import type {publicationKeys} from './schema/keys.ts'
import type {Size, Value} from './schema/types.ts'
import {lengthOf, sizeNamed} from './sizes.ts'
import {slugOf} from './slug.ts'

/** What the keys of a publication give, each of them optional. */
export type Settings = Value<typeof publicationKeys>

/** What the defaults depend on. */
export interface Surroundings {
  /** A folder is a brochure, a single file or standard input a document, unless it says otherwise. */
  readonly kind: Kind
  /** The file of the configuration, for the place of what it does not say; undefined when there is none. */
  readonly file: string | undefined
  /** The text's first heading, for the name of the outputs when there is no title; '' for none. */
  readonly heading: string
  /** The name of the outputs when the author gives no `slug`: a single file's own name. */
  readonly slug: string | undefined
}

/** What the author said, completed with the defaults of his language and of the kind of publication. */
export function complete(
  {value, places, findings}: Checked<Settings>,
  {kind: likelyKind, file, heading, slug}: Surroundings,
): {configuration: Configuration; findings: readonly Finding[]} {
  const settings = value ?? {}
  const isSaid = places.lang !== undefined || findings.some(({expected}) => expected?.includes('lang'))
  const isUnread = value === undefined && findings.length > 0
  const lang = settings.lang ? (Intl.getCanonicalLocales(settings.lang)[0] ?? 'fr-FR') : 'fr-FR'
  const kind = settings.kind ?? likelyKind
  const bound = kind === 'brochure' || kind === 'edition'
  const title = settings.title?.trim() ?? ''
  const {depth = 2, title: contentsTitle} = typeof settings.contents === 'object' ? settings.contents : {}
  const hasContents = settings.contents === undefined ? bound : settings.contents !== false
  const theme = typeof settings.theme === 'string' ? {name: settings.theme} : (settings.theme ?? {})
  const configuration: Configuration = {
    title,
    ...given('subtitle', settings.subtitle),
    author: settings.author ?? [],
    ...given('publisher', settings.publisher),
    ...given('description', settings.description),
    ...given('keywords', settings.keywords),
    lang,
    ...given('labels', settings.labels as Configuration['labels']),
    kind,
    slug: settings.slug ?? slug ?? (slugOf(title || heading) || 'publication'),
    numbering: settings.numbering ?? false,
    ...(settings['paragraph-numbers'] && {paragraphNumbers: true}),
    ...given('cover', coverOf(settings.cover)),
    page: settings.page?.size ?? usualSize(lang, bound),
    ...given('columns', settings.page?.columns),
    ...given('sides', settings.page?.sides),
    chapters: {start: settings.chapters?.start ?? starts[kind]},
    ...(hasContents && {contents: {depth, ...given('title', contentsTitle)}}),
    ...given('assets', settings.assets),
    ...given('captions', settings.captions),
    lists: settings.lists ?? [],
    notes: settings.notes ?? 'foot',
    ...given('answers', settings.answers),
    theme: theme.name ?? 'sobre',
    ...given('edition', settings.edition),
    typography: settings.typography ?? {},
    ...given('spaces', settings.spaces),
    ...given('variants', settings.variants && [...new Set(settings.variants)]),
    ...given('seed', settings.seed),
    profiles: profilesIn(settings.profiles),
    places,
    ...given('accent', 'accent' in theme ? theme.accent : undefined),
    ...given('browser', settings.browser),
  }
  return {
    configuration,
    findings: [
      ...(isSaid || isUnread ? [] : [langTaken(places, file)]),
      ...(languageOf(lang) || settings.labels ? [] : [wordsMissing(lang, places)]),
    ],
  }
}

/** The cover with lengths in millimetres. */
function coverOf(cover: Settings['cover']): Cover | undefined {
  if (!cover) return undefined
  const {paper, ...rest} = cover
  return {...rest, ...given('paper', paper === undefined ? undefined : lengthOf(paper))}
}

/** The profiles that are listed, with lengths in millimetres; `screen` where there are none. */
function profilesIn(listed: Settings['profiles']): Configuration['profiles'] {
  const entries = Object.entries(listed ?? {})
  if (entries.length === 0) return {screen: {}}
  return Object.fromEntries(
    entries.map(([name, {bleed, marks, color, ink, icc, multiple, paper, binding, sheet, signature, ...settings}]) => {
      const press: Partial<Press> = {
        ...given('bleed', bleed === undefined ? undefined : lengthOf(bleed)),
        ...given('marks', marks),
        ...given('color', color),
        ...given('ink', ink),
        ...given('icc', icc),
        ...given('multiple', multiple),
        ...given('paper', paper),
        ...given('binding', binding),
      }
      const imposition: Partial<Imposition> = {
        ...given('sheet', sheet),
        // A sheet that is folded once has four pages.
        ...given('signature', signature === undefined ? undefined : 4 * Math.ceil(signature / 4)),
        ...given('thickness', thicknessOf(paper)),
      }
      return [
        name,
        {
          ...settings,
          ...(Object.keys(press).length > 0 && {press}),
          ...(Object.keys(imposition).length > 0 && {imposition}),
        },
      ]
    }),
  )
}

/** A length of 0.02 to 2 mm; undefined for anything else, as the name of a paper. */
const thicknessOf = (paper: string | undefined): number | undefined => {
  const length = paper === undefined ? undefined : lengthOf(paper)
  return length !== undefined && length >= 0.02 && length <= 2 ? length : undefined
}

const starts = {brochure: 'page', edition: 'right', handout: 'flow', document: 'flow'} as const

/** North America's own papers for -CA and -US, ISO elsewhere. */
const usualSize = (lang: string, bound: boolean): Size => {
  const american = /-(?:CA|US)\b/.test(lang)
  const name = american ? (bound ? 'half-letter' : 'letter') : bound ? 'A5' : 'A4'
  return sizeNamed(name) ?? {name, width: 210, height: 297}
}

const langTaken = (places: Configuration['places'], file: string | undefined): Finding => ({
  place: places.title ?? (file === undefined ? undefined : {file, line: 1, column: 1}),
  rule: 'lang-default',
  severity: 'info',
  values: {lang: 'fr-FR'},
})

const wordsMissing = (lang: string, places: Configuration['places']): Finding => ({
  place: places.lang,
  rule: 'lang-labels',
  severity: 'info',
  values: {lang},
})

/** A key only when it has a value. */
const given = <N extends string, T>(name: N, value: T | undefined): {[M in N]?: T} =>
  (value === undefined ? {} : {[name]: value}) as {[M in N]?: T}
