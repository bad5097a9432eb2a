import type {CommandWords} from '../../wording/commands/index.ts'
import type {Entry} from './types.ts'

/** Every command with its worked examples, then every option. */
export function optionEntries({commands, options}: CommandWords): Entry[] {
  return [
    ...Object.entries(commands).map(
      ([name, {usage, about, examples}]): Entry => ({
        kind: 'command',
        name: ['fascicule', name, usage].filter(Boolean).join(' '),
        also: [name],
        what: about.replaceAll('\n', ' '),
        takes: examples,
      }),
    ),
    ...Object.entries(options).map(
      ([name, {value, about}]): Entry => ({
        kind: 'option',
        name: value ? `--${name} <${value}>` : `--${name}`,
        also: [name],
        what: about,
        takes: [],
      }),
    ),
  ]
}
