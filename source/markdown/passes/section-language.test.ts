import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html, read} from '../testing.ts'

test('what stands under a heading in another language is in that language, up to the next of its level', () => {
  const text = '# Summary {lang=en}\n\nHe said "no": why?\n\n## More\n\n- "one": two\n\n# Suite\n\nIl dit "non".\n'
  const made = html(text)
  assert.match(made, /<p lang="en">He said "no": why\?<\/p>/)
  assert.match(made, /<h2 [^>]*lang="en"/)
  assert.match(made, /<ul lang="en"><li>"one": two/)
  assert.match(made, /<p>Il dit «\u202f?\u00a0?non/)
  const {findings} = read(text)
  assert.deepEqual(
    findings.filter(({rule}) => rule === 'section-language').map(({place, values}) => [place?.line, values.lang]),
    [[1, 'en']],
  )
})

test('a title in a language without rules of ours, in that of the publication, or alone changes nothing else', () => {
  for (const text of ['# Habeas corpus {lang=la}\n\nUn "mot".', '# Un {lang=fr-CA}\n\nUn "mot".']) {
    assert.match(html(text), /<p>Un «/, text)
    assert.deepEqual(
      read(text).findings.filter(({rule}) => rule === 'section-language'),
      [],
      text,
    )
  }
})
