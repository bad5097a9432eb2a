import assert from 'node:assert/strict'
import {test} from 'node:test'
import {labelsFor} from '../../../wording/index.ts'
import {toHtmlTree} from '../../index.ts'
import {textAt} from './texts.ts'

const texts = new Set([
  'source/index.md',
  'source/01-paix.md',
  'source/guide/02-usage.md',
  'source/guide/README.md',
  'Été.qmd',
])
const from = (file: string) => (path: string) => textAt(path, file, texts)

test('a text is found by its file, its page, its number or without it', () => {
  const at = from('source/guide/02-usage.md')
  for (const path of [
    '../01-paix.md',
    '../01-paix',
    '../paix.html',
    '../01-paix/',
    '../../paix/',
    '/paix/',
    '/source/01-paix.md',
    '../01-paix.md?x=1',
  ])
    assert.equal(at(path), 'source/01-paix.md', path)
  for (const path of ['./', '../guide/', 'README.md', '../guide/index.html'])
    assert.equal(at(path), 'source/guide/README.md', path)
  assert.equal(at('../index.md'), 'source/index.md')
  assert.equal(from('a.md')('E\u0301te\u0301.qmd'), 'Été.qmd')
})

test('another file, a folder or a page elsewhere is no text', () => {
  for (const path of ['paix.pdf', '../images/', 'absent.md', 'https', '../../../x.md'])
    assert.equal(from('source/index.md')(path), undefined, path)
})

test('what is beside is told once, and no error; a slip is one', () => {
  const entry = (name: string) => [name, {name, bytes: 1}] as const
  const files = new Map([entry('a.md'), entry('b.md'), entry('images/x.png'), entry('plan.pdf')])
  const options = {lang: 'fr-FR', typography: {}, files, texts: new Set(['a.md', 'c.md']), labels: labelsFor('fr-FR')}
  const told = (url: string) =>
    toHtmlTree({name: 'a.md', text: `Voir [x](${url}) ici.\n`}, options)
      .findings.filter(({rule}) => rule.startsWith('link'))
      .map(({rule, severity}) => `${severity} ${rule}`)
  for (const url of ['c.md', 'c', 'c.html#x', '#x']) assert.deepEqual(told(url), [], url)
  for (const url of ['b.md', 'images', 'images/', './', 'plan.pdf'])
    assert.deepEqual(told(url), ['info link-file'], url)
  for (const url of ['/guide/', '../autre/x.md', 'page', 'page.html'])
    assert.deepEqual(told(url), ['info link-elsewhere'], url)
  assert.deepEqual(told('#'), ['info link-top'])
  for (const url of ['plam.pdf', 'd.md']) assert.deepEqual(told(url), ['error link-missing'], url)
})
