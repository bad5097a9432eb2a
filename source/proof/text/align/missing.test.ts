import assert from 'node:assert/strict'
import {test} from 'node:test'
import {lettersOf} from '../letters.ts'
import {align} from './index.ts'
import {joinMissing} from './missing.ts'

const missing = (text: string, painted: string) => {
  const laid = lettersOf([{text, begins: true}])
  const shown = {...lettersOf([{text: painted, begins: true}]), lineEnds: new Set<number>()}
  const alignment = align(shown, laid)
  const found = joinMissing(shown, laid, alignment).map(each => each.text)
  return {found, lost: [...alignment.painted].filter(at => at === -1).length}
}

test('empty boxes are the letters between the same neighbours', () => {
  assert.deepEqual(missing('Bravo 🎉 à tous', 'Bravo \ufffd à tous'), {found: ['🎉'], lost: 0})
  assert.deepEqual(missing('Nom : 中文 ici', 'Nom : \ufffd\ufffd ici'), {found: ['中文'], lost: 0})
  assert.deepEqual(missing('🎉 à tous', '\ufffd à tous'), {found: ['🎉'], lost: 0})
  assert.deepEqual(missing('Bravo 🎉', 'Bravo \ufffd'), {found: ['🎉'], lost: 0})
  assert.deepEqual(missing('🎉', '\ufffd'), {found: ['🎉'], lost: 0})
  assert.deepEqual(missing('Un\vdeux', 'Un\ufffddeux'), {found: [''], lost: 0})
})

test('a word that is not painted is lost all the same', () => {
  assert.equal(missing('Bravo 🎉 à tous ceux qui sont là', 'Bravo \ufffd à ceux qui sont là').lost, 4)
})
