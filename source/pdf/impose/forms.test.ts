/** Pages as forms, of files written by hand: what of a page is painted, and where (ISO 32000-2, 8.10, 12.5.5). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openAnyPdf, type PdfObjects, type Unreadable} from '../read/any.ts'
import {decoded} from '../read/filters.ts'
import {handWritten, stream} from '../read/trial.ts'
import {isStream, type PdfDict, type PdfStream} from '../read/values.ts'
import {openTarget} from './copy.ts'
import {pageForms} from './forms.ts'

/** The forms of a page with these entries, the objects of its file being numbered from 4 on; each with what was put. */
const formsOf = (entries: string, ...objects: string[]) => {
  const source = openAnyPdf(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [3 0 R] /Count 1>>',
      `<</Type /Page ${entries}>>`,
      ...objects,
    ]),
  )
  const put: PdfStream[] = []
  const target = {
    ...openTarget(),
    put(value: unknown) {
      put.push(value as PdfStream)
      return 100 + put.length
    },
  }
  const dict = source.dict({ref: 3}) as PdfDict
  const page = {dict, box: [10, 20, 110, 220]} as unknown as Parameters<typeof pageForms>[0]
  return {forms: pageForms(page, source, target, value => value), put, source}
}
const text = (source: PdfObjects, made: PdfStream | undefined) =>
  made && Buffer.from(decoded(made, value => source.resolve(value), {left: 10_000})).toString('latin1')

test('the contents of a page are a form as large as what is seen of it', () => {
  const {forms, put} = formsOf(
    '/Contents 4 0 R /Resources 5 0 R',
    stream('0 0 1 1 re f', '/Secret 1'),
    '<</Font <<>>>>',
  )
  assert.deepEqual(forms, [{ref: 101, matrix: [1, 0, 0, 1, 0, 0]}])
  assert.equal(put.length, 1)
  assert.equal(Buffer.from(put[0]?.data ?? []).toString(), '0 0 1 1 re f')
  assert.deepEqual(
    put[0]?.dict,
    new Map<string, unknown>([
      ['Type', 'XObject'],
      ['Subtype', 'Form'],
      ['BBox', [10, 20, 110, 220]],
      ['Resources', {ref: 5}],
      ['Length', 12],
    ]),
  )
})

test('its filters go with it, and how it is blended; other groups do not', () => {
  const {put} = formsOf(
    '/Contents 4 0 R /Group <</S /Transparency /CS /DeviceRGB>>',
    stream('3020', '/Filter /ASCIIHexDecode /DecodeParms <</K 1>>'),
  )
  const [own] = put
  assert.equal(own?.dict.get('Filter'), 'ASCIIHexDecode')
  assert.deepEqual(own?.dict.get('DecodeParms'), new Map([['K', 1]]))
  assert.deepEqual(
    own?.dict.get('Group'),
    new Map([
      ['S', 'Transparency'],
      ['CS', 'DeviceRGB'],
    ]),
  )
  assert.deepEqual(own?.dict.get('Resources'), new Map(), 'a form needs its own')
  const other = formsOf('/Contents 4 0 R /Group <</S /Else>>', stream('f')).put[0]
  assert.deepEqual([...(other?.dict.keys() ?? [])], ['Type', 'Subtype', 'BBox', 'Resources', 'Length'])
})

test('several parts of contents are one, a line between them', () => {
  const {put, source} = formsOf('/Contents [4 0 R 5 0 R]', stream('3120', '/Filter /ASCIIHexDecode'), stream('2 m'))
  assert.equal(text(source, put[0]), '1 \n2 m\n')
  assert.equal(put[0]?.dict.get('Length'), put[0]?.data.length)
  const one = formsOf('/Contents [4 0 R]', stream('3120', '/Filter /ASCIIHexDecode'))
  assert.deepEqual(
    [one.put[0]?.dict.get('Filter'), Buffer.from(one.put[0]?.data ?? []).toString()],
    ['ASCIIHexDecode', '3120'],
  )
})

test('a page without contents has no form; one whose contents cannot be had is refused', () => {
  for (const entries of ['', '/Contents []', '/Contents 4 0 R', '/Contents null'])
    assert.deepEqual(formsOf(entries, stream('')).forms, [], entries)
  for (const entries of ['/Contents 5', '/Contents <<>>', '/Contents [4 0 R 9 0 R]', '/Contents [9 0 R]'])
    assert.throws(
      () => formsOf(entries, stream('f')),
      (error: Unreadable) => error.reason === 'damaged',
      entries,
    )
})

/** Where the corners of a box come to stand. */
const placed = (
  [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: readonly number[],
  corners: readonly (readonly [number, number])[],
) => corners.map(([x, y]) => [a * x + c * y + e, b * x + d * y + f].map(side => Math.round(side * 1000) / 1000))

const stamp = '/F 4 /Rect [50 60 150 260] /AP <</N 4 0 R>>'
const drawing = (entries: string) => stream('f', `/Subtype /Form ${entries}`)

test('a stamp is fitted into its rectangle', () => {
  const {forms, put} = formsOf(`/Annots [<<${stamp}>>]`, drawing('/BBox [5 10 15 30]'))
  assert.equal(put.length, 0)
  assert.deepEqual(
    forms.map(({ref}) => ref),
    [4],
  )
  assert.deepEqual(
    placed(forms[0]?.matrix ?? [], [
      [5, 10],
      [15, 30],
    ]),
    [
      [50, 60],
      [150, 260],
    ],
  )
})

test('one that is turned or moved by its own matrix is fitted as it looks then', () => {
  for (const matrix of [
    [0, 1, -1, 0, 0, 0],
    [0, -2, 1, 0, 7, 9],
    [1, 0.5, 0, 1, -3, 4],
    [2, 0, 0, 3, 40, 50],
  ]) {
    const {forms} = formsOf(`/Annots [<<${stamp}>>]`, drawing(`/BBox [5 10 15 30] /Matrix [${matrix.join(' ')}]`))
    const turned = placed(matrix, [
      [5, 10],
      [15, 10],
      [5, 30],
      [15, 30],
    ]) as [number, number][]
    const seen = placed(forms[0]?.matrix ?? [], turned) as [number, number][]
    const sides = [0, 1].flatMap(at => [
      Math.min(...seen.map(each => each[at] ?? 0)),
      Math.max(...seen.map(each => each[at] ?? 0)),
    ])
    assert.deepEqual(sides, [50, 150, 60, 260], `${matrix}`)
  }
  const odd = formsOf(`/Annots [<<${stamp}>>]`, drawing('/BBox [5 10 15 30] /Matrix [2 0 0 2 /x 0]')).forms
  assert.deepEqual(placed(odd[0]?.matrix ?? [], [[5, 10]]), [[50, 60]], 'a matrix that is none is left out')
})

test('what a printer does not paint is not there', () => {
  const form = drawing('/BBox [0 0 10 10]')
  const forms = (annotation: string, ...more: string[]) =>
    formsOf(`/Annots [<<${annotation}>>]`, form, ...more).forms.length
  const box = '/Rect [50 60 150 260] /AP <</N 4 0 R>>'
  assert.equal(forms(`/F 4 ${box}`), 1)
  assert.equal(forms(`/F 5 0 R ${box}`, '68'), 1, 'other flags do not matter')
  for (const flags of ['', '/F 0', '/F 2', '/F 6', '/F 8', '/F /x']) assert.equal(forms(`${flags} ${box}`), 0, flags)
  assert.equal(forms('/F 4 /Rect [50 60 150 260]'), 0)
  assert.equal(forms('/F 4 /Rect [50 60 50 260] /AP <</N 4 0 R>>'), 0)
  assert.equal(forms('/F 4 /AP <</N 4 0 R>>'), 0)
  assert.equal(forms('/F 4 /Rect [50 60 150 260] /AP <</N 5 0 R>>', drawing('')), 0)
  assert.equal(
    forms('/F 4 /Rect [50 60 150 260] /AP <</N 5 0 R>>', drawing('/BBox [0 0 10 10] /Matrix [1 0 0 0 0 0]')),
    0,
  )
  assert.equal(
    forms('/F 4 /Rect [50 60 150 260] /AP <</N 5 0 R>>', drawing('/BBox [0 0 10 10] /Matrix [0 0 0 1 0 0]')),
    0,
  )
})

test('of several states the one that is chosen is painted', () => {
  const states = '/F 4 /Rect [0 0 10 10] /AP <</N <</On 4 0 R /Off 5 0 R>>>>'
  const both = [drawing('/BBox [0 0 10 10]'), drawing('/BBox [0 0 10 10]')]
  const chosen = (more: string) => formsOf(`/Annots [<<${states} ${more}>>]`, ...both).forms.map(({ref}) => ref)
  assert.deepEqual([chosen('/AS /On'), chosen('/AS /Off'), chosen('/AS /Else'), chosen('')], [[4], [5], [], []])
})

test('the contents come first, then the annotations in their order', () => {
  const box = '/BBox [0 0 10 10]'
  const annotation = (ref: number) => `<</F 4 /Rect [0 0 10 10] /AP <</N ${ref} 0 R>>>>`
  const {forms} = formsOf(
    `/Contents 4 0 R /Annots [${annotation(6)} 7 ${annotation(5)}]`,
    stream('f'),
    drawing(box),
    drawing(box),
  )
  assert.deepEqual(
    forms.map(({ref}) => ref),
    [101, 6, 5],
  )
  assert.ok(isStream(formsOf('/Contents 4 0 R', stream('f')).put[0]))
})
