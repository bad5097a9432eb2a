import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {held} from './fixtures.testing.ts'
import {
  type NumberedParagraph,
  numbersOf,
  type ParagraphNumbers,
  readNumbers,
  renumbered,
  writeNumbers,
} from './numbers.ts'

const text = (...words: readonly string[]) =>
  words
    .map(word =>
      word.startsWith('#') ? word : `Le paragraphe ${word} dit ce que ${word} est, et que ${word} restera.`,
    )
    .join('\n\n')
const given = async (markdown: string, former?: ParagraphNumbers) => renumbered((await held(markdown)).edition, former)
const list = ({paragraphs}: ParagraphNumbers) =>
  paragraphs.map(({number, text: own}) => `${number} ${own.split(' ')[2]}`)

test('chapter and place in it; text before the first chapter has its place alone', async () => {
  const numbers = await given(text('avant', '# Un', 'a', 'b', '## Dessous', 'c', '# Deux', 'd'))
  assert.deepEqual(list(numbers), ['1 avant', '1.1 a', '1.2 b', '1.3 c', '2.1 d'])
})

test('a paragraph keeps its number; one that is put in is bis, ter; at the end of a chapter it goes on', async () => {
  const first = await given(text('# Un', 'a', 'b', '# Deux', 'd'))
  const second = await given(text('# Un', 'a', 'x', 'y', 'b', 'z', '# Deux', 'd'), first)
  assert.deepEqual(list(second), ['1.1 a', '1.1 bis x', '1.1 ter y', '1.2 b', '1.3 z', '2.1 d'])
  const third = await given(text('# Un', 'n', 'a', 'm', 'x', 'k', 'y', 'b', 'z', '# Deux', 'd'), second)
  assert.deepEqual(list(third), [
    ...['1.0 n', '1.1 a', '1.1 bis A m', '1.1 bis x', '1.1 ter A k', '1.1 ter y', '1.2 b', '1.3 z', '2.1 d'],
  ])
})

test('a number is never given twice', async () => {
  const first = await given(text('# Un', 'a', 'b', 'c'))
  const second = await given(text('# Un', 'a', 'b'), first)
  assert.deepEqual(second.retired, ['1.3'])
  const third = await given(text('# Un', 'a', 'b', 'z'), second)
  assert.deepEqual(list(third), ['1.1 a', '1.2 b', '1.4 z'])
})

test('moved, corrected, split, joined: the number goes along', async () => {
  const first = await given(text('# Un', 'a', 'b', '# Deux', 'd', 'e'))
  const moved = await given(text('# Un', 'a', '# Deux', 'd', 'b', 'e').replace('restera', 'demeurera'), first)
  assert.deepEqual(list(moved), ['1.1 a', '2.1 d', '1.2 b', '2.2 e'])
  const split = await given(text('# Un', 'a', 'b', '# Deux', 'd', 'e').replace(', et que b', '.\n\nEt que b'), first)
  assert.deepEqual(
    split.paragraphs.map(({number}) => number),
    ['1.1', '1.2', '1.3', '2.1', '2.2'],
  )
  const joined = await given(
    text('# Un', 'a', 'b', '# Deux', 'd', 'e').replace('restera.\n\nLe paragraphe b', 'restera. Le paragraphe b'),
    first,
  )
  assert.deepEqual([joined.paragraphs.map(({number}) => number), joined.retired], [['1.1', '2.1', '2.2'], ['1.2']])
})

test('a chapter between others is bis, one at the end goes on', async () => {
  const first = await given(text('# Un', 'a', '# Deux', 'd'))
  const second = await given(text('# Un', 'a', '# Entre', 'x', 'y', '# Deux', 'd', '# Fin', 'z'), first)
  assert.deepEqual(list(second), ['1.1 a', '1 bis.1 x', '1 bis.2 y', '2.1 d', '3.1 z'])
})

test('notes, lists, tables, boxes bear none; what a profile hides does', async () => {
  const {edition} = await held(
    'Un texte.[^1]\n\n- une entrée\n\n> [!NOTE]\n> Un encadré.\n\n:::teacher\nPour le maître.\n:::\n\n[^1]: Une note.',
  )
  const numbers = renumbered(edition)
  assert.deepEqual(
    numbers.paragraphs.map(({number, text: own}) => `${number} ${own.trim()}`),
    ['1 Un texte.', '2 Pour le maître.'],
  )
})

test('the file is read as it was written, and nothing else is', async () => {
  const numbers = await given(text('# Un', 'a', 'b'))
  assert.deepEqual(readNumbers(writeNumbers(numbers)), numbers)
  for (const wrong of [
    '',
    '[]',
    '{"version": 2, "paragraphs": [], "retired": []}',
    '{"version": 1, "paragraphs": [{"number": "<b>", "text": ""}], "retired": []}',
    '{"version": 1, "paragraphs": [{"number": "1", "text": ""}], "retired": ["1"]}',
  ])
    assert.equal(readNumbers(wrong), undefined, wrong)
})

test('whatever is done to a text, each paragraph has one number, and those that stayed have the same', async () => {
  const words = 'abcdefghijklm'.split('')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.shuffledSubarray(words, {minLength: 1}), {minLength: 2, maxLength: 5}),
      async revisions => {
        let numbers: ParagraphNumbers | undefined

        for (const revision of revisions) {
          const {edition} = await held(text('# Un', ...revision))
          const before = numbers
          numbers = renumbered(edition, numbers)
          const own = numbers.paragraphs.map(({number}) => number)
          assert.equal(new Set([...own, ...numbers.retired]).size, own.length + numbers.retired.length)
          assert.ok(readNumbers(writeNumbers(numbers)))
          for (const {number, text: said} of before?.paragraphs ?? []) {
            const now: NumberedParagraph | undefined = numbers.paragraphs.find(each => each.text === said)
            if (now) assert.equal(now.number, number)
          }
          assert.ok(numbersOf(edition, numbers).filter(Boolean).length === revision.length)
        }
      },
    ),
    {numRuns: 25, seed: 21},
  )
})
