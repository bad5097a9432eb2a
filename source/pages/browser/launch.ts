/** Starting a browser, connecting to one, and leaving it without a trace. */
import {execFile} from 'node:child_process'
import {statfsSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {setTimeout as wait} from 'node:timers/promises'
import type {Browser, BrowserContext, Page, Target} from 'puppeteer'
import {MachineError} from '../../fault.ts'
import type {Found} from './find.ts'
import {type Door, intercept} from './guard.ts'
import {hyphenates} from './probe.ts'
import {makeProfile} from './profile.ts'
import {allWalls, offlineFlags, type Walls} from './walls.ts'

/** A browser at work for one command. */
export interface Session {
  /** True when it divides French words by itself. */
  readonly hyphenates: boolean
  /** True when the system refused the sandbox (root never has one). */
  readonly unsandboxed: boolean
  /** True when the browser runs elsewhere, and whether it has a way out is not ours to say. */
  readonly remote: boolean
  /** What it is and in which version: « HeadlessChrome/147.0.7727.24 ». */
  product(): Promise<string>
  /** A page in a context of its own, with no other way out than `door`; without one, none at all. */
  newPage(door?: Door): Promise<Page>
  /**
   * Closes what we opened: a browser that we launched, or our part of a shared one. A page that is busy for ever is no
   * hindrance.
   *
   * @throws {MachineError} when the browser had died before: for lack of room (exit 2), or by itself (5)
   */
  close(): Promise<void>
}

const flags = [
  '--font-render-hinting=none',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export interface SessionOptions {
  /** `require` refuses to run without it. */
  readonly sandbox?: 'require' | undefined
  /** Ends a browser of ours at once, whatever it does, while it starts too. */
  readonly signal?: AbortSignal | undefined
  /** For tests: those that stand. */
  readonly walls?: Walls
}

/** How long, in milliseconds, a browser may take to go by itself: one whose page is busy would not. */
const farewell = 2_000

/**
 * Opens the browser that was found.
 *
 * @throws {MachineError} exit 5; exit 2 where the temporary folder has no room or cannot be written; the reason of the signal
 */
export async function openSession(
  found: Found,
  {sandbox, signal, walls = allWalls}: SessionOptions = {},
): Promise<Session> {
  const {default: puppeteer} = await import('puppeteer')
  if ('connect' in found) {
    const browser = await puppeteer
      .connect({browserWSEndpoint: found.connect, protocolTimeout: 0})
      .catch(error => Promise.reject(new MachineError('browser-unreachable', 5, {browser: found.connect}, error)))
    const state = {hyphenates: await probe(browser), unsandboxed: false, remote: true}
    return sessionOf(browser, state, walls, {
      async leave(contexts) {
        const closing = Promise.all(contexts.map(context => context.close().catch(() => undefined)))
        await Promise.race([closing, wait(farewell, undefined, {ref: false})])
        await browser.disconnect()
      },
      crashed: () => browser.disconnect(),
    })
  }
  const {executable, environment} = found.launch
  const root = process.getuid?.() === 0
  if (root && sandbox === 'require') throw new MachineError('sandbox-root', 5)
  const profile = await makeProfile(executable)
  const usual = walls.offline ? [...flags, ...offlineFlags] : flags
  if (isFull(profile.folder)) {
    await profile.remove()
    throw new MachineError('disk-full', 2, {file: tmpdir()})
  }
  // Puppeteer kills the browser with all its processes when this is aborted.
  const end = new AbortController()
  const abort = () => end.abort()
  signal?.addEventListener('abort', abort)
  const launch = (free: boolean) => {
    signal?.throwIfAborted()
    return puppeteer.launch({
      executablePath: executable,
      headless: 'shell',
      pipe: true,
      signal: end.signal,
      protocolTimeout: 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      // Its temporary files lie in the profile, which goes when it goes.
      env: {...process.env, ...environment, TMPDIR: profile.folder, TEMP: profile.folder, TMP: profile.folder},
      userDataDir: profile.folder,
      args: free ? [...usual, '--no-sandbox'] : usual,
    })
  }
  let free = root
  const browser = await launch(free)
    .catch(async error => {
      signal?.throwIfAborted()
      // Where user namespaces are refused (a container, a changed root), once more without the sandbox.
      if (free || sandbox === 'require' || isFull(profile.folder)) throw error
      if (!/sandbox/i.test(await lastWords(executable, environment, flags))) throw error
      free = true
      return launch(free)
    })
    .catch(async (error: Error) => {
      signal?.removeEventListener('abort', abort)
      const wasFull = isFull(profile.folder)
      await profile.remove()
      signal?.throwIfAborted()
      if (wasFull) throw new MachineError('disk-full', 2, {file: tmpdir()}, error)
      const words =
        (await lastWords(executable, environment, free ? [...flags, '--no-sandbox'] : flags)) || error.message
      const rule = !free && /sandbox/i.test(words) ? 'sandbox-missing' : 'browser-no-start'
      throw new MachineError(rule, 5, {browser: executable, reason: firstLine(words)}, error)
    })
  let isLeaving = false
  let death: MachineError | undefined
  browser.on('disconnected', () => {
    if (isLeaving || signal?.aborted) return
    death = isFull(profile.folder)
      ? new MachineError('disk-full', 2, {file: tmpdir()})
      : new MachineError('browser-died', 5)
  })
  return sessionOf(browser, {hyphenates: true, unsandboxed: free && !root, remote: false}, walls, {
    // Whoever waits for a page that died would wait for ever; with the browser gone everything fails at once.
    crashed: abort,
    async leave() {
      isLeaving = true
      const late = setTimeout(abort, farewell)
      await browser.close().catch(() => undefined)
      clearTimeout(late)
      signal?.removeEventListener('abort', abort)
      await profile.remove()
      // Whatever its pages failed with is no more than what follows of it.
      if (death) throw death
    },
  })
}

/** What the browser says on its way out, asked once more: through its pipe it says nothing. */
function lastWords(
  executable: string,
  environment: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<string> {
  const options = {env: {...process.env, ...environment}, timeout: 10_000, killSignal: 'SIGKILL'} as const
  return new Promise(resolve =>
    execFile(executable, ['--headless', ...args, '--dump-dom', 'about:blank'], options, (error, _, stderr) =>
      resolve(stderr || (error?.message ?? '')),
    ),
  )
}

/** Less room than this, in bytes, and Chromium dies of it: its shared memory lies in the temporary folder. */
const leastRoom = 4 * 1024 * 1024

function isFull(folder: string): boolean {
  try {
    const {bavail, bsize, files, ffree} = statfsSync(folder)
    return bavail * bsize < leastRoom || (files > 0 && ffree === 0)
  } catch {
    return false
  }
}

/** A browser that we launch has our dictionary; a shared one must be asked. */
async function probe(browser: Browser): Promise<boolean> {
  const context = await browser.createBrowserContext()
  try {
    return await hyphenates(await context.newPage())
  } finally {
    await context.close()
  }
}

type State = Pick<Session, 'hyphenates' | 'unsandboxed' | 'remote'>

interface Ways {
  /** How it is left; a shared one keeps nothing of `contexts`, which are ours. */
  leave(contexts: readonly BrowserContext[]): Promise<void>
  /** What is done when the process of a page dies. */
  crashed(): void
}

async function sessionOf(browser: Browser, state: State, walls: Walls, {leave, crashed}: Ways): Promise<Session> {
  const contexts: BrowserContext[] = []
  const doors = new Map<string, Door>()
  const doorOf = (frameId: string) => doors.get(frameId)
  // Of a browser of our own everything is intercepted; of a shared one only what is ours.
  if (!state.remote) await intercept(await browser.target().createCDPSession(), doorOf, walls)
  return {
    ...state,
    async newPage(door) {
      const context = await browser.createBrowserContext({downloadBehavior: {policy: 'deny'}})
      contexts.push(context)
      const page = await context.newPage()
      if (walls.interception) context.on('targetcreated', target => void closed(target))
      const session = await page.createCDPSession()
      const {targetInfo} = await session.send('Target.getTargetInfo')
      if (door) doors.set(targetInfo.targetId, door)
      page.once('close', () => doors.delete(targetInfo.targetId))
      if (state.remote) await intercept(session, doorOf, walls)
      page.on('error', crashed) // « Page crashed! »
      return page
    },
    product: () => browser.version(),
    close: () => leave(contexts),
  }
}

/** Closes a window that a page opened: none is ever wanted. */
async function closed(target: Target): Promise<void> {
  const page = await target.page().catch(() => null)
  await page?.close().catch(() => undefined)
}

function firstLine(message: string): string {
  const line = message.split('\n').find(each => each.trim() !== '') ?? message
  return line.replace(/^\[[^\]]*\]\s*/, '').trim()
}
