import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {wordingFor} from '../../wording/index.ts'
import {fixMarkdown} from '../fix.ts'
import {structureFindings, structureRules} from './index.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

const told = (source: string) => structureFindings(parser.parse(source), {file: 'a.md', source})
const rules = (source: string): string[] => told(source).map(({rule, place}) => `${place?.line} ${rule}`)
const fixed = (source: string): string =>
  fixMarkdown(
    source,
    told(source).flatMap(({fix}) => fix ?? []),
  )

test('seam: a sentence cut by an old page break, and its join', () => {
  const source = 'Ainsi, le\n\nsecrétaire général agit.\n'
  assert.deepEqual(rules(source), ['1 seam'])
  assert.equal(fixed(source), 'Ainsi, le secrétaire général agit.\n')
  assert.equal(fixed('> Il vit l’\n>\n> état du monde.\n'), '> Il vit l’état du monde.\n')
  assert.deepEqual(rules('Une phrase.\n\nune autre.\n'), [])
  assert.deepEqual(rules('Voici :\n\nune autre.\n'), [])
  assert.deepEqual(rules('Le titre\n\nUne autre.\n'), [])
  assert.deepEqual(rules('Voici les points\n\na) le premier\n\nhttps://x.fr/\n\nnom@x.fr\n'), [])
})

test('seam: what may be two lines is told and not joined', () => {
  const source = 'Mairie de Liège\n\nbureau de la jeunesse\n'
  assert.deepEqual(rules(source), ['1 seam'])
  assert.equal(fixed(source), source)
})

test('cut-end: the last paragraph stops in the middle', () => {
  assert.deepEqual(rules('Le Conseil de sécurité a décidé que les opérations de\n'), ['1 cut-end'])
  assert.deepEqual(rules('Le Conseil de sécurité a décidé que les opérations de paix cessent.\n'), [])
  assert.deepEqual(rules('Photo: MDN\n'), [])
})

test('heading-skip and title-stop', () => {
  assert.deepEqual(rules('# Un\n\n### Trois\n\n## Deux\n\n### Trois\n'), ['3 heading-skip'])
  assert.deepEqual(rules('## Deux d’abord\n\n### Trois\n'), [])
  assert.deepEqual(rules('# La paix.\n\n## Vraiment ?\n\n## Des mots, etc.\n\n## Et…\n'), ['1 title-stop'])
  assert.equal(fixed('# La paix.\n'), '# La paix\n')
  assert.equal(fixed('\uFEFF# La paix.\n'), '\uFEFF# La paix\n')
})

test('images: alternative text, caption, credit', () => {
  assert.deepEqual(rules('![](a.jpg "Des casques bleus. Photo : ONU")\n'), ['1 image-alt'])
  assert.deepEqual(rules('![Des casques](a.jpg)\n'), ['1 image-caption', '1 image-credit'])
  assert.deepEqual(rules('![Des casques](a.jpg "Des casques bleus")\n\nPhoto: MDN\n'), [])
  assert.deepEqual(rules('Un texte ![un point](a.png) en ligne.\n'), [])
  const sidecarOf = () => ({alt: 'Des casques', caption: 'Des casques bleus', credit: 'ONU'})
  assert.deepEqual(structureFindings(parser.parse('![](a.jpg)\n'), {file: 'a.md', sidecarOf}), [])
})

test('table-head and link-text', () => {
  assert.deepEqual(rules('|  |  |\n|--|--|\n| a | b |\n'), ['1 table-head'])
  assert.deepEqual(rules('| a | b |\n|--|--|\n| a | b |\n'), [])
  assert.deepEqual(rules('[cliquez ici](https://x.fr) et [la Charte](https://x.fr).\n'), ['1 link-text'])
})

test('every rule has its sentence in both languages', () => {
  for (const {id} of structureRules) {
    assert.equal(typeof wordingFor('fr').messages[id], 'function', id)
    assert.equal(typeof wordingFor('en').messages[id], 'function', id)
  }
})

test('a rule can be put off', () => {
  const tree = parser.parse('# La paix.\n')
  assert.deepEqual(structureFindings(tree, {file: 'a.md', settings: {rules: {'title-stop': 'off'}}}), [])
})
