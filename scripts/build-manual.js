/**
 * Builds the manual: `node scripts/build-manual.js [folder [screen,print]]`, into
 * `dist/manuel/` and in all its profiles where none is given. Each example of its chapters
 * (a fence « markdown exemple ») is laid out by the program itself, and its picture set under it; the chapters in the
 * repository stay as they are. Run after `npm run build`.
 */
import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'
import {build} from '../dist/index.js'
import {examplesOf} from './manual/examples.js'

const manual = fileURLToPath(new URL('../docs/manuel/', import.meta.url))
/** Height and margins of the sheet that an example is laid out on, in millimetres. */
const sheet = 84
const margin = 6

/** Pixels around what is painted, and the most between two parts of it: a note at the foot comes near its text. */
const air = 24
const widest = 84

const out = path.resolve(process.argv[2] ?? fileURLToPath(new URL('../dist/manuel/', import.meta.url)))
const work = await mkdtemp(path.join(tmpdir(), 'manuel-'))
try {
  await cp(manual, path.join(work, 'manuel'), {recursive: true})
  const source = path.join(work, 'manuel', 'source')
  const texts = new Map()
  for (const name of (await readdir(source)).sort()) texts.set(name, await readFile(path.join(source, name), 'utf8'))
  const examples = [...texts].flatMap(([name, text]) => examplesOf(text).map(example => ({name, ...example})))
  const pictures = await picturesOf(examples.map(({text}) => text))
  await mkdir(path.join(work, 'manuel', 'images'), {recursive: true})
  for (const [at, png] of pictures.entries()) await writeFile(path.join(work, 'manuel', 'images', `${at + 1}.png`), png)
  for (const [name, text] of texts) {
    let made = text
    for (const [at, example] of [...examples.entries()].reverse()) {
      if (example.name !== name) continue
      // An example is read with what it gives.
      const figure = `\n\n<!-- garder -->\n\n![Ce que donne l’exemple qui précède](../images/${at + 1}.png){.exemple width=100%}`
      // And with the sentence that announces it, if there is one.
      const before = made.slice(0, example.start)
      const kept = before.trimEnd().endsWith('```') ? '' : '<!-- garder -->\n\n'
      made = before + kept + made.slice(example.start, example.end) + figure + made.slice(example.end)
    }
    await writeFile(path.join(source, name), made)
  }
  // What the publication lists, unless told otherwise.
  const profile = process.argv[3]?.split(',')
  const outputs = await build(path.join(work, 'manuel'), profile ? {profile} : {})
  await mkdir(out, {recursive: true})
  for (const {name, bytes, refused, pages, findings} of outputs) {
    for (const {rule, severity, place, values} of findings)
      if (severity !== 'info') console.error(severity, rule, place?.file, place?.line, values)
    if (refused || findings.some(({severity}) => severity === 'error')) process.exitCode = 6
    if (!refused && bytes.length > 0) await writeFile(path.join(out, name), bytes)
    console.log(`${name}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB${refused ? ', refused' : ''}`)
  }
} finally {
  await rm(work, {recursive: true, force: true})
}

/** The picture of each example as PNG of 300 points per inch, cut to what is painted: one publication, an example on each page. */
async function picturesOf(examples) {
  const folder = path.join(work, 'exemples')
  await mkdir(path.join(folder, 'source'), {recursive: true})
  const settings = `title: Exemple\nlang: fr-FR\nkind: handout\npage: {size: [96mm, ${sheet}mm]}\ntheme: exemple.css\n`
  await writeFile(path.join(folder, 'publication.yaml'), settings)
  const css = `:root{--page-margin-top:${margin}mm;--page-margin-bottom:${margin}mm;--page-margin-inside:4mm;--page-margin-outside:4mm}`
  await writeFile(path.join(folder, 'exemple.css'), css)
  await writeFile(path.join(folder, 'source', '1.md'), ['Exemples.', ...examples].join('\n\n<!-- page -->\n\n'))
  const [output] = await build({folder}, {profile: 'screen'})
  const pdf = await getDocument({data: output.bytes.slice(), verbosity: 0}).promise
  const pictures = []
  for (let number = 2; number <= pdf.numPages; number++) pictures.push(await pictureOf(pdf, number))
  if (pictures.length !== examples.length) throw new Error(`${examples.length} examples, ${pictures.length} pages`)
  return pictures
}

/** Rows that are painted, in order → parts without a wide gap, which are then set one under the other. */
function bandsOf(rows) {
  const bands = []
  for (const row of rows) {
    const last = bands.at(-1)
    if (last && row - last.bottom <= widest) last.bottom = row
    else bands.push({top: row, bottom: row})
  }
  return bands
}

async function pictureOf(pdf, number) {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({scale: 4.8})
  const {canvas, context} = pdf.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({canvas, canvasContext: context, viewport}).promise
  const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height)
  const painted = new Set()
  // What stands in the margin at the foot is the sheet's own: title and number.
  const foot = Math.floor(height * (1 - margin / sheet))
  for (let at = 0; at < 4 * width * foot; at += 4) {
    if (data[at + 3] === 0 || data[at] + data[at + 1] + data[at + 2] > 740) continue
    painted.add(Math.floor(at / 4 / width))
  }
  const bands = bandsOf([...painted].sort((one, other) => one - other))
  const tall = bands.reduce((sum, {top, bottom}) => sum + bottom - top + 1 + air, air)
  const cut = pdf.canvasFactory.create(width, tall)
  cut.context.fillStyle = '#fff'
  cut.context.fillRect(0, 0, cut.canvas.width, cut.canvas.height)
  let y = air
  for (const {top, bottom} of bands) {
    const high = bottom - top + 1
    cut.context.drawImage(canvas, 0, top, width, high, 0, y, width, high)
    y += high + air
  }
  // Two points of the press, so that it stays one on a screen.
  cut.context.strokeStyle = '#b8c4ca'
  cut.context.lineWidth = 2
  cut.context.strokeRect(1, 1, cut.canvas.width - 2, cut.canvas.height - 2)
  return cut.canvas.toBuffer('image/png')
}
