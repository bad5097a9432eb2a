import assert from 'node:assert/strict'
import {test} from 'node:test'
import {handWritten, stream} from '../../pdf/read/trial.ts'
import {difference} from './compare.ts'

/** A PDF of pages that say so much, with classic cross-references. */
const pdf = (pages: readonly string[]): Uint8Array => {
  const kids = pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`]
  for (const [at, text] of pages.entries()) {
    const content = `${[...text].map(sign => `0 0 ${sign.charCodeAt(0)} 9 re f`).join('\n')}`
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 ${100 + text.length}] /Contents ${4 + 2 * at} 0 R >>`)
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let text = '%PDF-1.7\n'
  const offsets = objects.map((body, at) => {
    const offset = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

test('the same bytes differ nowhere', () => {
  assert.equal(difference(pdf(['un', 'deux']), pdf(['un', 'deux'])), undefined)
})

test('the first page and the first object that differ', () => {
  assert.deepEqual(difference(pdf(['un', 'deux', 'six']), pdf(['un', 'quatre', 'sept'])), {
    page: 2,
    object: 5,
    type: 'Page',
  })
  assert.deepEqual(difference(pdf(['un', 'deux']), pdf(['un', 'cinq'])), {page: undefined, object: 6, type: 'stream'})
  assert.equal(difference(pdf(['un']), pdf(['un', 'deux']))?.page, 2)
})

test('what is no PDF any more differs, and nobody knows where', () => {
  assert.deepEqual(difference(pdf(['un']), Buffer.from('rien')), {page: undefined, object: undefined, type: ''})
})

/** What is told of two files whose third object is this and that; each page is as before. */
const differing = (one: string, other: string, pages: readonly [string, string] = ['', '']) => {
  const file = (object: string, page: string) =>
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [4 0 R] /Count 1>>',
      object,
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 5 0 R /Resources <</XObject <</I 6 0 R>>>> ${page}>>`,
      stream('q 20 0 0 20 10 10 cm /I Do Q'),
      stream('', '/Subtype /Image /Width 4 /Height 4'),
    ])
  const found = difference(file(one, pages[0]), file(other, pages[1]))
  return found && [found.page, found.object, found.type].join(' ').trim()
}

test('values of each kind are the same, or not', () => {
  const values = [
    'null',
    '1',
    '2',
    'true',
    '/a',
    '(a)',
    '(b)',
    '2 0 R',
    '4 0 R',
    '[1]',
    '[1 2]',
    '[2]',
    '<<>>',
    '<</A 1>>',
    '<</A 2>>',
    '<</B 1>>',
    '<</A 1 /B 2>>',
  ]
  for (const one of values)
    for (const other of values) {
      // A reference of an object to another is that one, as it is read.
      if (one === other) assert.equal(differing(one, other), undefined)
      else assert.equal(differing(one, other), '3', `${one} ${other}`)
    }
  const [plain, longer] = [stream('a'), stream('b')]
  assert.deepEqual(
    [differing(plain, longer), differing(plain, stream('a', '/A 1')), differing(plain, '<<>>')],
    ['3 stream', '3 stream', '3 stream'],
  )
  assert.equal(differing('<<>>', plain), '3 stream')
})

test('an object is told by its type, its kind of structure, or its subtype', () => {
  assert.equal(differing('<</Type /Font /S /a>>', '<</Type /Font /S /b>>'), '3 Font')
  assert.equal(differing('<</S /GoTo /Subtype /x /D 1>>', '<</S /GoTo /Subtype /x /D 2>>'), '3 GoTo')
  assert.equal(differing('<</Subtype /Link /D 1>>', '<</Subtype /Link /D 2>>'), '3 Link')
  assert.equal(differing('<</Type (x)>>', '<</Type (y)>>'), '3')
  assert.equal(differing('7', '<</Type /Font>>'), '3 Font')
})

test('pages differ by their boxes and their pictures, too', () => {
  assert.equal(differing('1', '1', ['', '/Rotate 0']), '4 Page', 'what is not read on it')
  assert.equal(differing('1', '1', ['', '/TrimBox [1 1 99 99]']), '1 4 Page')
  assert.equal(differing('1', '1', ['', '/Resources <<>>']), '1 4 Page')
})
