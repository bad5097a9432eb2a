/** Starting a browser, connecting to one, and leaving it without a trace. */
import type {Browser, BrowserContext, Page} from 'puppeteer'
import {MachineError} from '../../fault.ts'
import type {Found} from './find.ts'
import {hyphenates} from './probe.ts'
import {makeProfile} from './profile.ts'

/** A browser at work for one command. */
export interface Session {
  /** True when it divides French words by itself. */
  readonly hyphenates: boolean
  /** True when it had to run without its sandbox. */
  readonly unsandboxed: boolean
  /** A page in a context of its own. */
  newPage(): Promise<Page>
  /** Closes what we opened: a browser that we launched, or our part of a shared one. */
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

/**
 * Opens the browser that was found.
 *
 * @param sandbox `require` refuses to run without it
 * @throws {MachineError} exit 5
 */
export async function openSession(found: Found, sandbox?: 'require'): Promise<Session> {
  const {default: puppeteer} = await import('puppeteer')
  if ('connect' in found) {
    const browser = await puppeteer
      .connect({browserWSEndpoint: found.connect, protocolTimeout: 0})
      .catch(error => Promise.reject(new MachineError('browser-unreachable', 5, {browser: found.connect}, error)))
    return sessionOf(browser, await probe(browser), false, () => browser.disconnect())
  }
  const {executable, environment} = found.launch
  const root = process.getuid?.() === 0
  if (root && sandbox === 'require') throw new MachineError('sandbox-root', 5)
  const profile = await makeProfile()
  const launch = (free: boolean) =>
    puppeteer.launch({
      executablePath: executable,
      headless: 'shell',
      pipe: true,
      protocolTimeout: 0,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      env: {...process.env, ...environment},
      userDataDir: profile.folder,
      args: free ? [...flags, '--no-sandbox'] : flags,
    })
  const started = await launch(root)
    .then(browser => ({browser, free: root}))
    .catch(async (error: Error) => {
      // Where user namespaces are refused (a container), once more without the sandbox.
      if (root || sandbox === 'require' || !/sandbox/i.test(error.message)) throw error
      return {browser: await launch(true), free: true}
    })
    .catch(async (error: Error) => {
      await profile.remove()
      const rule = /sandbox/i.test(error.message) ? 'sandbox-missing' : 'browser-no-start'
      throw new MachineError(rule, 5, {browser: executable, reason: firstLine(error.message)}, error)
    })
  return sessionOf(started.browser, true, started.free, async () => {
    await started.browser.close()
    await profile.remove()
  })
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

function sessionOf(browser: Browser, divides: boolean, unsandboxed: boolean, leave: () => Promise<void>): Session {
  const contexts: BrowserContext[] = []
  return {
    hyphenates: divides,
    unsandboxed,
    async newPage() {
      const context = await browser.createBrowserContext()
      contexts.push(context)
      return context.newPage()
    },
    async close() {
      for (const context of contexts) await context.close().catch(() => undefined)
      await leave()
    },
  }
}

function firstLine(message: string): string {
  return (
    message
      .split('\n')
      .find(line => line.trim() !== '')
      ?.trim() ?? message
  )
}
