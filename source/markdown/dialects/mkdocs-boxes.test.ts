import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the body is what is indented; a line that is not ends it', () => {
  assert.equal(
    html('!!! note "Un *titre*"\n    Corps\nSuite'),
    '<aside class="box box-note" data-kind="note"><p class="box-title">Un <em>titre</em></p><p>Corps</p></aside><p>Suite</p>',
  )
})

test("without a title the box has its kind's", () => {
  assert.equal(
    html('??? tip\n  Corps'),
    '<aside class="box box-tip" data-kind="tip"><p class="box-title" data-generated="">Conseil</p><p>Corps</p></aside>',
  )
})

test('a kind with a capital, and any quotation marks in its title', () => {
  const boxed = (title: string) =>
    `<aside class="box box-tip" data-kind="tip"><p class="box-title">${title}</p><p>Corps</p></aside>`
  assert.equal(html('!!! Tip "Objectifs"\n    Corps'), boxed('Objectifs'))
  assert.equal(html('!!! tip "Mémo : « a b »"\n    Corps'), boxed('Mémo\u00a0: «\u00a0a b\u00a0»'))
  assert.equal(html('!!! tip "« a » et « b »"\n    Corps'), boxed('«\u00a0a\u00a0» et «\u00a0b\u00a0»'))
  assert.match(html('!!! Tip\n    Corps'), /^<aside class="box box-tip"/)
  assert.match(html('!!! Attention aux marches'), /^<p>/)
})
