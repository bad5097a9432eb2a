import assert from 'node:assert/strict'
import {createHash} from 'node:crypto'
import {test} from 'node:test'
import type {Metadata, Pages} from '../../types.ts'
import {closeDraft, openDraft} from '../draft.ts'
import {readAttachments} from '../read/attachments.ts'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import {decodeText, isString, type PdfValue} from '../read/values.ts'
import {attachments} from './attachments.ts'

const pages = {pages: [{number: 1, width: 200, height: 300, label: '1'}], targets: new Map(), headings: []}
const printed = handWritten([
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300]>>',
])
const metadata: Metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1'}
const withFiles = (names: readonly string[], more: Partial<Metadata> = {}): Uint8Array => {
  const draft = openDraft(printed, pages as unknown as Pages)
  const files = names.map(name => ({name, bytes: Buffer.from(`Le contenu de ${name}`)}))
  const context = {pages: pages as unknown as Pages, metadata: {...metadata, ...more}, links: true, attachments: files}
  assert.deepEqual(attachments(draft, context), [])
  return closeDraft(draft)
}
const limits = {files: 99, bytes: 9999, allBytes: 9999}
const shown = (value: PdfValue | undefined): unknown => (isString(value) ? decodeText(value.text) : value)

test('files go into the PDF and come out of it, in the order of their names', () => {
  const found = readAttachments(withFiles(['b.md', 'a.yaml', 'été.png']), limits)
  assert.deepEqual(
    found.map(({name, bytes}) => [name, String(Buffer.from(bytes))]),
    ['a.yaml', 'b.md', 'été.png'].map(name => [name, `Le contenu de ${name}`]),
  )
})

test('each says what it is, how long, of when, and that it is a source', () => {
  const file = openPdf(withFiles(['Notes.MD', 'a.inconnu'], {date: '2026-11-23'}))
  const catalog = file.dict(file.trailer.get('Root'))
  const [notes, other] = file.array(catalog?.get('AF')).map(value => file.dict(value))
  for (const key of ['F', 'UF', 'Desc']) assert.equal(shown(notes?.get(key)), 'Notes.MD', key)
  assert.deepEqual([notes?.get('Type'), notes?.get('AFRelationship')], ['Filespec', 'Source'])
  const streamOf = (specification: typeof notes) => {
    const streams = file.dict(specification?.get('EF'))
    assert.deepEqual(streams?.get('F'), streams?.get('UF'))
    return file.dict(streams?.get('F'))
  }
  assert.deepEqual([streamOf(notes)?.get('Type'), streamOf(notes)?.get('Subtype')], ['EmbeddedFile', 'text/markdown'])
  assert.equal(streamOf(other)?.get('Subtype'), 'application/octet-stream')
  const parameters = file.dict(streamOf(notes)?.get('Params'))
  const content = 'Le contenu de Notes.MD'
  assert.equal(parameters?.get('Size'), content.length)
  assert.equal(shown(parameters?.get('ModDate')), 'D:20261123000000Z')
  const sum = parameters?.get('CheckSum')
  assert.equal(
    isString(sum) && Buffer.from(sum.text, 'latin1').toString('hex'),
    createHash('md5').update(content).digest('hex'),
  )
})

test('without a date it is that of what has none; without files nothing is written', () => {
  const file = openPdf(withFiles(['a.css']))
  const [one] = file.array(file.dict(file.trailer.get('Root'))?.get('AF')).map(value => file.dict(value))
  const stream = file.dict(file.dict(one?.get('EF'))?.get('F'))
  assert.equal(shown(file.dict(stream?.get('Params'))?.get('ModDate')), 'D:20000101000000Z')
  const none = openPdf(withFiles([]))
  const keys = [...(none.dict(none.trailer.get('Root'))?.keys() ?? [])]
  assert.deepEqual(keys, ['Type', 'Pages'])
})

test('what a publication is made of has its type', () => {
  const names = ['a.css', 'a.html', 'a.markdown', 'a.qmd', 'a.yml', 'a.yaml', 'a.toml', 'a.json', 'a.svg', 'a.png']
  const file = openPdf(withFiles([...names, 'a.jpg', 'a.jpeg', 'a.webp', 'a.avif', 'a.gif']))
  const types = file.array(file.dict(file.trailer.get('Root'))?.get('AF')).map(value => {
    const stream = file.dict(file.dict(file.dict(value)?.get('EF'))?.get('F'))
    return stream?.get('Subtype')
  })
  assert.deepEqual(types, [
    ...['text/css', 'text/html', 'text/markdown', 'text/markdown', 'application/yaml', 'application/yaml'],
    ...['application/toml', 'application/json', 'image/svg+xml', 'image/png', 'image/jpeg', 'image/jpeg'],
    ...['image/webp', 'image/avif', 'image/gif'],
  ])
})
