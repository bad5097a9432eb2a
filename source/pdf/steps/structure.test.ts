/** The structure tree of pages tagged by hand as Chromium tags them (ISO 32000-2, 14.7), and what their contents become. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {formulaMark} from '../../text/formula.ts'
import type {Page, Pages} from '../../types.ts'
import {closeDraft, type Draft, openDraft, type StepContext} from '../draft.ts'
import {openPdf, type PdfFile, streamBytes} from '../read/file.ts'
import {pageContent, pageLeaves} from '../read/pages.ts'
import {handWritten, stream} from '../read/trial.ts'
import {isRef, isStream, isString, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import {structure} from './structure.ts'

/** A page of two: its number, what it shows, and its entries. */
const page = (number: number, more: Partial<Page> = {}): Page =>
  ({number, width: 200, height: 300, label: String(number), texts: [], images: [], ...more}) as unknown as Page

const metadata = {title: '', author: [], lang: 'fr', producer: '1'}

interface Given {
  readonly contents: readonly string[]
  /** The kids of the root. */
  readonly kids: string
  readonly xObjects?: string
  /** Objects from 12 on. */
  readonly others?: readonly string[]
  readonly pages?: readonly Partial<Page>[]
  /** Entries of the first page. */
  readonly page?: string
  readonly root?: string
}

const draftOf = ({contents, kids, xObjects = '', others = [], pages, page: entries = '', root = ''}: Given) => {
  const [first = '', second = ''] = contents
  const printed = handWritten([
    '<</Type /Catalog /Pages 2 0 R /StructTreeRoot 10 0 R /MarkInfo <</Marked false>>>>',
    '<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 200 300] /Resources <</Font 7 0 R>>>>',
    `<</Type /Page /Parent 2 0 R /Contents 5 0 R /StructParents 0 /Resources <</Font 7 0 R /XObject <<${xObjects}>>>> ${entries}>>`,
    '<</Type /Page /Parent 2 0 R /Contents 11 0 R /StructParents 1>>',
    stream(first),
    stream(second),
    `<</F1 8 0 R /Direct <</Subtype /TrueType /FirstChar 32 /Widths [250 ${'500 '.repeat(94)}] /ToUnicode 9 0 R>>>>`,
    `<</Subtype /TrueType /BaseFont /Essai /FirstChar 32 /Widths [250 ${'500 '.repeat(94)}] /ToUnicode 9 0 R>>`,
    stream('2 beginbfrange <20> <7d> <0020> <7e> <7e> <2010> endbfrange'),
    `<</Type /StructTreeRoot /K ${kids} ${root}>>`,
    '[6 0 R]',
    ...others,
  ])
  return openDraft(printed, laid(pages))
}
const laid = (pages: readonly Partial<Page>[] = [{}, {}]): Pages =>
  ({pages: pages.map((more, index) => page(index + 1, more)), headings: [], targets: new Map()}) as unknown as Pages

const finished = (given: Given, prepare: (draft: Draft) => void = () => {}) => {
  const draft = draftOf(given)
  prepare(draft)
  const context = {pages: laid(given.pages), metadata, links: true} as unknown as StepContext
  assert.deepEqual(structure(draft, context), [])
  const file = openPdf(closeDraft(draft))
  return {draft, file, catalog: file.dict(file.trailer.get('Root')) as PdfDict}
}

/** The tree: `P@3[fr]{A=…}(0 4#1)`, with its page, its language and its other entries; `page#id`, `!annotation`. */
const shown = (file: PdfFile, value: PdfValue | undefined, parent?: number): string => {
  const dict = file.dict(value)
  if (!dict) return plain(file, value)
  const pageOf = dict.has('Pg') ? (dict.get('Pg') as {ref: number}).ref : ''
  if (dict.get('Type') === 'MCR') {
    const form = dict.get('Stm')
    return `${pageOf}${isRef(form) ? `/${form.ref}` : ''}#${dict.get('MCID')}`
  }
  if (dict.get('Type') === 'OBJR') return `${pageOf}!${(dict.get('Obj') as {ref: number}).ref}`
  assert.equal(dict.get('Type'), 'StructElem')
  assert.ok(isRef(value) && (parent === undefined || (dict.get('P') as {ref: number}).ref === parent), 'its parent')
  const rest = [...dict].filter(([key]) => !['Type', 'S', 'P', 'Pg', 'K'].includes(key))
  const more = rest.map(([key, entry]) => `${key}=${plain(file, entry)}`).join(' ')
  const kids = kidsOf(file, dict.get('K')).map(kid => shown(file, kid, value.ref))
  return `${dict.get('S')}${pageOf && `@${pageOf}`}${more && `{${more}}`}${kids.length > 0 ? `(${kids.join(' ')})` : ''}`
}
const kidsOf = (file: PdfFile, value: PdfValue | undefined): readonly PdfValue[] => {
  const found = file.resolve(value)
  return Array.isArray(found) ? found : value === undefined ? [] : [value]
}
const plain = (file: PdfFile, value: PdfValue | undefined): string => {
  const found = file.resolve(value)
  if (isString(found)) return found.text
  if (found instanceof Map)
    return `<${[...(found as PdfDict)].map(([key, entry]) => `${key} ${plain(file, entry)}`).join(' ')}>`
  return Array.isArray(found) ? `[${found.map(one => plain(file, one)).join(' ')}]` : String(found)
}
const treeOf = ({file, catalog}: {file: PdfFile; catalog: PdfDict}): string => {
  const root = file.dict(catalog.get('StructTreeRoot'))
  assert.equal(root?.get('Type'), 'StructTreeRoot')
  const document = shown(file, root.get('K'), (catalog.get('StructTreeRoot') as {ref: number}).ref)
  return document.replace(/^Document/, '')
}
/** Of each key of the parent tree the types of the elements that it leads to. */
const parentsOf = ({file, catalog}: {file: PdfFile; catalog: PdfDict}): string => {
  const root = file.dict(catalog.get('StructTreeRoot'))
  const nums = file.array(file.dict(root?.get('ParentTree'))?.get('Nums'))
  const type = (value: PdfValue): string => (value === null ? '-' : String(file.dict(value)?.get('S')))
  const entries = nums.map((value, index) => {
    if (index % 2 === 0) return `${value}:`
    const found = file.resolve(value)
    return Array.isArray(found) ? `[${found.map(type).join(' ')}]` : type(value)
  })
  return `${entries.join(' ')} next ${root?.get('ParentTreeNextKey')}`
}
const contentsOf = ({file, catalog}: {file: PdfFile; catalog: PdfDict}): string[] =>
  pageLeaves(file, catalog).map(({dict}) => Buffer.from(pageContent(file, dict)).toString('latin1'))

const inUtf16 = (text: string): string => Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex')

const say = (id: number, text: string, y = 280): string =>
  `/P <</MCID ${id}>>BDC BT /F1 10 Tf 1 0 0 1 10 ${y} Tm (${text}) Tj ET EMC`

test('the trees of the pages become one document, and Chromium’s own leaves the file', () => {
  const made = finished({
    contents: [`${say(0, 'Un')} ${say(1, 'Titre')}`, `${say(0, 'Suite')} ${say(2, 'Page')}`],
    kids: '12 0 R',
    others: [
      '<</Type /StructElem /S /Document /P 10 0 R /K [13 0 R 14 0 R]>>',
      '<</Type /StructElem /S /NonStruct /P 12 0 R /Lang (fr-x-zz-h1-a) /Pg 3 0 R /K [1]>>',
      '<</Type /StructElem /S /P /P 12 0 R /Lang (fr-x-zz-p-b) /Pg 3 0 R /K [0 15 0 R <</Type /MCR /Pg 4 0 R /MCID 2>>]>>',
      '<</Type /StructElem /S /P /P 14 0 R /Lang (en-x-zz-span-c) /K [<</Type /MCR /Pg 4 0 R /MCID 0>>]>>',
    ],
  })
  assert.equal(treeOf(made), '(H1@3(1) P@3(0 Span@4{Lang=en}(0) 4#2))')
  assert.equal(parentsOf(made), '0: [P H1] 1: [Span - P] next 2')
  const {file, catalog, draft} = made
  const roles = file.dict(file.dict(catalog.get('StructTreeRoot'))?.get('RoleMap')) ?? []
  assert.deepEqual(Object.fromEntries(roles), {Aside: 'Div', Em: 'Span', Strong: 'Span'})
  assert.ok(!file.dict(catalog.get('StructTreeRoot'))?.has('IDTree'))
  assert.equal(file.dict(catalog.get('MarkInfo'))?.get('Marked'), true)
  for (const number of [10, 12, 13, 14, 15]) assert.equal(draft.objects.has(number), false, `${number}`)
  for (const number of [3, 4, 5, 6, 7, 8, 9, 11]) assert.ok(draft.objects.has(number), `${number}`)
  // What each element comes from: the number at the end of its language, to the base of 36.
  assert.deepEqual([...draft.origins.values()].sort(), [10, 11, 12])
  const numbers = Object.fromEntries(
    [...draft.origins].map(([number, source]) => [source, file.dict({ref: number})?.get('S')]),
  )
  assert.deepEqual(numbers, {10: 'H1', 11: 'P', 12: 'Span'})
})

test('a file without a tree says that it is marked, and no more', () => {
  const draft = openDraft(
    handWritten([
      '<</Type /Catalog /Pages 2 0 R>>',
      '<</Type /Pages /Kids [3 0 R] /Count 1>>',
      '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>',
    ]),
    laid([{}]),
  )
  assert.deepEqual(structure(draft, {pages: laid([{}]), metadata, links: true}), [])
  assert.deepEqual([...draft.entries.keys()], ['Type', 'Pages', 'MarkInfo'])
  assert.equal(draft.objects.size, 3)
})

test('the whole of Chromium’s tree goes, by whatever way it hangs together; pages and annotations stay', () => {
  const {draft} = finished({
    contents: [say(0, 'Un'), ''],
    kids: '[12 0 R]',
    root: '/ParentTree 13 0 R /IDTree 16 0 R',
    others: [
      '<</Type /StructElem /S /P /P 10 0 R /Lang (fr-x-zz-p-1) /Pg 3 0 R /K 17 0 R>>',
      '<</Kids [14 0 R]>>',
      '<</Nums [0 15 0 R]>>',
      '[12 0 R]',
      '<</Names [(a) 12 0 R]>>',
      '[0 18 0 R 19 0 R]',
      '<</Type /MCR /Pg 3 0 R /MCID 9>>',
      '<</Type /OBJR /Pg 3 0 R /Obj 20 0 R>>',
      '<</Type /Annot /Subtype /Link /K 5 0 R>>',
    ],
  })
  const gone = [10, 12, 13, 14, 15, 16, 17, 18, 19].filter(number => draft.objects.has(number))
  assert.deepEqual(gone, [])
  assert.deepEqual(
    [3, 4, 5, 6, 20].filter(number => !draft.objects.has(number)),
    [],
  )
})

test('what paints no letters is no content, but in a figure; an element in which nothing is left goes', () => {
  const box = '10 10 20 20 re f'
  const marked = (id: number, tag = 'P') => `/${tag} <</MCID ${id}>>BDC ${box} EMC`
  const made = finished({
    contents: [[say(0, 'Un'), marked(1), marked(2, 'Figure'), marked(3), marked(4, 'Figure')].join('\n'), box],
    kids: '[12 0 R 13 0 R 14 0 R 15 0 R]',
    others: [
      '<</S /P /Lang (fr-x-zz-p-1) /Pg 3 0 R /K [0 1]>>',
      '<</S /Figure /Lang (fr-x-zz-img-2) /Alt (Carre) /Pg 3 0 R /K [2]>>',
      '<</S /P /Lang (fr-x-zz-p-3) /Pg 3 0 R /K [3]>>',
      `<</S /Div /Alt <${inUtf16(`${formulaMark}x`)}> /Lang (fr-x-zz-formula-4) /Pg 3 0 R /K [4]>>`,
    ],
  })
  assert.equal(treeOf(made), '(P@3(0) Figure@3{Alt=Carre}(2) P(Formula@3{Alt=x}(4)))')
  const [first = '', second = ''] = contentsOf(made)
  assert.equal(
    first.trim(),
    [
      say(0, 'Un'),
      `/Artifact BMC ${box} EMC`,
      `/Figure <</MCID 2>>BDC ${box} EMC`,
      `/Artifact BMC ${box} EMC`,
      marked(4, 'Figure'),
    ].join('\n'),
  )
  assert.equal(second.trim(), `/Artifact BMC\n${box}\nEMC`)
})

test('a link that went leaves its words, and one that stays says where it leads', () => {
  const given: Given = {
    contents: [`${say(0, 'Voir')} ${say(1, 'ici')}`, ''],
    kids: '[12 0 R]',
    page: '/Annots [14 0 R]',
    others: [
      '<</S /P /Lang (fr-x-zz-p-1) /Pg 3 0 R /K [0 13 0 R]>>',
      '<</S /Link /Lang (fr-x-zz-a-2) /Pg 3 0 R /K [1 <</Type /OBJR /Obj 14 0 R>>]>>',
      '<</Type /Annot /Subtype /Link /StructParent 7 /Rect [0 0 1 1]>>',
    ],
  }
  const kept = finished(given)
  assert.equal(treeOf(kept), '(P@3(0 Link@3(1 !14)))')
  assert.equal(parentsOf(kept), '0: [P Link] 7: Link next 8')
  const annotation = kept.file.dict({ref: 14})
  assert.deepEqual([annotation?.get('Contents'), annotation?.get('F')], [{text: 'ici'}, 4])
  const gone = finished(given, draft => draft.dropped.add(14))
  assert.equal(treeOf(gone), '(P@3(0 1))')
  assert.equal(parentsOf(gone), '0: [P P] next 1')
})

test('what a link says is what is read: the words of its elements, the alternative of a figure, what stands for a text', () => {
  const made = finished({
    contents: [[say(0, 'Voir '), say(1, 'x'), '/Figure <</MCID 2>>BDC 0 0 9 9 re f EMC'].join('\n'), ''],
    kids: '[12 0 R]',
    others: [
      '<</S /P /Lang (fr-x-zz-p-1) /Pg 3 0 R /K [13 0 R]>>',
      '<</S /Link /Lang (fr-x-zz-a-2) /Pg 3 0 R /K [0 15 0 R 16 0 R <</Type /OBJR /Obj 14 0 R>> 17 0 R]>>',
      '<</Type /Annot /Subtype /Link>>',
      '<</S /Span /Lang (en) /ActualText (un) /Pg 3 0 R /K 1>>',
      '<</S /Figure /Lang (fr-x-zz-img-3) /Alt ( carre) /Pg 3 0 R /K [2]>>',
      '<</S /Figure /Lang (fr-x-zz-img-4) /Pg 3 0 R /K [2]>>',
    ],
  })
  assert.deepEqual(made.file.dict({ref: 14})?.get('Contents'), {text: 'Voir un carre'})
})

test('a head without words is a cell, and keeps how much it spans', () => {
  const cell = (attributes: string) => `<</S /TH /Lang (fr-x-zz-th-3) ${attributes}>>`
  const corner = (attributes: string, kids = ''): string => {
    const made = finished({
      contents: [`${say(0, 'Nom')} ${say(1, ' ')}`, ''],
      kids: '[12 0 R]',
      others: [
        '<</S /Table /Lang (fr-x-zz-table-1) /K [13 0 R]>>',
        '<</S /TR /Lang (fr-x-zz-tr-2) /K [14 0 R 15 0 R]>>',
        cell(`${attributes} /Pg 3 0 R ${kids}`),
        '<</S /TH /Lang (fr-x-zz-th-4) /Pg 3 0 R /K [0]>>',
      ],
    })
    return treeOf(made).replace(/^\(Table\(TR\((.*) TH@3.*$/, '$1')
  }
  assert.equal(corner(''), 'TD')
  assert.equal(corner('/A <</O /Table /ColSpan 2>>'), 'TD{A=<O Table ColSpan 2>}')
  assert.equal(corner('/A <</O /Table /RowSpan 3 /ColSpan 2>>', '/K 1'), 'TD@3{A=<O Table RowSpan 3 ColSpan 2>}(1)')
})

test('figures and formulas say where they stand, from the foot of the page', () => {
  const figure = (source: number, mcid: number, pageRef = 3) =>
    `<</S /Figure /Alt (x) /Lang (fr-x-zz-img-${source}) /Pg ${pageRef} 0 R /K [${mcid}]>>`
  const marked = (...ids: number[]) => ids.map(id => `/Figure <</MCID ${id}>>BDC 1 1 9 9 re f EMC`).join('\n')
  const box = (x: number, y: number, width: number, height: number) => ({x, y, width, height})
  const made = finished({
    contents: [marked(0, 1, 2), marked(0)],
    kids: '[12 0 R 13 0 R 14 0 R 15 0 R]',
    others: [figure(5, 0), figure(6, 1), figure(7, 2), figure(8, 0, 4)],
    pages: [
      {
        images: [{ref: 5, box: box(10, 20, 30, 50)}],
        formulas: [
          {ref: 6, boxes: [box(40, 100, 20, 10), box(15, 112, 60, 15)], text: '', size: 1},
          {ref: 7, boxes: [], text: '', size: 1},
        ],
      },
      {
        height: 400,
        images: [
          {ref: 5, box: box(1, 1, 1, 1)},
          {ref: 8, box: box(0, 0, 7, 9)},
        ],
      },
    ],
  })
  const at = (...sides: number[]) => `A=<O Layout BBox [${sides.join(' ')}]>`
  assert.equal(
    treeOf(made),
    `(Figure@3{Alt=x ${at(10, 230, 40, 280)}}(0) Figure@3{Alt=x ${at(15, 173, 75, 200)}}(1) Figure@3{Alt=x}(2) Figure@4{Alt=x ${at(0, 391, 7, 400)}}(0))`,
  )
})

test('a picture of the house says where it stands on its page, whatever Chromium says of its upper and lower side', () => {
  const logo = (sides: string) =>
    treeOf(
      finished({
        contents: ['/Figure <</MCID 0>>BDC 1 1 9 9 re f EMC', ''],
        kids: '[12 0 R]',
        others: [`<</S /Figure /Alt (x) /Lang (fr-x-zz-img-9) /A <</O /Layout /BBox [${sides}]>> /Pg 3 0 R /K [0]>>`],
        pages: [
          {
            images: [
              {ref: 1, box: {x: 0, y: 0, width: 200, height: 150}},
              {ref: 1, box: {x: 48, y: 20, width: 90, height: 45}},
            ],
          },
          {},
        ],
      }),
    )
  const right = '(Figure@3{Alt=x A=<O Layout BBox [48 235 138 280]>}(0))'
  assert.equal(logo('48.2 235 138.2 280'), right)
  assert.equal(logo('48.2 280 138.2 48'), right)
  assert.match(logo('60 235 138 280'), /BBox \[60 /)
})

test('the space at which a page cuts a paragraph is read with the last letter before it', () => {
  const made = finished({
    contents: [say(0, 'un mot', 20), `/P <</MCID 0>>BDC BT /Direct 10 Tf 1 0 0 1 10 280 Tm (suit) Tj ET EMC`],
    kids: '[12 0 R]',
    others: ['<</S /P /Lang (fr-x-zz-p-1) /K [<</Type /MCR /Pg 3 0 R /MCID 0>> <</Type /MCR /Pg 4 0 R /MCID 0>>]>>'],
  })
  assert.equal(treeOf(made), '(P@3(0 4#0))')
  const [first = '', second = ''] = contentsOf(made)
  assert.match(first, /<756E206D6F> Tj\n\/Span <<\/ActualText <FEFF00740020>>>BDC\n<74> Tj\nEMC ET EMC/)
  assert.doesNotMatch(second, /ActualText/)
})

test('a hyphen of a divided word reads as a soft one, unless the text has that sign itself', () => {
  const given = (text: string): Given => ({
    contents: [say(0, 'mo~'), ''],
    kids: '[12 0 R]',
    others: ['<</S /P /Lang (fr-x-zz-p-1) /Pg 3 0 R /K [0]>>'],
    pages: [
      {texts: [{ref: 1, stream: 'body', text: 'un', begins: true}]},
      {texts: [{ref: 1, stream: 'body', text, begins: true}]},
    ],
  })
  assert.match(contentsOf(finished(given('deux')))[0] ?? '', /ActualText <FEFF00AD>/)
  assert.doesNotMatch(contentsOf(finished(given('porte\u2010avions')))[0] ?? '', /ActualText/)
})

test('a form with marks has its own key in the parent tree; one that is painted twice has a copy without marks', () => {
  const form = (content: string, resources = '') =>
    stream(content, `/Type /XObject /Subtype /Form /StructParents 9 ${resources}`)
  const inner = '/P <</MCID 5>>BDC BT /F1 10 Tf 1 0 0 1 10 280 Tm (dans) Tj ET EMC'
  const made = finished({
    contents: ['/Outer Do /Plain Do', say(0, 'Un')],
    kids: '[12 0 R 16 0 R]',
    xObjects: '/Outer 13 0 R /Plain 15 0 R',
    root: '/ParentTreeNextKey 4',
    others: [
      '<</S /P /Lang (fr-x-zz-p-1) /K [<</Type /MCR /Pg 3 0 R /MCID 5>>]>>',
      form(
        '/P <</MCID 6>>BDC EMC /Inner Do /Inner Do',
        '/Resources <</XObject <</Inner 14 0 R>> /Font <</F1 8 0 R>>>>',
      ),
      form(inner, '/Resources <</Font <</F1 8 0 R>>>>'),
      form('0 0 5 5 re f'),
      '<</S /P /Lang (fr-x-zz-p-2) /K [<</Type /MCR /Pg 4 0 R /MCID 0>>]>>',
    ],
  })
  const {file} = made
  assert.equal(treeOf(made), '(P@3(/14#5) P@4(0))')
  assert.equal(parentsOf(made), '1: [P] 5: [- - - - - P] next 6')
  const [first = ''] = contentsOf(made)
  assert.equal(first.trim(), '/Outer Do /Plain Do')
  const read = (number: number) => {
    const found = file.object(number)
    assert.ok(isStream(found))
    return {dict: found.dict, content: Buffer.from(streamBytes(found)).toString('latin1')}
  }
  const outer = read(13)
  const twin = Number(/\/X(\d+) Do/.exec(outer.content)?.[1])
  assert.equal(outer.content, `/Artifact BMC EMC /X${twin} Do /Inner Do`)
  const names = file.dict(file.dict(outer.dict.get('Resources'))?.get('XObject'))
  assert.deepEqual(Object.fromEntries(names ?? []), {Inner: {ref: 14}, [`X${twin}`]: {ref: twin}})
  assert.deepEqual([outer.dict.get('StructParents'), outer.dict.get('Filter')], [4, 'FlateDecode'])
  assert.equal(outer.dict.get('Subtype'), 'Form')
  const within = read(14)
  assert.deepEqual([within.content, within.dict.get('StructParents')], [inner, 5])
  assert.deepEqual(within.dict.get('Resources'), new Map([['Font', new Map([['F1', {ref: 8}]])]]), 'as they were')
  const copy = read(twin)
  assert.equal(copy.content, inner.replace('/P <</MCID 5>>BDC', '/Artifact BMC'))
  assert.ok(!copy.dict.has('StructParents'), 'a copy is no part of the tree')
  assert.ok(file.dict(file.dict(copy.dict.get('Resources'))?.get('Font'))?.has('F1'))
  assert.deepEqual([read(15).content, read(15).dict.get('StructParents')], ['/Artifact BMC\n0 0 5 5 re fEMC\n', 6])
})

test('contents in several streams become one, the others are empty', () => {
  const made = finished({
    contents: ['', say(0, 'Un')],
    kids: '[12 0 R]',
    page: '/Contents [13 0 R 5 0 R 14 0 R 99 0 R]',
    others: ['<</S /P /Lang (fr-x-zz-p-1) /Pg 4 0 R /K [0]>>', stream('0 0 5 5 re'), stream('f')],
  })
  const [first = ''] = contentsOf(made)
  assert.equal(first.trim(), '/Artifact BMC\n0 0 5 5 re\n\nf\nEMC')
  const lengths = [13, 5, 14].map(number => (made.file.object(number) as PdfStream).data.length)
  assert.deepEqual([(lengths[0] ?? 0) > 0, ...lengths.slice(1)], [true, 0, 0])
})
