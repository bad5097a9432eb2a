/** The texts of the configuration under the rules of typography: cover, colophon, running heads, properties of the PDF. */
import type {Element, ElementContent, Root as HastRoot} from 'hast'
import type {Root, Text} from 'mdast'
import {toHtmlTree} from '../markdown/index.ts'
import type {Configuration, Finding, Place, Publication} from '../types.ts'
import {typesetHtml, typesetMarkdown} from '../typography/index.ts'
import {labelsFor} from '../wording/index.ts'
import {ruleFindings} from './rules.ts'

/** A text of the configuration that typography changes. */
export interface MetadataChange {
  /** The value as it is read. */
  readonly value: string
  /** Changes of it, in its own offsets, in order, each with what is told of it. */
  readonly edits: readonly {
    readonly start: number
    readonly end: number
    readonly text: string
    readonly finding: Finding
  }[]
  /** Where the value stands. */
  readonly place: Place
}

/** The publication with these texts corrected, and each correction told at its key. */
export function typesetMetadata(publication: Publication): Publication {
  const {configuration} = publication
  const told: Finding[] = []
  const fixed = mapped(configuration, '', (text, path) => {
    const place = configuration.places[path]
    const {after, findings} = typeset(text, configuration)
    if (place) told.push(...findings.map(finding => ({...finding, place})))
    return after
  }) as Configuration
  return {
    ...publication,
    configuration: fixed,
    findings: [...publication.findings, ...told, ...ruleFindings(configuration)],
  }
}

/** What typography changes in the configuration, in no order. */
export function metadataChanges(configuration: Configuration): MetadataChange[] {
  const changes: MetadataChange[] = []
  mapped(configuration, '', (text, path) => {
    const place = configuration.places[path]
    const {edits, findings} = typeset(text, configuration)
    // One text is one piece: each change of it is told once, in the same order.
    const told = findings.filter(({values}) => values.remark === undefined)
    const own = edits
      .filter(({layout}) => !layout)
      .sort((one, other) => one.start - other.start)
      .map(({start, end, text: made}, index) => ({
        start,
        end,
        text: made,
        finding: {...(told[index] as Finding), place},
      }))
    if (place && own.length > 0) changes.push({value: text, edits: own as MetadataChange['edits'], place})
    return text
  })
  return changes
}

/** Keys whose value is prose. */
const prose =
  /^(?:title|subtitle|description|author(?:\.\d+)?|publisher|contents\.title|cover\.(?:alt|credit|collection|back\.(?:text|address|price))|edition\.(?:legal-deposit|rights|printer)|labels\..+)$/

/** A copy of `value` in which `change` made the prose anew. */
function mapped(value: unknown, path: string, change: (text: string, path: string) => string): unknown {
  if (typeof value === 'string') return prose.test(path) ? change(value, path) : value
  if (Array.isArray(value)) return value.map((item, index) => mapped(item, `${path}.${index}`, change))
  if (typeof value !== 'object' || value === null || path === 'places') return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, mapped(item, path === '' ? key : `${path}.${key}`, change)]),
  )
}

const typeset = (value: string, {lang: locale, typography: settings}: Configuration) => {
  const text: Text = {type: 'text', value}
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [text]}]}
  // Plain text has no raised letters.
  const {edits, findings} = typesetMarkdown(tree, {locale, settings, dress: false})
  return {after: text.value, edits, findings}
}

/** Gives the letters of a text of the configuration that are raised on a page, as those of the text are. */
export const dressOf =
  ({lang: locale, typography: settings}: Configuration) =>
  (value: string): ElementContent[] => {
    const tree: HastRoot = {type: 'root', children: [{type: 'text', value}]}
    typesetHtml(tree, {locale, settings})
    return tree.children as ElementContent[]
  }

/** Blocks that a text of the configuration may have: a page of ours around it is no chapter. */
const blocks: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'blockquote', 'dl'])

/** Reads the Markdown of a text of the configuration: paragraphs and lists; of anything else its words are kept. */
export const proseOf =
  ({lang, typography, labels}: Configuration) =>
  (text: string): Element[] => {
    const {root} = toHtmlTree({name: '', text}, {lang, typography, files: new Map(), labels: labelsFor(lang, labels)})
    return root.children.flatMap((child): Element[] => {
      if (child.type !== 'element') return []
      const bare = withoutPlaces(child)
      return [blocks.has(bare.tagName) ? bare : {...bare, tagName: 'p', properties: {}}]
    })
  }

/** They are those of the text read, which is no file. */
const withoutPlaces = ({position: _, properties: {id: __, ...properties}, ...element}: Element): Element => ({
  ...element,
  properties,
  children: element.children.map((child): ElementContent => {
    if (child.type === 'element') return withoutPlaces(child)
    const {position: ___, ...bare} = child
    return bare
  }),
})
