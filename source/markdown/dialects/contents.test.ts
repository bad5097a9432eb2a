import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('each mark of the contents', () => {
  assert.equal(html('[TOC]\n\n[[_TOC_]]'), '<div data-slot="toc"></div><div data-slot="toc"></div>')
})
