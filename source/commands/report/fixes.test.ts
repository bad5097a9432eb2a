/** What a program reads as fixes, over all texts that we have: they are what `check --fix` writes, and nothing else. */
import assert from 'node:assert/strict'
import {cp, mkdtemp, readdir, readFile, realpath, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {test} from 'node:test'
import {fileURLToPath} from 'node:url'
import {lineStarts} from '../../text/points.ts'
import {listen} from '../testing.ts'
import type {Report} from './json.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))

interface Replacement {
  readonly start: {readonly line: number; readonly column: number}
  readonly end: {readonly line: number; readonly column: number}
  readonly text: string
}

type Fixes = ReadonlyMap<string, readonly Replacement[]>

const grouped = (all: readonly (Replacement & {file: string})[]): Fixes => {
  const files = new Map<string, Replacement[]>()
  for (const {file, ...one} of all) files.set(file, [...(files.get(file) ?? []), one])
  return files
}

const ofJson = (out: string): Fixes =>
  grouped(
    (JSON.parse(out) as Report).findings.flatMap(({file, line, column, endLine, endColumn, fix}) =>
      fix === null
        ? []
        : [
            {
              file: file ?? '',
              start: {line: line ?? 0, column: column ?? 0},
              end: {line: endLine ?? 0, column: endColumn ?? 0},
              text: fix,
            },
          ],
    ),
  )

/** What is read of a SARIF log. */
interface Log {
  readonly runs: readonly {readonly results: readonly {readonly fixes?: readonly {artifactChanges: Change[]}[]}[]}[]
}

interface Change {
  readonly artifactLocation: {readonly uri: string}
  readonly replacements: readonly {
    readonly deletedRegion: Readonly<Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn', number>>
    readonly insertedContent: {readonly text: string}
  }[]
}

const ofSarif = (out: string): Fixes => {
  const results = (JSON.parse(out) as Log).runs.flatMap(run => run.results)
  const changes = results.flatMap(({fixes = []}) => fixes.flatMap(({artifactChanges}) => artifactChanges))
  return grouped(
    changes.flatMap(({artifactLocation: {uri}, replacements}) =>
      replacements.map(({deletedRegion: at, insertedContent}) => ({
        file: decodeURIComponent(uri),
        start: {line: at.startLine, column: at.startColumn},
        end: {line: at.endLine, column: at.endColumn},
        text: insertedContent.text,
      })),
    ),
  )
}

/** The text with the fixes made one by one, in an order of chance: none may touch another. */
const made = (text: string, fixes: readonly Replacement[], name: string): string => {
  const starts = lineStarts(text)
  const offset = ({line, column}: Replacement['start']) => (starts[line - 1] ?? Number.NaN) + column - 1
  const done: {start: number; end: number; by: number}[] = []
  let after = text
  for (const [index, fix] of fixes.entries()) {
    // A step that is prime to the length visits each once.
    const one = fixes[(index * 7919) % fixes.length] ?? fix
    const [start, end] = [offset(one.start), offset(one.end)]
    for (const other of done) assert.ok(end <= other.start || other.end <= start, `${name}: two fixes in one place`)
    const shift = done.reduce((sum, {end: before, by}) => (before <= start ? sum + by : sum), 0)
    after = after.slice(0, start + shift) + one.text + after.slice(end + shift)
    done.push({start, end, by: one.text.length - (end - start)})
  }
  return after
}

/** A file as an editor opens it. */
const textOf = (bytes: Buffer): string => new TextDecoder().decode(bytes)

const firstDifference = (one: string, other: string): string => {
  let at = 0
  while (one[at] === other[at]) at++
  return `${JSON.stringify(one.slice(at - 20, at + 20))} and not ${JSON.stringify(other.slice(at - 20, at + 20))}`
}

/** Folders of publications, or publications. */
const groups: readonly {readonly group: string; readonly isOne?: boolean; readonly isApart?: boolean}[] = [
  {group: 'fixtures/documents'},
  {group: 'templates/publications'},
  {group: 'templates/publications', isApart: true},
  ...['docs/manuel', 'fixtures/dialects', 'fixtures/formules', 'fixtures/tables'].map(group => ({
    group,
    isOne: true,
  })),
]

for (const {group, isOne, isApart} of groups) {
  test(`${group}${isApart ? ', accents apart' : ''}: the fixes of --json and of SARIF are what --fix writes`, async () => {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'fascicule-fixes-')))
    try {
      await cp(path.join(root, group), folder, {recursive: true})
      const names = await readdir(folder, {recursive: true})
      const before = new Map<string, Buffer>()
      for (const name of names) {
        if (!/\.(?:md|mdx|qmd|Rmd|yaml)$/.test(name)) continue
        const file = path.join(folder, name)
        if (isApart) await writeFile(file, (await readFile(file, 'utf8')).normalize('NFD'))
        before.set(name, await readFile(file))
      }
      const publications = isOne ? ['.'] : await readdir(folder)
      const check = async (...options: string[]) => (await listen(['check', ...options, ...publications], folder)).out
      const formats = {json: ofJson(await check('--json')), sarif: ofSarif(await check('--format', 'sarif'))}
      await check('--fix')
      let written = 0
      for (const [name, bytes] of before) {
        const after = textOf(await readFile(path.join(folder, name)))
        for (const [format, fixes] of Object.entries(formats)) {
          const own = made(textOf(bytes), fixes.get(name) ?? [], name)
          if (own !== after) assert.fail(`${name}, ${format}: ${firstDifference(own, after)}`)
        }
        if (after !== textOf(bytes)) written++
      }
      assert.ok(written > 0)
      for (const fixes of Object.values(formats)) {
        for (const name of fixes.keys()) assert.ok(before.has(name), `${name}: a file that is not written`)
      }
    } finally {
      await rm(folder, {recursive: true})
    }
  })
}
