/** All that a user types, each once, from where it is defined: the manual's references and `explain` read it here. */
import {foldedName} from '../../text/fold.ts'
import type {CommandWords} from '../../wording/commands/index.ts'
import {blockEntries} from './blocks.ts'
import {keyEntries} from './keys.ts'
import {nameEntries} from './names.ts'
import {optionEntries} from './options.ts'
import type {Entry} from './types.ts'

export type {Entry} from './types.ts'

/** Every key, block, comment, command, option, profile, theme, example and size, in the words of the user's language. */
export function entries(words: CommandWords): Entry[] {
  return [...keyEntries(), ...blockEntries(words.language), ...optionEntries(words), ...nameEntries(words.language)]
}

/**
 * The entries that a user means by `name`: `cover.image` or `image`, `:::encadré` or `aside`, `--strict` or `strict`.
 */
export function entriesNamed(name: string, words: CommandWords): Entry[] {
  const wanted = plain(name)
  return entries(words).filter(entry => entry.name === name || entry.also.some(one => plain(one) === wanted))
}

/** Every name that `entriesNamed` knows. */
export function namesOf(words: CommandWords): string[] {
  return entries(words).flatMap(({name, kind, also}) => (kind === 'key' ? [name, ...also] : also))
}

const plain = (name: string): string => foldedName(name.replace(/^(?::{2,}|-{1,2}|<!--)\s*|\s*-->$/g, ''))
