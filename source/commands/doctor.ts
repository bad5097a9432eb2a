import {access, constants, mkdir, readdir, statfs} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {isOld, nodeFloor} from '../engine.ts'
import {MachineError} from '../fault.ts'
import {cacheFolders, findBrowser, openSession, type Trial} from '../pages/index.ts'
import {type Command, isSet, type Session, textOf} from './command.ts'
import {harmlessJson} from './report/harmless.ts'

/** One line: what was looked at, whether it is right, and the remedy when it is not. */
interface Line {
  readonly state: 'right' | 'remark' | 'wrong'
  readonly text: string
  readonly remedy?: string
}

/** Looks at Node, the browser, its sandbox, the fonts and the disk. */
export const doctor: Command = {
  name: 'doctor',
  options: {browser: {type: 'string'}, json: {type: 'boolean'}},
  arguments: {least: 0, most: 0},

  async run(call, session) {
    const lines = [
      nodeLine(session),
      ...(await browserLines(textOf(call, 'browser'), session)),
      await fontLine(session),
      ...(await diskLines(session)),
    ]
    const isReady = lines.every(({state}) => state !== 'wrong')
    const exit = isReady ? 0 : 5
    if (isSet(call, 'json')) {
      await session.out(harmlessJson({version: session.version, command: 'doctor', lines, exit}))
      return exit
    }
    const {doctor: words} = session.words
    const width = Math.max(words.right.length, words.remark.length, words.wrong.length)
    const written = lines.flatMap(({state, text, remedy}) => [
      `${words[state].padEnd(width)}  ${text}`,
      ...(remedy === undefined ? [] : [`${' '.repeat(width)}  → ${remedy}`]),
    ])
    await session.out([...written, '', isReady ? words.ready : words.notReady, ''].join('\n'))
    return exit
  },
}

const nodeLine = ({words: {doctor: words}}: Session): Line => {
  const {node} = process.versions
  const text = words.node(node, nodeFloor.join('.'))
  return isOld(node) ? {state: 'wrong', text, remedy: words.nodeOld} : {state: 'right', text}
}

const browserLines = async (asked: string | undefined, session: Session): Promise<Line[]> => {
  const {doctor: words} = session.words
  const trials: Trial[] = []
  const tried = () =>
    trials.map(
      ({where, what, found}): Line => ({
        state: found ? 'right' : 'remark',
        text: words.browser(`${what} (${words.browserWhere[where] ?? where})`),
      }),
    )
  try {
    const opened = await openSession(await findBrowser(asked, trials))
    const sandbox: Line = opened.unsandboxed
      ? {state: 'remark', text: words.noSandbox}
      : {state: 'right', text: words.sandbox}
    try {
      const page = await opened.newPage()
      return [...tried(), {state: 'right', text: words.browserStarts(await page.browser().version())}, sandbox]
    } finally {
      await opened.close()
    }
  } catch (error) {
    if (!(error instanceof MachineError)) throw error
    const reason = session.wording.messages[error.rule]?.(error.values) ?? error.rule
    return [...tried(), {state: 'wrong', text: words.browserFails(reason), remedy: words.browserMissing}]
  }
}

const fontLine = async ({words: {doctor: words}}: Session): Promise<Line> => {
  const folder = fileURLToPath(new URL('../fonts/', import.meta.url))
  const names = await readdir(folder).catch(() => [])
  const count = names.filter(name => /\.(?:woff2|ttf)$/.test(name)).length
  return count > 0 ? {state: 'right', text: words.fonts(count)} : {state: 'wrong', text: words.noFonts}
}

/** What the embedded browser takes, unpacked, with some to spare, in megabytes. */
const needed = 300

const diskLines = async ({words: {doctor: words}}: Session): Promise<Line[]> => {
  const [cache = tmpdir()] = cacheFolders()
  const isCached = await isWritable(cache)
  const temporary = await isWritable(tmpdir())
  const room = await freeMegabytes(isCached ? cache : tmpdir())
  return [
    isCached ? {state: 'right', text: words.cache(cache)} : {state: 'remark', text: words.noCache(cache)},
    temporary ? {state: 'right', text: words.temporary(tmpdir())} : {state: 'wrong', text: words.noTemporary(tmpdir())},
    room >= needed
      ? {state: 'right', text: words.space(isCached ? cache : tmpdir(), room)}
      : {state: 'remark', text: words.noSpace(isCached ? cache : tmpdir(), room)},
  ]
}

/** True when `folder`, made if need be, can be written. */
const isWritable = async (folder: string) => {
  try {
    await mkdir(folder, {recursive: true})
    await access(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}

const freeMegabytes = async (folder: string) => {
  const {bavail, bsize} = await statfs(path.resolve(folder))
  return Math.round((bavail * bsize) / 1e6)
}
