/**
 * Holds our PDFs against other programs' eyes: qpdf on the structure of the file, poppler on words, fonts, boxes and
 * links. Needs Debian's qpdf and poppler-utils; `npm test` needs neither.
 *
 *     node scripts/crosscheck.js [publication…]      default: the founding brochure and the stress fixture
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const asked = process.argv.slice(2)
const publications =
  asked.length > 0 ? asked : [join(root, 'templates/publications/brochure'), join(root, 'fixtures/stress')]
const folder = mkdtempSync(join(tmpdir(), 'fascicule-crosscheck-'))
const tally = {passed: 0, failed: 0}

for (const publication of publications) {
  const built = run(process.execPath, [join(root, 'dist/cli.js'), 'build', publication, '-o', `${folder}/`, '--quiet'])
  check(publication, 'builds', built.status === 0, built.stderr)
  for (const name of readdirSync(folder).filter(file => file.endsWith('.pdf'))) inspect(join(folder, name), publication)
  for (const name of readdirSync(folder)) rmSync(join(folder, name))
}
rmSync(folder, {recursive: true})
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exit(tally.failed === 0 ? 0 : 1)

function inspect(pdf, publication) {
  const name = basename(pdf)
  const structure = run('qpdf', ['--check', pdf])
  check(name, 'qpdf finds no error', structure.status === 0, structure.stdout + structure.stderr)
  const fonts = run('pdffonts', [pdf]).stdout.trim().split('\n').slice(2)
  const loose = fonts.filter(line => !/ yes (yes|no) (yes|no) +\d+ +\d+$/.test(line) || /Type 3/.test(line))
  check(
    name,
    `${fonts.length} fonts, all embedded, none of Type 3`,
    fonts.length > 0 && loose.length === 0,
    loose.join('\n'),
  )
  const info = run('pdfinfo', ['-box', pdf]).stdout
  check(name, 'tagged', /Tagged: +yes/.test(info), info)
  const box = kind => new RegExp(`${kind}Box: +([\\d. ]+)`).exec(info)?.[1]?.trim().replace(/ +/g, ' ')
  check(
    name,
    'trim, crop and media boxes agree',
    box('Media') !== undefined && box('Media') === box('Trim') && box('Crop') === box('Trim'),
    info,
  )
  const text = run('pdftotext', ['-enc', 'UTF-8', pdf, '-']).stdout
  const seen = new Set(wordsOf(text))
  // Poppler drops the hyphen at a line's end, be it the browser's or the author's: compounds are then one word.
  // In the order of painting, a word that fills several lines of a cell is whole.
  const painted = run('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-']).stdout
  const letters = painted.normalize('NFC').replace(/[^\p{L}]/gu, '')
  const lost = sourceWords(publication).filter(word => !seen.has(word) && !letters.includes(word))
  check(name, 'poppler sees every word of the source', lost.length === 0, lost.slice(0, 20).join(' '))
}

/** The plain words of the Markdown sources: letters only, long enough not to be markup. */
function sourceWords(publication) {
  const folder = join(publication, 'source')
  return readdirSync(folder)
    .filter(file => file.endsWith('.md'))
    .flatMap(file => wordsOf(bare(readFileSync(join(folder, file), 'utf8'))))
}

/** Markdown without what is not shown: comments, attributes, addresses, alternative texts. */
function bare(markdown) {
  return markdown
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/!\[[^\]]*\]\(([^)"]*)("[^"]*")?\)/g, (_, _path, title) => title ?? ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/\{[^}]*\}/g, ' ')
    .replace(/^\s*(:::+\s*\S*|```.*|> \[!\w+\])/gm, ' ')
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replace(/<[^>]*>/g, ' ')
}

/** Words of six letters or more: what hyphenation at a line's end divides is joined first. */
function wordsOf(text) {
  const whole = text.normalize('NFC').replace(/[-\u2010\u00AD]\n/g, '')
  return whole.match(/\p{L}{6,}/gu) ?? []
}

function check(subject, what, right, detail) {
  tally[right ? 'passed' : 'failed']++
  console.log(`${right ? 'ok    ' : 'NOT OK'} ${subject}: ${what}`)
  if (!right) console.log(String(detail).trim().slice(0, 2000))
}

function run(command, values) {
  const result = spawnSync(command, values, {encoding: 'utf8', maxBuffer: 2 ** 28})
  if (result.error) throw result.error
  return result
}
