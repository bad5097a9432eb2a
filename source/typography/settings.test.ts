import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {TypographySettings} from '../types.ts'
import {visible} from './characters.ts'
import {correct} from './correct.ts'
import {localeFor, locales} from './locales/index.ts'
import {rules} from './rules/index.ts'
import {activeRules, modeIn} from './settings.ts'

const set = (text: string, settings: TypographySettings, locale = 'fr-FR'): string =>
  visible(correct(text, {locale, settings}))

test('a locale without a locale is set as in its country, or as in France', () => {
  assert.equal(localeFor('fr').id, 'fr-FR')
  assert.equal(localeFor('fr-SN').id, 'fr-FR')
  assert.equal(localeFor('FR-ca').id, 'fr-CA')
  assert.equal(localeFor('fr-CH-1996').id, 'fr-CH')
  assert.equal(correct('Oui !', {locale: 'en'}), 'Oui !')
})

test('variants', () => {
  assert.equal(localeFor('fr-BE', {variant: 'nbn'}).id, 'fr-BE-nbn')
  assert.equal(localeFor('fr-BE', {variant: 'fr-EU'}).id, 'fr-EU')
  assert.equal(localeFor('fr-FR', {variant: 'inconnu'}).id, 'fr-FR')
})

test('the author chooses the thin space and the inner quotation marks', () => {
  assert.equal(set('Oui ! Non?', {'high-punctuation': 'thin'}, 'fr-CA'), 'Oui⍭! Non⍭?')
  assert.equal(set('Oui !', {'high-punctuation': 'none'}), 'Oui!')
  assert.equal(set('"a "b" c"', {'second-quotes': 'single'}), '«⍽a ‹⍭b⍭› c⍽»')
  assert.equal(set('"a "b" c"', {'second-quotes': 'guillemets'}), '«⍽a «⍽b⍽» c⍽»')
  assert.equal(set('"a "b" c"', {'second-quotes': 'double'}, 'fr-CH'), '«⍭a “b” c⍭»')
})

test('rules are put off by name, by letter, by family; the narrower name wins', () => {
  assert.equal(set("l'oeuvre !", {rules: {W01: 'off'}}), 'l’oeuvre⍭!')
  assert.equal(set("l'oeuvre, 2ème", {rules: {orthographe: 'off'}}), 'l’oeuvre, 2ème')
  assert.equal(set("l'oeuvre de l'Etat", {rules: {W: 'off', W01: 'on'}}), 'l’œuvre de l’Etat')
  assert.equal(set('un mot -- un autre', {rules: {D03: 'on'}}), 'un mot – un autre')
})

test('a rule is on, remarked or off, as the author says', () => {
  const modes = (wish: 'on' | 'lint' | 'off') =>
    activeRules(localeFor('fr-FR'), {rules: {D03: wish}}).flatMap(({rule, mode}) => (rule.id === 'D03' ? [mode] : []))
  assert.deepEqual([modes('on'), modes('lint'), modes('off')], [['fix'], ['lint'], []])
})

test('paragraphs are told apart by empty lines, which stay whatever stands in them', () => {
  assert.equal(set('"Un\n \t \n\nDeux" !\n\n\n', {}), '"Un\n \t \n\nDeux"⍭!\n\n\n')
  assert.equal(set('Un !\n\nDeux !\n\nTrois !', {}), 'Un⍭!\n\nDeux⍭!\n\nTrois⍭!')
  assert.equal(set('', {}), '')
})

test('every locale gives every value, and modes of rules that exist', () => {
  const ids = new Set(rules.map(({id}) => id))
  for (const locale of locales.values()) {
    for (const id of Object.keys(locale.modes)) assert.ok(ids.has(id), id)
    for (const rule of rules) assert.equal(typeof (rule.value?.(locale) ?? ''), 'string')
  }
  const accents = rules.find(({id}) => id === 'W02')
  assert.ok(accents)
  assert.equal(modeIn(accents, localeFor('fr-CH')), 'lint')
})
