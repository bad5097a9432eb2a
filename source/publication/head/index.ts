/** What the head of a text says: ours as in publication.yaml, what other tools call otherwise, and the rest told in one line. */
import {isMap, isScalar, type Node, type Pair, type Scalar, YAMLMap} from 'yaml'
import {headOf} from '../../text/head.ts'
import type {Finding, Place, SourceFile} from '../../types.ts'
import {nearest} from '../../wording/nearest.ts'
import type {Settings} from '../configuration.ts'
import {type Checked, check} from '../schema/check.ts'
import {frenchKeys, type publicationKeys} from '../schema/keys.ts'
import {isForeign, known, meant, Ours, ofFormats} from './others.ts'
import {parseHead} from './parse.ts'

/** The head of a text, read. No fault in it is more than a warning. */
export interface HeadRead {
  readonly checked: Checked<Settings>
  /** Keys that say nothing to us, as they are written. */
  readonly unread: readonly string[]
  /** Each key of ours that was given, and the name under which it stands. */
  readonly given: ReadonlyMap<string, string>
  /** A date that is no day, or none that is understood. */
  readonly noDay: NoDay | undefined
  readonly place: Place
}

interface NoDay {
  readonly written: string
  readonly place: Place
}

type Keys = typeof publicationKeys

/** Reads the head of `source`; undefined when it has none. */
export async function readHead({name, text}: SourceFile, keys: Keys): Promise<HeadRead | undefined> {
  const head = headOf(text)
  if (!head) return undefined
  const source = await parseHead(text, head, name)
  const place = {file: name, line: 1, column: 1, endLine: 1, endColumn: 4}
  const root = source.document?.contents
  const state: State = {ours: new Ours(), unread: [], given: new Map(), findings: [...source.findings]}
  if (isMap(root)) sort(root.items, state, keys, ({range}) => source.place(range?.[0] ?? 0, range?.[1] ?? 0))
  const document = source.document && Object.assign(source.document, {contents: state.ours.map as never})
  const checked = check<Settings>({...source, document, findings: []}, keys)
  const value = {...checked.value}
  const named = namedIn(text)
  for (const finding of checked.findings) mend(finding, state, value)
  return {
    checked: {...checked, value, findings: state.findings},
    unread: [...new Set(state.unread)].filter(key => !named.has(key)),
    given: state.given,
    noDay: state.noDay,
    place,
  }
}

/** The keys of its head that a text names, to print their values (`markdown/dialects/head-values.ts`). */
const namedIn = (text: string): ReadonlySet<string> =>
  new Set(
    [
      ...text.matchAll(
        /\{\s*(?:props\.|\{-?\s*\$?)?(?:frontmatter|metadata|page(?:\.meta)?)\.([\w-]+)|\{\{<\s*(?:meta|param)\s+"?([\w-]+)/gi,
      ),
    ].map(([, key, code]) => key ?? code ?? ''),
  )

/** What is said of the head of a text: the keys that are not read, and the bibliography that is not made. */
export function unreadKeys({unread, noDay, place}: HeadRead): Finding[] {
  const findings: Finding[] = []
  if (unread.includes('bibliography') || unread.includes('references'))
    findings.push({place, rule: 'front-matter-bibliography', severity: 'info', values: {}})
  const others = unread.filter(key => key !== 'bibliography' && key !== 'references' && !(key === 'date' && noDay))
  if (noDay) findings.push({place: noDay.place, rule: 'date-unread', severity: 'info', values: {date: noDay.written}})
  if (others.length > 0)
    findings.push({place, rule: 'front-matter-unread', severity: 'info', values: {keys: others.join(', ')}})
  return findings
}

interface State {
  readonly ours: Ours
  readonly unread: string[]
  noDay?: NoDay | undefined
  readonly given: Map<string, string>
  readonly findings: Finding[]
}

/** Keys that mean something to a publication only. */
const elsewhere = new Set(['source'])

const sort = (pairs: readonly Pair[], state: State, keys: Keys, placeOf: (node: Node) => Place): void => {
  const named = pairs.flatMap(pair => (isScalar(pair.key) ? [{name: String(pair.key.value), pair}] : []))
  // Ours first: of two keys that say the same, the one of publication.yaml wins.
  const own = ({name}: {name: string}) => Object.hasOwn(keys.keys, name)
  for (const {name, pair} of [...named.filter(own), ...named.filter(one => !own(one))]) {
    const value = pair.value as Node | null
    if (!value || (isScalar(value) && (value.value === null || value.value === ''))) continue
    if (isForeign(name)) {
      const found = meant(name, value)
      if (found) add(state, name, ...found)
      else {
        state.unread.push(name)
        if (name === 'date' && isScalar(value)) state.noDay = {written: String(value.value), place: placeOf(value)}
      }
    } else if (own({name}) && !elsewhere.has(name)) add(state, name, [name], value)
    else if (!contentsPart(name, value, named, state)) tell(name, pair.key as Scalar, state, keys, placeOf)
  }
  for (const {name, pair} of named) if (name === 'format' || name === 'output') ofFormat(pair.value as Node, state)
}

const add = (state: State, name: string, path: readonly string[], value: Node): void => {
  state.ours.set(path, value)
  const [key = ''] = path
  if (!state.given.has(key)) state.given.set(key, name)
}

/** `toc-depth` and `toc-title` tell how the contents are that `toc` asks for. */
const contentsPart = (
  name: string,
  value: Node,
  named: readonly {name: string; pair: Pair}[],
  state: State,
): boolean => {
  const [, part] = /^toc[-_](depth|title)$/.exec(name) ?? []
  const toc = named.find(one => one.name === 'toc')?.pair.value
  if (part === undefined || !isScalar(toc) || toc.value !== true) return false
  const {map} = state.ours
  const contents = map.get('contents', true)
  if (!isMap(contents)) {
    const made = new YAMLMap()
    made.range = value.range ?? null
    map.set('contents', made)
  }
  state.ours.set(['contents', part], value)
  return true
}

/** Quarto and R Markdown keep some keys under the name of a format. */
const ofFormat = (formats: Node | null, state: State): void => {
  if (!isMap(formats)) return
  for (const {value} of formats.items) {
    if (!isMap(value)) continue
    for (const key of ofFormats) {
      const inner = value.get(key, true) as Node | undefined
      const found = inner && meant(key, inner)
      if (found) state.ours.set(...found)
    }
  }
}

/** French names of keys that nobody would give to another tool. */
const french = new Set([
  'titre',
  'sous-titre',
  'auteur',
  'auteurs',
  'éditeur',
  'langue',
  'couverture',
  'sommaire',
  'numérotation',
])

/** A key of ours misspelt is told with the right one; any other is another tool's. */
const tell = (
  name: string,
  key: Scalar,
  {unread, findings}: State,
  keys: Keys,
  placeOf: (node: Node) => Place,
): void => {
  const ours = Object.keys(keys.keys)
  const isOther = known.has(name.toLowerCase()) || name.length < 4
  const lower = name.toLowerCase()
  const near = french.has(lower) ? frenchKeys[lower] : isOther ? undefined : nearest(name, ours)
  // A key of a publication that says nothing in a text is told like any other.
  if (near === undefined || near === name) {
    unread.push(name)
    return
  }
  findings.push({
    place: placeOf(key),
    rule: 'config-key',
    severity: 'warning',
    values: {value: name, known: ours.join(', '), parent: '', nearest: near},
    actual: name,
    expected: [near],
  })
}

/** Keys whose wrong value is told, since no other tool gives them another meaning. */
const certain = new Set(['title', 'subtitle', 'author', 'lang', 'description', 'keywords', 'publisher', 'numbering'])

/** A wrong value is a warning where it is surely meant for us; otherwise its key is another tool's. */
const mend = (finding: Finding, {unread, given, findings}: State, value: {lang?: string}): void => {
  const {key, parent, value: written} = finding.values
  const isKey = finding.rule === 'config-key' || finding.rule === 'config-name'
  const path = isKey ? `${parent ? `${parent}.` : ''}${written}` : String(key ?? '')
  const [top = ''] = path.split('.')
  const near = finding.expected?.[0]
  if (top === 'lang' && near !== undefined) value.lang = near
  const isOurs = finding.rule === 'yaml-comment' || certain.has(top) || (near !== undefined && top !== 'slug')
  if (isOurs) findings.push({...finding, severity: 'warning'})
  else unread.push(isKey ? path : (given.get(top) ?? top))
}
