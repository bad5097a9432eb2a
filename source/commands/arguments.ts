import {parseArgs} from 'node:util'
import {MachineError} from '../fault.ts'
import {nearest} from '../wording/nearest.ts'
import type {Call, Command, Option} from './command.ts'

/** Known to every command. */
export const commonOptions: Readonly<Record<string, Option>> = {help: {type: 'boolean', short: 'h'}}

/**
 * Reads the words that follow the name of `command`. An option may stand anywhere, its value after a space or `=`; after
 * `--` everything is an argument.
 *
 * @throws {MachineError} exit 2: unknown option, value missing or not allowed, arguments too few or too many
 */
export function parseCall(command: Command, words: readonly string[]): Call {
  const [only = ''] = words
  // A name that is asked about may be that of an option.
  if (command.asksAbout && words.length === 1 && /^--?[a-z]/.test(only) && !/^(?:--help|-h)$/.test(only))
    return {arguments: [...words], options: {}}
  const known: Readonly<Record<string, Option>> = {...command.options, ...commonOptions}
  const {tokens, values, positionals} = parseArgs({
    args: [...words],
    options: Object.fromEntries(Object.entries(known).map(([name, {values: _, ...option}]) => [name, option])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens) {
    if (token.kind === 'option') checkOption(command, known, token.name, token.rawName, token.value)
  }
  if (values.help !== true) checkArguments(command, positionals)
  return {arguments: positionals, options: values as Call['options']}
}

const checkOption = (
  command: Command,
  known: Readonly<Record<string, Option>>,
  name: string,
  raw: string,
  value: string | undefined,
) => {
  const option = known[name]
  if (!option || !Object.hasOwn(known, name)) {
    const near = nearest(name, Object.keys(known))
    throw new MachineError('option-unknown', 2, {
      option: raw,
      command: command.name,
      nearest: near === undefined ? '' : `--${near}`,
    })
  }
  if (option.type === 'boolean' && value !== undefined) throw new MachineError('option-flag', 2, {option: raw, value})
  if (option.type === 'string' && (value === undefined || value === ''))
    throw new MachineError('option-value', 2, {option: raw})
  if (option.values && value !== undefined && !option.values.includes(value)) {
    const near = nearest(value, option.values) ?? ''
    throw new MachineError('option-choice', 2, {option: raw, value, nearest: near, known: option.values.join(', ')})
  }
}

const checkArguments = ({name, arguments: {least, most}}: Command, given: readonly string[]) => {
  // A variable of a script that is not set, most of the time: never the current folder.
  if (given.some(argument => argument.trim() === '')) throw new MachineError('argument-empty', 2, {command: name})
  if (given.length < least) throw new MachineError('argument-missing', 2, {command: name})
  const tooMany = given[most]
  if (tooMany !== undefined) throw new MachineError('argument-many', 2, {command: name, argument: tooMany})
}
