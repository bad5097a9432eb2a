import {isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap} from 'yaml'
import type {Finding, Place} from '../../types.ts'
import {nearest} from '../../wording/nearest.ts'
import {sizeNamed, sizeOf, sizes} from '../sizes.ts'
import {wrongForm} from './forms.ts'
import {frenchKeys} from './keys.ts'
import type {ChoiceKey, Key, ListKey, MapKey, NamesKey, TextKey} from './types.ts'
import type {YamlSource} from './yaml.ts'

/** A YAML text, held against the description of its keys. */
export interface Checked<V> {
  /** What could be understood; a key with a wrong value is left out. */
  readonly value: V | undefined
  readonly findings: readonly Finding[]
  /** Where the value of each key stands: `cover.image`, `author.0`. */
  readonly places: Readonly<Record<string, Place>>
}

/**
 * Checks `source` against `key`: every fault is a finding at its own key or value. `V` is `Value<typeof key>`: the caller
 * names it, since the compiler cannot unfold it for a key that it does not know.
 */
export function check<V>(source: YamlSource, key: Key): Checked<V> {
  const findings = [...source.findings]
  const places: Record<string, Place> = {}
  const root = source.document?.contents
  if (!source.document || root === null || root === undefined) return {value: undefined, findings, places}
  const reader = new Reader(source, findings, places)
  return {value: reader.read(root, key, '') as V | undefined, findings, places}
}

type Item = Node | null | undefined

/** State of one check: the source, and what is found on the way. */
class Reader {
  readonly #source: YamlSource
  readonly #findings: Finding[]
  readonly #places: Record<string, Place>

  constructor(source: YamlSource, findings: Finding[], places: Record<string, Place>) {
    this.#source = source
    this.#findings = findings
    this.#places = places
  }

  /** The value of `node`, undefined when it is none; `path` names it. */
  read(node: Item, key: Key, path: string): unknown {
    const item = isAlias(node) && this.#source.document ? node.resolve(this.#source.document) : node
    if (path !== '' && node) this.#places[path] = this.#place(node)
    if (item === null || item === undefined || isEmpty(item)) return key.type === 'names' ? {} : undefined
    switch (key.type) {
      case 'text':
        return this.#text(item, key, path)
      case 'flag':
        return isScalar(item) && typeof item.value === 'boolean' ? item.value : this.#flag(item, path)
      case 'number':
        return isScalar(item) && isWithin(item.value, key.minimum, key.maximum)
          ? item.value
          : this.#type(item, path, 'number', {minimum: key.minimum, maximum: key.maximum})
      case 'choice':
        return this.#choice(item, key, path)
      case 'size':
        return this.#size(item, path)
      case 'list':
        return this.#list(item, key, path)
      case 'map':
        return this.#map(item, key, path)
      case 'names':
        return this.#names(item, key, path)
      case 'either':
        return this.read(item, key.of.find(one => suits(item, one)) ?? key.of[0] ?? key, path)
    }
  }

  #text(item: Node, key: TextKey, path: string) {
    if (!isScalar(item)) return this.#type(item, path, 'text')
    this.#lostComment(item)
    const text = textOf(item)
    const wrong = key.form && wrongForm(text, key.form)
    if (!wrong) return text
    return this.#fault(item, wrong.rule, {key: path, value: text}, wrong.expected)
  }

  #flag(item: Node, path: string) {
    const value = isScalar(item) ? textOf(item).toLowerCase() : ''
    const meant = /^(?:oui|vrai|yes|on|1)$/.test(value) ? 'true' : /^(?:non|faux|no|off|0)$/.test(value) ? 'false' : ''
    return this.#type(item, path, 'flag', {}, meant === '' ? [] : [meant])
  }

  #choice(item: Node, key: ChoiceKey, path: string) {
    if (!isScalar(item)) return this.#type(item, path, 'choice')
    const value = textOf(item)
    if (Object.hasOwn(key.values, value)) return value
    const switched = /^(?:oui|vrai|true|yes|fix)$/i.test(value)
      ? 'on'
      : /^(?:non|faux|false|no|aucune?)$/i.test(value)
        ? 'off'
        : ''
    const known = Object.keys(key.values)
    if (known.includes(switched))
      return this.#fault(item, 'config-value', {key: path, value, known: known.join(', ')}, [switched])
    return this.#unknown(item, 'config-value', value, known, {key: path})
  }

  #size(item: Node, path: string) {
    if (isScalar(item)) {
      const text = textOf(item)
      const [, width = '', height = ''] = /^(\S+)\s*[x×, ]\s*(\S+)$/.exec(text) ?? []
      const size = sizeNamed(text) ?? sizeOf(width, height)
      return size ?? this.#unknown(item, 'config-size', text, Object.keys(sizes), {key: path})
    }
    if (isSeq(item) && item.items.length === 2 && item.items.every(isScalar)) {
      const [width = '', height = ''] = item.items.map(side => textOf(side as Scalar))
      return sizeOf(width, height) ?? this.#fault(item, 'config-sides', {key: path, value: `${width}, ${height}`})
    }
    return this.#type(item, path, 'size')
  }

  #list(item: Node, key: ListKey, path: string) {
    if (isSeq(item)) {
      const values = item.items.map((one, index) => this.read(one as Item, key.of, `${path}.${index}`))
      return values.filter(value => value !== undefined)
    }
    if (!key.alone || !isScalar(item)) return this.#type(item, path, 'list')
    const value = this.read(item, key.of, path)
    return value === undefined ? [] : [value]
  }

  #map(item: Node, key: MapKey, path: string) {
    if (!isMap(item))
      return this.#type(item, path, path === '' ? 'keys' : 'map', {known: Object.keys(key.keys).join(', ')})
    return this.#pairs(item, path, (name, pair) => {
      const known = key.keys[name]
      if (known && Object.hasOwn(key.keys, name)) return this.read(pair.value as Item, known, join(path, name))
      // The words of a publication are texts: `index: true` asks for something else.
      const isWord = isScalar(pair.value) && typeof pair.value.value === 'string'
      const places = path === '' ? placesOf(key, name).filter(place => isWord || !place.startsWith('labels.')) : []
      const elsewhere = places.slice(0, 3).join(', ')
      this.#unknown(pair.key as Node, 'config-key', name, Object.keys(key.keys), {parent: path, elsewhere})
      return undefined
    })
  }

  #names(item: Node, key: NamesKey, path: string) {
    if (!isMap(item)) return this.#type(item, path, 'map', {known: Object.keys(key.known).join(', ')})
    return this.#pairs(item, path, (name, pair) => {
      const isKnown = key.open || Object.hasOwn(key.known, name)
      const own = isKnown || !key.own || !isMap(pair.value) || !pair.value.has(key.own.needs) ? undefined : key.own
      if (!isKnown && !own)
        return this.#unknown(pair.key as Node, 'config-name', name, Object.keys(key.known), {parent: path})
      const wrong = own && wrongForm(name, own.form)
      if (wrong) return this.#fault(pair.key as Node, wrong.rule, {key: path, value: name}, wrong.expected)
      const {of} = own ?? key
      const value = this.read(pair.value as Item, of, join(path, name))
      return value === undefined && of.type === 'map' ? {} : value
    })
  }

  #pairs(map: YAMLMap, path: string, read: (name: string, pair: Pair) => unknown) {
    const entries: [string, unknown][] = []
    for (const pair of map.items) {
      const name = isScalar(pair.key) ? textOf(pair.key) : ''
      if (name === '') this.#type(pair.key as Node, path, 'name')
      const value = name === '' ? undefined : read(name, pair)
      if (value !== undefined) entries.push([name, value])
    }
    return Object.fromEntries(entries)
  }

  /** `title: Paix #1` says « Paix » to YAML; a comment that is one has a space after its #. */
  #lostComment(item: Scalar) {
    if (item.type !== 'PLAIN' || !item.comment || /^[\s#]/.test(item.comment)) return
    const values = {value: textOf(item), comment: `#${item.comment.split('\n', 1)[0]}`}
    this.#findings.push({place: this.#place(item), rule: 'yaml-comment', severity: 'warning', values})
  }

  #unknown(item: Node, rule: string, value: string, known: readonly string[], values: Finding['values']) {
    const french = rule === 'config-key' ? frenchKeys[nearest(value, Object.keys(frenchKeys)) ?? ''] : undefined
    const near = nearest(value, known) ?? (french !== undefined && known.includes(french) ? french : undefined)
    return this.#fault(item, rule, {...values, value, known: known.join(', ')}, near === undefined ? [] : [near])
  }

  #type(item: Node, path: string, wanted: string, values: Finding['values'] = {}, expected: readonly string[] = []) {
    const found = isScalar(item) ? textOf(item) : ''
    const shape = isMap(item) ? 'map' : isSeq(item) ? 'list' : 'value'
    return this.#fault(item, 'config-type', {...values, key: path, wanted, shape, value: found}, expected)
  }

  #fault(item: Node, rule: string, values: Finding['values'], expected: readonly string[] = []): undefined {
    const actual = typeof values.value === 'string' ? {actual: values.value} : {}
    this.#findings.push({
      place: this.#place(item),
      rule,
      severity: 'error',
      values: {...values, nearest: expected[0] ?? ''},
      ...actual,
      expected,
    })
  }

  #place(item: Node): Place {
    const [start = 0, end = start] = item.range ?? []
    return this.#source.place(start, end)
  }
}

const join = (path: string, name: string) => (path === '' ? name : `${path}.${name}`)

/** Where below `key` a key is called `name`; `*` stands for a name that the author chooses. */
const placesOf = (key: Key, name: string, path = ''): string[] => {
  if (key.type === 'names') return placesOf(key.of, name, join(path, '*'))
  if (key.type !== 'map') return []
  return Object.entries(key.keys).flatMap(([own, of]) => [
    ...(own === name && path !== '' ? [join(path, own)] : []),
    ...placesOf(of, name, join(path, own)),
  ])
}

/** A key without a value, `{}` left aside. */
const isEmpty = (item: Node) => isScalar(item) && (item.value === null || item.value === '')

/** What the author wrote: `2.10` is a version and `1984` a title, not numbers. */
const textOf = (item: Scalar) =>
  typeof item.value === 'string' ? item.value : (item.source ?? String(item.value)).trim()

const isWithin = (value: unknown, minimum: number, maximum: number) =>
  typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum

const suits = (item: Node, key: Key) => {
  if (isMap(item)) return key.type === 'map' || key.type === 'names'
  if (isSeq(item)) return key.type === 'list'
  return isScalar(item) && typeof item.value === 'boolean'
    ? key.type === 'flag'
    : key.type === 'text' || key.type === 'choice'
}
