/** The texts of the configuration under the rules of typography: cover, colophon, running heads, properties of the PDF. */
import type {Root} from 'mdast'
import {ruleFindings} from './rules.ts'
import type {Configuration, Place, Publication} from './types.ts'
import {correct, typesetMarkdown} from './typography/index.ts'

/** A text of the configuration that typography changes. */
export interface MetadataChange {
  /** The value as it is read. */
  readonly value: string
  /** Changes of it, in its own offsets, in order. */
  readonly edits: readonly {readonly start: number; readonly end: number; readonly text: string}[]
  /** Where the value stands. */
  readonly place: Place
}

/** The publication with these texts corrected, and each correction told at its key. */
export function typesetMetadata(publication: Publication): Publication {
  const {configuration} = publication
  const {lang: locale, typography: settings} = configuration
  const told = textsOf(configuration).flatMap(({text, place}) =>
    place ? typeset(text, configuration).findings.map(finding => ({...finding, place})) : [],
  )
  const fixed = corrected(configuration, text => correct(text, {locale, settings}))
  return {
    ...publication,
    configuration: fixed,
    findings: [...publication.findings, ...told, ...ruleFindings(configuration)],
  }
}

/** What typography changes in the configuration, in no order. */
export function metadataChanges(configuration: Configuration): MetadataChange[] {
  return textsOf(configuration).flatMap(({text, place}) => {
    const {edits} = typeset(text, configuration)
    return place && edits.length > 0 ? [{value: text, edits, place}] : []
  })
}

/** Keys whose value is prose. */
const prose =
  /^(?:title|subtitle|description|author(?:\.\d+)?|publisher|contents\.title|cover\.(?:alt|credit|collection|back\.text)|edition\.rights)$/

const textsOf = (configuration: Configuration): {text: string; place: Place | undefined}[] => {
  const texts: {text: string; place: Place | undefined}[] = []
  mapped(configuration, '', (text, path) => {
    texts.push({text, place: configuration.places[path]})
    return text
  })
  return texts
}

const corrected = (configuration: Configuration, change: (text: string) => string): Configuration =>
  mapped(configuration, '', change) as Configuration

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
  const tree: Root = {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
  return typesetMarkdown(tree, {locale, settings})
}
