import assert from 'node:assert/strict'
import {test} from 'node:test'
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
