/**
 * What a national library asks for, in one folder: the PDFs under names that say which they are, the metadata in Dublin Core
 * and in ONIX, a sheet that says what goes where and by which rule. Nothing is sent.
 */
import {profileNamed} from '../../profiles/index.ts'
import {isbn13} from '../../text/isbn.ts'
import type {Configuration, Output} from '../../types.ts'
import {depositText, type Lacking} from '../../wording/release-texts.ts'
import {dublinCore} from './dublin-core.ts'
import {onix} from './onix.ts'
import type {DepositedFile} from './types.ts'

/** The files of the kit by their names, and what the metadata lacks. */
export interface Deposit {
  readonly files: readonly {readonly name: string; readonly bytes: Uint8Array}[]
  readonly lacking: readonly Lacking[]
}

/**
 * The kit of an edition.
 *
 * @param date YYYY-MM-DD: of the edition, or what stands for one
 */
export function deposit(configuration: Configuration, outputs: readonly Output[], date: string): Deposit {
  const forms = formsOf(configuration, outputs)
  const files = forms.map(({bytes: _, ...file}): DepositedFile => file)
  const lacking = lackingOf(configuration, files)
  const {title, lang, edition} = configuration
  const sheet = {title, version: edition?.version ?? '', files, lacking}
  const text = (name: string, content: string) => ({name, bytes: Buffer.from(content)})
  return {
    files: [
      ...forms.map(({name, bytes}) => ({name, bytes})),
      text('dublin-core.xml', dublinCore(configuration, files)),
      text('onix.xml', onix(configuration, files, date)),
      text('LISEZMOI.txt', depositText(sheet, lang)),
    ],
    lacking,
  }
}

type Form = DepositedFile & Pick<Output, 'bytes'>

/** One PDF for each ISBN: of several that bear it, one for preservation, which need not hold its sources. */
const formsOf = (configuration: Configuration, outputs: readonly Output[]): Form[] => {
  const {edition, profiles} = configuration
  const all = outputs.map(({profile, name, pages, bytes}): Form => {
    const {press, isbn} = profileNamed(profile, profiles)
    const own = isbn13(isbn ?? edition?.isbn)
    const archive = Buffer.from(bytes).includes('<pdfaid:part>')
    return {
      profile,
      isbn: own,
      press: press !== undefined,
      pages,
      archive,
      name: own === undefined ? name : `${own}.pdf`,
      bytes,
    }
  })
  const isOf = (one: Form) => (other: Form) =>
    other.isbn === one.isbn && (one.isbn !== undefined || other.press === one.press)
  const groups = all.filter((one, at) => all.findIndex(isOf(one)) === at).map(one => all.filter(isOf(one)))
  return groups.flatMap(group => group.find(({archive}) => archive) ?? group[0] ?? [])
}

const lackingOf = ({publisher, author, edition}: Configuration, files: readonly DepositedFile[]): Lacking[] => {
  const isGiven: Readonly<Record<Lacking, boolean>> = {
    publisher: publisher !== undefined,
    author: author.length > 0 || publisher !== undefined,
    date: edition?.date !== undefined,
    isbn: files.every(({isbn}) => isbn !== undefined),
    'legal-deposit': edition?.['legal-deposit'] !== undefined,
    archive: files.some(({archive}) => archive),
  }
  return (Object.keys(isGiven) as Lacking[]).filter(what => !isGiven[what])
}
