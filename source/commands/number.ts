import path from 'node:path'
import {numbersFile} from '../editions/index.ts'
import {MachineError} from '../fault.ts'
import {read} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import {type Command, isSet} from './command.ts'
import {checkWhole, namedBy} from './input.ts'
import {writeWhole} from './output/write.ts'
import {harmlessJson} from './report/harmless.ts'
import {withThread} from './thread.ts'

/** Writes the numbers by which paragraphs are cited. */
export const number: Command = {
  name: 'number',
  options: {json: {type: 'boolean'}, quiet: {type: 'boolean', short: 'q'}},
  arguments: {least: 0, most: 1},

  run: (call, session) =>
    withThread(session, async thread => {
      const {input} = await namedBy(call.arguments[0], session)
      if (!('folder' in input) || 'text' in input)
        throw new MachineError('number-folder', 2, {name: call.arguments[0] ?? ''})
      await checkWhole(input.folder, call.arguments[0] ?? '.')
      const publication = await readPublication(input, thread)
      await read(publication, thread)
      const longest = Math.max(0, ...publication.sources.map(({text}) => text.length))
      const {text, ...told} = await thread.ask('number', undefined, longest)
      if (!told.isSame) await writeWhole(path.join(publication.folder, numbersFile), new TextEncoder().encode(text))
      if (isSet(call, 'json')) {
        const report = {version: session.version, command: 'number', file: numbersFile, ...told, exit: 0}
        await session.out(harmlessJson(report))
        return 0
      }
      if (!isSet(call, 'quiet')) await session.out(`${session.words.number.done(told)}\n`)
      return 0
    }),
}
