/** The conditions on objects, on files written by hand (ISO 19005-2, 6.1.13, 6.2.5, 6.9 to 6.11). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from '../../pdf/read/file.ts'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import {objectConditions} from './objects.ts'
import type {Tagged} from './tagged.ts'

/** What a condition finds in a file of these objects, the catalog's entries first; object 2 is a page. */
const words = (
  id: string,
  catalog: string,
  objects: readonly string[] = [],
  boxes: readonly (readonly number[])[] = [],
) => {
  const condition = objectConditions.find(each => each.id === id)
  assert.ok(condition && condition.standard === 'pdfa', id)
  const file = openPdf(handWritten([`<</Type /Catalog ${catalog}>>`, ...objects]))
  const pages = [{ref: 2, boxes: Object.fromEntries(boxes.map((box, index) => [index, box]))}]
  const tagged = {file, catalog: file.dict({ref: 1}), pdf: {pages}} as unknown as Tagged
  return condition.check(tagged).map(fault => fault.words)
}

test('graphics states, wherever they stand', () => {
  const states = (...objects: string[]) => words('graphics-states', '', objects)
  assert.deepEqual(states('<</Type /ExtGState /TR /Identity /HTP [0 0]>>'), ['TR', 'HTP'])
  assert.deepEqual(states('<</Type /ExtGState /TR2 /Default /BM /Multiply /RI /Perceptual /ca 0.5>>'), [])
  assert.deepEqual(states('<</Type /ExtGState /TR2 /Identity>>'), ['TR2'])
  assert.deepEqual(states('<</Type /ExtGState /BM /Odd /RI /Odder>>'), ['Odd', 'Odder'])
  assert.deepEqual(states('<</Type /ExtGState /BM [/Normal /Odd /Odd]>>'), ['Odd'], 'each once')
  assert.deepEqual(states('<</Type /Page /Resources <</ExtGState <</A 3 0 R>>>>>>', '<</TR 1>>'), ['TR'])
  assert.deepEqual(states('<</ExtGState <</A <</BM /Odd>> /B <</BM /Normal>>>>>>'), ['Odd'])
  assert.deepEqual(states(stream('', '/Subtype /Form /Resources <</ExtGState <</A <</HTP 1>>>>>>')), ['HTP'])
  assert.deepEqual(states(stream('', '/Subtype /Image /Intent /Odd'), stream('', '/Subtype /Form /Intent /Odder')), [
    'Odd',
  ])
  assert.deepEqual(states(stream('', '/Subtype /Image /Intent /Saturation')), [])
  assert.deepEqual(states('<</TR 1 /BM /Odd /RI /Odd /Intent /Odd>>'), [], 'what is no graphics state')
  for (const blend of 'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight Difference Exclusion Hue Saturation Color Luminosity'.split(
    ' ',
  ))
    assert.deepEqual(states(`<</Type /ExtGState /BM /${blend}>>`), [], blend)
  for (const intent of ['RelativeColorimetric', 'AbsoluteColorimetric', 'Perceptual', 'Saturation'])
    assert.deepEqual(states(`<</Type /ExtGState /RI /${intent}>>`), [], intent)
})

test('what a reader need not take', () => {
  const limits = (value: string) => words('limits', '', [`<</A ${value}>>`])
  for (const value of ['2147483647', '-2147483647', '2147483648.5', `/${'n'.repeat(127)}`, `(${'x'.repeat(32767)})`])
    assert.deepEqual(limits(value), [], value.slice(0, 20))
  assert.deepEqual(limits('2147483648'), ['2147483648'])
  assert.deepEqual(limits('[1 [<</B -2147483648>>]]'), ['-2147483648'])
  assert.deepEqual(limits(`/${'n'.repeat(128)}`), ['n'.repeat(40)])
  assert.deepEqual(limits(`(${'x'.repeat(32768)})`), [`${'x'.repeat(40)}…`])
  assert.deepEqual(words('limits', '', [stream('', '/A 2147483648')]), ['2147483648'])
  const deep = (depth: number) => limits(`${'['.repeat(depth)}2147483648${']'.repeat(depth)}`)
  assert.deepEqual([deep(20).length, deep(21).length], [1, 0], 'down to twenty in each other')
})

test('the sides of pages', () => {
  const sides = (...box: number[]) => words('limits', '', [], [box])
  for (const box of [
    [0, 0, 3, 14400],
    [10, 20, 13, 23],
    [-5, -5, 14395, 14395],
  ])
    assert.deepEqual(sides(...box), [], `${box}`)
  assert.deepEqual(sides(0, 0, 2.9, 100), ['2.9 × 100'])
  assert.deepEqual(sides(10, 20, 50, 22), ['40 × 2'])
  assert.deepEqual(sides(0, 0, 14401, 100), ['14401 × 100'])
  assert.deepEqual(sides(0, -1, 100, 14400), ['100 × 14401'])
})

test('layers have each a name of its own, and nothing that switches them', () => {
  const layers = (properties: string) => words('layers', `/OCProperties ${properties}`)
  assert.deepEqual(words('layers', ''), [])
  assert.deepEqual(layers('<</D <</Name (a)>> /Configs [<</Name (b)>>]>>'), [])
  assert.deepEqual(layers('<</D <</Name (a)>> /Configs [<</Name (a)>> <</Name (b)>>]>>'), ['a'])
  assert.deepEqual(layers('<</D <<>> /Configs [<</Name (b) /AS []>>]>>'), ['Name', 'AS'])
  assert.deepEqual(layers('<</D <</Name /a>>>>'), ['Name'])
})

test('keys of the catalog and of pages that an archive has not', () => {
  const keys = (catalog: string, page = '<</Type /Page>>') => words('catalog-keys', catalog, [page])
  assert.deepEqual(keys('/Names <</Dests 1>> /Perms <</UR3 1 /DocMDP 2>>'), [])
  assert.deepEqual(keys('/Requirements [] /NeedsRendering true'), ['Requirements', 'NeedsRendering'])
  assert.deepEqual(keys('/Names <</AlternatePresentations 1>>'), ['AlternatePresentations'])
  assert.deepEqual(keys('/Perms <</UR3 1 /UR 2 /XUR3 3>>'), ['UR', 'XUR3'])
  assert.deepEqual(keys('', '<</Type /Page /PresSteps 1 /AA 2>>'), ['PresSteps', 'AA'])
})
