/**
 * Imported before a test file: writes into FASCICULE_TRACE what each of its tests runs of the compiled program, in Node and in
 * the pages of its browser, by V8's own block coverage. What runs while files are imported, or between tests, is told apart.
 */
import {writeFileSync} from 'node:fs'
import {Session} from 'node:inspector'
import {afterEach, beforeEach} from 'node:test'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import puppeteer from 'puppeteer'

const folder = `${process.cwd()}/`
/** Where pages find what is ours (`pages/own.ts`). */
const own = 'https://publication.invalid/.fascicule/'
/** Outside of every test. */
const outside = ''
/** By test, then by file. @type {Record<string, {ms: number, files: Record<string, [number, number, number][][]>}>} */
const traces = {}
/** The tests that run, the innermost last. @type {{name: string, since: number}[]} */
const open = []
/** Pages whose coverage is being taken. @type {Set<Promise<unknown>>} */
const pending = new Set()

const traceOf = name => {
  traces[name] ??= {ms: 0, files: {}}
  return traces[name]
}
const current = () => open.at(-1)?.name ?? outside

/** Keeps what was run, of our own files. */
function keep(name, {result}) {
  const {files} = traceOf(name)
  for (const {url, functions} of result) {
    const local = url.startsWith(own) ? pathToFileURL(folder).href + url.slice(own.length) : url
    if (!local.startsWith('file:')) continue
    const path = fileURLToPath(local)
    if (!path.startsWith(folder)) continue
    const ranges = functions
      .flatMap(each => each.ranges)
      .map(({startOffset, endOffset, count}) => [startOffset, endOffset, Math.sign(count)])
      .sort((one, other) => one[0] - other[0] || other[1] - one[1])
    if (!ranges.some(([, , isRun]) => isRun)) continue
    const file = path.slice(folder.length)
    files[file] ??= []
    files[file].push(ranges)
  }
}

if (isMainThread) {
  const session = new Session()
  session.connect()
  // In the same thread, answers come before `post` returns.
  const post = (method, parameters) => {
    let answer
    session.post(method, parameters, (error, result) => {
      if (error) throw error
      answer = result
    })
    return answer
  }
  post('Profiler.enable')
  post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  const take = () => keep(current(), post('Profiler.takePreciseCoverage'))
  beforeEach(({name}) => {
    take()
    open.push({name, since: performance.now()})
  })
  afterEach(() => {
    take()
    const last = open.pop()
    if (last) traceOf(last.name).ms += performance.now() - last.since
  })
  process.on('exit', () => {
    take()
    writeFileSync(process.env.FASCICULE_TRACE, JSON.stringify(traces))
  })
  followPages()
}

/** Has each page that a test opens say, when it is closed, what it ran. */
function followPages() {
  const launch = puppeteer.launch.bind(puppeteer)
  puppeteer.launch = async options => {
    const browser = await launch(options)
    const prototype = Object.getPrototypeOf(browser.defaultBrowserContext())
    const newPage = prototype.newPage
    if (!newPage.isFollowed) {
      prototype.newPage = async function (...given) {
        const page = await newPage.apply(this, given)
        await follow(page)
        return page
      }
      prototype.newPage.isFollowed = true
    }
    const close = browser.close.bind(browser)
    browser.close = async () => {
      for (const page of await browser.pages()) await page.finish?.()
      await Promise.all(pending)
      await close()
    }
    return browser
  }
}

async function follow(page) {
  const name = current()
  const client = await page.createCDPSession()
  await client.send('Profiler.enable')
  await client.send('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
  let finished
  page.finish = () => {
    finished ??= client.send('Profiler.takePreciseCoverage').then(
      taken => keep(name, taken),
      () => undefined,
    )
    pending.add(finished)
    return finished
  }
  const close = page.close.bind(page)
  page.close = async (...given) => {
    await page.finish()
    await close(...given)
  }
}
