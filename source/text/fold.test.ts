import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {folded, foldedName} from './fold.ts'

test('accents, ligatures and letters that Unicode does not take apart', () => {
  assert.equal(folded('Łódź'), 'Lodz')
  assert.equal(folded('Œuvre, œuvre, Æ, Cæcum'), 'OEuvre, oeuvre, AE, Caecum')
  assert.equal(
    folded('Straße, STRAẞE, Ørsted, Đorđe, Þór, ﬁn, Ⅳ, Ａ'),
    'Strasse, STRASSE, Orsted, Dorde, THor, fin, IV, A',
  )
  assert.equal(folded('été 2ᵉ'), folded('e\u0301te\u0301 2e'))
})

test('other scripts stay in a text and are a hyphen in a name', () => {
  assert.equal(folded('東京 Москва'), '東京 Москва')
  assert.equal(foldedName(' L’État, Łódź (東京)'), 'l-etat-lodz-')
  assert.equal(foldedName('東京'), '-')
})

test('folded twice is folded once', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => folded(folded(text)) === folded(text)))
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), text => /^-?(?:[a-z0-9]+(?:-[a-z0-9]+)*)?-?$/.test(foldedName(text))),
  )
})
