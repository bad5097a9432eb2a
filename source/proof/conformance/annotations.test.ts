/** Annotations, on files written by hand (Matterhorn 1.1, checkpoint 28; ISO 19005-2, 6.3). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faultsOf} from './judging.testing.ts'

/**
 * What a condition finds on the second of two pages, which has one annotation (object 6); element 8 of the tree has it.
 *
 * @param element entries of that element; without them, no element has it
 */
const found = (id: string, annotation: string, element?: string, page = '/Tabs /S') =>
  faultsOf(id, [
    '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 7 0 R>>',
    '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>',
    '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Annots []>>',
    `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Annots 5 0 R ${page}>>`,
    '[6 0 R]',
    `<</Type /Annot /Rect [0 0 9 9] ${annotation}>>`,
    '<</K [8 0 R] /RoleMap <</Lien /Link /Signe /Annot>>>>',
    element === undefined ? '<</S /P>>' : `<<${element} /K <</Type /OBJR /Obj 6 0 R /Pg 4 0 R>>>>`,
  ]).map(({page, element, words}) => [page, element, words])

test('a link stands in an element that is one', () => {
  assert.deepEqual(found('link-tag', '/Subtype /Link', '/S /Link'), [])
  assert.deepEqual(found('link-tag', '/Subtype /Link', '/S /Lien'), [])
  assert.deepEqual(found('link-tag', '/Subtype /Link', '/S /Span'), [[2, 8, 'Link']])
  assert.deepEqual(found('link-tag', '/Subtype /Link'), [[2, undefined, 'Link']])
  assert.deepEqual(found('link-tag', '/Subtype /Text'), [])
})

test('other annotations stand in an element of theirs', () => {
  assert.deepEqual(found('annotation-tag', '/Subtype /Text', '/S /Annot'), [])
  assert.deepEqual(found('annotation-tag', '/Subtype /Text', '/S /Signe'), [])
  assert.deepEqual(found('annotation-tag', '/Subtype /Text', '/S /P'), [[2, 8, 'Text']])
  assert.deepEqual(found('annotation-tag', '', '/S /P'), [[2, 8, '']])
  for (const kind of ['Link', 'Widget', 'Popup', 'PrinterMark'])
    assert.deepEqual(found('annotation-tag', `/Subtype /${kind}`), [], kind)
  assert.deepEqual(found('annotation-tag', '/Subtype /Links'), [[2, undefined, 'Links']])
})

test('annotations say in words what they are', () => {
  assert.deepEqual(found('annotation-contents', '/Subtype /Link /Contents (Un site)'), [])
  assert.deepEqual(found('annotation-contents', '/Subtype /Link', '/S /Link /Alt (Un site)'), [])
  assert.deepEqual(found('annotation-contents', '/Subtype /Link /Contents ( )', '/S /Link /Alt ( )'), [[2, 8, 'Link']])
  assert.deepEqual(found('annotation-contents', '/Subtype /Link /Contents /Site', '/S /Link'), [[2, 8, 'Link']])
  for (const kind of ['Widget', 'Popup', 'PrinterMark'])
    assert.deepEqual(found('annotation-contents', `/Subtype /${kind}`), [], kind)
})

test('annotations are printed and seen', () => {
  const isRight = (entries: string) => found('annotation-flags', entries).length === 0
  assert.ok(isRight('/Subtype /Link /F 4'))
  assert.ok(isRight('/Subtype /Link /F 220'), 'with the flags that may be')
  assert.ok(!isRight('/Subtype /Link'))
  assert.ok(!isRight('/Subtype /Link /F 0'))
  assert.ok(!isRight('/Subtype /Link /F /Print'))
  for (const flag of [1, 2, 32, 256]) assert.ok(!isRight(`/Subtype /Link /F ${4 + flag}`), `${flag}`)
  assert.ok(isRight('/Subtype /Popup /F 2'))
})

test('kinds of annotations that an archive knows', () => {
  const kinds =
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret Ink Popup FileAttachment Widget PrinterMark TrapNet Watermark Redact'
  for (const kind of kinds.split(' ')) assert.deepEqual(found('annotation-kind', `/Subtype /${kind}`), [], kind)
  for (const kind of ['3D', 'Sound', 'Movie', 'Screen', 'RichMedia', 'MyText'])
    assert.deepEqual(found('annotation-kind', `/Subtype /${kind}`), [[2, undefined, kind]])
  assert.deepEqual(found('annotation-kind', ''), [[2, undefined, '']])
})

test('a page with annotations is gone through in the order of its structure', () => {
  assert.deepEqual(found('tab-order', '/Subtype /Link'), [])
  assert.deepEqual(found('tab-order', '/Subtype /Link', undefined, ''), [[2, undefined, undefined]])
  assert.deepEqual(found('tab-order', '/Subtype /Link', undefined, '/Tabs /R'), [[2, undefined, undefined]])
})
