/** The kit for a national library: its metadata against what the standards ask for. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {SaxesParser} from 'saxes'
import {publicationOf} from '../../document/trial.test.ts'
import type {Configuration, Output} from '../../types.ts'
import {type Deposit, deposit} from './index.ts'

interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Node[]
  text: string
}

/** The root of a document; throws where it is not well formed. */
const parsed = (text: string): Node => {
  const root: Node = {name: '', attributes: {}, children: [], text: ''}
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const node: Node = {name, attributes: attributes as Record<string, string>, children: [], text: ''}
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', part => {
    const node = open.at(-1)
    if (node) node.text += part
  })
  parser.on('closetag', () => void open.pop())
  parser.write(text).close()
  return root.children[0] as Node
}

const output = (profile: string, name: string, more = ''): Output => ({
  profile,
  name,
  pages: 24,
  bytes: Buffer.from(`%PDF${more}`),
  refused: false,
  findings: [],
  proof: {} as Output['proof'],
})

const kit = (more: Partial<Configuration>, outputs: readonly Output[]): Deposit =>
  deposit(publicationOf(more).configuration, outputs, '2026-09-19')
const textIn = ({files}: Deposit, name: string): string =>
  Buffer.from(files.find(file => file.name === name)?.bytes ?? '').toString('utf8')

const whole: Partial<Configuration> = {
  title: 'Règlement & usages',
  subtitle: 'Pour <tous>',
  author: ['Anne Roy', 'Jean Côté'],
  publisher: 'Les Amis du canal',
  description: 'Les règles de vie.',
  keywords: ['canal'],
  edition: {
    version: '2.1.0',
    date: '2026-09-19',
    isbn: '2-07-036822-X',
    rights: 'CC BY 4.0',
    'legal-deposit': '3e trimestre 2026',
    address: 'https://exemple.org/reglement',
  },
  profiles: {screen: {}, print: {isbn: '979-10-90636-07-1'}, archive: {base: 'screen', archive: true}},
}
const outputs = [
  output('screen', 'essai.pdf', '<pdfaid:part>2'),
  output('print', 'essai-imprimeur.pdf'),
  output('archive', 'essai-archive.pdf', '<pdfaid:part>3'),
]

/** The elements of Dublin Core (ISO 15836-1, 3), the only ones that oai_dc.xsd has, in any order and number. */
const dublinCore = [
  'contributor',
  'coverage',
  'creator',
  'date',
  'description',
  'format',
  'identifier',
  'language',
  'publisher',
  'relation',
  'rights',
  'source',
  'subject',
  'title',
  'type',
]

test('Dublin Core: the content model of oai_dc.xsd, written out', () => {
  const root = parsed(textIn(kit(whole, outputs), 'dublin-core.xml'))
  assert.equal(root.name, 'oai_dc:dc')
  assert.equal(root.attributes['xmlns:oai_dc'], 'http://www.openarchives.org/OAI/2.0/oai_dc/')
  assert.equal(root.attributes['xmlns:dc'], 'http://purl.org/dc/elements/1.1/')
  for (const {name, attributes, children, text} of root.children) {
    assert.ok(dublinCore.includes(name.replace(/^dc:/, '')), name)
    assert.deepEqual(
      Object.keys(attributes).filter(key => key !== 'xml:lang'),
      [],
    )
    assert.ok(children.length === 0 && text.trim() !== '', name)
  }
  const said = (name: string) => root.children.filter(child => child.name === `dc:${name}`).map(({text}) => text)
  assert.deepEqual(said('title'), ['Règlement & usages : Pour <tous>'])
  assert.deepEqual(said('creator'), ['Anne Roy', 'Jean Côté'])
  assert.deepEqual(said('date'), ['2026-09-19'])
  assert.deepEqual(said('identifier'), ['urn:isbn:9782070368228', 'urn:isbn:9791090636071'])
})

/**
 * What is mandatory in a message of ONIX for Books 3.0 with the blocks that ours has, in the order that the format gives: a
 * table written from EDItEUR's Product Information Format Specification, Release 3.0 (elements « mandatory » or of
 * cardinality 1), not a validation against its schema, which cannot be fetched here.
 *
 * @see https://home.bic-media.com/onix_info/3-0-2/ONIX_for_Books_Format_Specification_3.0.8.html
 */
const mandatory: Readonly<Record<string, readonly string[]>> = {
  ONIXMessage: ['Header', 'Product'],
  Header: ['Sender', 'SentDateTime'],
  Sender: ['SenderName'],
  Product: ['RecordReference', 'NotificationType', 'ProductIdentifier'],
  ProductIdentifier: ['ProductIDType', 'IDValue'],
  DescriptiveDetail: ['ProductComposition', 'ProductForm', 'TitleDetail'],
  TitleDetail: ['TitleType', 'TitleElement'],
  TitleElement: ['TitleElementLevel', 'TitleText'],
  Contributor: ['ContributorRole', 'PersonName'],
  Language: ['LanguageRole', 'LanguageCode'],
  Extent: ['ExtentType', 'ExtentValue', 'ExtentUnit'],
  CollateralDetail: ['TextContent'],
  TextContent: ['TextType', 'ContentAudience', 'Text'],
  PublishingDetail: ['PublishingStatus'],
  Publisher: ['PublishingRole', 'PublisherName'],
  PublishingDate: ['PublishingDateRole', 'Date'],
}

/** The order of what a product's description may hold (groups P.3 to P.13). */
const order =
  'ProductComposition ProductForm ProductFormDetail TitleDetail Contributor NoContributor EditionStatement Language Extent'.split(
    ' ',
  )

const lackingIn = (node: Node): string[] => [
  ...(mandatory[node.name] ?? [])
    .filter(name => !node.children.some(child => child.name === name))
    .map(name => `${node.name} without ${name}`),
  ...node.children.flatMap(lackingIn),
]

test('ONIX: a table of its mandatory elements, and one product for each form', () => {
  const root = parsed(textIn(kit(whole, outputs), 'onix.xml'))
  assert.deepEqual({...root.attributes}, {release: '3.0', xmlns: 'http://ns.editeur.org/onix/3.0/reference'})
  assert.deepEqual(lackingIn(root), [])
  const products = root.children.filter(({name}) => name === 'Product')
  const find = (node: Node, ...names: string[]): string =>
    names.reduce<Node | undefined>((at, name) => at?.children.find(child => child.name === name), node)?.text ?? ''
  assert.deepEqual(
    products.map(product => [find(product, 'RecordReference'), find(product, 'DescriptiveDetail', 'ProductForm')]),
    [
      ['9782070368228', 'EA'],
      ['9791090636071', 'BA'],
    ],
  )
  for (const product of products) {
    const detail = product.children.find(({name}) => name === 'DescriptiveDetail') as Node
    const places = detail.children.map(({name}) => order.indexOf(name))
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
      'in the order of the format',
    )
  }
  assert.equal(find(root, 'Header', 'SentDateTime'), '20260919')
})

test('a publication that says little has all that is mandatory too; what it lacks is told', () => {
  const poor = kit({}, [output('screen', 'essai.pdf')])
  assert.deepEqual(lackingIn(parsed(textIn(poor, 'onix.xml'))), [])
  parsed(textIn(poor, 'dublin-core.xml'))
  assert.deepEqual(poor.lacking, ['publisher', 'author', 'date', 'isbn', 'legal-deposit', 'archive'])
  assert.match(textIn(poor, 'LISEZMOI.txt'), /Il manque\n– l’éditeur/)
})

test('one PDF for each ISBN, under it: of several, one for preservation without its sources', () => {
  const {files, lacking} = kit(whole, outputs)
  assert.deepEqual(
    files.map(({name}) => name),
    ['9782070368228.pdf', '9791090636071.pdf', 'dublin-core.xml', 'onix.xml', 'LISEZMOI.txt'],
  )
  assert.equal(Buffer.from(files[0]?.bytes ?? '').toString(), '%PDF<pdfaid:part>2')
  assert.deepEqual(lacking, [])
})

test('the libraries are those of the country', () => {
  const sheet = (lang: string) => textIn(kit({...whole, lang}, outputs), 'LISEZMOI.txt')
  assert.ok(/BAnQ/.test(sheet('fr-CA')) && !/BnF/.test(sheet('fr-CA')))
  assert.ok(/BnF/.test(sheet('fr-FR')) && !/BAnQ/.test(sheet('fr-FR')))
  assert.ok(/BnF/.test(sheet('fr-BE')) && /BAnQ/.test(sheet('fr-BE')))
  assert.match(sheet('en-CA'), /^Legal deposit/)
})
