/** Files written by hand: tables and streams of cross-references, predictors, what is damaged. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {deflateSync} from 'node:zlib'
import {openPdf, streamBytes} from './file.ts'
import {readFont} from './font.ts'
import {readPdf} from './index.ts'
import {readLabels} from './labels.ts'
import {handWritten} from './trial.ts'
import {isStream, type PdfDict, type PdfValue} from './values.ts'

test('a file with a table: objects, streams, references', () => {
  const file = openPdf(
    handWritten([
      '<</Type /Catalog /Kids [2 0 R 3 0 R]>>',
      '[1 (deux) 3 0 R]',
      '<</Length 4 0 R>>\nstream\nun\ndeux\nendstream',
      '7',
    ]),
  )
  assert.equal(file.size, 5)
  assert.equal(file.dict({ref: 1})?.get('Type'), 'Catalog')
  assert.deepEqual(file.array({ref: 2}), [1, {text: 'deux'}, {ref: 3}])
  const stream = file.object(3)
  assert.ok(isStream(stream))
  assert.equal(Buffer.from(streamBytes(stream)).toString(), 'un\ndeux')
  assert.equal(file.dict({ref: 3})?.get('Length') !== undefined, true)
  assert.equal(file.object(9), null)
  assert.deepEqual([file.resolve({ref: 4}), file.dict({ref: 4}), file.array({ref: 4})], [7, undefined, []])
  assert.equal(Buffer.from(file.raw(2)?.bytes ?? []).toString(), '[1 (deux) 3 0 R]')
  assert.deepEqual([file.raw(2)?.stream, file.raw(3)?.stream, file.raw(9)], [false, true, undefined])
})

test('a revision that was appended leads to the table before it, and counts before that', () => {
  const first = handWritten(['<</Type /Catalog>>', '(deux)', '(trois)'])
  const before = Number(/startxref\n(\d+)/.exec(first.toString('latin1'))?.[1])
  const object = '2 0 obj\n(neuf)\nendobj\n'
  const at = String(first.length).padStart(10, '0')
  const appended = (previous: number) =>
    Buffer.concat([
      first,
      Buffer.from(
        `${object}xref\n2 1\n${at} 00000 n \ntrailer\n<</Size 4 /Root 1 0 R /Prev ${previous}>>\nstartxref\n${first.length + object.length}\n%%EOF\n`,
      ),
    ])
  const file = openPdf(appended(before))
  assert.deepEqual([file.object(2), file.object(3)], [{text: 'neuf'}, {text: 'trois'}])
  // One that leads back to itself ends.
  const round = openPdf(appended(first.length + object.length))
  assert.deepEqual([round.object(2), round.object(3)], [{text: 'neuf'}, null])
})

/** A file with a stream of cross-references, its rows predicted from the rows above. */
const withStream = (up: boolean, sections = '/Size 5'): Buffer => {
  const objects = ['<</Type /Catalog>>', '(deux)', '[3]']
  let body = '%PDF-1.7\n'
  const places = objects.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = [[0, 0], ...places.map(at => [at >> 8, at & 255]), [body.length >> 8, body.length & 255]]
  const predicted = rows.flatMap((row, index) =>
    up ? [2, ...row.map((byte, column) => (byte - (rows[index - 1]?.[column] ?? 0) + 256) % 256)] : [0, ...row],
  )
  const data = deflateSync(Buffer.from(predicted))
  const dict = `<</Type /XRef ${sections} /W [0 2 0] /Root 1 0 R /Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2>> /Length ${data.length}>>`
  return Buffer.concat([
    Buffer.from(`${body}4 0 obj\n${dict}\nstream\r\n`, 'latin1'),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${body.length}\n%%EOF`),
  ])
}

test('a stream of cross-references without types, predicted or not', () => {
  for (const up of [true, false]) {
    const file = openPdf(withStream(up))
    assert.deepEqual(
      [1, 2, 3].map(number => file.object(number)),
      [new Map([['Type', 'Catalog']]), {text: 'deux'}, [3]],
      String(up),
    )
  }
})

test('a stream of cross-references in sections', () => {
  const file = openPdf(withStream(false, '/Size 9 /Index [0 2 7 3]'))
  assert.deepEqual(
    [1, 2, 3, 7, 8].map(number => file.object(number)),
    [new Map([['Type', 'Catalog']]), null, null, {text: 'deux'}, [3]],
  )
})

test('what is no file of ours is refused', () => {
  assert.throws(() => readPdf(handWritten(['7'])), /PDF: no catalog/)
  assert.throws(() => openPdf(Buffer.from('startxref\n0\n%%EOF')), /PDF/)
})

const page = (more: string) => `<</Type /Page /Parent 2 0 R /MediaBox [10 20 210 320] ${more}>>`
const link = (more: string) => `<</Subtype /Link /Rect [20 30 50 70] ${more}>>`

test('links are within the page, from its top left corner, and lead where they say', () => {
  const annots = [
    link('/A <</S /URI /URI (https://exemple.org/)>>'),
    link('/Dest /ici'),
    link('/A <</S /GoTo /D [4 0 R /XYZ 1 2 0]>>'),
    '<</Subtype /Widget /Rect [0 0 1 1]>>',
    '7',
    link('/A <</S /Launch /D [4 0 R /XYZ 1 2 0]>>'),
  ]
  const {pages} = readPdf(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R /Dests <</ici [4 0 R /XYZ 0 300 0]>>>>',
      '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>',
      page(`/Annots [${annots.join(' ')}]`),
      page(''),
    ]),
  )
  const links = pages[0]?.links ?? []
  for (const {x, y, width, height} of links) assert.deepEqual([x, y, width, height], [10, 250, 30, 40])
  assert.deepEqual(
    links.map(({uri, name, destination}) => [uri, name, destination?.page, destination?.top]),
    [
      ['https://exemple.org/', undefined, undefined, undefined],
      [undefined, 'ici', 2, 300],
      [undefined, undefined, 2, 2],
      [undefined, undefined, undefined, undefined],
    ],
  )
  assert.deepEqual([pages[0]?.width, pages[0]?.height], [200, 300])
})

test('labels of pages in each of their forms', () => {
  const file = openPdf(handWritten(['<<>>']))
  const labels = (nums: readonly PdfValue[], count: number): readonly string[] =>
    readLabels(file, new Map<string, PdfValue>([['PageLabels', new Map([['Nums', nums]])]]), count)
  const form = (entries: readonly (readonly [string, PdfValue])[]): PdfDict => new Map(entries)
  assert.deepEqual(labels([], 2), ['1', '2'])
  assert.deepEqual(
    labels(
      [
        0,
        form([['S', 'r']]),
        4,
        form([
          ['S', 'D'],
          ['St', 5],
        ]),
        6,
        form([['P', {text: 'A-'}]]),
      ],
      7,
    ),
    ['i', 'ii', 'iii', 'iv', '5', '6', 'A-'],
  )
  assert.deepEqual(
    labels(
      [
        1,
        form([
          ['S', 'R'],
          ['St', 1994],
        ]),
      ],
      2,
    ),
    ['1', 'MCMXCIV'],
  )
  assert.deepEqual(
    labels(
      [
        0,
        form([
          ['S', 'a'],
          ['St', 25],
        ]),
      ],
      4,
    ),
    ['y', 'z', 'aa', 'bb'],
  )
  assert.deepEqual(
    labels(
      [
        0,
        form([
          ['S', 'A'],
          ['P', {text: '\xfe\xff\x00\xe9'}],
        ]),
      ],
      1,
    ),
    ['éA'],
  )
})

test('widths of simple fonts are counted from their first character, those of Type 3 in their own space', () => {
  const file = openPdf(handWritten(['<<>>']))
  const font = (entries: readonly (readonly [string, PdfValue])[]) => readFont(file, new Map(entries))
  const simple = font([
    ['Subtype', 'TrueType'],
    ['BaseFont', 'AAAAAA+Essai'],
    ['FirstChar', 65],
    ['Widths', [500, 600]],
    ['FontDescriptor', new Map<string, PdfValue>([['FontFile2', {ref: 1}]])],
  ])
  assert.deepEqual([64, 65, 66, 67].map(simple.width), [0, 500, 600, 0])
  assert.deepEqual(
    [simple.name, simple.type, simple.embedded, simple.codeLength],
    ['AAAAAA+Essai', 'TrueType', true, 1],
  )
  const drawn = font([
    ['Subtype', 'Type3'],
    ['Widths', [2]],
    ['FontMatrix', [0.5, 0, 0, 0.5, 0, 0]],
  ])
  assert.deepEqual([drawn.width(0), drawn.name, drawn.embedded, drawn.text(0)], [1000, 'Type3', true, '\ufffd'])
  assert.equal(
    font([
      ['Subtype', 'Type1'],
      ['Name', 'F1'],
    ]).embedded,
    false,
  )
})
