/** One browser for many documents: to start one takes as long as to lay a short document out. */
import puppeteer from 'puppeteer'

const program = name => import(new URL(`../../dist/${name}`, import.meta.url).href)

/** So many documents, and it makes room for another: what one leaves in it must not add up. */
const most = 40
let running
let served = 0

/** @returns {Promise<string>} the address of a browser that runs, ours without a window; it ends with this program */
export async function sharedBrowser() {
  const isWorn = served >= most || (running && !(await running).connected)
  if (isWorn) {
    const old = await running
    running = undefined
    // Another document may still be in it.
    setTimeout(() => old.close().catch(() => undefined), 300_000).unref()
  }
  if (!running) served = 0
  served++
  running ??= start()
  return (await running).wsEndpoint()
}

async function start() {
  const {findBrowser} = await program('pages/index.js')
  const {launch} = await findBrowser()
  return puppeteer.launch({
    executablePath: launch.executable,
    headless: 'shell',
    protocolTimeout: 0,
    env: {...process.env, ...launch.environment},
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu', '--disable-dev-shm-usage'],
  })
}
