import assert from 'node:assert/strict'
import {test} from 'node:test'
import {prepareMarkdown} from '../index.ts'
import {faults, html, read} from '../testing.ts'

test('lists', () => {
  assert.equal(html('- a\n- b'), '<ul><li>a</li><li>b</li></ul>')
  assert.equal(html('- a\n\n  b\n- c'), '<ul><li><p>a</p><p>b</p></li><li><p>c</p></li></ul>')
  assert.equal(html('3. a\n4. b\n   - c'), '<ol start="3"><li>a</li><li>b<ul><li>c</li></ul></li></ol>')
  assert.equal(
    html('- [x] a\n- [ ] b'),
    '<ul class="tasks"><li class="task"><span class="task-box" data-generated="">☑\u00a0</span>a</li><li class="task"><span class="task-box" data-generated="">☐\u00a0</span>b</li></ul>',
  )
})

test('a bracket behind the numbers of a list stays', () => {
  assert.equal(html('1) a\n2) b'), '<ol data-stop="bracket"><li>a</li><li>b</li></ol>')
  assert.equal(html('1. a'), '<ol><li>a</li></ol>')
})

test('emphasis, hard breaks, quotations, rules', () => {
  assert.equal(html('*a* **b**  \nc\\\nd'), '<p class="separate-lines"><em>a</em> <strong>b</strong><br>c<br>d</p>')
  assert.equal(html('> a\n\n***'), '<blockquote><p>a</p></blockquote><hr>')
})

test('links', () => {
  assert.equal(html('[](#fig-a)'), '<p><a class="reference" href="#fig-a" data-reference="full"></a></p>')
  assert.equal(html('[voir](#présence)'), '<p><a class="reference" href="#presence" data-reference="page">voir</a></p>')
  assert.equal(
    html('[x](02-paix.md#id) [y](../a/b.md)'),
    '<p><a class="reference" href="02-paix.md#id" data-reference="page">x</a> <a class="reference" href="../a/b.md" data-reference="page">y</a></p>',
  )
  assert.equal(html('https://a.org/x'), '<p><a href="https://a.org/x">https://a.org/x</a></p>')
  assert.equal(html('[x](mailto:a@b.org)'), '<p><a href="mailto:a@b.org">x</a></p>')
  assert.deepEqual(
    read('voir www.onu.org et a@b.org, là').text.pieces.map(({place, text}) => `${place.column} ${text}`),
    ['1 voir ', '6 www.onu.org', '17  et ', '21 a@b.org', '28 , là'],
  )
  assert.deepEqual(faults('[x]()'), ['1:1 error link-empty'])
  assert.deepEqual(faults('[x](note.txt)'), ['1:1 error link-missing'])
  assert.deepEqual(faults('[x](notes.txt)'), ['1:1 info link-file'])
  assert.deepEqual(faults('[x][a]\n\n[a]: https://a.org\n[a]: https://b.org'), ['4:1 warning link-defined-twice'])
})

test('code: a block for each line, coloured once the highlighter is there', async () => {
  await prepareMarkdown([{name: 'a.md', text: '```js\nx\n```'}])
  assert.equal(
    html('```js\n/* a\n\nb */ let c\n```'),
    '<pre class="code" data-language="js" data-stream="code"><code><span class="line"><span class="hljs-comment">/* a</span></span>' +
      '<span class="line"><span data-generated="">\u00a0</span></span>' +
      '<span class="line"><span class="hljs-comment">b */</span> <span class="hljs-keyword">let</span> c</span></code></pre>',
  )
  assert.equal(
    html('```inconnu\na\n```'),
    '<pre class="code" data-language="inconnu" data-stream="code"><code><span class="line">a</span></code></pre>',
  )
})
