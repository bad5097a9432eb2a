/**
 * Constructs, and random mixtures of them, repeated 8 000, 16 000 and 32 000 times. `npm test` takes a sample with a fixed
 * seed, at half of that; `npm run deep -- linear` takes them all, each also with a line for each repeat.
 */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type Construct, constructs} from './constructs.ts'
import {repeated, slower, timeOf} from './measure.ts'
import {toCorrected, toDocument} from './stages.ts'

const isAll = process.env.FASCICULE_CONSTRUCTS === 'all'
const seed = 16
const count = isAll ? 8000 : 4000

const names = fc.sample(fc.shuffledSubarray(Object.keys(constructs), {minLength: 4, maxLength: 4}), {
  seed,
  numRuns: 1,
})[0]
const separators = isAll ? ['', '\n'] : ['']

for (const name of isAll ? Object.keys(constructs) : (names ?? []).slice(0, 3)) {
  for (const separator of separators) {
    test(`${name}${separator === '' ? '' : ', in lines'}`, () => {
      for (const stage of [toDocument, toCorrected])
        assert.deepEqual(slower(stage, constructs[name] ?? '', count, separator), [])
    })
  }
}

const one = fc.constantFrom(...Object.values(constructs))
const mixtures = fc.sample(fc.tuple(fc.array(one, {minLength: 2, maxLength: 3}), fc.constantFrom('', '\n', '\n\n')), {
  seed,
  numRuns: isAll ? 200 : 2,
})

for (const [some, separator] of mixtures) {
  const mixture: Construct = index => some.map(each => repeatedOnce(each, index)).join('')
  test(`mixture ${JSON.stringify([mixture(1), separator])}`, () => {
    for (const stage of [toDocument, toCorrected])
      assert.deepEqual(slower(stage, mixture, isAll ? 2000 : 1000, separator), [])
  })
}

function repeatedOnce(construct: Construct, index: number): string {
  return typeof construct === 'string' ? construct : construct(index)
}

const sentence =
  'Le Conseil de sécurité décide, à l’unanimité, que « les opérations de paix » coûteront 1 500 € ; soit !'

/** What real publications hold, larger than they are. */
const books: Record<string, Construct> = {
  'a book of prose': index =>
    `${index % 20 === 0 ? `## Chapitre ${index}\n\n` : ''}${`${sentence} `.repeat(8)}[^n${index}]\n\n[^n${index}]: ${sentence}\n\n`,
  notes: index => `${sentence}[^n${index}]\n\n[^n${index}]: ${sentence}\n\n`,
  'a list': index => `- ${sentence} ${index}\n`,
  'a table': index => (index === 0 ? '| a | b | c |\n|---|--:|---|\n' : `| ${sentence} | ${index} | fin |\n`),
  figures: index => `![Vue ${index}](b.jpg "Vue. Photo : ONU"){#f${index}}\n\nVoir [](#f${index}).\n\n`,
}

const sizes: Record<string, number> = {
  'a book of prose': 1250,
  notes: 2500,
  'a list': 750,
  'a table': 1250,
  figures: 750,
}

for (const [name, construct] of Object.entries(books)) {
  test(`${name}, doubled twice`, context => {
    const size = isAll ? (sizes[name] ?? 0) : Math.round((sizes[name] ?? 0) / 8)
    assert.deepEqual(slower(toDocument, construct, size), [])
    const whole = repeated(construct, 4 * size)
    if (isAll) context.diagnostic(`${whole.length} characters: ${Math.round(timeOf(toDocument, whole))} ms of CPU`)
  })
}
