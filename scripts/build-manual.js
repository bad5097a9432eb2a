/**
 * Builds the manual: `node scripts/build-manual.js [folder]`, `dist/manuel/` where none is given. Each example of its chapters
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
      const figure = `\n\n![Ce que donne l’exemple qui précède](../images/${at + 1}.png){.exemple width=100%}`
      made = made.slice(0, example.end) + figure + made.slice(example.end)
    }
    await writeFile(path.join(source, name), made)
  }
  const outputs = await build(path.join(work, 'manuel'))
  await mkdir(out, {recursive: true})
  for (const {name, bytes, refused, pages, findings} of outputs) {
    for (const {rule, severity, place, values} of findings)
      if (severity === 'error') console.error(rule, place?.file, place?.line, values)
    if (refused || bytes.length === 0) process.exitCode = 6
    else await writeFile(path.join(out, name), bytes)
    console.log(`${name}: ${pages} pages, ${Math.round(bytes.length / 1000)} kB${refused ? ', refused' : ''}`)
  }
} finally {
  await rm(work, {recursive: true, force: true})
}

/** The picture of each example as PNG, cut to what is painted: one publication, an example on each page. */
async function picturesOf(examples) {
  const folder = path.join(work, 'exemples')
  await mkdir(path.join(folder, 'source'), {recursive: true})
  const settings = 'title: Exemple\nlang: fr-FR\nkind: handout\npage: {size: [96mm, 84mm]}\ntheme: exemple.css\n'
  await writeFile(path.join(folder, 'publication.yaml'), settings)
  const css =
    ':root{--page-margin-top:6mm;--page-margin-bottom:6mm;--page-margin-inside:4mm;--page-margin-outside:4mm}@page{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}'
  await writeFile(path.join(folder, 'exemple.css'), css)
  await writeFile(path.join(folder, 'source', '1.md'), ['Exemples.', ...examples].join('\n\n<!-- page -->\n\n'))
  const [output] = await build({folder}, {profile: 'screen'})
  const pdf = await getDocument({data: output.bytes.slice(), verbosity: 0}).promise
  const pictures = []
  for (let number = 2; number <= pdf.numPages; number++) pictures.push(await pictureOf(pdf, number))
  if (pictures.length !== examples.length) throw new Error(`${examples.length} examples, ${pictures.length} pages`)
  return pictures
}

async function pictureOf(pdf, number) {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({scale: 3.2})
  const {canvas, context} = pdf.canvasFactory.create(Math.ceil(viewport.width), Math.ceil(viewport.height))
  await page.render({canvas, canvasContext: context, viewport}).promise
  const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height)
  let [top, bottom] = [height, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3] === 0 || data[at] + data[at + 1] + data[at + 2] > 740) continue
    const row = Math.floor(at / 4 / width)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row)
  }
  const air = 16
  const cut = pdf.canvasFactory.create(width, bottom - top + 1 + 2 * air)
  cut.context.fillStyle = '#fff'
  cut.context.fillRect(0, 0, cut.canvas.width, cut.canvas.height)
  cut.context.drawImage(canvas, 0, air - top)
  cut.context.strokeStyle = '#b8c4ca'
  cut.context.strokeRect(0.5, 0.5, cut.canvas.width - 1, cut.canvas.height - 1)
  return cut.canvas.toBuffer('image/png')
}
