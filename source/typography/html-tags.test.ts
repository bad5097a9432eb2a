import assert from 'node:assert/strict'
import {test} from 'node:test'
import {inlineTags, italicTags, opaqueTags, tagOf} from './html-tags.ts'

test('a tag has a name, opens, closes or does neither, and may have a language', () => {
  assert.deepEqual(tagOf('<EM>'), {name: 'em', role: 'open'})
  assert.deepEqual(tagOf('</em >'), {name: 'em', role: 'close'})
  assert.deepEqual(tagOf('<br>'), {name: 'br', role: 'void'})
  assert.deepEqual(tagOf('<x-y/>'), {name: 'x-y', role: 'void'})
  assert.deepEqual(tagOf('<q class="a" lang="en">'), {name: 'q', role: 'open', lang: 'en'})
  assert.deepEqual(tagOf('<img xml:lang=fr-CA>'), {name: 'img', role: 'void', lang: 'fr-CA'})
  assert.deepEqual(tagOf("<i data-lang='de'>"), {name: 'i', role: 'open'})
})

test('the elements that HTML says are void have no end to wait for', () => {
  for (const name of 'area base br col embed hr img input link meta source track wbr'.split(' '))
    assert.equal(tagOf(`<${name}>`)?.role, 'void', name)
  for (const name of ['p', 'em', 'svg']) assert.equal(tagOf(`<${name}>`)?.role, 'open', name)
})

test('what is no tag is none', () => {
  for (const html of ['<!-- a -->', '<?php ?>', '<!doctype html>', '< a>', 'a', '<a'])
    assert.equal(tagOf(html), undefined)
})

test('what holds no prose of the page', () => {
  for (const name of 'code kbd math pre samp script style svg template textarea title tt var'.split(' '))
    assert.ok(opaqueTags.has(name), name)
  for (const name of ['p', 'cite', 'q', 'span']) assert.ok(!opaqueTags.has(name), name)
  for (const name of ['cite', 'dfn', 'em', 'i']) assert.ok(italicTags.has(name), name)
  for (const name of ['q', 'b', 'strong']) assert.ok(!italicTags.has(name), name)
})

test('what stands in a line, and what ends it', () => {
  for (const name of ['em', 'a', 'sup', 'br', 'img', 'font', 'math']) assert.ok(inlineTags.has(name), name)
  for (const name of ['p', 'div', 'ruby', 'li']) assert.equal(inlineTags.has(name), name === 'ruby', name)
})
