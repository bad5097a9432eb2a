import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('the language at the head of a program is none of it', () => {
  for (const text of ['```\n#!python\nx = 1\n```', '    :::python\n    x = 1'])
    assert.match(
      html(text),
      /^<pre class="code" data-language="python" data-stream="code"><code><span class="line">x = /,
    )
})

test('a path after it makes it a line of the program', () => {
  assert.match(html('```\n#!/bin/sh\nls\n```'), /#!\/bin\/sh/)
})

test('before a program in a line of text', () => {
  assert.equal(
    html('Appelez `#!python print()`, puis `:::js x`, `#!bash` et `#!/bin/sh -e`.'),
    '<p>Appelez <code>print()</code>, puis <code>x</code>, <code>#!bash</code> et <code>#!/bin/sh <span class="tied">-e</span></code>.</p>',
  )
})

test('a block of ours is shown as it is typed, and so is a line of a program whose language is told', () => {
  for (const head of [':::figure', ':::encadré', ':::exercise'])
    assert.match(html(`\`\`\`\n${head}\nA\n:::\n\`\`\``), new RegExp(`<span class="line">${head}</span>`))
  assert.match(html('```markdown\n:::warning\nA\n:::\n```'), /:::warning/)
  assert.match(html('Écrivez `:::aside Titre`.'), /<code>:::aside Titre<\/code>/)
})
