import assert from 'node:assert/strict'
import {test} from 'node:test'
import {prepareMarkdown} from '../index.ts'
import {faults, html} from '../testing.ts'

await prepareMarkdown()

test('a label is an address, though it looks like one of the web', () => {
  assert.equal(
    html('(chap:a)=\n# Un\n\nVoir [](chap:a), [là](chap:a), [](chap:b) et [ici](chap:b).'),
    '<h1 id="chap:a">Un</h1><p>Voir <a class="reference" href="#chap:a" data-reference="full"></a>, <a class="reference" href="#chap:a" data-reference="page">là</a>, chap:b et ici.</p>',
  )
  assert.deepEqual(faults('# A\n\n[a](chap:b)'), ['3:1 error link-refused'])
  assert.deepEqual(faults('(a)=\n# A\n\n[a](javascript:b)'), ['1:1 info dialect-read', '4:1 error link-refused'])
})

test('the caption of a figure is its first paragraph, its Markdown and formulas read; the others follow it', () => {
  const made = html('```{figure} photo.jpg\n:align: center\n*À $x_0$, **a**.*\n\nLégende.\n```')
  assert.match(
    made,
    /<span class="caption"><em>À <span class="formula"[\s\S]*<\/span>, <strong>a<\/strong>\.<\/em><\/span>/,
  )
  assert.match(made, /<\/figure><p>Légende\.<\/p>$/)
})

test('a box and a formula have the names by which roles refer to them', () => {
  const made = html(
    '```{note}\n:name: b\nCorps\n```\n\nSoit\n$$\nx\n$$ (eq:x)\n\n$$y$$ (z)\n\nVoir {ref}`b`, {eq}`eq:x`.',
  )
  assert.match(made, /^<aside id="b" class="box box-note"|^<aside class="box box-note"[^>]* id="b"/)
  assert.match(made, /id="eq:x" class="formula"/)
  assert.match(made, /id="z" class="formula"/)
  assert.match(
    made,
    /Voir <a class="reference" href="#b" data-reference="full"><\/a>, <a class="reference" href="#eq:x" data-reference="number"/,
  )
  assert.doesNotMatch(made, /\((?:eq:x|z)\)/)
  assert.match(html('$$y$$ (z)'), /\(z\)/)
})

test('directives within each other are read in a list and in a quotation too', () => {
  const tabs = '````{tab-set}\n```{tab-item} Un\n:class: x\n**a**\n```\n````'
  const made = html(tabs)
  assert.match(made, /<p class="box-title">Un<\/p><p><strong>a<\/strong><\/p>/)
  assert.equal(html(tabs.replace(/^/gm, '> ')), `<blockquote>${made}</blockquote>`)
  assert.equal(html(`- b\n\n${tabs.replace(/^/gm, '  ')}`), `<ul><li><p>b</p>${made}</li></ul>`)
})
