import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {headOf, withoutHead} from './head.ts'

const keys = (text: string) => {
  const head = headOf(text)
  return head && [head.format, text.slice(head.start, head.end), text.slice(head.after)]
}

test('YAML, TOML and JSON, whatever the line ends', () => {
  assert.deepEqual(keys('---\ntitle: a\n---\n# B\n'), ['yaml', 'title: a\n', '# B\n'])
  assert.deepEqual(keys('\uFEFF---\r\ntitle: a\r\n---\r\n# B\r\n'), ['yaml', 'title: a\r\n', '# B\r\n'])
  assert.deepEqual(keys('---\rtitle: a\r...\r# B\r'), ['yaml', 'title: a\r', '# B\r'])
  assert.deepEqual(keys('---\ntitle: a\n---'), ['yaml', 'title: a\n', ''])
  assert.deepEqual(keys('--- \n---\n# B'), ['yaml', '', '# B'])
  assert.deepEqual(keys('+++\n# x\ntitle = "a"\n+++\n# B\n'), ['toml', '# x\ntitle = "a"\n', '# B\n'])
  assert.deepEqual(keys('{\n  "title": "a } b",\n  "tags": ["{"]\n}\n\n# B\n'), [
    'json',
    '{\n  "title": "a } b",\n  "tags": ["{"]\n}',
    '\n# B\n',
  ])
})

test('lines of keys alone (Pelican, MultiMarkdown)', () => {
  assert.deepEqual(keys('Title: Un : jeu\nTags: lang:fr, jeu\nSlug: 1ere-partie\n---\nTexte.\n'), [
    'lines',
    'Title: Un : jeu\nTags: lang:fr, jeu\nSlug: 1ere-partie\n',
    'Texte.\n',
  ])
  assert.deepEqual(keys('\uFEFFtitle:  Notes\r\nAuthor: A\r\n\tet B\r\nBase-Level: 2\r\n\r\n# B\r\n'), [
    'lines',
    'title:  Notes\r\nAuthor: A\r\n\tet B\r\nBase-Level: 2\r\n',
    '\r\n# B\r\n',
  ])
  assert.deepEqual(keys('Date: 3 mai\nTitle: B'), ['lines', 'Date: 3 mai\nTitle: B', ''])
  for (const text of [
    'Title: seul\n\nTexte.\n',
    'Date: 3 mai\nLieu: Lyon\n\nTexte.\n',
    'Title: a\nAuthor: b\nUne ligne de texte.\n',
    'Titre: a\nAuthor: b\n\n',
    'Remarque: a\nTitle: b\nDate: c\n\n',
  ])
    assert.equal(headOf(text), undefined, text)
})

test('keys under empty lines are a head all the same, and nothing else is', () => {
  assert.deepEqual(keys('\n\n---\ntitle: a\ntags:\n  - b\n---\n# B\n'), ['yaml', 'title: a\ntags:\n  - b\n', '# B\n'])
  assert.equal(headOf('\n\n---\ntitle: a\n---\n')?.lines, 3)
  for (const text of ['\n---\n\nTitle: a\n\n---\n', '\n---\nRemarque : a\n---\n', '\n---\nTexte.\n---\n'])
    assert.equal(headOf(text), undefined, text)
})

test('what is a text stays one', () => {
  for (const text of [
    '# B\n\n---\ntitle: a\n---\n',
    '---\n\nUn paragraphe.\n\n---\n\nUn autre.\n',
    '---\ntitle: a\n\n# B\n',
    '+++ plus\n+++\n',
    '{.classe}\n',
    '{"a": 1} et la suite\n',
    '{"a": 1',
    '----\na: b\n----\n',
  ])
    assert.equal(headOf(text), undefined, text)
})

test('without its head a text keeps its places', () => {
  assert.equal(withoutHead('---\na: é\r\n---\nTexte'), '   \n    \r\n   \nTexte')
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('---\n', '+++\n', '{"a": '), (text, fence) => {
      const whole = `${fence}a: ${text}\n${fence}fin`
      assert.equal(withoutHead(whole).length, whole.length)
    }),
  )
})
