/** Pages up to a multiple. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Page, Pages} from '../../types.ts'
import {padded} from './padded.ts'

const pagesOf = (count: number, last = 'chapter') =>
  ({
    findings: ['kept'],
    pages: Array.from({length: count}, (_, index) => ({
      number: index + 1,
      label: `${index + 1}`,
      name: index + 1 === count ? last : 'chapter',
      width: 100,
      height: 200,
      texts: ['x'],
    })),
  }) as unknown as Pages
const shown = ({pages}: Pages) => pages.map(({number, label, name}) => `${number} ${label} ${name}`)

test('a number of pages that is right stays as it is', () => {
  for (const pages of [pagesOf(4), pagesOf(8, 'back'), pagesOf(0)]) assert.equal(padded(pages, 4), pages)
  const odd = pagesOf(3)
  assert.equal(padded(odd), odd)
  assert.equal(padded(odd, 1), odd)
})

test('blank pages come at the end, before a back cover, which is numbered after them', () => {
  assert.deepEqual(shown(padded(pagesOf(2), 4)), ['1 1 chapter', '2 2 chapter', '3 3 blank', '4 4 blank'])
  assert.deepEqual(shown(padded(pagesOf(6, 'back'), 4)), [
    '1 1 chapter',
    '2 2 chapter',
    '3 3 chapter',
    '4 4 chapter',
    '5 5 chapter',
    '6 6 blank',
    '7 7 blank',
    '8 8 back',
  ])
  assert.deepEqual((padded(pagesOf(2), 4) as unknown as {findings: string[]}).findings, ['kept'])
})

test('a blank page is as large as the last one, and has nothing on it', () => {
  assert.deepEqual(padded(pagesOf(3), 4).pages[3], {
    number: 4,
    label: '4',
    name: 'blank',
    blank: true,
    begins: false,
    width: 100,
    height: 200,
    area: {x: 0, y: 0, width: 100, height: 200},
    texts: [],
    images: [],
  } satisfies Page)
})
