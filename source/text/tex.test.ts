import assert from 'node:assert/strict'
import {test} from 'node:test'
import {isTexInBrackets, isTexInParentheses} from './tex.ts'

test('formulas between escaped parentheses', () => {
  for (const text of [
    'x',
    'E = mc^2',
    'f(x)',
    'AC + CB',
    '2n+1',
    '10',
    'x_1',
    'a < b',
    'v_{moyenne} = d/t',
    'T_max',
    '\\frac{1}{2}',
    '\\{1, 2\\}',
    '\\text{le reste de } a',
  ])
    assert.equal(isTexInParentheses(text), true, text)
})

test('prose whose parentheses were escaped for themselves', () => {
  for (const text of [
    '3h',
    '3 h 30',
    '15 min',
    '20 %',
    '1er',
    'cf p.10',
    'p. 12-13',
    'éd.',
    't. V',
    '1952-2008',
    '1958',
    '2005- 15',
    '92-96',
    'a priori, _en droit_',
    'plus de X => moins de Y',
    '-> 3',
    'no 44',
    'vitesse = distance',
    'l’un ou l’autre',
  ])
    assert.equal(isTexInParentheses(text), false, text)
})

test('between escaped brackets', () => {
  for (const text of ['x = 1', '\\sum_i x_i', 'a + b', 'E_{max}']) assert.equal(isTexInBrackets(text), true, text)
  for (const text of [
    'sic',
    '…',
    '\\^\\1',
    '\\_a\\_',
    'p. 12-13',
    'a-b.md',
    'a posteriori = après coup',
    'Note de l’éditeur',
  ])
    assert.equal(isTexInBrackets(text), false, text)
})
