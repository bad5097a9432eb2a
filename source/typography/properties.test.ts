import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {correct} from './correct.ts'
import {locales} from './locales/index.ts'
import {keptSpans} from './protect.ts'

const bits = [
  'mot',
  'Le',
  'la',
  'état',
  'Etat',
  'oeuvre',
  'cœur',
  'A',
  'Ca',
  'va',
  'M.',
  'Mme',
  'Dupont',
  'p.',
  'n°',
  'art.',
  'Henri',
  'IV',
  'XXe',
  'siècle',
  '2ème',
  '1er',
  'mai',
  'l',
  "'",
  '’',
  '"',
  '«',
  '»',
  '“',
  '”',
  '‘',
  '(',
  ')',
  '[',
  ']',
  ' ',
  ' ',
  ' ',
  ' ',
  '  ',
  '\n',
  '\u00A0',
  '\u202F',
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '…',
  '...',
  '-',
  '–',
  '—',
  '--',
  '<<',
  '>>',
  '12',
  '3',
  '000',
  '2024',
  '10',
  '€',
  '$',
  '%',
  'km',
  'h',
  '30',
  'm',
  '°',
  'C',
  'x',
  '*',
  '/',
  '=',
  'av.',
  'J.-C.',
  'etc',
  '+',
  '09 99 99 99 99',
  'https://exemple.fr/a?b=c;d',
  'moi@exemple.fr',
  '12:30',
  ':)',
  ':yum:',
  '../a',
  'C:\\Temp',
  'v1.2.3',
  '&amp;',
  '.env',
  'std::cout',
  'un',
  'ami',
  'Jean',
  'é',
  'œ',
]

const text = fc.array(fc.constantFrom(...bits), {maxLength: 14}).map(parts => parts.join(''))
const spaced = fc.array(fc.constantFrom(...bits), {maxLength: 14}).map(parts => parts.join(' '))
const prose = fc.oneof(text, spaced, fc.string({maxLength: 30}))
const locale = fc.constantFrom(...locales.keys())
const noBreak = /[\u00A0\u202F]/g
// One seed, so that a run of the tests says the same twice; FC_RUNS tries others.
const more = process.env.FC_RUNS
const runs = more === undefined ? {numRuns: 1500, seed: 20260101} : {numRuns: Number(more)}

test('twice is once, in every locale', () => {
  fc.assert(
    fc.property(prose, locale, (input, locale) => {
      const once = correct(input, {locale})
      assert.equal(correct(once, {locale}), once)
    }),
    runs,
  )
})

test('the no-break spaces of a corrected text, made plain, come back', () => {
  fc.assert(
    fc.property(prose, locale, (input, locale) => {
      const once = correct(input.replace(noBreak, ' '), {locale})
      assert.equal(correct(once.replace(noBreak, ' '), {locale}), once)
    }),
    runs,
  )
})

test('letters and digits are unchanged but for spelling', () => {
  const plain = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, '')
  const settings = {rules: {O: 'off', W: 'off'}} as const
  fc.assert(
    fc.property(prose, locale, (input, locale) => {
      assert.equal(plain(correct(input, {locale, settings})), plain(input))
    }),
    runs,
  )
})

test('what is protected stays, byte for byte', () => {
  const kept = fc.constantFrom(
    'https://exemple.fr/a?b=c;d',
    'moi@exemple.fr',
    'C:\\Temp\\oeuf.txt',
    '00:80:41:ae:fd:7e',
    ':yum:',
    '../a/b.c',
    'v1.2.3-beta',
    'doi:10.1000/182',
  )
  fc.assert(
    fc.property(text, kept, text, locale, (before, span, after, locale) => {
      const input = `${before} ${span} ${after}`
      for (const {start, end} of keptSpans(input)) {
        assert.ok(correct(input, {locale}).includes(input.slice(start, end)), input.slice(start, end))
      }
    }),
    runs,
  )
})

test('the correction of joined blocks is the joined corrections', () => {
  fc.assert(
    fc.property(fc.array(prose, {maxLength: 4}), locale, (inputs, locale) => {
      const blocks = inputs.flatMap(input => input.split(/\n\s*/)).filter(block => block.trim() !== '')
      assert.equal(correct(blocks.join('\n\n'), {locale}), blocks.map(block => correct(block, {locale})).join('\n\n'))
    }),
    runs,
  )
})
