/**
 * Makes one picture of all pages of a PDF, as they lie in the book: the cover alone, then spread by spread.
 *
 *   node scripts/contact-sheet.js brochure.pdf [sheet.png] [--width 2000] [--columns 4] [--from 1] [--to 12] [--single]
 *
 * `--width`: of the picture, in pixels; `--columns`: spreads in a row; `--single`: pages one by one.
 */
import {readFile, writeFile} from 'node:fs/promises'
import {parseArgs} from 'node:util'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

const {values: options, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '2000'},
    columns: {type: 'string'},
    from: {type: 'string', default: '1'},
    to: {type: 'string', default: '9999'},
    single: {type: 'boolean', default: false},
  },
})
const [input, output = input?.replace(/(\.pdf)?$/i, '.png')] = positionals
if (!input) {
  console.error(
    'usage: node scripts/contact-sheet.js <pdf> [png] [--width 2000] [--columns 4] [--from 1] [--to 12] [--single]',
  )
  process.exit(2)
}

const gap = 24
const ground = '#d9d9d6'
const data = folder => new URL(`../node_modules/pdfjs-dist/${folder}/`, import.meta.url).pathname
const pdf = await getDocument({
  data: Uint8Array.from(await readFile(input)),
  verbosity: 0,
  standardFontDataUrl: data('standard_fonts'),
  cMapUrl: data('cmaps'),
  wasmUrl: data('wasm'),
}).promise
const last = Math.min(Number(options.to), pdf.numPages)
const spreads = spreadsOf(Number(options.from), last, options.single)
const largest = await largestPage()
const across = options.single ? 1 : 2
const columns = Number(options.columns ?? Math.min(spreads.length, options.single ? 8 : 4))
const rows = Math.ceil(spreads.length / columns)
const scale = (Number(options.width) - gap * (columns + 1)) / (columns * across * largest.width)
const cell = {width: Math.floor(across * largest.width * scale), height: Math.ceil(largest.height * scale)}
const sheet = pdf.canvasFactory.create(Number(options.width), gap + rows * (cell.height + gap))
sheet.context.fillStyle = ground
sheet.context.fillRect(0, 0, sheet.canvas.width, sheet.canvas.height)

for (const [index, spread] of spreads.entries()) {
  const left = gap + (index % columns) * (cell.width + gap)
  const top = gap + Math.floor(index / columns) * (cell.height + gap)
  for (const number of spread) {
    const page = await drawn(number)
    // A right-hand page alone keeps its side, so that the fold is in one place down the sheet.
    const isRight = !options.single && number % 2 === 1
    sheet.context.drawImage(
      page,
      isRight ? left + cell.width / 2 : options.single ? left : left + cell.width / 2 - page.width,
      top,
    )
  }
  // The fold.
  sheet.context.fillStyle = ground
  if (spread.length > 1) sheet.context.fillRect(left + cell.width / 2 - 1, top, 1, cell.height)
}
await writeFile(output, sheet.canvas.toBuffer('image/png'))
console.log(`${last - Number(options.from) + 1} pages → ${output} (${sheet.canvas.width} × ${sheet.canvas.height})`)

/** Odd pages are right-hand ones: [1], [2, 3], [4, 5] … */
function spreadsOf(from, to, single) {
  const spreads = []
  for (let number = from; number <= to; number++) {
    if (!single && number % 2 === 1 && spreads.at(-1)?.[0] === number - 1) spreads.at(-1).push(number)
    else spreads.push([number])
  }
  return spreads
}

async function largestPage() {
  let [width, height] = [0, 0]
  for (let number = Number(options.from); number <= last; number++) {
    const {width: across, height: down} = (await pdf.getPage(number)).getViewport({scale: 1})
    width = Math.max(width, across)
    height = Math.max(height, down)
  }
  return {width, height}
}

async function drawn(number) {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({scale})
  const {canvas, context} = pdf.canvasFactory.create(Math.floor(viewport.width), Math.floor(viewport.height))
  context.fillStyle = '#fff'
  context.fillRect(0, 0, canvas.width, canvas.height)
  await page.render({canvas, canvasContext: context, viewport}).promise
  page.cleanup()
  return canvas
}
