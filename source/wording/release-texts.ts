/** What a release and its deposit kit say in files of plain text, in the language of the publication. */

/** What is not as it was in the edition before. */
export interface ListOfChanges {
  readonly version: string
  /** Undefined for a first edition. */
  readonly previous: string | undefined
  /** What changed in the text, section by section; every line ends with a line break. */
  readonly text: string
  /** Files of the sources; undefined where it is not known which there were. */
  readonly files:
    | {readonly added: readonly string[]; readonly changed: readonly string[]; readonly removed: readonly string[]}
    | undefined
}

/** The list of changes; every line ends with a line break. */
export function listOfChangesText({version, previous, text, files}: ListOfChanges, lang: string): string {
  const words = lang.startsWith('fr') ? changesFr : changesEn
  if (previous === undefined) return lines([words.title(version), '', words.first])
  const list = [
    ...(files?.changed ?? []).map(words.changed),
    ...(files?.added ?? []).map(words.added),
    ...(files?.removed ?? []).map(words.removed),
  ]
  const head = [words.title(version), words.since(previous), '', text.trimEnd()]
  return lines(list.length > 0 ? [...head, '', words.files, ...list] : head)
}

const changesFr = {
  title: (version: string) => `Changements de l’édition ${version}`,
  since: (version: string) => `depuis l’édition ${version}`,
  first: 'Première édition.',
  files: 'Fichiers',
  changed: (name: string) => `– modifié : ${name}`,
  added: (name: string) => `– ajouté : ${name}`,
  removed: (name: string) => `– retiré : ${name}`,
}

const changesEn: typeof changesFr = {
  title: version => `Changes in edition ${version}`,
  since: version => `since edition ${version}`,
  first: 'First edition.',
  files: 'Files',
  changed: name => `– changed: ${name}`,
  added: name => `– added: ${name}`,
  removed: name => `– removed: ${name}`,
}

/** What the metadata of a deposit may lack. */
export type Lacking = 'publisher' | 'author' | 'date' | 'isbn' | 'legal-deposit' | 'archive'

/** What the sheet of a deposit kit is made of. */
export interface DepositSheet {
  readonly title: string
  readonly version: string
  readonly files: readonly {readonly name: string; readonly isbn: string | undefined; readonly archive: boolean}[]
  readonly lacking: readonly Lacking[]
}

/** The sheet that says what to send where, by which rule, and what nobody could verify. */
export function depositText(sheet: DepositSheet, lang: string): string {
  return lines(lang.startsWith('fr') ? depositInFrench(sheet, lang) : depositInEnglish(sheet, lang))
}

/** Whose national libraries a publication goes to, by the country of its language; both where it names none. */
const countries = (lang: string) => ({canada: !/-(?:FR)\b/.test(lang), france: !/-(?:CA)\b/.test(lang)})

function depositInFrench({title, version, files, lacking}: DepositSheet, lang: string): string[] {
  const {canada, france} = countries(lang)
  return [
    'Dépôt légal',
    `${title}, édition ${version}`,
    '',
    'Ce dossier réunit ce qu’une bibliothèque nationale demande ; rien n’est envoyé.',
    '',
    ...files.map(
      ({name, isbn, archive}) =>
        `– ${name} : ${isbn ? `ISBN ${isbn}` : 'sans ISBN'}${archive ? ', PDF/A pour la conservation' : ''}`,
    ),
    '– dublin-core.xml : la fiche de métadonnées (Dublin Core, ISO 15836)',
    '– onix.xml : la notice (ONIX 3.0), un produit par forme',
    '',
    ...(canada
      ? [
          'Bibliothèque et Archives nationales du Québec (BAnQ)',
          '– Tout ce qui est publié au Québec se dépose dans les sept jours, imprimé ou numérique ; un imprimé en deux exemplaires (une version numérique ne le remplace pas). Le dépôt se fait par l’extranet des éditeurs.',
          '  Source : https://mobile.banq.qc.ca/services/bibliotheque_nationale/depot_legal/depot_numeriques/',
          '',
          'Bibliothèque et Archives Canada (BAC)',
          '– PDF et EPUB sont préférés ; les deux formes, imprimée et numérique, se déposent quand elles existent ; 200 Mo au plus par envoi en ligne.',
          '  Source : https://www.bac-lac.gc.ca/eng/services/legal-deposit/Pages/online-digital-publications.aspx',
          '',
        ]
      : []),
    ...(france
      ? [
          'Bibliothèque nationale de France (BnF)',
          '– Le dépôt légal est une obligation de l’éditeur (Code du patrimoine, art. L. 131-2) ; la déclaration se fait par l’extranet du dépôt légal, et les déclarations en nombre par ONIX.',
          '  Sources : https://www.bnf.fr/fr/ra2018-le-depot-legal et la loi nº 2021-1901 du 30 décembre 2021, art. 5.',
          '',
        ]
      : []),
    'Ce qui n’a pas pu être vérifié : les noms de fichiers et les champs que chaque extranet demande aujourd’hui, et si votre publication est de celles que la loi dispense. Relisez la page de la bibliothèque avant d’envoyer. Les fichiers sont nommés d’après leur ISBN par commodité : aucune règle publiée ne le demande, à notre connaissance.',
    ...(lacking.length > 0 ? ['', 'Il manque', ...lacking.map(what => `– ${lackingFr[what]}`)] : []),
  ]
}

function depositInEnglish({title, version, files, lacking}: DepositSheet, lang: string): string[] {
  const {canada, france} = countries(lang)
  return [
    'Legal deposit',
    `${title}, edition ${version}`,
    '',
    'This folder holds what a national library asks for; nothing is sent.',
    '',
    ...files.map(
      ({name, isbn, archive}) =>
        `– ${name}: ${isbn ? `ISBN ${isbn}` : 'no ISBN'}${archive ? ', PDF/A for preservation' : ''}`,
    ),
    '– dublin-core.xml: the metadata (Dublin Core, ISO 15836)',
    '– onix.xml: the record (ONIX 3.0), one product for each form',
    '',
    ...(canada
      ? [
          'Library and Archives Canada (LAC)',
          '– PDF and EPUB are preferred; both forms, printed and digital, are deposited where both exist; 200 MB at most at a time online.',
          '  Source: https://www.bac-lac.gc.ca/eng/services/legal-deposit/Pages/online-digital-publications.aspx',
          '',
          'Bibliothèque et Archives nationales du Québec (BAnQ)',
          '– What is published in Québec is deposited within seven days, printed or digital; two copies of what is printed.',
          '  Source: https://mobile.banq.qc.ca/services/bibliotheque_nationale/depot_legal/depot_numeriques/',
          '',
        ]
      : []),
    ...(france
      ? [
          'Bibliothèque nationale de France (BnF)',
          '– Deposit is the publisher’s duty (Code du patrimoine, L. 131-2); it is declared on the extranet, in numbers by ONIX.',
          '  Sources: https://www.bnf.fr/fr/ra2018-le-depot-legal and act 2021-1901 of 30 December 2021, article 5.',
          '',
        ]
      : []),
    'What could not be verified: the file names and fields that each extranet asks for today, and whether your publication is exempt. Read the library’s page before you send anything. Files are named by their ISBN for convenience; no published rule that we know of asks for it.',
    ...(lacking.length > 0 ? ['', 'Missing', ...lacking.map(what => `– ${lackingEn[what]}`)] : []),
  ]
}

const lackingFr: Readonly<Record<Lacking, string>> = {
  publisher: 'l’éditeur (publisher)',
  author: 'l’auteur (author)',
  date: 'la date de l’édition (edition.date)',
  isbn: 'un ISBN pour chaque forme (edition.isbn, ou isbn dans le profil)',
  'legal-deposit': 'la mention du dépôt légal (edition.legal-deposit)',
  archive: 'un PDF/A : aucun des PDF n’en porte la mention',
}

const lackingEn: Readonly<Record<Lacking, string>> = {
  publisher: 'the publisher (publisher)',
  author: 'the author (author)',
  date: 'the date of the edition (edition.date)',
  isbn: 'an ISBN for each form (edition.isbn, or isbn in the profile)',
  'legal-deposit': 'the mention of legal deposit (edition.legal-deposit)',
  archive: 'a PDF/A: none of the PDFs says that it is one',
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
