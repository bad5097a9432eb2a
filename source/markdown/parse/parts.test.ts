/** A text that is parsed in parts gives the tree of the same text parsed whole: the parser alone says what the tree is. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {countIn, mixtures, same} from './parts.testing.ts'

const seams: Record<string, string> = {
  'a link and its definition': 'Un [mot] et [un autre][b].\n\nDeux.\n\n[mot]: /a\n\nTrois.\n\n> [b]: /b "Titre"',
  'a definition of two lines': 'Un [mot\nseul].\n\nDeux.\n\n[mot seul]:\n  /a\n  "Titre"\n\nTrois [Mot  Seul].',
  'a definition after a text that looks like one':
    'Un [mot].\n\n    [mot]: /a\n\nDeux.\n\n```\n[mot]: /b\n```\n\nTrois.',
  'a note and its call': 'Un[^a].\n\nDeux.\n\n[^a]: Note\n\n    suite[^b]\n\nTrois.\n\n[^b]: Autre',
  'a note never defined': 'Un[^a].\n\nDeux[^b].\n\n[^b]: Note',
  'a list of two parts': '- a\n\n  suite\n\n- b\n\nTexte\n\n- c\n\n\n- d\n\n  ```\n\n  e\n  ```\n\nTexte',
  'lists with other signs': '1. a\n\n2. b\n\n1986. c\n\nTexte\n\n* d\n\n+ e\n\nTexte',
  'a rule after a list': '- a\n\n***\n\n- b\n\n---\n\nTexte',
  'a fence with empty lines': '```\na\n\nb\n\n# c\nd\n```\n\nTexte\n\n~~~\ne\n\nf',
  'HTML with empty lines':
    '<pre>\na\n\nb\n\n# c\n</pre>\n\nTexte\n\n<div>\n\n*a*\n\n</div>\n\n<script>\n\nb\n\n</script>\n\nTexte',
  'a comment with empty lines': '<!-- a\n\nb\n\nc -->\n\nTexte\n\n<!-- d\n\n# e\n\n<!-- f -->\n\nTexte',
  'headings without empty lines': '# a\nb\n===\nc\n## d\n---\ne\n***\nf',
  'a directive': ':::note\na\n\nb\n\n:::\n\nc\n\n::: {.x}\n\nd',
  'a definition list': 'a\n\n:   b\n\n    c\n\n:   d\n\ne\n: f',
  'a table, its caption, attributes': '| a |\n|---|\n| b |\n\nTableau : c\n\n{#x}\n\nd\n\n| e |\n\n|---|',
  'front matter': '---\ntitle: a\n\nb: c\n---\n\nTexte\n\n---\n\nd: e\n\n---\n\nf',
  'front matter that dots close': '---\ntitle: a\n\nb: c\n...\n\nTexte\n\n...\n\nf',
  'indented code': 'a\n\n    b\n\n    c\n\nd\n\n\te\n\nf',
  'carriage returns': 'a\r\n\r\nb [c]\r\rd\n\r\n[c]: /e\r\n\r\nf[^g]\r\r[^g]: h\r\n\r\n    i\r\n\r\nj',
  'a byte order mark': '\uFEFFa\n\nb\n\n\uFEFFc\n\nd',
  'NUL and lone surrogates': 'a\0\n\n\0b\n\n\ud800\n\nc \udc00\n\n\0',
  'no end': 'a\n\nb\n\n',
  addresses: 'a www.exemple.org\n\nwww.exemple.org b\n\n# c@d.ef\ng@h.ij',
}

for (const [name, text] of Object.entries(seams)) test(name, () => same(text, 1, 10))

test('a long text is cut, and none of its parts is much longer than needed', () => {
  const text = Array.from({length: 120}, (_, index) => `Le mot ${index} du *texte* [a${index % 7}][].`.repeat(5)).join(
    '\n\n',
  )
  assert.ok(countIn(text, 4096) > text.length / 4096 / 1.2)
  same(`${text}\n\n[a1]: /b\n\n[a2]: /c`, 4096)
})

test('mixtures of constructs', () =>
  fc.assert(
    fc.property(mixtures, text => same(text, 1, 40)),
    {numRuns: 60},
  ))
