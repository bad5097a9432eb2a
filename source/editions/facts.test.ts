import assert from 'node:assert/strict'
import {test} from 'node:test'
import {editionWordsFor} from '../wording/editions/index.ts'
import {factsOf, passages} from './facts.ts'
import {held} from './fixtures.testing.ts'
import {diffEditions} from './index.ts'

const told = async (before: string, after: string) => {
  const all = diffEditions((await held(before)).edition, (await held(after)).edition)
  return {all, change: all.changes[0] as (typeof all.changes)[number]}
}

test('changes near each other are told each with words that stand in both editions', async () => {
  const {all, change} = await told(
    'Il vaut dès son adoption, et toute personne membre peut en demander copie au secrétariat.',
    'Il vaut dès son adoption, et tout membre en règle peut en obtenir copie auprès du secrétariat.',
  )
  const facts = factsOf(change, all, editionWordsFor('fr'))
  assert.deepEqual(
    facts.map(fact => fact.replace(/[\u00A0\u202F]/g, ' ')),
    [
      'au lieu de « son adoption, et toute personne membre », lire « son adoption, et tout membre »',
      '« en règle » ajouté dans « membre en règle peut en »',
      'au lieu de « peut en demander copie au secrétariat. », lire « peut en obtenir copie auprès du secrétariat. »',
    ],
  )
})

test('a reader who corrects passage after passage in the old text has the new one', async () => {
  const old = 'La coopérative tient chaque année une assemblée générale que le conseil convoque par écrit'.split(' ')
  const others = ['et', 'vingt', 'bureau', 'lettres']
  let corrected = 0
  for (let seed = 1; seed <= 60; seed++) {
    const now = old.flatMap((word, index) => {
      const chance = (seed * (index + 3) * 7919) % 11
      const other = others[(seed + index) % 4] as string
      if (chance === 0) return []
      return chance < 3 ? [other] : chance === 3 ? [word, other] : [word]
    })
    const {all, change} = await told(`${old.join(' ')}.`, `${now.join(' ')}.`)
    if (change?.kind !== 'modified') continue
    let [text, at] = [all.before.blocks[0]?.text ?? '', 0]
    for (const {former, around, after} of passages(change, all)) {
      const found = text.indexOf(former, Math.max(0, at - former.length))
      assert.ok(found >= 0, `« ${former} » stands in « ${text} »`)
      text = `${text.slice(0, found)}${around || after}${text.slice(found + former.length)}`
      at = found + former.length
    }
    assert.equal(text.replace(/\s+/g, ' '), all.after.blocks[0]?.text)
    corrected++
  }
  assert.ok(corrected > 30, `${corrected} texts were corrected`)
})

test('a short entry of a list that changes its place is moved', async () => {
  const {all, change} = await told('1. alpha\n2. bêta\n3. gamma\n', '1. alpha\n2. gamma\n3. bêta\n')
  assert.equal(all.changes.length, 1)
  assert.deepEqual(factsOf(change, all, editionWordsFor('fr')), ['déplacé'])
})
