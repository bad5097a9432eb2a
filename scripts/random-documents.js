/**
 * Lays random documents out and reads back from the PDF whether anything was lost.
 *
 *   node scripts/random-documents.js --seeds 1000-1199 [--engine fascicule,pagedjs] [--jobs 1] [--seconds 60]
 *                                    [--only table,paragraph] [--pages 12] [--plain] [--keep folder]
 *                                    [--page 'size: A4, columns: 2'] [--profile large-print] [--vary]
 *
 * Documents have formulas, and most are written in the dialect of another tool; `--plain`: neither.
 *
 * `--pages`: about how many each has, or a range from which each seed takes its own (`1-5`): many short documents find more
 * in an hour than few long ones.
 *
 * `--page`: another page than A5 in one column, as in publication.yaml; the proof then tells what sticks out. `--profile`:
 * another than `screen`. `--vary`: page and profile by the seed.
 *
 * Engines: fascicule (Markdown through the build), layout (HTML through our layout alone), pagedjs (the same HTML through
 * Paged.js as it is). Prints a line for each faulty document and a table; ends with 1 when a document of ours has a fault.
 */
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {checkPdf, isSound} from './random/check.js'
import {engines} from './random/engines.js'

const {values: options} = parseArgs({
  options: {
    seeds: {type: 'string', default: '0-9'},
    engine: {type: 'string', default: 'fascicule'},
    jobs: {type: 'string', default: '1'},
    seconds: {type: 'string', default: '60'},
    only: {type: 'string'},
    pages: {type: 'string'},
    plain: {type: 'boolean', default: false},
    keep: {type: 'string'},
    page: {type: 'string'},
    profile: {type: 'string'},
    vary: {type: 'boolean', default: false},
  },
})
const faults = ['lost', 'doubled', 'disorder', 'glued', 'overflow', 'overlaps']
const profile = {
  ...(options.only ? {only: options.only.split(',')} : {}),
  ...(options.plain ? {plain: true} : {}),
}
const [fewest, most] = options.pages?.split('-').map(Number) ?? []
const lengthOf = seed => (fewest ? {pages: most ? fewest + (seed % (most - fewest + 1)) : fewest} : {})

/** Pages and profiles that `--vary` goes through. */
const ways = [
  {page: 'size: A4'},
  {page: 'size: A4, columns: 2'},
  {page: 'size: A5, columns: 2'},
  {page: 'size: letter'},
  {page: 'size: A5', output: 'dyslexia'},
  {page: 'size: A5', output: 'large-print'},
  {page: 'size: A5', output: 'photocopy'},
]
const wayOf = seed =>
  options.vary
    ? ways[seed % ways.length]
    : {
        ...(options.page || options.profile ? {page: options.page ?? 'size: A5'} : {}),
        ...(options.profile ? {output: options.profile} : {}),
      }
const names = options.engine.split(',')
const unknown = names.filter(name => !(name in engines))
if (unknown.length > 0)
  throw new Error(`unknown engine ${unknown.join(', ')}: one of ${Object.keys(engines).join(', ')}`)
if (options.keep) await mkdir(options.keep, {recursive: true})

const totals = []
for (const name of names) totals.push(await run(name, seedsOf(options.seeds)))
console.log(table(totals))
process.exit(totals.some(total => total.engine !== 'pagedjs' && total.faulty > 0) ? 1 : 0)

async function run(engine, seeds) {
  const total = {engine, documents: seeds.length, pages: 0, words: 0, faulty: 0, hangs: 0, refused: 0, seconds: 0}
  for (const fault of faults) total[fault] = 0
  const started = performance.now()
  const rest = [...seeds]
  const worker = async () => {
    for (let seed = rest.shift(); seed !== undefined; seed = rest.shift()) await one(engine, seed, total)
  }
  await Promise.all(Array.from({length: Number(options.jobs)}, worker))
  total.seconds = Math.round((performance.now() - started) / 1000)
  return total
}

async function one(engine, seed, total) {
  let made
  const way = wayOf(seed)
  try {
    made = await engines[engine](seed, {...profile, ...lengthOf(seed), ...way}, Number(options.seconds))
    if (made.bytes.length === 0) throw new Error(`nothing to show: ${made.remarks.join('; ')}`)
  } catch (error) {
    const late = /no PDF after|time-?out/i.test(`${error.message} ${error.rule ?? ''}`)
    total[late ? 'hangs' : 'refused']++
    total.faulty++
    console.log(`${engine} ${seed}: ${error.message} ${error.finding ? JSON.stringify(error.finding) : ''}`)
    return
  }
  if (options.keep) await writeFile(join(options.keep, `${engine}-${seed}.pdf`), made.bytes)
  // Columns end lower than a page of text: there the half of a divided word was taken for a folio.
  const verdict = await checkPdf(made.bytes, made, {contents: made.contents, ...(way.page && {bottom: 22})})
  total.pages += verdict.pages
  total.words += verdict.words
  // The type area, and with it what is running head, is known of A5 alone: elsewhere our own proof says the rest.
  const known = way.page ? ['lost', 'glued', 'overlaps'] : faults
  const found = known.filter(fault => verdict[fault].length > 0)
  for (const fault of found) total[fault]++
  const remarks = made.remarks ?? []
  if ((way.page ? found.length === 0 : isSound(verdict)) && remarks.length === 0) return
  total.faulty++
  const details = found.map(fault => `${fault} ${verdict[fault].length}: ${verdict[fault].slice(0, 4).join(', ')}`)
  const as = Object.values(way).join(', ')
  console.log(
    `${engine} ${seed} (${verdict.pages} pages${as && `, ${as}`}): ${[...details, ...remarks.slice(0, 3)].join('; ')}`,
  )
}

function seedsOf(text) {
  return text.split(',').flatMap(part => {
    const [from, to = from] = part.split('-').map(Number)
    return Array.from({length: to - from + 1}, (_, index) => from + index)
  })
}

/** One column for each engine. */
function table(columns) {
  const rows = {
    documents: 'documents',
    pages: 'pages',
    words: 'words',
    faulty: 'documents with a fault',
    lost: '  that lose words',
    doubled: '  that double words',
    disorder: '  out of order',
    glued: '  that glue words',
    overflow: '  that overflow',
    overlaps: '  with texts on each other',
    hangs: '  that hang',
    refused: '  without a PDF',
    seconds: 'seconds',
  }
  const head = ['', ...columns.map(({engine}) => engine)]
  const body = Object.entries(rows).map(([key, label]) => [label, ...columns.map(column => String(column[key]))])
  return [head, ...body]
    .map(([label, ...cells]) => label.padEnd(28) + cells.map(cell => cell.padStart(12)).join(''))
    .join('\n')
}
