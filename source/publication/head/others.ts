/**
 * Keys of other tools in the head of a text (pandoc, Quarto, R Markdown, Hugo, Jekyll, Docusaurus, MkDocs, Hexo) that say
 * what a key of ours says.
 */
import {isMap, isScalar, isSeq, type Node, Pair, Scalar, YAMLMap, YAMLSeq} from 'yaml'
import {ownValue} from '../../text/own-value.ts'

/** What a foreign key gives: a key of ours, and below it one more perhaps, with its value; undefined: nothing to us. */
export type Meant = readonly [path: readonly string[], value: Node] | undefined

/** How the value of each is read. Those of a line mean the same, the first that is there wins. */
const readers: Readonly<Record<string, (value: Node) => Meant>> = {
  author: value => named('author', value),
  authors: value => named('author', value),
  creator: value => named('author', value),
  cover: value => picture(value),
  'cover-image': value => picture(value),
  cover_image: value => picture(value),
  language: value => language(value),
  lang: value => language(value),
  locale: value => language(value),
  keywords: value => words(value),
  tags: value => words(value),
  description: value => text('description', value),
  summary: value => text('description', value),
  abstract: value => text('description', value),
  date: value => day(value),
  toc: value => flag('contents', value),
  numbersections: value => flag('numbering', value),
  'number-sections': value => flag('numbering', value),
  number_sections: value => flag('numbering', value),
  rights: value => text('edition.rights', value),
}

/** Keys of an output format (Quarto, R Markdown) that are worth looking for. */
export const ofFormats: readonly string[] = ['toc', 'number-sections', 'number_sections', 'numbersections']

/** Whether a key is read by a rule of this file. */
export const isForeign = (key: string): boolean => Object.hasOwn(readers, key)

/** What `key` with `value` means for us. */
export function meant(key: string, value: Node): Meant {
  return ownValue(readers, key)?.(value)
}

/** Keys that other tools know: none of them is ours misspelt. */
export const known: ReadonlySet<string> = new Set(
  `aliases archives article authorbox avatar banner bibliography bookcollapsesection build cascade categories category
  citation-style class classoption cms comments covery coverheight created creation_date csl cssclass cssclasses custom_edit_url datemodified
  disable documentclass draft drafts editor emoji engine execute excerpt expirydate export_on_save excerpt_separator extra
  featured fig-cap-location figure filters fontfamily fontsize footer format formats geometry github gitbook group has_children
  head header header-includes headless hero hidden hide hide_table_of_contents icon id ids image images index_img indent
  institute is_home isbn issue jupyter keyword knit last_update lastmod layout level license licence link link-citations
  linkcolor linktitle linestretch lof lot mainfont mainfontoptions mathjax mathjax3 markup math menu meta modified monofont nav
  nav_order next nocite note number oid order outline output outputs papersize pagination parent part path permalink pinned
  post prev priority private project published publishdate publishresources read_time redirect_from reference-section-title
  references resources robots root runtime sass search section sections sharing series show_toc sidebar sidebar_custom_props
  sidebar_label sidebar_position sidebars site sitemap software status sticky style styles tag tagline template thanks
  thumbnail time toc-depth toc_depth toc-title toc_title toc_max_heading_level toc_min_heading_level topic twitter type types
  unlisted updated updates url urlcolor uuid vignette version versions view vignettes visible weight widgets words`.split(
    /\s+/,
  ),
)

const text = (path: string, value: Node): Meant =>
  isScalar(value) && textOf(value) !== '' ? [path.split('.'), value] : undefined

/** A name, a list of names, a map with a name, a list of such maps. */
const named = (key: string, value: Node): Meant => {
  const names = (isSeq(value) ? value.items : [value]).flatMap(item => nameIn(item as Node) ?? [])
  if (names.length === 0) return undefined
  const list = new YAMLSeq()
  list.items = names
  list.range = value.range ?? null
  return [[key], list]
}

const nameIn = (item: Node): Scalar | undefined => {
  if (isScalar(item)) return textOf(item) === '' ? undefined : at(withoutNote(textOf(item)), item)
  if (!isMap(item)) return undefined
  const of = (...keys: string[]): string => {
    for (const key of keys) {
      const value = item.get(key, true)
      if (isScalar(value) && textOf(value) !== '') return textOf(value).trim()
    }
    return ''
  }
  const inner = item.get('name', true) as Node | undefined
  if (isMap(inner)) return nameIn(inner)
  const whole = of('name', 'literal', 'nom', 'title')
  const parts = [
    of('given', 'first', 'firstname', 'first_name', 'prénom'),
    of('family', 'last', 'lastname', 'last_name'),
  ]
  const name = withoutNote(whole || parts.filter(Boolean).join(' '))
  return name === '' ? undefined : at(name, (inner as Node | undefined) ?? item)
}

/** `Anne Roy^[Université]`, `[[Anne Roy]]`: without pandoc's note on an author, and as Obsidian shows a link. */
const withoutNote = (name: string): string =>
  name
    .replace(/\^\[[^\]]*\]/g, '')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1')
    .trim()

const at = (value: string, {range}: Node): Scalar => {
  const scalar = new Scalar(value)
  scalar.range = range ?? null
  return scalar
}

/** A path inside the publication; a map holds keys of ours, and perhaps of others. */
const picture = (value: Node): Meant => {
  if (isMap(value)) return [['cover'], value]
  if (!isScalar(value) || typeof value.value !== 'string' || /^(?:[a-z][a-z+.-]+:|\/\/)/i.test(value.value))
    return undefined
  if (!/\.\w{3,4}$/.test(value.value)) return undefined
  return [['cover', 'image'], at(value.value.replace(/^\.?\//, ''), value)]
}

/** `fr_FR`, `french` and `fr-FR.UTF-8` are languages to other tools. */
const language = (value: Node): Meant => {
  if (!isScalar(value)) return undefined
  const tag = textOf(value)
    .trim()
    .replace(/\.utf-?8$/i, '')
    .replaceAll('_', '-')
  return tag === '' ? undefined : [['lang'], at(ownValue(spoken, tag.toLowerCase()) ?? tag, value)]
}

const spoken: Readonly<Record<string, string>> = {
  french: 'fr-FR',
  francais: 'fr-FR',
  français: 'fr-FR',
  canadien: 'fr-CA',
  acadian: 'fr-CA',
  english: 'en',
  british: 'en-GB',
  american: 'en-US',
}

/** Words in a list, or in one text between commas or semicolons. */
const words = (value: Node): Meant => {
  const items = isSeq(value)
    ? value.items
    : isScalar(value)
      ? textOf(value)
          .split(/[,;]/)
          .map(word => at(word.trim(), value))
      : []
  const list = new YAMLSeq()
  list.items = items.filter(item => isScalar(item) && textOf(item) !== '')
  list.range = value.range ?? null
  return list.items.length === 0 ? undefined : [['keywords'], list]
}

/** A day in figures or in French words; the hour after it goes. */
const day = (value: Node): Meant => {
  if (!isScalar(value)) return undefined
  const iso = dayIn(textOf(value).trim())
  return iso === undefined ? undefined : [['edition', 'date'], at(iso, value)]
}

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')

const dayIn = (written: string): string | undefined => {
  const [, iso] = /^(\d{4}-\d\d-\d\d)(?:[T ]\d\d?[:hH].*)?$/.exec(written) ?? []
  if (iso !== undefined) return isDay(iso)
  const [, y = '', ym = '', yd = ''] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(written) ?? []
  if (y) return isDay(`${y}-${ym.padStart(2, '0')}-${yd.padStart(2, '0')}`)
  const [, d = '', m = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? []
  if (d) return isDay(`${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`)
  const [, number = '', name = '', of = ''] = /^(?:le )?(\d{1,2})(?:er)?\s+(\p{L}+)\.?\s+(\d{4})$/iu.exec(written) ?? []
  const month = months.findIndex(each => bare(each) === bare(name)) + 1
  return month > 0 ? isDay(`${of}-${String(month).padStart(2, '0')}-${number.padStart(2, '0')}`) : undefined
}

const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const isDay = (iso: string): string | undefined => {
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(iso) ? iso : undefined
}

const flag = (key: string, value: Node): Meant => {
  if (!isScalar(value)) return undefined
  const said = typeof value.value === 'boolean' ? value.value : ownValue(switches, textOf(value).toLowerCase())
  if (said === undefined) return undefined
  const scalar = new Scalar(said)
  scalar.range = value.range ?? null
  return [[key], scalar]
}

const switches: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  oui: true,
  on: true,
  1: true,
  false: false,
  no: false,
  non: false,
  off: false,
  0: false,
}

const textOf = (item: Scalar): string =>
  typeof item.value === 'string' ? item.value : (item.source ?? String(item.value ?? '')).trim()

/** A map of keys of ours, to which those that are meant are added one by one. */
export class Ours {
  readonly map = new YAMLMap()

  /** Sets a value; one that is there stays. */
  set(path: readonly string[], value: Node): void {
    let map = this.map
    for (const name of path.slice(0, -1)) {
      let inner = map.get(name, true)
      if (inner === undefined) {
        inner = new YAMLMap() as never
        ;(inner as unknown as YAMLMap).range = value.range ?? null
        map.add(new Pair(at(name, value), inner))
      }
      if (!isMap(inner)) return
      map = inner
    }
    const last = path.at(-1) ?? ''
    if (!map.has(last)) map.add(new Pair(at(last, value), value))
  }
}
