import path from 'node:path'
import {
  type BlockPages,
  blockPages,
  type Changes,
  type CompareOptions,
  changesText,
  type Edition,
  type FrontChange,
  frontChanges,
  type PageMatch,
  pageTable,
  pageTableText,
} from '../editions/index.ts'
import {MachineError} from '../fault.ts'
import {frontIn} from '../pipeline/front.ts'
import {type BuildOptions, build as make, prepareBuild, read} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import {stopper} from '../pipeline/stopper.ts'
import {openTextThread, type TextThread} from '../pipeline/text-thread.ts'
import {markedChanges} from '../profiles/index.ts'
import type {Finding, Output, Publication} from '../types.ts'
import {editionWordsFor} from '../wording/editions/index.ts'
import {type Call, type Command, isSet, type Session, textOf} from './command.ts'
import {checkErrata, erratumOf, erratumSheet, plainOf} from './editions/erratum.ts'
import {type FoundEdition, findEdition, homesOf} from './editions/find.ts'
import {changesReport} from './editions/report.ts'
import {exitOf, isConfigurationFault} from './exit.ts'
import {type Delivered, deliver} from './output/deliver.ts'
import {isSame, type Target, targetOf} from './output/target.ts'
import {checkWritable} from './output/write.ts'
import {meter} from './progress.ts'
import {harmlessJson} from './report/harmless.ts'
import {marksOf, messagesOf, sorted, written} from './report/index.ts'
import {summary} from './report/summary.ts'
import {secondsOf} from './seconds.ts'

/** What changed between two editions: a list, a marked PDF, a table of pages, an erratum sheet. */
export const diff: Command = {
  name: 'diff',
  options: {
    output: {type: 'string', short: 'o'},
    typography: {type: 'boolean'},
    pages: {type: 'boolean'},
    erratum: {type: 'boolean'},
    browser: {type: 'string'},
    sandbox: {type: 'string', values: ['require']},
    timeout: {type: 'string'},
    json: {type: 'boolean'},
    quiet: {type: 'boolean', short: 'q'},
  },
  arguments: {least: 1, most: 2},

  async run(call, session) {
    const timeout = secondsOf(textOf(call, 'timeout'))
    const output = textOf(call, 'output')
    if (isSet(call, 'json') && output === '-') throw new MachineError('output-json', 2)
    const [old = '', now = '.'] = call.arguments
    const homes = await homesOf([now, old], session)
    const [home = session.folder] = homes
    const target =
      output === undefined
        ? undefined
        : await targetOf({output, from: session.folder, usual: home, within: home, count: 1})
    if (target?.to === 'file')
      for (const name of [old, now])
        if (await isSame(target.path, path.resolve(session.folder, name)))
          throw new MachineError('diff-itself', 2, {output: output ?? ''})
    if (target && target.to !== 'stdout')
      await checkWritable(target.to === 'file' ? path.dirname(target.path) : target.path)
    const stop = stopper({...(timeout !== undefined && {timeout}), signal: session.signal})
    const thread = openTextThread(stop)
    const found: FoundEdition[] = []
    try {
      for (const name of [old, now]) found.push(await findEdition(name, homes, session))
      const [before, after] = found as [FoundEdition, FoundEdition]
      return await stop.race(run({call, session, before, after, target, thread, signal: stop.signal}))
    } finally {
      stop.release()
      await thread.close()
      await Promise.all(found.map(each => each.close()))
    }
  },
}

interface Job {
  readonly call: Call
  readonly session: Session
  readonly before: FoundEdition
  readonly after: FoundEdition
  readonly target: Target | undefined
  readonly thread: TextThread
  readonly signal: AbortSignal
}

const run = async ({call, session, before, after, target, thread, signal}: Job): Promise<number> => {
  const begun = session.now()
  const options: CompareOptions = {typography: isSet(call, 'typography')}
  const isErratum = isSet(call, 'erratum')
  const progress = meter(session, isSet(call, 'quiet') || isSet(call, 'json'))
  const browser = textOf(call, 'browser')
  const settings = {
    ...(browser !== undefined && {browser}),
    ...(textOf(call, 'sandbox') !== undefined && {sandbox: 'require' as const}),
    signal,
    thread,
    onProgress: progress.show,
  }
  if (target || isSet(call, 'pages') || isErratum) prepareBuild()
  try {
    progress.show({stage: 'read'})
    const readAgain = async ({input}: FoundEdition) => asCompared(await readPublication(input, thread), options)
    const oldText = await readAgain(before)
    await read(oldText, thread)
    checkText(oldText, before.name)
    const oldFront = await frontIn(oldText)
    await thread.ask('keep', undefined, sizeOf(oldText))
    const newText = await readAgain(after)
    checkText(newText, after.name)
    await read(newText, thread)
    const changes = await thread.ask('compare', options, sizeOf(newText))
    const front = isText(before) === isText(after) ? frontChanges(oldFront, await frontIn(newText)) : []
    const isSame = changes.changes.length === 0 && (!isErratum || front.length === 0)
    if (isErratum) checkErrata(changes, front)
    const pagesIn = async (found: FoundEdition, edition: Edition): Promise<BlockPages | undefined> => {
      let known: BlockPages | undefined
      const onPages: BuildOptions['onPages'] = (pages, places) => {
        known = blockPages(edition, pages, places)
        return false
      }
      await make(await readAgain(found), {...settings, profiles: ['screen'], onPages})
      return known
    }
    const oldPages = isSet(call, 'pages') || isErratum ? await pagesIn(before, changes.before) : undefined
    const newPages = isSet(call, 'pages') ? await pagesIn(after, changes.after) : undefined
    const table = oldPages && newPages ? pageTable(changes, oldPages, newPages) : undefined
    const outputs: Output[] = []
    const sheet = isErratum
      ? erratumOf({changes, front, before: oldText, name: before.name, pages: oldPages})
      : undefined
    const faults = target ? newText.findings.filter(isConfigurationFault) : []
    if (target && !isSame && faults.length === 0) {
      if (sheet === undefined) {
        const onRead = (own: TextThread) => own.ask('mark', {changes, options})
        outputs.push(...(await make(await readAgain(after), {...settings, profiles: [markedChanges], onRead})))
      } else outputs.push(...(await erratumSheet(sheet, newText, settings)))
    }
    signal.throwIfAborted()
    progress.clear()
    const delivered = target ? await deliver(outputs, target, session) : []
    return await conclude({
      call,
      session,
      before,
      after,
      changes,
      front,
      isSame,
      table,
      sheet,
      outputs,
      faults,
      delivered,
      oldText,
      newText,
      isWanted: target !== undefined,
      begun,
    })
  } finally {
    progress.clear()
  }
}

/**
 * A folder without a text is none that can be compared: all of the other would be new.
 *
 * @throws {MachineError} exit 2
 */
const checkText = ({sources}: Publication, name: string): void => {
  if (sources.length === 0) throw new MachineError('edition-empty', 2, {name})
}

/** With every rule of typography off where the text is compared as it was typed. */
const asCompared = (publication: Publication, {typography}: CompareOptions): Publication => {
  if (!typography) return publication
  const letters = Array.from({length: 26}, (_, at) => String.fromCharCode(65 + at))
  const rules = Object.fromEntries(letters.map(letter => [letter, 'off' as const]))
  const {configuration} = publication
  return {...publication, configuration: {...configuration, typography: {...configuration.typography, rules}}}
}

/** A text alone has no cover that could be held against that of a folder. */
const isText = ({input}: FoundEdition): boolean => 'file' in input

const sizeOf = ({sources}: Publication) => Math.max(0, ...sources.map(({text}) => text.length))

interface Made {
  readonly call: Call
  readonly session: Session
  readonly before: FoundEdition
  readonly after: FoundEdition
  readonly changes: Changes
  /** What changed on the cover, the title page and in the colophon. */
  readonly front: readonly FrontChange[]
  /** Whether there is nothing to show in a PDF. */
  readonly isSame: boolean
  readonly table: readonly PageMatch[] | undefined
  readonly sheet: string | undefined
  readonly outputs: readonly Output[]
  /** What forbids that a PDF of the new edition be made. */
  readonly faults: readonly Finding[]
  readonly delivered: readonly Delivered[]
  readonly oldText: Publication
  readonly newText: Publication
  /** Whether a PDF was asked for. */
  readonly isWanted: boolean
  readonly begun: number
}

const conclude = async (made: Made): Promise<number> => {
  const {call, session, changes, front, isSame, table, sheet, outputs, faults, delivered, newText, begun} = made
  const findings = [...faults, ...outputs.flatMap(output => output.findings)]
  const refused = outputs.some(output => output.refused)
  const isFault = refused || faults.length > 0 || outputs.some(({bytes}) => bytes.length === 0)
  const exit = isFault ? exitOf(findings, {refused}) : 0
  const messages = messagesOf(isFault ? findings : [], session)
  if (isSet(call, 'json')) {
    await session.out(
      harmlessJson(changesReport({...made, words: editionWordsFor(session.words.language), exit, messages})),
    )
    return exit
  }
  const words = editionWordsFor(session.words.language)
  const isToStdout = delivered.some(each => each.path === '-')
  const text = [
    sheet === undefined || isSame ? changesText(changes, words, front) : `${plainOf(sheet)}\n`,
    table ? pageTableText(table, words) : '',
  ]
  if (!isToStdout) await session.out(text.filter(Boolean).join('\n'))
  const {corrections, others} = sorted(messages)
  session.err(await written(others, {format: 'full', publication: newText}, session), marksOf('full', session))
  if (!isSet(call, 'quiet') && made.isWanted && isSame) session.err(`${words.nothingWritten}\n`)
  if (!isSet(call, 'quiet') && delivered.length > 0)
    session.err(
      summary({delivered, corrections, others, milliseconds: session.now() - begun, isWithheld: false}, session),
    )
  return exit
}
