import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import type {Configuration} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {modules} from './barcode.ts'
import {bookIsbn, editionValues, shortCode} from './edition.ts'
import {publicationOf} from './trial.test.ts'

const labels = labelsFor('fr-FR')
const making = {faces: ['Source Serif 4', 'Source Sans 3'], tool: 'Fascicule 1.2.0'}

const configurationOf = (edition: object, profiles: Configuration['profiles'] = {screen: {}}) =>
  publicationOf({edition, profiles}).configuration

test('each thing is said once, in the words of the language', () => {
  const values = editionValues(
    configurationOf({version: '2.1.0', date: '2026-05-01', printer: 'Imprimerie du Parc, Lyon'}),
    labels,
    making,
  )
  assert.equal(values['edition-date'], 'Édition\u00a02.1 · 1er\u00a0mai\u00a02026')
  assert.equal(values.edition, 'Édition\u00a02.1 · 2026')
  assert.equal(values.printer, 'Imprimerie du Parc, Lyon')
  assert.equal(values.composed, 'Composé en Source Serif 4 et Source Sans 3 avec Fascicule 1.2.0.')
  assert.equal(values.address, undefined)
})

test('each form has its ISBN, each told apart; the bar code is that of the book', () => {
  const isbns = (configuration: Parameters<typeof editionValues>[0]) => {
    const {isbns: all} = editionValues(configuration, labels, making)
    return (all as {blocks: Parameters<typeof toHtml>[0][]}).blocks.map(block => toHtml(block).replace(/<[^>]+>/g, ''))
  }
  const one = configurationOf({isbn: '978-2-07-036822-8'})
  assert.deepEqual(isbns(one), ['978-2-07-036822-8'])
  const two = configurationOf({}, {screen: {isbn: '978-2-07-036822-8'}, print: {isbn: '979-10-90636-07-1'}})
  assert.deepEqual(isbns(two), ['978-2-07-036822-8 (PDF)', '979-10-90636-07-1 (imprimé)'])
  assert.equal(bookIsbn(two), '979-10-90636-07-1')
  assert.deepEqual(isbns(configurationOf({isbn: '2-07-036822-X'}, {screen: {isbn: '978-2-07-036822-8'}})), [
    '2-07-036822-X',
  ])
})

test('an address is printed whole, and as a code', () => {
  const {address, 'address-code': code} = editionValues(
    configurationOf({address: 'https://exemple.org/reglement'}),
    labels,
    making,
  )
  assert.match(
    toHtml(address as Parameters<typeof toHtml>[0]),
    /<a href="https:\/\/exemple\.org\/reglement"[^>]*>https:/,
  )
  assert.match(toHtml(code as Parameters<typeof toHtml>[0]), /<svg class="link-code"/)
})

test('the short code of a page', () => {
  assert.equal(shortCode(configurationOf({version: '2.1.0'}), labels), 'éd.\u00a02.1')
  assert.equal(shortCode(configurationOf({}), labels), undefined)
})

/**
 * Published examples: 5901234123457, as the encyclopaedia works out the tables of ISO/IEC 15420 (EAN-13, « Encodage »), and the
 * number of « L’Étranger » in Folio, ISBN 2-07-036002-4 = 978-2-07-036002-4.
 */
test('bars are those of published examples', () => {
  const left = ['0001011', '0100111', '0110011', '0010011', '0111101', '0011101']
  const right = ['1100110', '1101100', '1000010', '1011100', '1001110', '1000100']
  assert.equal(modules('5901234123457'), ['101', ...left, '01010', ...right, '101'].join(''))
  assert.equal(modules('2-07-036002-4'), modules('978-2-07-036002-4'))
})
