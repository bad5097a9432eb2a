import assert from 'node:assert/strict'
import {test} from 'node:test'
import {read, shownText} from '../testing.ts'

const shown = (text: string): string[] => [...shownText(read(text).root).values()]
const told = (text: string): string[] =>
  read(text).findings.map(({rule, place}) => `${place?.line}:${place?.column} ${rule}`)

const table = '<table>\n<tr><td>Brest</td></tr>\n</table>\n</div>'

test('a style sheet or a program in an element is no text, whatever blank lines it has, and is told', () => {
  for (const tag of ['style scoped', 'script']) {
    const text = `<div>\n<${tag}>\n    a {\n        b: c;\n    }\n\n    d {\n    }\n</${tag.split(' ')[0]}>\n${table}\n\nFin.`
    assert.deepEqual(shown(text), ['Fin.', 'Brest'])
    assert.deepEqual(told(text), ['2:1 html-refused'])
  }
})

test('one that stands alone is told once; code may speak of it', () => {
  assert.deepEqual(told('<style>\np {}\n\nq {}\n</style>\n\nA.'), ['1:1 html-refused'])
  assert.deepEqual(told('<style>p {}</style>\n\nA.'), ['1:1 html-refused'])
  assert.deepEqual(shown('```html\n<style>\np {}\n\n</style>\n```'), ['<style> p {} </style>'])
  assert.deepEqual(told('```html\n<style>\np {}\n\n</style>\n```'), [])
})

test('without an end it is what it was', () => {
  assert.deepEqual(shown('Un.\n\n<style>\np {}\n'), ['Un.'])
})
