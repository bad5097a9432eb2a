import {MachineError} from '../fault.ts'
import {nearest} from '../wording/nearest.ts'
import {parseCall} from './arguments.ts'
import {build} from './build.ts'
import type {Command, Session} from './command.ts'
import {helpOf, helpOfAll} from './help.ts'
import {commands} from './index.ts'
import {isInput} from './input.ts'

/**
 * Does what the words of a command line ask for; gives the exit code. A name that is no command but can be built, as in
 * `fascicule texte.md`, is built.
 *
 * @throws {MachineError} for a faulty command line and every fault of the machine
 */
export async function run(words: readonly string[], session: Session): Promise<number> {
  const [first, ...rest] = words
  if (first === undefined) return say(`${session.words.first}\n`, session)
  if (first === '--version' || first === '-v') return say(`${session.version}\n`, session)
  if (first === '--help' || first === '-h' || first === 'help') {
    const about = rest[0] === undefined ? undefined : commandNamed(rest[0])
    return say(about ? helpOf(about, session.words) : helpOfAll(commands, session.words), session)
  }
  const isCommand = commands.some(({name}) => name === first)
  if (!isCommand && (first.startsWith('-') || (await isInput(first, session)))) return runOne(build, words, session)
  return runOne(commandNamed(first), rest, session)
}

const runOne = async (command: Command, words: readonly string[], session: Session) => {
  const call = parseCall(command, words)
  if (call.options.help === true) return say(helpOf(command, session.words), session)
  return command.run(call, session)
}

const say = async (text: string, session: Session) => {
  await session.out(text)
  return 0
}

const commandNamed = (name: string) => {
  const command = commands.find(one => one.name === name)
  if (command) return command
  const names = commands.map(one => one.name)
  throw new MachineError('command-unknown', 2, {
    command: name,
    nearest: nearest(name, names) ?? '',
    known: names.join(', '),
  })
}
