/**
 * Makes the picture docs/avant-apres.webp: pages of the templates as a former version lays them out, above the same pages
 * as they are now. Both lay out the sources of today; a key that the former one does not know is left out of its copy.
 *
 *   node scripts/before-after.js <before> [after] [--output docs/avant-apres.webp]
 *
 * `before` and `after`: a program (`…/dist/cli.js`), or a revision of git, which is checked out beside and built; `after` is
 * this tree's own when it is not given. A page is found by words that stand on it, whatever its number.
 */
import {execFileSync} from 'node:child_process'
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What is shown: a template, a size where it is another than its own, and words of each page (none: the cover). */
const shown = [
  {template: 'brochure', pages: ['', 'Un traité pas comme les autres', 'Juger']},
  {template: 'report', size: 'letter', pages: ['', 'Ce que nous avions promis', 'rouvert au passage']},
  {template: 'report', size: 'half-letter', pages: ['rouvert au passage', 'Les oiseaux et les loutres']},
]
const rows = {before: 'Avant (0.1.0)', after: 'Maintenant'}
/** In pixels: a page's height, the room between pages, the room of a line of words. */
const [height, gap, label] = [330, 14, 34]
const ground = '#8b9094'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {output: {type: 'string', default: path.join(root, 'docs/avant-apres.webp')}},
})
const [before, after = path.join(root, 'dist/cli.js')] = positionals
if (!before) {
  console.error('usage: node scripts/before-after.js <before> [after] [--output picture.webp]')
  process.exit(2)
}

const folder = await mkdtemp(path.join(tmpdir(), 'before-after-'))
try {
  const pictures = {before: await picturesOf(before, 'before'), after: await picturesOf(after, 'after')}
  await writeFile(values.output, await sheetOf(pictures))
} finally {
  await rm(folder, {recursive: true, force: true})
  execFileSync('git', ['worktree', 'prune'], {cwd: root})
}

/** The pages of all that is shown, as canvases, in order. */
async function picturesOf(version, name) {
  const program = version.endsWith('.js')
    ? path.resolve(version)
    : builtFrom(version, path.join(folder, `${name}-tree`))
  const found = []
  for (const [index, {template, size, pages}] of shown.entries()) {
    const pdf = await printed(program, template, size, path.join(folder, `${name}-${index}`))
    for (const words of pages) found.push(await drawn(pdf, words))
  }
  return found
}

/** A revision checked out and built. Returns its program. */
function builtFrom(revision, tree) {
  execFileSync('git', ['worktree', 'add', '--detach', tree, revision], {cwd: root, stdio: 'ignore'})
  for (const command of [['ci'], ['run', 'build']]) execFileSync('npm', command, {cwd: tree, stdio: 'ignore'})
  return path.join(tree, 'dist/cli.js')
}

async function printed(program, template, size, copy) {
  await cp(path.join(root, 'templates/publications', template), copy, {recursive: true})
  const settings = path.join(copy, 'publication.yaml')
  if (size)
    await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^page: .*$/m, `page: {size: ${size}}`))
  for (let tries = 0; tries < 20; tries++) {
    const output = path.join(copy, 'dist')
    const told = run([program, 'build', copy, '--profile', 'screen', '-o', `${output}/`])
    const unknown = [...told.matchAll(/publication\.yaml:(\d+):\d+\s+\S+\s+config-key/g)].map(match => Number(match[1]))
    if (unknown.length === 0) {
      const [name] = (await readdir(output)).filter(each => each.endsWith('.pdf'))
      return open(path.join(output, name))
    }
    const lines = (await readFile(settings, 'utf8')).split('\n')
    await writeFile(settings, lines.filter((_, line) => !unknown.includes(line + 1)).join('\n'))
  }
  throw new Error(`${template}: not built`)
}

function run(command) {
  try {
    return execFileSync(process.execPath, command, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
  } catch (fault) {
    return `${fault.stdout}${fault.stderr}`
  }
}

async function open(file) {
  const data = name => new URL(`../node_modules/pdfjs-dist/${name}/`, import.meta.url).pathname
  return getDocument({
    data: Uint8Array.from(await readFile(file)),
    verbosity: 0,
    standardFontDataUrl: data('standard_fonts'),
    cMapUrl: data('cmaps'),
    wasmUrl: data('wasm'),
  }).promise
}

/** The page, not one of the contents, on which `words` stand; the first one for no words. */
async function drawn(pdf, words) {
  let number = 1
  const wanted = new RegExp(words.replace(/[’']/g, '.').replace(/ /g, '\\s+'))
  for (let each = 2; words !== '' && each <= pdf.numPages; each++) {
    const {items} = await (await pdf.getPage(each)).getTextContent()
    const text = items.map(({str}) => str).join(' ')
    if (!wanted.test(text) || /Table des matières/.test(text)) continue
    number = each
    break
  }
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({scale: height / page.getViewport({scale: 1}).height})
  const made = pdf.canvasFactory.create(Math.floor(viewport.width), height)
  made.context.fillStyle = '#fff'
  made.context.fillRect(0, 0, made.canvas.width, height)
  await page.render({canvas: made.canvas, canvasContext: made.context, viewport}).promise
  return {canvas: made.canvas, factory: pdf.canvasFactory}
}

/** Bands of pages: for each part of them the former ones, and the present ones below. */
async function sheetOf(pictures) {
  const half = Math.ceil(pictures.after.length / 2)
  const parts = [
    [0, half],
    [half, pictures.after.length],
  ]
  const bands = parts.flatMap(([from, to]) =>
    Object.keys(rows).map(name => ({name, pages: pictures[name].slice(from, to).map(({canvas}) => canvas)})),
  )
  const across = ({pages}) => pages.reduce((sum, {width}) => sum + width + gap, gap)
  const band = label + height
  const {canvas, context} = pictures.after[0].factory.create(Math.max(...bands.map(across)), bands.length * band + gap)
  context.fillStyle = ground
  context.fillRect(0, 0, canvas.width, canvas.height)
  for (const [index, {name, pages}] of bands.entries()) {
    context.fillStyle = '#fff'
    context.font = '600 17px sans-serif'
    context.fillText(rows[name], gap, index * band + label - 11)
    let left = gap
    for (const page of pages) {
      context.drawImage(page, left, index * band + label)
      left += page.width + gap
    }
  }
  return canvas.toBuffer('image/webp', 78)
}
