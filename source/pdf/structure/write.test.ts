/** The tree as objects of a file, and the trees that lead back to it (ISO 32000-2, 14.7.5.4, 14.7.2). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Draft} from '../draft.ts'
import {openPdf, type PdfFile} from '../read/file.ts'
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {handWritten} from '../read/trial.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import type {PageContents} from './contents.ts'
import {element} from './element.ts'
import {streamKeys, writeTree} from './write.ts'

const fileWith = (root: string, ...others: string[]): PdfFile =>
  openPdf(handWritten([`<</Type /Catalog ${root}>>`, ...others]))
/** Pages by number: the key of each, and its forms with the marks in them. */
const pagesOf = (
  pages: Record<number, {key?: PdfValue; forms?: Record<number, number[]>}>,
): ReadonlyMap<number, PageContents> =>
  new Map(
    Object.entries(pages).map(([number, {key, forms = {}}]) => [
      Number(number),
      {
        leaf: {own: new Map(key === undefined ? [] : [['StructParents', key]])},
        forms: new Map(Object.entries(forms).map(([ref, marks]) => [Number(ref), {marks: new Set(marks)}])),
      } as unknown as PageContents,
    ]),
  )
const content = (page: number, id: number): StructureKid => ({kind: 'content', page, id})
const ref = (number: number): PdfValue => ({ref: number})

/** What is written of a document, from object 100 on. */
const written = (document: StructureElement, pages: ReadonlyMap<number, PageContents>, file = fileWith('')) => {
  const objects = new Map<number, PdfDict>()
  let next = 100
  const draft = {
    file,
    allocate: () => next++,
    put: (number: number, value: PdfDict) => {
      objects.set(number, value)
      return number
    },
  }
  const made = writeTree(document, pages, draft as unknown as Draft)
  const entries = (number: number): Record<string, unknown> => Object.fromEntries(objects.get(number) ?? [])
  return {...made, entries}
}

test('an element says its type, its parent, its page, its words and what else it bears', () => {
  const heading = Object.assign(element('H1', [content(3, 0)]), {
    lang: 'fr',
    alt: 'é',
    actualText: 'un',
    rest: new Map<string, PdfValue>([['ID', {text: 'b'}]]),
  })
  const note = Object.assign(element('Note', []), {
    rest: new Map<string, PdfValue>([
      ['ID', {text: 'a'}],
      ['T', 'x'],
    ]),
  })
  const document = element('Document', [heading, note])
  const {root, numbers, annotations, entries} = written(document, pagesOf({3: {key: 0}}))
  assert.deepEqual([root, [...numbers.values()].sort(), annotations.size], [100, [101, 102, 103], 0])
  assert.deepEqual(entries(101), {Type: 'StructElem', S: 'Document', P: ref(100), K: [ref(102), ref(103)]})
  assert.deepEqual(entries(102), {
    Type: 'StructElem',
    S: 'H1',
    P: ref(101),
    Pg: ref(3),
    Lang: {text: 'fr'},
    Alt: {text: '\xfe\xff\x00é'},
    ActualText: {text: 'un'},
    ID: {text: 'b'},
    K: 0,
  })
  assert.deepEqual(entries(103), {Type: 'StructElem', S: 'Note', P: ref(101), ID: {text: 'a'}, T: 'x'})
  assert.deepEqual(entries(100), {
    Type: 'StructTreeRoot',
    K: ref(101),
    ParentTree: ref(104),
    ParentTreeNextKey: 1,
    // Names are sorted.
    IDTree: new Map([['Names', [{text: 'a'}, ref(103), {text: 'b'}, ref(102)]]]),
    RoleMap: new Map([
      ['Aside', 'Div'],
      ['Em', 'Span'],
      ['Strong', 'Span'],
    ]),
  })
  assert.deepEqual(entries(104), {Nums: [0, [ref(102)]]})
})

test('contents of another page, of forms, and annotations say where they are; each leads back to its element', () => {
  const paragraph = element('P', [
    element('Em', [content(4, 1)]),
    content(3, 2),
    content(4, 0),
    content(3, 7),
    content(4, 8),
    {kind: 'object', page: 3, ref: 40},
    {kind: 'object', page: 4, ref: 41},
  ])
  const file = fileWith(
    '/StructTreeRoot 2 0 R',
    '<</ParentTreeNextKey 20>>',
    ...Array.from({length: 37}, () => 'null'),
    '<</StructParent 9>>',
    '<</StructParent /x>>',
  )
  const {annotations, entries, numbers} = written(
    paragraph,
    pagesOf({3: {key: 5, forms: {30: [6, 7]}}, 4: {key: 2, forms: {31: [8]}}}),
    file,
  )
  const [own, inner] = [numbers.get(paragraph) ?? 0, numbers.get(paragraph.kids[0] as StructureElement) ?? 0]
  const dict = (pairs: Record<string, PdfValue>) => new Map(Object.entries(pairs))
  assert.deepEqual(entries(own).K, [
    ref(inner),
    2,
    dict({Type: 'MCR', Pg: ref(4), MCID: 0}),
    dict({Type: 'MCR', Stm: ref(30), MCID: 7}),
    dict({Type: 'MCR', Pg: ref(4), Stm: ref(31), MCID: 8}),
    dict({Type: 'OBJR', Obj: ref(40)}),
    dict({Type: 'OBJR', Pg: ref(4), Obj: ref(41)}),
  ])
  assert.deepEqual(
    [...annotations],
    [
      [40, paragraph],
      [41, paragraph],
    ],
  )
  assert.deepEqual(entries(103).Nums, [
    2,
    [ref(own), ref(inner)],
    5,
    [null, null, ref(own)],
    9,
    ref(own),
    20,
    [null, null, null, null, null, null, null, ref(own)],
    21,
    [null, null, null, null, null, null, null, null, ref(own)],
  ])
  assert.equal(entries(100).ParentTreeNextKey, 22)
})

test('a document of nothing has an empty parent tree', () => {
  const {entries} = written(element('Document', []), pagesOf({}))
  assert.deepEqual([entries(100).ParentTreeNextKey, entries(102).Nums, entries(101).K], [0, [], undefined])
})

test('pages keep their keys; forms have the next ones, each one', () => {
  const keys = (root: string, pages: Parameters<typeof pagesOf>[0]) => [
    ...streamKeys(pagesOf(pages), fileWith('/StructTreeRoot 2 0 R', `<<${root}>>`)),
  ]
  assert.deepEqual(
    keys('/ParentTreeNextKey 8', {3: {key: 4, forms: {30: [], 31: []}}, 4: {key: 'x', forms: {31: [], 32: []}}}),
    [
      [3, 4],
      [30, 8],
      [31, 9],
      [32, 10],
    ],
  )
  assert.deepEqual(keys('', {3: {forms: {30: []}}}), [[30, 0]])
  assert.deepEqual([...streamKeys(pagesOf({3: {forms: {30: []}}}), fileWith(''))], [[30, 0]])
})
