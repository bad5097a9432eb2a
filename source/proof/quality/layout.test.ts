/** What the layout knows of its pages, on pages written by hand. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {LaidText, Page, Pages} from '../../types.ts'
import {causeOf, isSpaced, knownPages} from './layout.ts'

const text = (text: string, ref: number, stream = 'body') => ({text, ref, stream}) as LaidText
const page = (more: Partial<Page> = {}): Page =>
  ({
    name: 'chapter',
    blank: false,
    begins: false,
    area: {x: 50, y: 40, width: 300, height: 500},
    texts: [text('Un', 1)],
    images: [],
    ...more,
  }) as unknown as Page
/** Pages of which the elements 10 and 11 are headings. */
const pages = (...all: readonly Page[]): Pages => ({pages: all, headings: [{ref: 10}, {ref: 11}]}) as unknown as Pages

test('pages that are set by their own white', () => {
  for (const name of ['cover', 'title', 'contents', 'lists', 'colophon', 'back'])
    assert.ok(isSpaced(page({name})), name)
  for (const name of ['chapter', 'part', 'coverage']) assert.ok(!isSpaced(page({name})), name)
  assert.ok(isSpaced(page({blank: true})))
})

test('the type area of a page', () => {
  const {area} = knownPages(pages(page(), page({name: 'cover'})))
  assert.deepEqual([area(1), area(2), area(3)], [{top: 40, bottom: 540}, undefined, undefined])
})

test('where white at the end is wanted', () => {
  const ends = (...all: readonly Page[]) => knownPages(pages(...all)).ends(1)
  assert.equal(ends(page()), true, 'the last page')
  assert.equal(ends(page(), page()), false)
  assert.equal(ends(page(), page({begins: true})), true)
  assert.equal(ends(page(), page({name: 'colophon'})), true)
  assert.equal(ends(page(), page({blank: true})), true)
})

test('where the end is a break that was asked for', () => {
  const cut = (next: Partial<Page>) => knownPages(pages(page(), page(next))).cut(1)
  assert.equal(cut({}), false)
  assert.equal(cut({begins: true}), true)
  assert.equal(cut({begins: true, name: 'back'}), false)
  const title = [text('Titre', 10)]
  assert.equal(cut({begins: true, texts: title}), false, 'a chapter begins')
  assert.equal(cut({begins: true, texts: [text('Suite', 1), ...title]}), true)
  for (const stream of ['running', 'repeated', 'generated'])
    assert.equal(cut({begins: true, texts: [text('12', 1, stream), ...title]}), false, stream)
  assert.equal(cut({begins: true, texts: [text(' \n', 1), ...title]}), false, 'white is no text')
  assert.equal(cut({begins: true, texts: []}), true)
  assert.equal(knownPages(pages(page())).cut(1), false)
})

test('what leaves a page short', () => {
  const cause = (next?: Partial<Page>) => causeOf(pages(page(), ...(next ? [page(next)] : [])), 1)
  assert.equal(cause(), '')
  assert.equal(cause({}), '')
  assert.equal(cause({begins: true}), 'break')
  assert.equal(cause({begins: true, whole: true}), 'break')
  assert.equal(cause({whole: true}), 'whole')
  const at = (y: number) => [{box: {x: 50, y, width: 100, height: 100}}] as unknown as Page['images']
  const title = [text('12', 1, 'running'), text(' ', 1), text('Titre', 11), text('Un', 1)]
  assert.equal(cause({whole: true, images: at(40), texts: title}), 'heading')
  assert.equal(cause({whole: true, images: at(89), texts: title}), 'heading')
  assert.equal(cause({whole: true, images: at(90), texts: title}), 'whole', 'a picture further down')
  assert.equal(cause({whole: true, images: [], texts: title}), 'whole')
  assert.equal(cause({whole: true, images: at(40), texts: [text('Un', 1), ...title]}), 'whole')
  assert.equal(cause({whole: true, images: at(40), texts: []}), 'whole')
  assert.equal(cause({images: at(40), texts: title}), '')
})
