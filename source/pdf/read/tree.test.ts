/** Structure trees written by hand (ISO 32000-2, 14.7). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from './file.ts'
import {readTree, type StructureElement, type StructureKid, standardType, walkTree} from './tree.ts'
import {handWritten} from './trial.ts'
import type {PdfDict} from './values.ts'

/** The tree of a file whose objects from 2 on are these, 2 the root of it. */
const treeOf = (...objects: string[]) => {
  const file = openPdf(handWritten(['<</Type /Catalog /StructTreeRoot 2 0 R>>', ...objects]))
  return readTree(file, file.dict(file.trailer.get('Root')) as PdfDict)
}
const kidsOf = (...objects: string[]) => treeOf(...objects)?.kids ?? []

test('a file without a tree has none', () => {
  const file = openPdf(handWritten(['<</Type /Catalog>>']))
  assert.equal(readTree(file, file.dict(file.trailer.get('Root')) as PdfDict), undefined)
})

test('what an element says of itself, and what else it bears', () => {
  const [element, second] = kidsOf(
    '<</Type /StructTreeRoot /K [3 0 R <</S /Span>>]>>',
    '<</Type /StructElem /S 4 0 R /P 2 0 R /Lang (fr) /Alt <FEFF00E9> /ActualText () /ID (n1) /T (titre)>>',
    '/H1',
  )
  assert.deepEqual(element, {
    kind: 'element',
    type: 'H1',
    lang: 'fr',
    alt: 'é',
    actualText: '',
    kids: [],
    rest: new Map([
      ['ID', {text: 'n1'}],
      ['T', {text: 'titre'}],
    ]),
    ref: 3,
  })
  assert.deepEqual(second, {kind: 'element', type: 'Span', kids: [], rest: new Map(), ref: undefined})
})

test('a name where a text is due, and no type, are left out', () => {
  const [element] = kidsOf('<</K 3 0 R>>', '<</S (H1) /Lang /fr /Alt 3>>')
  assert.deepEqual(element, {kind: 'element', type: '', kids: [], rest: new Map(), ref: 3})
})

test('content is that of the nearest page that is named', () => {
  const kids = kidsOf(
    '<</K [3 0 R 7]>>',
    '<</S /P /Pg 10 0 R /K [0 <</S /Span /K 1>> <</S /Span /Pg 11 0 R /K [2 <</Type /MCR /MCID 3>>]>> 4 0 R 5 0 R 6 0 R]>>',
    '<</Type /MCR /MCID 4 /Pg 12 0 R /Stm 20 0 R>>',
    '<</Type /MCR /MCID 7 0 R /Stm 5>>',
    '<</Type /MCR>>',
    '6',
  )
  const span = (kids: StructureKid[]) => ({kind: 'element', type: 'Span', kids, rest: new Map(), ref: undefined})
  assert.deepEqual(kids, [
    {
      kind: 'element',
      type: 'P',
      kids: [
        {kind: 'content', page: 10, id: 0},
        span([{kind: 'content', page: 10, id: 1}]),
        span([
          {kind: 'content', page: 11, id: 2},
          {kind: 'content', page: 11, id: 3},
        ]),
        {kind: 'content', page: 12, id: 4, stream: 20},
        {kind: 'content', page: 10, id: 6},
      ],
      rest: new Map(),
      ref: 3,
    },
    {kind: 'content', page: -1, id: 7},
  ])
})

test('an annotation is an object as a whole', () => {
  const kids = kidsOf('<</K [<</Type /OBJR /Obj 9 0 R>> <</Type /OBJR /Obj 8 0 R /Pg 5 0 R>> <</Type /OBJR /Obj 1>>]>>')
  assert.deepEqual(kids, [
    {kind: 'object', ref: 9, page: -1},
    {kind: 'object', ref: 8, page: 5},
  ])
})

test('a tree that goes round is cut where it comes back, and one twice in it stands once', () => {
  const count = (kids: readonly StructureKid[]): number =>
    kids.reduce((sum, kid) => sum + 1 + (kid.kind === 'element' ? count(kid.kids) : 0), 0)
  assert.equal(count(kidsOf('<</K 3 0 R>>', '<</S /Div /K [4 0 R 4 0 R]>>', '<</S /P /K [3 0 R]>>')), 2)
  // Very deep trees are cut.
  const chain = Array.from({length: 420}, (_, index) => `<</S /Div /K ${index + 4} 0 R>>`)
  const kids = kidsOf('<</K 3 0 R>>', ...chain, '<</S /P>>')
  assert.equal(count(kids), 401)
})

test('a type stands for what the roles say, one by the other, and for itself where they go round', () => {
  const tree = treeOf('<</K [] /RoleMap <</Titre /Chapeau /Chapeau 3 0 R /a /b /b /a /P /P /faux 4>>>>', '/H1')
  const roles = tree?.roles ?? new Map()
  assert.deepEqual([...roles.keys()], ['Titre', 'Chapeau', 'a', 'b', 'P'])
  const standing = (type: string) => standardType({type} as StructureElement, roles)
  assert.deepEqual(['Titre', 'Chapeau', 'H1', 'P', 'Autre'].map(standing), ['H1', 'H1', 'H1', 'P', 'Autre'])
  assert.ok(['a', 'b'].includes(standing('a')))
  const chain = new Map(Array.from({length: 15}, (_, index) => [`t${index}`, `t${index + 1}`]))
  assert.equal(standardType({type: 't0'} as StructureElement, chain), 't15')
})

test('each element is visited in order, with those around it, the nearest last', () => {
  const kids = kidsOf('<</K [<</S /Sect /K [<</S /H1 /K 0>> 1 <</S /P /K [<</S /Span>>]>>]>> <</S /Index>>]>>')
  const seen: string[] = []
  walkTree(kids, (element, around) => seen.push([...around, element].map(each => each.type).join('/')))
  assert.deepEqual(seen, ['Sect', 'Sect/H1', 'Sect/P', 'Sect/P/Span', 'Index'])
})
