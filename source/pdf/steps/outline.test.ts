import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {LaidHeading} from '../../types.ts'
import {decodeText, type PdfDict, type PdfRef} from '../read/values.ts'
import {outline} from './outline.ts'

const heading = (level: number, text: string): LaidHeading => ({ref: 0, level, text, page: 1, y: 0, id: ''})

/** The bookmarks as an indented list, read by following the references. */
const shown = (headings: readonly LaidHeading[]): string[] => {
  let next = 1
  const dicts = outline(
    headings,
    () => next++,
    () => [],
  )
  if (!dicts) return []
  const [root] = dicts.values()
  const titles: string[] = []
  const walk = (parent: PdfDict | undefined, indent: string): void => {
    let previous: PdfRef | undefined
    let count = 0
    for (let item = parent?.get('First') as PdfRef | undefined; item; count++) {
      const dict: PdfDict | undefined = dicts.get(item.ref)
      const title = dict?.get('Title') as {text: string} | undefined
      titles.push(indent + decodeText(title?.text ?? ''))
      assert.deepEqual(dict?.get('Prev'), previous)
      walk(dict, `${indent}  `)
      previous = item
      item = dict?.get('Next') as PdfRef | undefined
    }
    assert.deepEqual(parent?.get('Last'), previous)
    assert.equal(Math.abs((parent?.get('Count') as number | undefined) ?? 0), count)
  }
  walk(root, '')
  return titles
}

test('bookmarks nest as the headings do', () => {
  const headings = [heading(1, 'A'), heading(2, 'A1'), heading(2, 'A2'), heading(3, 'A2a'), heading(1, 'B')]
  assert.deepEqual(shown(headings), ['A', '  A1', '  A2', '    A2a', 'B'])
})

test('a skipped level nests once, a deeper beginning stays at the top', () => {
  assert.deepEqual(shown([heading(2, 'A'), heading(4, 'A1'), heading(3, 'A2'), heading(1, 'B')]), [
    'A',
    '  A1',
    '  A2',
    'B',
  ])
})

test('the text is the heading’s, without soft hyphens and doubled spaces', () => {
  assert.deepEqual(shown([heading(1, ' 1.\u00a0L’\u00adété \n «\u202fau\u202fsud\u202f» ')]), ['1. L’été « au sud »'])
})

test('no headings, no bookmarks', () => {
  assert.deepEqual(shown([]), [])
  assert.deepEqual(shown([heading(1, ' ')]), [])
})
