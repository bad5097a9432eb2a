import {profiles} from '../../profiles/index.ts'
import {keysWith, sidecarKeys} from '../../publication/schema/keys.ts'
import type {Key} from '../../publication/schema/types.ts'
import type {Entry} from './types.ts'

/** Every key of publication.yaml, by its path (`cover.back.text`), in the order of the table; then those of a sidecar. */
export function keyEntries(): Entry[] {
  return [...entriesOf(keysWith(profiles), []), ...entriesOf(sidecarKeys, ['photo.jpg.yaml'])]
}

const entriesOf = (key: Key, path: readonly string[]): Entry[] => {
  const own = path.length === 0 || path.join('.') === 'photo.jpg.yaml' ? [] : [entryOf(key, path)]
  return [...own, ...below(key, path)]
}

const entryOf = (key: Key, path: readonly string[]): Entry => ({
  kind: 'key',
  name: path.join('.'),
  also: [path.at(-1) ?? ''],
  what: key.about,
  takes: valuesOf(key),
})

/** The keys that stand under `key`. Those of a profile of the author's own are those of the others, and `base`. */
const below = (key: Key, path: readonly string[]): Entry[] => {
  switch (key.type) {
    case 'map':
      return Object.entries(key.keys).flatMap(([name, one]) => entriesOf(one, [...path, name]))
    case 'names':
      return key.own ? below(key.own.of, [...path, '<nom>']) : below(key.of, [...path, '<nom>'])
    case 'list':
      return below(key.of, path)
    case 'either':
      return key.of.flatMap(one => below(one, path))
    default:
      return []
  }
}

const valuesOf = (key: Key): Entry['takes'] => {
  switch (key.type) {
    case 'choice':
      return Object.entries(key.values)
    case 'names':
      return Object.entries(key.known)
    case 'list':
      return valuesOf(key.of)
    case 'text':
      return (key.examples ?? []).map(example => [example, ''])
    case 'flag':
      return [
        ['true', ''],
        ['false', ''],
      ]
    case 'number':
      return [[`${key.minimum} … ${key.maximum}`, '']]
    case 'either':
      return key.of.flatMap(valuesOf)
    default:
      return []
  }
}
