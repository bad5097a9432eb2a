import assert from 'node:assert/strict'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {after, before, describe, it} from 'node:test'
import {MachineError} from '../../fault.ts'
import {embeddedBrowser} from './embedded.ts'
import {findBrowser, type Trial} from './find.ts'
import {openSession} from './launch.ts'
import {systemBrowser, systemCandidates} from './system.ts'
import {untar} from './untar.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fascicule-test-'))
})
after(() => rm(folder, {recursive: true}))

describe('the search for a browser', () => {
  it('does not fall through when one was asked for', async () => {
    await assert.rejects(findBrowser(join(folder, 'absent')), fault('browser-not-found'))
  })

  it('takes the variable of the environment before the embedded one', async () => {
    process.env.FASCICULE_BROWSER = join(folder, 'absent')
    const trials: Trial[] = []
    try {
      await assert.rejects(findBrowser(undefined, trials), fault('browser-not-found'))
    } finally {
      delete process.env.FASCICULE_BROWSER
    }
    assert.deepEqual(
      trials.map(trial => trial.where),
      ['environment'],
    )
  })

  it('connects to an address', async () => {
    assert.deepEqual(await findBrowser('ws://127.0.0.1:1/x'), {connect: 'ws://127.0.0.1:1/x'})
  })

  it('knows where browsers are on each system', () => {
    assert.deepEqual(systemCandidates('linux', {PATH: '/usr/bin'})[0], '/usr/bin/google-chrome-stable')
    assert.ok(
      systemCandidates('darwin', {HOME: '/Users/a'}).includes(
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ),
    )
    assert.ok(
      systemCandidates('win32', {PROGRAMFILES: 'C:\\Program Files'}).includes(
        'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      ),
    )
    assert.equal(systemBrowser([join(folder, 'absent')]), undefined)
  })
})

describe('opening', () => {
  it('says that a program is no browser', async () => {
    await assert.rejects(openSession(await findBrowser(process.execPath)), fault('browser-no-start'))
  })

  it('says that nobody answers at an address', async () => {
    await assert.rejects(openSession({connect: 'ws://127.0.0.1:1/x'}), fault('browser-unreachable'))
  })

  it('refuses to run as root without a sandbox when one is required', {skip: process.getuid?.() !== 0}, async () => {
    await assert.rejects(openSession(await findBrowser(undefined), {sandbox: 'require'}), fault('sandbox-root'))
  })
})

describe('leaving', () => {
  it('does not wait for a page whose program never ends', {timeout: 60_000}, async () => {
    const session = await openSession(await findBrowser(undefined))
    const page = await session.newPage()
    const process = page.browser().process()
    page.evaluate('for (;;);').catch(() => undefined)
    await new Promise(resolve => setTimeout(resolve, 300))
    const begun = performance.now()
    await session.close()
    assert.ok(performance.now() - begun < 10_000)
    assert.ok(process && (process.exitCode !== null || process.signalCode !== null))
  })

  it('ends a browser at once when it is told to, while it starts and later', {timeout: 60_000}, async () => {
    const found = await findBrowser(undefined)
    const reason = new Error('enough')
    const starting = new AbortController()
    const opening = openSession(found, {signal: starting.signal})
    setTimeout(() => starting.abort(reason), 10)
    await assert.rejects(opening, reason)
    const working = new AbortController()
    const session = await openSession(found, {signal: working.signal})
    const page = await session.newPage()
    const endless = page.evaluate('for (;;);')
    endless.catch(() => undefined)
    setTimeout(() => working.abort(reason), 100)
    await assert.rejects(endless)
    await session.close()
  })
})

describe('the embedded browser', {skip: process.platform !== 'linux' || process.arch !== 'x64'}, () => {
  it('is unpacked whole, once, even by two at once', async () => {
    const cache = process.env.XDG_CACHE_HOME
    process.env.XDG_CACHE_HOME = folder
    try {
      const [one, other] = await Promise.all([embeddedBrowser(), embeddedBrowser()])
      assert.equal(one?.executable, other?.executable)
      const hyphenation = await readFile(join(one?.executable ?? '', '..', 'hyphen-data', 'hyph-fr.hyb'))
      assert.equal(hyphenation.readUInt32LE(0), 0x62ad7968)
    } finally {
      if (cache === undefined) delete process.env.XDG_CACHE_HOME
      else process.env.XDG_CACHE_HOME = cache
    }
  })
})

describe('untar', () => {
  it('reads files, folders and links', async () => {
    const entries = [
      ...untar(
        archive([
          ['a/', '5', ''],
          ['a/b.txt', '0', 'bonjour'],
        ]),
      ),
    ]
    assert.deepEqual(
      entries.map(({name, type}) => [name, type]),
      [
        ['a/', 'folder'],
        ['a/b.txt', 'file'],
      ],
    )
    assert.equal(new TextDecoder().decode(entries[1]?.bytes), 'bonjour')
    await writeFile(join(folder, 'x'), '')
  })
})

function fault(rule: string): (error: unknown) => boolean {
  return error => error instanceof MachineError && error.rule === rule && error.exit === 5
}

/** A tar archive of entries [name, type, content]. */
function archive(entries: readonly (readonly [string, string, string])[]): Uint8Array {
  const blocks = entries.map(([name, type, content]) => {
    const block = Buffer.alloc(512 + Math.ceil(content.length / 512) * 512)
    block.write(name, 0)
    block.write(content.length.toString(8).padStart(11, '0'), 124)
    block.write(type, 156)
    block.write('ustar', 257)
    block.write(content, 512)
    return block
  })
  return Buffer.concat([...blocks, Buffer.alloc(1024)])
}
