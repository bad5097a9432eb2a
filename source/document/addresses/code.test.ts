/** Codes are read again by a reader of another maker, from a page of 150 dots per inch in greys. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import jsqr from 'jsqr'
import puppeteer from 'puppeteer'
import {findBrowser} from '../../pages/index.ts'
import {readPng} from '../../pages/png.ts'
import {serialise} from '../html.ts'
import {made} from '../nodes.ts'
import {codeOf} from './code.ts'

const found = await findBrowser(undefined)
assert.ok('launch' in found)
const {executable, environment} = found.launch
const browser = await puppeteer.launch({
  executablePath: executable,
  headless: 'shell',
  env: {...process.env, ...environment},
  args: ['--no-sandbox', '--disable-gpu', '--disable-lcd-text'],
})
after(() => browser.close())
const page = await browser.newPage()

/** What is read in the picture of `address` on a page of so many dots per inch, `x` px from its edge. */
const readAgain = async (address: string, x: number, dots = 150): Promise<string | undefined> => {
  const code = codeOf(address)
  if (!code) return undefined
  await page.setViewport({width: 600, height: 400, deviceScaleFactor: dots / 96})
  const html = serialise([made('div', {style: `padding: ${x}px`}, [code, made('p', {}, ['un.org/fr'])])])
  await page.setContent(`<!doctype html><body style="margin: 0">${html}`)
  const {width, height, pixels} = readPng(await page.screenshot({type: 'png'}))
  const grey = new Uint8ClampedArray(4 * width * height).fill(255)
  for (let at = 0; at < width * height; at++) {
    const [red = 0, green = 0, blue = 0] = pixels.subarray(3 * at, 3 * at + 3)
    grey.fill(0.299 * red + 0.587 * green + 0.114 * blue, 4 * at, 4 * at + 3)
  }
  // CommonJS: the function is the default of the default.
  const read = ('default' in jsqr ? jsqr.default : jsqr) as unknown as typeof jsqr.default
  return read(grey, width, height)?.data
}

test('addresses of every length are read at 150 dots per inch, wherever they fall among the dots', async () => {
  const addresses = [
    'https://un.org',
    'https://www.un.org/fr/about-us/un-charter/full-text',
    'mailto:redaction@exemple.fr?subject=Bonjour',
    'https://fr.wikipedia.org/wiki/Organisation_des_Nations_unies#Cr%C3%A9ation',
    `https://exemple.fr/recherche?q=${'paix+et+securite+'.repeat(7)}`,
    `https://exemple.fr/${'a'.repeat(280)}`,
  ]
  for (const address of addresses) for (const x of [10, 10.3, 17.7]) assert.equal(await readAgain(address, x), address)
})

test('an address that makes no code that a telephone reads has none', async () => {
  assert.equal(codeOf(`https://exemple.fr/${'é'.repeat(200)}`), undefined)
})
