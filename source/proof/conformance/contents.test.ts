/** What pages paint, on files written by hand (Matterhorn 1.1, checkpoints 01 and 30; ISO 19005-2, 6.1.13 and 6.2). */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {stream} from '../../pdf/read/trial.ts'
import {contentConditions} from './contents.ts'
import {faultsOf} from './judging.testing.ts'

/** A page that paints `content`. Its tree has one element (object 7), of the contents `claimed` of the page. */
interface Sheet {
  readonly content: string
  readonly resources?: string
  readonly claimed?: string
  /** Entries of the page, of the catalog and of the tree's root. */
  readonly page?: string
  readonly catalog?: string
  /** The tree of parents. */
  readonly parents?: string
  /** Objects from 8 on. */
  readonly others?: readonly string[]
}
const objects = ({content, resources = '<<>>', claimed = '0', page, catalog = '', parents, others = []}: Sheet) => [
  `<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R ${catalog}>>`,
  '<</Type /Pages /Kids [3 0 R 6 0 R] /Count 2>>',
  `<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300] /Contents 4 0 R /Resources ${resources} ${page ?? '/StructParents 0'}>>`,
  stream(content),
  `<</K [7 0 R] /ParentTree ${parents ?? '<</Nums [0 [7 0 R 7 0 R]]>>'}>>`,
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 300]>>',
  `<</S /P /Pg 3 0 R /K [${claimed}]>>`,
  ...others,
]
const found = (id: string, sheet: Sheet | string) =>
  faultsOf(id, objects(typeof sheet === 'string' ? {content: sheet} : sheet)).map(({page, words}) => [page, words])
const marked = (inner: string, id = 0) => `/P <</MCID ${id}>>BDC ${inner} EMC`

test('what is painted is content of an element, or says that it is none', () => {
  assert.deepEqual(found('unclaimed', marked('0 0 9 9 re f')), [])
  assert.deepEqual(found('unclaimed', '/Artifact BMC 0 0 9 9 re f EMC'), [])
  assert.deepEqual(found('unclaimed', '/Artifact <</Type /Layout>>BDC 0 0 9 9 re f EMC'), [])
  for (const operator of ['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*'])
    assert.deepEqual(found('unclaimed', `0 0 9 9 re ${operator}`), [[1, operator]])
  for (const text of ['(a) Tj', '[(a)] TJ', "(a) '", '0 0 (a) "'])
    assert.deepEqual(found('unclaimed', `BT ${text} ET`), [[1, text.split(' ').at(-1)]])
  assert.deepEqual(found('unclaimed', '/Sh1 sh'), [[1, 'sh']])
  assert.deepEqual(found('unclaimed', 'BI /W 1 /H 1 /BPC 8 /CS /G ID x EI'), [[1, 'BI']])
  assert.deepEqual(found('unclaimed', 'q 1 w 0 0 m 9 9 l n 0 0 9 9 re W n BT ET Q'), [], 'nothing is painted')
})

test('a mark that says nothing leaves what is around it', () => {
  assert.deepEqual(found('unclaimed', '/Span BMC 0 0 9 9 re f EMC'), [[1, 'f']])
  assert.deepEqual(found('unclaimed', marked('/Span BMC 0 0 9 9 re f EMC')), [])
  assert.deepEqual(found('unclaimed', '/Artifact BMC /Span <</Lang (fr)>>BDC 0 0 9 9 re f EMC EMC'), [])
  assert.deepEqual(found('unclaimed', `${marked('0 0 9 9 re f')} 0 0 9 9 re S`), [[1, 'S']], 'it is over at its end')
})

test('content that no element has', () => {
  assert.deepEqual(found('unclaimed', marked('', 1)), [[1, 'MCID 1']])
  assert.deepEqual(found('unclaimed', {content: marked('', 1), claimed: '0 1'}), [])
  assert.deepEqual(found('unclaimed', {content: marked(''), claimed: '<</Type /MCR /MCID 0 /Pg 6 0 R>>'}), [
    [1, 'MCID 0'],
  ])
  assert.deepEqual(found('unclaimed', {content: marked(''), claimed: '<</Type /MCR /MCID 0 /Stm 8 0 R>>'}), [
    [1, 'MCID 0'],
  ])
  // One fault a page, the last of them.
  assert.deepEqual(found('unclaimed', `${marked('', 1)} ${marked('', 2)}`), [[1, 'MCID 2']])
})

test('marks whose properties stand in the resources', () => {
  const resources = '<</Properties <</Pr1 <</MCID 0>> /Pr2 <</MCID 5>>>>>>'
  assert.deepEqual(found('unclaimed', {content: '/P /Pr1 BDC 0 0 9 9 re f EMC', resources}), [])
  assert.deepEqual(found('unclaimed', {content: '/P /Pr2 BDC 0 0 9 9 re f EMC', resources}), [[1, 'MCID 5']])
  assert.deepEqual(found('unclaimed', {content: '/P /Pr1 BMC 0 0 9 9 re f EMC', resources}), [[1, 'f']])
})

test('content and what is none do not lie in each other', () => {
  const inner = '/Artifact BMC 0 0 9 9 re f EMC'
  assert.deepEqual(found('artifact-in-content', marked(inner)), [[1, '']])
  assert.deepEqual(found('artifact-in-content', marked(`/Span BMC ${inner} EMC`)), [[1, '']])
  assert.deepEqual(found('artifact-in-content', `${inner} ${marked('')} ${inner}`), [])
  assert.deepEqual(found('artifact-in-content', `/Artifact BMC ${inner} EMC`), [])
  assert.deepEqual(found('content-in-artifact', `/Artifact BMC ${marked('')} EMC`), [[1, '']])
  assert.deepEqual(found('content-in-artifact', `/Artifact BMC EMC ${marked('')}`), [])
  assert.deepEqual(found('content-in-artifact', marked(marked(''))), [])
})

test('the tree of parents leads from content back to its element', () => {
  const parent = (parents: string, page?: string, others: readonly string[] = []) =>
    found('parent-tree', {content: marked('', 1), claimed: '0 1', parents, others, ...(page !== undefined && {page})})
  assert.deepEqual(parent('<</Nums [0 [7 0 R 7 0 R]]>>'), [])
  assert.deepEqual(parent('<</Nums [1 [] 0 [7 0 R 7 0 R]]>>'), [])
  assert.deepEqual(parent('<</Kids [<</Nums [1 []]>> 8 0 R]>>', undefined, ['<</Nums [0 [7 0 R 7 0 R]]>>']), [])
  assert.deepEqual(
    parent('8 0 R', undefined, ['<</Kids [8 0 R 9 0 R]>>', '<</Nums [0 [7 0 R 7 0 R]]>>']),
    [],
    'a circle',
  )
  const fault = [[1, 'MCID 1']]
  assert.deepEqual(parent('<</Nums [0 [7 0 R]]>>'), fault)
  assert.deepEqual(parent('<</Nums [0 [7 0 R 5 0 R]]>>'), fault)
  assert.deepEqual(parent('<</Nums [0 [7 0 R <</S /P>>]]>>'), fault)
  assert.deepEqual(parent('<</Nums [1 [7 0 R 7 0 R]]>>'), fault)
  assert.deepEqual(parent('<</Nums []>>'), fault)
  assert.deepEqual(parent('<</Nums [0 [7 0 R 7 0 R]]>>', ''), fault, 'the page has no key')
  assert.deepEqual(parent('<</Nums [/A [7 0 R 7 0 R]]>>', '/StructParents /A'), fault, 'keys are numbers')
})

/** A form: its content, and entries of its dictionary. */
const form = (content: string, entries = '') => stream(content, `/Subtype /Form ${entries}`)
const onForm = '<</XObject <</X1 8 0 R>>>>'

test('forms are looked into, as what they are painted in', () => {
  const bare = [form('0 0 9 9 re f')]
  const painted = (content: string, others: readonly string[], resources = onForm) =>
    found('unclaimed', {content, resources, others})
  assert.deepEqual(painted('/X1 Do', bare), [[1, 'f']])
  assert.deepEqual(painted(marked('/X1 Do'), bare), [])
  assert.deepEqual(painted('/X2 Do', bare), [], 'there is none of this name')
  assert.deepEqual(painted('/X1 Do', bare, `<</XObject <</X1 ${'<<>>'}>>>>`), [], 'nor is it a stream')
  const nested = [form('/X2 Do', '/Resources <</XObject <</X2 9 0 R>>>>'), form('0 0 9 9 re S')]
  assert.deepEqual(painted('/X1 Do', nested), [[1, 'S']])
  const heir = [form('/X2 Do'), form('0 0 9 9 re S')]
  assert.deepEqual(painted('/X1 Do', heir, '<</XObject <</X1 8 0 R /X2 9 0 R>>>>'), [[1, 'S']], "the page's resources")
  assert.deepEqual(painted('/X1 Do', [form('/X1 Do 0 0 9 9 re S')]), [[1, 'S']], 'a form in itself')
})

test('content of a form is that of the form, by its own key', () => {
  const own = (claimed: string, entries: string, parents = '<</Nums [4 [7 0 R]]>>') =>
    ['unclaimed', 'parent-tree'].filter(
      id =>
        found(id, {content: '/X1 Do', resources: onForm, claimed, parents, others: [form(marked('f'), entries)]})
          .length > 0,
    )
  const inForm = '<</Type /MCR /MCID 0 /Stm 8 0 R>>'
  assert.deepEqual(own(inForm, '/StructParents 4'), [])
  assert.deepEqual(own(inForm, '/StructParents 5'), ['parent-tree'])
  assert.deepEqual(own(inForm, ''), ['parent-tree'])
  assert.deepEqual(own('0', '/StructParents 4'), ['unclaimed', 'parent-tree'])
})

test('a form with content of elements is painted once', () => {
  const times = (content: string, entries = '/StructParents 4') =>
    found('form-twice', {content, resources: onForm, others: [form('', entries)]})
  assert.deepEqual(times('/X1 Do'), [])
  assert.deepEqual(times('/X1 Do /X1 Do'), [[1, 'X1']])
  assert.deepEqual(times('/X1 Do /X1 Do', ''), [])
})

test('graphics states around each other, twenty-eight at most', () => {
  const nested = (depth: number) => found('states', `${'q '.repeat(depth)}${'Q '.repeat(depth)}`.repeat(2))
  assert.deepEqual(nested(28), [])
  assert.deepEqual(nested(29), [[1, '']])
})

test('operators that there are', () => {
  const known =
    'b B b* B* BDC BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'
  for (const operator of known.split(' ')) assert.deepEqual(found('operators', `${operator} `), [], operator)
  for (const operator of ['Fo', 'bb', 'TT', 'xyz'])
    assert.deepEqual(found('operators', `${operator} `), [[1, operator]])
})

test('printing inks want a profile of printing inks', () => {
  const inks = (content: string, profile?: string) =>
    found('colours', {
      content,
      catalog: '/OutputIntents [<<>> <</DestOutputProfile 8 0 R>>]',
      others: [stream('', profile)],
    })
  assert.deepEqual(inks('0 0 0 1 k', '/N 3'), [[1, 'k']])
  assert.deepEqual(inks('0 0 0 1 K', '/N 3'), [[1, 'K']])
  assert.deepEqual(inks('0 0 0 1 k 0 0 0 1 K', '/N 4'), [])
  assert.deepEqual(inks('0 0 1 rg 0 g', '/N 3'), [])
  assert.deepEqual(found('colours', '0 0 0 1 k'), [[1, 'k']])
})

test('pictures that an archive takes', () => {
  const picture = (entries: string, content = '/Artifact BMC /X1 Do EMC', id = 'images') =>
    found(id, {content, resources: onForm, others: [stream('', entries)]})
  assert.deepEqual(picture('/Subtype /Image'), [])
  assert.deepEqual(picture('/Subtype /Image /Interpolate false'), [])
  assert.deepEqual(picture('/Subtype /Image /Interpolate true'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /Image /Alternates []'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /Image /OPI 1'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /PS'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /Form /Ref 1'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /Form'), [])
  assert.deepEqual(picture('/Subtype /Image', '/X1 Do', 'unclaimed'), [[1, 'X1']])
  assert.deepEqual(picture('/Subtype /Image', marked('/X1 Do'), 'unclaimed'), [])
})

test('each condition is of its standard', () => {
  const standards = contentConditions.map(({id, standard}) => `${id} ${standard}`)
  assert.deepEqual(standards, [
    'unclaimed pdfua',
    'artifact-in-content pdfua',
    'content-in-artifact pdfua',
    'parent-tree reader',
    'form-twice pdfua',
    'states pdfa',
    'operators pdfa',
    'colours pdfa',
    'images pdfa',
  ])
})
