import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {isHouseClass} from './reserved.ts'

const root = new URL('../', import.meta.url)
const read = (folder: string, ending: RegExp) =>
  readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'})
    .filter(name => ending.test(name) && !/\.test\.ts$|trial\.ts$|testing\.ts$/.test(name))
    .map(name => readFileSync(new URL(folder + name, root), 'utf8'))

/** Classes by which an author says how his own words look, and where his figures and tables stand. */
const open = new Set(['small-caps', 'all-small-caps', 'superior', 'nohyphen', 'unlisted', 'wide'])

test('every class that the program or its style sheets know is reserved', () => {
  const found = new Set<string>()
  for (const code of [
    ...read('source/markdown/', /\.ts$/),
    ...read('source/document/', /\.ts$/),
    ...read('source/pages/inside/', /\.ts$/),
  ]) {
    for (const pattern of [
      /hasClass\(\w+, '([\w-]+)'\)/g,
      /className(?:: \[| = \[?|\.includes\()'([\w- ]+)'/g,
      /\bh\('\w+\.([\w-]+)'/g,
      /classList\.\w+\('([\w-]+)'\)/g,
      /(?:querySelector(?:All)?|closest|matches)(?:<\w+>)?\([`'][^`'${]*?(?<![\w/])\w*\.([\w-]+)/g,
    ])
      for (const [, names = ''] of code.matchAll(pattern)) for (const name of names.split(' ')) found.add(name)
  }
  for (const css of read('styles/', /\.css$/))
    for (const [, name = ''] of css
      .replace(/\/\*.*?\*\/|url\([^)]*\)|"[^"]*"/gs, '')
      .matchAll(/\.([A-Za-z][\w-]*)(?=[^{};]*\{)/g))
      found.add(name)
  assert.ok(found.size > 100, `${found.size} classes found`)
  assert.deepEqual(
    [...found].filter(name => !isHouseClass(name) && !open.has(name)),
    [],
  )
})
