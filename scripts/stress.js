/**
 * The stress publication of counted words. Without options: builds `fixtures/stress/` and reads back from the PDF that
 * nothing is lost and that every number of the contents is the page where its heading stands. `--write` writes the fixture
 * anew, `--keep file.pdf` keeps the PDF.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises'
import {dirname} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {checkPdf, isSound} from './random/check.js'
import {readPdf} from './random/read-pdf.js'
import {stressPublication} from './random/stress.js'
import {bare} from './random/words.js'

const {values: options} = parseArgs({options: {write: {type: 'boolean'}, keep: {type: 'string'}}})
const folder = new URL('../fixtures/stress/', import.meta.url)
const {files, words, headings} = stressPublication()
if (options.write) await write()
else await check()

async function write() {
  await rm(new URL('source/', folder), {recursive: true, force: true})
  for (const [name, text] of files) {
    const path = fileURLToPath(new URL(name, folder))
    await mkdir(dirname(path), {recursive: true})
    await writeFile(path, text)
  }
  console.log(`${files.size} files, ${words.length} words → ${fileURLToPath(folder)}`)
}

async function check() {
  const {build} = await import('../dist/index.js')
  const [{bytes, refused, proof}] = await build({folder: fileURLToPath(folder)}, {profile: 'screen'})
  if (options.keep) await writeFile(options.keep, bytes)
  const verdict = await checkPdf(bytes, {words}, {contents: true})
  const wrong = await wrongNumbers(bytes)
  console.log({...verdict, unknown: verdict.unknown.length, wrong, refused, proof})
  process.exitCode = isSound(verdict) && wrong.length === 0 && !refused ? 0 : 1
}

/** Headings whose number in the contents is not the page where they stand. */
async function wrongNumbers(bytes) {
  const {pages} = await readPdf(bytes)
  const tokens = pages.flatMap(page => page.tokens)
  return headings.flatMap(heading => {
    const places = heading
      .map(bare)
      .filter(key => /^\p{L}{3,}/u.test(key))
      .map(key => tokens.flatMap((token, index) => (bare(token.text) === key ? [index] : [])))
    // First in the contents, where the number ends the line, then in its place; a word divided there is found later.
    const first = Math.min(...places.flatMap(found => found.slice(0, 1)))
    const shown = tokens.slice(first).find(({text, ends}) => ends && /^\d+$/.test(text))?.text
    const stands = Math.min(...places.flatMap(found => found.slice(1, 2).map(index => tokens[index].page)))
    return Number(shown) === stands ? [] : [`${heading.join(' ')}: ${shown}, page ${stands}`]
  })
}
