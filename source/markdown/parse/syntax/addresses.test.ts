import assert from 'node:assert/strict'
import {test} from 'node:test'
import {parseMarkdown} from '../index.ts'

test('an address that GFM looks for in words ends at a no-break space, and what follows has its place', () => {
  for (const text of ['Voir [http://a.net/b\u202F; suite', 'Voir [http://a.net/b\u00A0: suite']) {
    const [paragraph] = parseMarkdown(text, {name: 'a.md'}).tree.children
    assert.ok(paragraph?.type === 'paragraph')
    const [, link, ...rest] = paragraph.children
    assert.ok(link?.type === 'link')
    assert.equal(link.url, 'http://a.net/b')
    assert.equal(link.children[0]?.type === 'text' && link.children[0].value, 'http://a.net/b')
    assert.deepEqual([link.position?.start.offset, link.position?.end.offset], [6, 20])
    assert.equal(rest.map(node => (node.type === 'text' ? node.value : '?')).join(''), text.slice(20))
    assert.equal(rest[0]?.position?.start.offset, 20)
  }
})
