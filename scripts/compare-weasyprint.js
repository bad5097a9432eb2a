/**
 * Measures our build, proof included, beside WeasyPrint's on the same generated French book: CPU time of the whole process
 * tree, the median of the runs. WeasyPrint prints the HTML that the floor of `bench.js` prints, with the page's faces alone
 * (it loads every face that a sheet names); its time is given with that of the Markdown stage, as a writer of Markdown spends
 * it, and alone. Needs `npm run build`, and Debian's package; not for CI.
 *
 *     node scripts/compare-weasyprint.js [--pages 24,200] [--runs 3]
 */
import {spawn, spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import {writeBook} from './bench/book.js'
import {measure, watchBelow} from './bench/measure.js'

const {values: options} = parseArgs({
  options: {pages: {type: 'string', default: '24,200'}, runs: {type: 'string', default: '3'}},
})
if (spawnSync('weasyprint', ['--version']).error) {
  console.error('weasyprint is missing. On Debian: apt-get install -y --no-install-recommends weasyprint')
  process.exit(2)
}
const build = fileURLToPath(new URL('bench/run.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'fascicule-weasyprint-'))
try {
  for (const size of options.pages.split(',').map(Number)) await compared(size)
} finally {
  await rm(folder, {recursive: true, force: true})
}

async function compared(size) {
  const home = join(folder, String(size))
  await writeBook(home, size)
  const [ours, theirs, stages] = [[], [], []]
  for (let run = 0; run < Number(options.runs); run++)
    stages.push((await measure(build, ['printable', home, '/dev/null'])).cpu)
  await writeFile(join(home, 'book.html'), ownFaces(await readFile(join(home, 'printable.html'), 'utf8')))
  let pages = 0
  for (let run = 0; run < Number(options.runs); run++) {
    const {cpu, message} = await measure(build, ['ours', home, join(home, 'ours.pdf')])
    ours.push(cpu)
    pages = message.pages
    theirs.push(await printed(home))
  }
  const other = spawnSync('pdfinfo', [join(home, 'weasyprint.pdf')], {encoding: 'utf8'}).stdout ?? ''
  const count = /^Pages: +(\d+)/m.exec(other)?.[1] ?? '?'
  const [one, two, stage] = [median(ours), median(theirs), median(stages)]
  console.log(
    `${size} pages: ours ${one.toFixed(2)} s CPU (${pages} pages), Markdown stage and WeasyPrint ${(stage + two).toFixed(2)} s (${count} pages), × ${(one / (stage + two)).toFixed(2)}; WeasyPrint alone ${two.toFixed(2)} s, × ${(one / two).toFixed(2)}`,
  )
}

/** CPU seconds of one run of WeasyPrint. */
async function printed(home) {
  const spent = watchBelow(process.pid)
  const before = spent()
  const child = spawn('weasyprint', ['-q', join(home, 'book.html'), join(home, 'weasyprint.pdf')], {stdio: 'ignore'})
  const code = await new Promise(done => child.on('exit', done))
  if (code !== 0) throw new Error(`weasyprint ended with ${code}`)
  return spent() - before
}

/** The HTML with the faces of the text alone, each by its place in the file system. */
function ownFaces(html) {
  const fonts = pathToFileURL(fileURLToPath(new URL('../dist/fonts/', import.meta.url))).href
  return html
    .replace(/@font-face\s*\{[^}]*\}/g, face => (/Source(?:Serif|Sans|Code)/.test(face) ? face : ''))
    .replaceAll('url("/fonts/', `url("${fonts}`)
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}
