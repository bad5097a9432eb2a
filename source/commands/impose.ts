import path from 'node:path'
import {MachineError} from '../fault.ts'
import type {ImposeWish} from '../pipeline/impose.ts'
import {lengthOf, sizeNamed, sizeOf, sizes} from '../publication/sizes.ts'
import {nearest} from '../wording/nearest.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {readNamed} from './input.ts'
import {typed} from './output/deliver.ts'
import {digestOf} from './output/digest.ts'
import {isSame, targetOf} from './output/target.ts'
import {checkWritable, writeWhole} from './output/write.ts'
import {harmlessJson} from './report/harmless.ts'
import {marksOf, messagesOf, written} from './report/index.ts'
import {reportOf} from './report/json.ts'
import {withThread} from './thread.ts'

/** Puts the pages of any PDF on sheets to be printed, folded or cut. */
export const impose: Command = {
  name: 'impose',
  options: {
    booklet: {type: 'boolean'},
    'two-up': {type: 'boolean'},
    'four-up': {type: 'boolean'},
    output: {type: 'string', short: 'o'},
    sheet: {type: 'string'},
    signature: {type: 'string'},
    'keep-last': {type: 'boolean'},
    'cut-and-stack': {type: 'boolean'},
    duplex: {type: 'string', values: ['long', 'short']},
    paper: {type: 'string'},
    marks: {type: 'boolean'},
    instructions: {type: 'boolean'},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 1, most: 1},

  async run(call, session) {
    const begun = session.now()
    const wish = wishOf(call, session)
    const [file = ''] = call.arguments
    const output = textOf(call, 'output')
    if (isSet(call, 'json') && output === '-') throw new MachineError('output-json', 2)
    const full = path.resolve(session.folder, file)
    const bytes = await readNamed(file, session)
    const folder = path.dirname(full)
    const target = await targetOf({output, from: session.folder, usual: folder, within: folder, count: 1})
    const name = `${path.basename(full).replace(/\.pdf$/i, '')}-${session.words.impose.suffixes[wish.scheme]}.pdf`
    const goal = target.to === 'stdout' ? undefined : target.to === 'file' ? target.path : path.join(target.path, name)
    if (goal !== undefined) {
      if (await isSame(goal, full)) throw new MachineError('impose-itself', 2, {name: file})
      await checkWritable(path.dirname(goal))
    }
    const made = await withThread(session, thread => thread.ask('impose', {bytes, name: file, wish}, bytes.length))
    session.signal.throwIfAborted()
    if (goal === undefined) await session.out(made.bytes)
    else await writeWhole(goal, made.bytes)
    const where = goal === undefined ? '-' : typed(goal, session.folder)
    const messages = messagesOf(made.findings, session)
    if (isSet(call, 'json')) {
      const timings = {total: session.now() - begun}
      const report = reportOf({command: 'impose', session, publication: undefined, messages, exit: 0, timings})
      const {length} = made.bytes
      const one = {
        profile: wish.scheme,
        path: where,
        pages: made.sides,
        bytes: length,
        sha256: digestOf(made.bytes),
        refused: false,
      }
      await session.out(harmlessJson({...report, outputs: [one]}))
      return 0
    }
    session.err(await written(messages, {format: 'plain', publication: undefined}, session), marksOf('plain', session))
    if (!isSet(call, 'quiet')) session.err(`${session.words.impose.done({...made.facts, path: where})}\n`)
    return 0
  },
}

const schemes = ['booklet', 'two-up', 'four-up'] as const

/** What the command line asks for. @throws {MachineError} exit 2: what does not go together, or does not exist */
const wishOf = (call: Call, session: Session): ImposeWish => {
  const given = schemes.filter(scheme => isSet(call, scheme))
  const [scheme] = given
  if (!scheme || given.length > 1)
    throw new MachineError('impose-scheme', 2, {given: given.map(each => `--${each}`).join(', ')})
  const signature = textOf(call, 'signature')
  if (signature !== undefined && scheme !== 'booklet')
    throw new MachineError('impose-with', 2, {option: '--signature', needs: '--booklet'})
  if (isSet(call, 'cut-and-stack') && scheme === 'booklet')
    throw new MachineError('impose-with', 2, {option: '--cut-and-stack', needs: '--two-up, --four-up'})
  const {LC_ALL, LC_MESSAGES, LANG} = session.environment
  return {
    scheme,
    sheet: sheetOf(textOf(call, 'sheet')),
    signature: signature === undefined ? undefined : signatureOf(signature),
    thickness: thicknessOf(textOf(call, 'paper')),
    keepLast: isSet(call, 'keep-last'),
    cutAndStack: isSet(call, 'cut-and-stack'),
    duplex: textOf(call, 'duplex') as 'long' | 'short' | undefined,
    marks: isSet(call, 'marks'),
    instructions: isSet(call, 'instructions'),
    language: session.words.language,
    american: /_(?:CA|US)\b/.test([LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? ''),
  }
}

const sheetOf = (text: string | undefined) => {
  if (text === undefined) return undefined
  const [, width = '', height = ''] = /^(\S+?)\s*[x×]\s*(\S+)$/.exec(text.trim()) ?? []
  const size = sizeNamed(text) ?? sizeOf(width, height)
  if (size) return {width: Math.min(size.width, size.height), height: Math.max(size.width, size.height)}
  const known = Object.keys(sizes)
  throw new MachineError('impose-sheet', 2, {value: text, known: known.join(', '), nearest: nearest(text, known) ?? ''})
}

const signatureOf = (text: string): number => {
  const pages = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (pages >= 4 && pages <= 128 && pages % 4 === 0) return pages
  throw new MachineError('impose-number', 2, {option: '--signature', value: text, wanted: 'signature'})
}

/** Office paper of 80 g/m² measures a tenth of a millimetre. */
const thicknessOf = (text: string | undefined): number => {
  if (text === undefined) return 0.1
  const length = lengthOf(/[a-z]$/i.test(text) ? text : `${text}mm`)
  if (length !== undefined && length >= 0.02 && length <= 2) return length
  throw new MachineError('impose-number', 2, {option: '--paper', value: text, wanted: 'paper'})
}
