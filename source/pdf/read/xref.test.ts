/** Cross-references written by hand: tables, streams, both, and revisions (ISO 32000-2, 7.5.4, 7.5.8). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readSections} from './xref.ts'

const sections = (text: string) => readSections(Buffer.from(text, 'latin1'), {left: 1e6})
/** The entries of a file that ends with this section, which begins at byte 10. */
const entriesOf = (section: string, before = '%PDF-1.7\n\n') => {
  const found = sections(`${before}${section}\nstartxref\n${before.length}\n%%EOF`)
  return found && Object.fromEntries(found.entries)
}
const row = (at: number, used = 'n') => `${String(at).padStart(10, '0')} 00000 ${used} \n`

test('tables of one part, of several, in odd lines', () => {
  assert.deepEqual(entriesOf(`xref\n0 3\n${row(0, 'f')}${row(15)}${row(99)}trailer\n<</Size 3>>`), {
    1: {at: 15},
    2: {at: 99},
  })
  assert.deepEqual(entriesOf(`xref\n1 1\n${row(15)}5 2\n${row(25)}${row(35, 'f')}trailer<</Size 9>>`), {
    1: {at: 15},
    5: {at: 25},
  })
  assert.deepEqual(entriesOf('xref 1 1 15 0 n trailer <<>>'), {1: {at: 15}})
  assert.deepEqual(entriesOf('  xref\n0 0\ntrailer\n<<>>'), {})
  assert.deepEqual(
    entriesOf(`xref\n8388607 2\n${row(15)}${row(25)}trailer\n<<>>`),
    {8388607: {at: 15}},
    'the highest number',
  )
})

test('what breaks off or is none is not read', () => {
  for (const section of [
    'xref\n0 2\n',
    `xref\n0 1\n${row(0)}`,
    'xref\n0 1\nx',
    'nothing',
    '',
    '7 0 obj\n<</Type /XRef',
    '7 0 obj\n[1]',
  ])
    assert.equal(entriesOf(section), undefined, section)
  assert.equal(sections('%PDF-1.7\nnothing at all'), undefined)
  assert.equal(sections('startxref\nnowhere'), undefined)
  assert.equal(sections('startxref\n9999\n%%EOF'), undefined)
})

const hex = (...rows: number[][]) =>
  `${rows.map(each => each.map(value => value.toString(16).padStart(2, '0')).join('')).join('')}>`
const stream = (entries: string, data: string, type = '/XRef') =>
  `7 0 obj\n<</Type ${type} /Filter /ASCIIHexDecode /Length ${data.length} ${entries}>>\nstream\n${data}\nendstream`

test('streams: fields of any width, and what is missing', () => {
  assert.deepEqual(
    entriesOf(stream('/W [1 2 1] /Size 4', hex([0, 0, 0, 0], [1, 1, 2, 0], [2, 0, 9, 5], [3, 0, 1, 1]))),
    {1: {at: 258}, 2: {stream: 9, index: 5}},
  )
  // Without a type an entry is one that is in use; without the others, 0.
  assert.deepEqual(entriesOf(stream('/W [0 1 0] /Size 2', hex([17], [18]))), {0: {at: 17}, 1: {at: 18}})
  assert.deepEqual(entriesOf(stream('/W [1 0 0] /Size 2', hex([1], [2]))), {0: {at: 0}, 1: {stream: 0, index: 0}})
  assert.deepEqual(entriesOf(stream('/W [1 1 0] /Index [3 1 8 2]', hex([1, 1], [1, 2], [1, 3]))), {
    3: {at: 1},
    8: {at: 2},
    9: {at: 3},
  })
  assert.deepEqual(
    entriesOf(stream('/W [1 1 0] /Index [3 9 40 2]', hex([1, 1], [1, 2]))),
    {3: {at: 1}, 4: {at: 2}},
    'more than there is',
  )
  assert.deepEqual(entriesOf(stream('/W [1 1 0] /Index [3 1 8]', hex([1, 1], [1, 2]))), {3: {at: 1}})
  assert.deepEqual(entriesOf(stream('/W [1 1 0]', hex([1, 1]))), {}, 'no size')
})

test('streams that are none', () => {
  const data = hex([1, 1, 0])
  for (const entries of [
    '/W [1 1] /Size 1',
    '/W [0 0 0] /Size 1',
    '/W [1 9 0] /Size 1',
    '/W [1 -1 1] /Size 1',
    '/Size 1',
  ])
    assert.equal(entriesOf(stream(entries, data)), undefined, entries)
  assert.equal(entriesOf(stream('/W [1 1 1] /Size 1', data, '/ObjStm')), undefined)
  assert.deepEqual(entriesOf(stream('/W [1 1 8] /Size 1', hex([1, 5, 0, 0, 0, 0, 0, 0, 0, 0]))), {0: {at: 5}})
})

test('the newest of several revisions counts, the stream of a table before older tables', () => {
  let text = '%PDF-1.7\n'
  const add = (section: string) => {
    const at = text.length
    text += `${section}\n`
    return at
  }
  const oldest = add(`xref\n1 4\n${row(11)}${row(12)}${row(13)}${row(14)}trailer\n<</Root 1 0 R /A 1 /B 1>>`)
  const hybrid = add(stream('/W [1 1 1] /Index [2 2] /B 2', hex([1, 22, 0], [2, 23, 0])))
  const newest = add(`xref\n1 1\n${row(31)}4 1\n${row(0, 'f')}trailer\n<</A 3 /XRefStm ${hybrid} /Prev ${oldest}>>`)
  const found = sections(`${text}startxref\n${newest}\n%%EOF`)
  assert.deepEqual(Object.fromEntries(found?.entries ?? []), {1: {at: 31}, 2: {at: 22}, 3: {stream: 23, index: 0}})
  assert.deepEqual([found?.trailer.get('A'), found?.trailer.get('B'), found?.trailer.get('Root')], [3, 2, {ref: 1}])
})

test('revisions that go round end, and one that cannot be read spoils them all', () => {
  const section = (previous: number) => `xref\n1 1\n${row(31)}trailer\n<</Prev ${previous}>>`
  assert.deepEqual(entriesOf(section(10)), {1: {at: 31}})
  assert.equal(entriesOf(section(3)), undefined)
})

test('the last of several places counts', () => {
  const text = `%PDF-1.7\n\nxref\n1 1\n${row(31)}trailer\n<<>>\nstartxref\n3\n%%EOF\nstartxref\n10\n%%EOF`
  assert.deepEqual(Object.fromEntries(sections(text)?.entries ?? []), {1: {at: 31}})
})
