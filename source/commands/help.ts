import type {CommandWords} from '../wording/commands/index.ts'
import {commonOptions} from './arguments.ts'
import type {Command, Option} from './command.ts'

/** All commands, a line each, and the options of the program itself. */
export function helpOfAll(commands: readonly Command[], words: CommandWords): string {
  const lines = commands.map(({name}) => [name, words.commands[name]?.summary ?? ''] as const)
  return [
    `${words.headings.usage} fascicule <${words.headings.command}>`,
    '',
    words.headings.commands,
    ...columns(lines),
    '',
    words.headings.options,
    ...columns(optionLines({...commonOptions, version: {type: 'boolean', short: 'v'}}, words)),
    '',
    words.more,
    '',
  ].join('\n')
}

/** One command: how it is typed, what it does, its options, worked examples. */
export function helpOf(command: Command, words: CommandWords): string {
  const one = words.commands[command.name]
  const typed = ['fascicule', command.name, one?.usage, '[options]'].filter(Boolean).join(' ')
  return [
    `${words.headings.usage} ${typed}`,
    '',
    one?.about ?? '',
    '',
    words.headings.options,
    ...columns(optionLines({...command.options, ...commonOptions}, words)),
    '',
    words.headings.examples,
    ...columns(one?.examples ?? []),
    '',
  ].join('\n')
}

const optionLines = (options: Readonly<Record<string, Option>>, words: CommandWords) =>
  Object.entries(options).map(([name, {short, type}]) => {
    const value = words.options[name]?.value
    const long = type === 'string' && value ? `--${name} <${value}>` : `--${name}`
    return [`${short ? `-${short}, ` : '    '}${long}`, words.options[name]?.about ?? ''] as const
  })

const columns = (lines: readonly (readonly [string, string])[]) => {
  const width = Math.max(...lines.map(([left]) => left.length))
  return lines.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}
