/** The layers of docs/architecture.md as an allow-list: who may import whom, loose files of the top included. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {test} from 'node:test'

const low = ['types.ts', 'text', 'wording', 'css']

/** Room (a folder or a loose file; the longest name that fits) → what it may import beside itself and libraries. */
const layers: Readonly<Record<string, readonly string[]>> = {
  types: [],
  'types.ts': ['types'],
  'version.ts': ['node:'],
  'compile-cache.ts': ['node:'],
  'engine.ts': ['node:'],
  'temporary.ts': ['node:'],
  'reserved.ts': [],
  'fault.ts': ['types.ts'],
  text: ['types.ts'],
  wording: ['types.ts', 'text'],
  css: ['types.ts', 'text'],
  typography: ['types.ts', 'text', 'wording'],
  'typography.ts': ['typography', 'markdown'],
  markdown: [...low, 'typography', 'reserved.ts'],
  document: [...low, 'reserved.ts'],
  editions: low,
  profiles: [...low, 'fault.ts'],
  publication: [...low, 'fault.ts', 'node:'],
  pages: [...low, 'fault.ts', 'temporary.ts', 'pages/inside', 'node:'],
  'pages/inside': ['text'],
  word: [...low, 'fault.ts', 'node:'],
  pdf: [...low, 'pdf/read', 'node:'],
  'pdf/read': [...low, 'node:'],
  proof: [...low, 'pdf/read'],
}
/** What is above the rooms: each may import all rooms and what stands before it here. */
const above = ['pipeline', 'release', 'index.ts', 'commands', 'remark.ts', 'cli.ts']
const allowed = (room: string): readonly string[] => {
  const level = above.indexOf(room)
  return layers[room] ?? (level < 0 ? [] : [...Object.keys(layers), ...above.slice(0, level), 'node:'])
}
const rooms = [...Object.keys(layers), ...above].sort((one, other) => other.length - one.length)
const within = (file: string, room: string): boolean => file === room || file.startsWith(room.replace(/(?<!:)$/, '/'))
const roomOf = (file: string): string => rooms.find(room => within(file, room)) ?? file

/** Tests and their helpers may import anything; nobody else may import them. */
const isTest = (file: string): boolean => /\.test\.ts$|(?:^|[/.])(?:trial|testing)\.ts$|^linear\//.test(file)

/** « importer → imported » for each import that the layers forbid. @param files text by path in `source/` */
const violations = (files: ReadonlyMap<string, string>): string[] =>
  [...files]
    .filter(([file]) => !isTest(file))
    .flatMap(([file, text]) => {
      const named = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"`]((?:\.|node:)[^'"`]+)/g)].map(
        ([, name = '']) => name,
      )
      const targets = named.map(name => (name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name))
      const fits = (target: string) =>
        rooms.includes(roomOf(file)) &&
        !isTest(target) &&
        (roomOf(target) === roomOf(file) ||
          allowed(roomOf(file)).some(
            room => within(target, room) && (room === 'node:' || roomOf(target) === roomOf(room)),
          ))
      return targets.filter(target => !fits(target)).map(target => `${file} → ${target}`)
    })

test('no file imports what its layer may not', () => {
  const source = new URL('../source/', import.meta.url)
  const names = readdirSync(source, {recursive: true, encoding: 'utf8'}).filter(name => name.endsWith('.ts'))
  const files = new Map(names.map(name => [name, readFileSync(new URL(name, source), 'utf8')]))
  assert.ok(files.size > 300)
  assert.deepEqual(
    [...files.keys()].filter(name => !isTest(name) && !rooms.includes(roomOf(name))),
    [],
    'each file stands in a room of the table',
  )
  assert.deepEqual(violations(files), [])
})

const inside = (room: string): string => (room.endsWith('.ts') ? room : `${room}/deep/planted.ts`)
const plant = (from: string, to: string, form: (name: string) => string = name => `import {a} from '${name}'`) => {
  const way = `./${path.posix.relative(path.posix.dirname(inside(from)), inside(to))}`
  return violations(new Map([[inside(from), form(to === 'node:' ? 'node:fs' : way)]]))
}

test('each rule finds a planted import, and forbids nothing that it allows', () => {
  for (const from of rooms)
    for (const to of [...rooms, 'node:', 'nowhere', 'loose.ts'].filter(room => room !== from)) {
      const may = allowed(from).includes(to)
      assert.equal(plant(from, to).length, may ? 0 : 1, `${from} → ${to}`)
    }
})

test('every form of import counts; a test helper, a room without a name are none of the house', () => {
  const forms = [
    (name: string) => `import type {A} from '${name}'`,
    (name: string) => `import '${name}'`,
    (name: string) => `export * from "${name}"`,
    (name: string) => `const late = await import('${name}')`,
    (name: string) => `import {\n  a,\n  type B,\n} from '${name}'`,
  ]
  for (const form of forms) assert.equal(plant('markdown', 'publication', form).length, 1)
  assert.equal(violations(new Map([['pages/index.ts', "import {openTrial} from './trial.ts'"]])).length, 1)
  assert.equal(violations(new Map([['utils/index.ts', "import type {Finding} from '../types.ts'"]])).length, 1)
  assert.equal(violations(new Map([['proof/x.ts', "import {open} from '../pdf/draft.ts'"]])).length, 1)
})
