import {profiles} from '../../profiles/index.ts'
import {sizes} from '../../publication/sizes.ts'
import type {Language} from '../../wording/index.ts'
import {sizeWords, templateWords, themeWords} from '../../wording/names.ts'
import type {Entry} from './types.ts'

/** Every name that a user types as a value: profiles, themes, examples, page sizes. */
export function nameEntries(language: Language): Entry[] {
  const named = (kind: Entry['kind'], all: typeof themeWords, typed: (name: string) => string): Entry[] =>
    Object.entries(all).map(([name, words]) => ({
      kind,
      name,
      also: [name],
      what: words[language],
      takes: [],
      typed: typed(name),
    }))
  const length = (millimetres: number) => millimetres.toLocaleString(language)
  return [
    ...profiles.map(
      ({name, about}): Entry => ({
        kind: 'profile',
        name,
        also: [name],
        what: about,
        takes: [],
        typed: `profiles: {${name}: {}}`,
      }),
    ),
    ...named('theme', themeWords, name => `theme: ${name}`),
    ...named('template', templateWords, name => `fascicule init dossier --template ${name}`),
    ...Object.entries(sizes).map(
      ([name, [width, height]]): Entry => ({
        kind: 'size',
        name,
        also: [name],
        what: sizeWords[language](length(width), length(height)),
        takes: [],
        typed: `page: {size: ${name}}`,
      }),
    ),
  ]
}
