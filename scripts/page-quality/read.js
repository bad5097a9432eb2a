import {readFile} from 'node:fs/promises'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {painter} from './paint.js'

/**
 * Reads any PDF glyph by glyph with pdfjs.
 *
 * @param {string} path
 * @returns {Promise<import('../../dist/proof/quality/types.js').Print>}
 */
export async function readPrint(path) {
  const data = folder => new URL(`../../node_modules/pdfjs-dist/${folder}/`, import.meta.url).pathname
  const pdf = await getDocument({
    data: Uint8Array.from(await readFile(path)),
    verbosity: 0,
    disableFontFace: true,
    standardFontDataUrl: data('standard_fonts'),
    cMapUrl: data('cmaps'),
    wasmUrl: data('wasm'),
  }).promise
  const spaces = new Map()
  const sheets = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const {width, height, transform} = page.getViewport({scale: 1})
    const list = await page.getOperatorList()
    const {words, pictures} = painter(transform, name => page.commonObjs.get(name), spaces).paint(list)
    sheets.push({number, width, height, words, pictures})
    page.cleanup()
  }
  await pdf.destroy()
  return {sheets, spaces}
}
