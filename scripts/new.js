/**
 * Begins a thing of the house: `node scripts/new.js <kind> <name>` writes its file, its line of registration and a test that
 * fails until it is done. The kinds are those of scripts/new/, one file each. Names are in kebab-case (a rule: `T11-name`).
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

/**
 * @typedef {object} Plan
 * @property {Record<string, string>} files new files by path from the root: their text
 * @property {{file: string, import?: string, before: RegExp, line: string}[]} lines what is added to files that exist: an
 *   import in its place among the others, and a line before the first match of `before`
 */

const root = fileURLToPath(new URL('../', import.meta.url))
const kinds = readdirSync(path.join(root, 'scripts/new')).map(file => path.basename(file, '.js'))
const [kind = '', name = ''] = process.argv.slice(2)

if (!kinds.includes(kind) || !/^[A-Za-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) {
  console.error(`node scripts/new.js ${kinds.join('|')} <name-in-kebab-case>`)
  process.exit(2)
}

/** @type {{plan: (name: string) => Plan}} */
const {plan} = await import(`./new/${kind}.js`)
const {files, lines} = plan(name)

const taken = Object.keys(files).find(file => existsSync(path.join(root, file)))
if (taken !== undefined) {
  console.error(`${taken} exists`)
  process.exit(2)
}
// All is worked out before anything is written, so that a line that finds no place leaves nothing half done.
const changed = lines.map(addition => ({file: addition.file, text: added(addition)}))
const written = {...files, ...Object.fromEntries(changed.map(({file, text}) => [file, text]))}
for (const [file, text] of Object.entries(written)) {
  mkdirSync(path.dirname(path.join(root, file)), {recursive: true})
  writeFileSync(path.join(root, file), text)
  console.log(file)
}
// Imports in their order.
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
spawnSync(process.execPath, [biome, 'check', '--write', ...Object.keys(written)], {cwd: root, stdio: 'ignore'})

/** The text of a file with a line, and an import, put into it. @returns {string} */
function added({file, import: imported, before, line}) {
  const text = readFileSync(path.join(root, file), 'utf8')
  const place = before.exec(text)
  if (!place) throw new Error(`${file}: no place for ${line}`)
  const withLine = `${text.slice(0, place.index)}${line}${text.slice(place.index)}`
  if (imported === undefined) return withLine
  const all = withLine.split('\n')
  const at = all.findLastIndex(each => each.startsWith('import '))
  all.splice(at + 1, 0, imported)
  return all.join('\n')
}
