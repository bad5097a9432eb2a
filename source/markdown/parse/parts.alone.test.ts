/** Whether texts parsed in parts give the tree of the whole: all texts of ours, random ones, long ones. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import fc from 'fast-check'
import {documents, garbage} from '../random.testing.ts'
import {countIn, mixtures, same} from './parts.testing.ts'

/** How many random texts of each kind. */
const runs = Number(process.env.FASCICULE_TEXTS ?? 60)

const root = new URL('../../../', import.meta.url)

const filesUnder = (folder: string): string[] =>
  readdirSync(new URL(folder, root), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(new URL(`${folder}${name}`, root), 'utf8'))

const folders = ['docs/', 'templates/', 'fixtures/leave-alone/', 'fixtures/lualatex/', 'fixtures/stress/']

for (const folder of folders) {
  test(`texts of ${folder}`, () => {
    const texts = filesUnder(folder)
    const all = texts.join('\n\n')
    assert.ok(countIn(all, 1) > texts.length)
    same(all, 1, 4096)
  })
}

test('first texts with their mistakes', () => {
  for (const text of filesUnder('fixtures/mistakes/')) same(text, 1)
})

const random = (name: string, texts: fc.Arbitrary<string>, times: number, ...sizes: number[]): void => {
  test(name, () =>
    fc.assert(
      fc.property(texts, text => same(text, ...sizes)),
      {seed: 16, numRuns: times, endOnFailure: true},
    ),
  )
}

random('mixtures of constructs', mixtures, 5 * runs, 1, 40)
random('documents of every construct', documents, runs, 1, 100)
random('heaps of signs', garbage, 5 * runs, 1)

const joined = (texts: fc.Arbitrary<string>, minLength: number): fc.Arbitrary<string> =>
  fc.array(texts, {minLength, maxLength: 2 * minLength}).map(all => all.join('\n\n'))

random('long mixtures', joined(mixtures, 40), Math.ceil(runs / 10), 4096)
random('long documents', joined(documents, 6), Math.ceil(runs / 10), 4096)

test('random books with notes, tables and figures', async () => {
  const {randomMarkdown} = await import(new URL('scripts/random/generate.js', root).href)
  for (let seed = 1; seed <= Math.ceil(runs / 6); seed++) same(randomMarkdown(seed, {pages: 12}).markdown, 1, 4096)
})
