import type {Configuration} from '../../types.ts'
import type {DepositedFile} from './types.ts'
import {type Xml, xml, xmlText} from './xml.ts'

/** Codes of EDItEUR (issue 60 and later; the lists are named by their numbers). */
const codes = {
  confirmed: '03', // list 1: confirmed on publication
  isbn: '15', // list 5
  gtin: '03',
  proprietary: '01',
  single: '00', // list 2
  digital: 'EA', // list 150: delivered electronically
  pdf: 'E107', // list 175
  book: 'BA', // list 150
  title: '01', // list 15
  product: '01', // list 149
  author: 'A01', // list 17
  ofText: '01', // list 22
  pages: '08', // list 23: absolute page count
  inPages: '03', // list 24
  description: '03', // list 153
  everybody: '00', // list 154
  publisher: '01', // list 45
  active: '04', // list 64
  published: '01', // list 163
}

/** Languages of publications by their codes of ISO 639-2/B (list 74). */
const languages: Readonly<Record<string, string>> = {
  fr: 'fre',
  en: 'eng',
  de: 'ger',
  es: 'spa',
  it: 'ita',
  nl: 'dut',
  pt: 'por',
}

/**
 * A message of ONIX 3.0 with one product for each form of the publication: what the specification makes mandatory, and what
 * a library reads (EDItEUR, ONIX for Books Product Information Format, Release 3.0).
 *
 * @param date YYYY-MM-DD: of the edition, or what stands for one
 */
export function onix(configuration: Configuration, files: readonly DepositedFile[], date: string): string {
  const {publisher, author, title} = configuration
  const day = date.replaceAll('-', '')
  const header = xml('Header', [
    xml('Sender', [xml('SenderName', publisher ?? author[0] ?? title)]),
    xml('SentDateTime', day),
  ])
  const products = files.map(file => product(configuration, file, day))
  return xmlText(
    xml('ONIXMessage', [header, ...products], {release: '3.0', xmlns: 'http://ns.editeur.org/onix/3.0/reference'}),
  )
}

const product = (configuration: Configuration, file: DepositedFile, day: string): Xml => {
  const {publisher, edition, slug} = configuration
  const reference = file.isbn ?? `${slug}-${edition?.version ?? ''}-${file.profile}`
  return xml('Product', [
    xml('RecordReference', reference),
    xml('NotificationType', codes.confirmed),
    ...(file.isbn === undefined
      ? [identifier(codes.proprietary, reference, 'Fascicule')]
      : [identifier(codes.isbn, file.isbn), identifier(codes.gtin, file.isbn)]),
    descriptiveDetail(configuration, file),
    collateralDetail(configuration),
    xml('PublishingDetail', [
      publisher === undefined
        ? undefined
        : xml('Publisher', [xml('PublishingRole', codes.publisher), xml('PublisherName', publisher)]),
      xml('PublishingStatus', codes.active),
      edition?.date === undefined
        ? undefined
        : xml('PublishingDate', [xml('PublishingDateRole', codes.published), xml('Date', day, {dateformat: '00'})]),
    ]),
  ])
}

const identifier = (type: string, value: string, name?: string): Xml =>
  xml('ProductIdentifier', [
    xml('ProductIDType', type),
    name === undefined ? undefined : xml('IDTypeName', name),
    xml('IDValue', value),
  ])

const descriptiveDetail = (
  {title, subtitle, author, lang, edition}: Configuration,
  {press, pages}: DepositedFile,
): Xml => {
  const language = languages[lang.split('-')[0] ?? '']
  return xml('DescriptiveDetail', [
    xml('ProductComposition', codes.single),
    xml('ProductForm', press ? codes.book : codes.digital),
    press ? undefined : xml('ProductFormDetail', codes.pdf),
    xml('TitleDetail', [
      xml('TitleType', codes.title),
      xml('TitleElement', [
        xml('TitleElementLevel', codes.product),
        xml('TitleText', title),
        subtitle === undefined ? undefined : xml('Subtitle', subtitle),
      ]),
    ]),
    ...author.map((name, at) =>
      xml('Contributor', [
        xml('SequenceNumber', String(at + 1)),
        xml('ContributorRole', codes.author),
        xml('PersonName', name),
      ]),
    ),
    author.length === 0 ? {name: 'NoContributor', children: ['']} : undefined,
    edition?.version === undefined ? undefined : xml('EditionStatement', edition.version),
    language === undefined
      ? undefined
      : xml('Language', [xml('LanguageRole', codes.ofText), xml('LanguageCode', language)]),
    xml('Extent', [
      xml('ExtentType', codes.pages),
      xml('ExtentValue', String(pages)),
      xml('ExtentUnit', codes.inPages),
    ]),
  ])
}

const collateralDetail = ({description}: Configuration): Xml | undefined =>
  description === undefined
    ? undefined
    : xml('CollateralDetail', [
        xml('TextContent', [
          xml('TextType', codes.description),
          xml('ContentAudience', codes.everybody),
          xml('Text', description),
        ]),
      ])
