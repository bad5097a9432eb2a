import assert from 'node:assert/strict'
import {test} from 'node:test'
import {labelsFor} from '../../wording/index.ts'
import {contextOf} from '../context.ts'
import {parseMarkdown} from '../parse/index.ts'
import {checkConserved, wordsOf} from './conserve.ts'

test('a word that a pass lost is told where it stood', () => {
  const file = {name: 'a.md', text: 'Un *mot* là\n\net `deux`'}
  const context = contextOf(file, {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr')})
  const {tree} = parseMarkdown(file.text)
  const before = wordsOf(tree)
  checkConserved(before, tree, context)
  assert.equal(context.findings.length, 0)
  tree.children.pop()
  checkConserved(before, tree, context)
  assert.deepEqual(
    context.findings.map(({rule, place}) => `${place?.line}:${place?.column} ${rule}`),
    ['3:1 text-lost'],
  )
})
