import type {EditionWords, FrontWord, Kind} from './types.ts'

/** La liste des changements, en français. */
export const fr: EditionWords = {
  none: 'Aucun changement.',
  nothingWritten: 'Rien n’est écrit : il n’y a pas de changement à montrer.',
  front: {
    heading: 'Couverture, page de titre et colophon',
    count: count => `${numeral(count, 'paragraph')} ${count > 1 ? 'changements' : 'changement'}`,
    line: (name, before, after) =>
      before === ''
        ? `${front[name]} : ${quoted(after)} ajouté`
        : after === ''
          ? `${front[name]} : ${quoted(before)} supprimé`
          : before === after
            ? `${front[name]} : ${quoted(after)} a un autre contenu`
            : `${front[name]} : ${quoted(before)} devient ${quoted(after)}`,
  },
  section: (number, title, typed) =>
    number === '' ? 'Début du texte' : `${typed ?? `Section ${number}`}${title ? `, ${quoted(title)}` : ''}`,
  under: (heading, counts) => `${heading} : ${counts.join(', ')}`,
  count: (kind, change, count) =>
    `${numeral(count, kind)} ${noun(kind, count)} ${agreed(participles[change], kind, count)}`,
  split: (parts, kind) =>
    `${numeral(1, kind)} ${noun(kind, 1)} ${agreed('coupé', kind, 1)} en ${numeral(parts, 'paragraph')}`,
  joined: (parts, kind) =>
    `${numeral(parts, kind)} ${noun(kind, parts)} ${agreed('réuni', kind, parts)} en ${isFeminine(kind) ? 'une' : 'un'}`,
  whole: (change, blocks) =>
    `section ${participles[change]}e (${numeral(blocks, 'paragraph')} ${blocks > 1 ? 'blocs' : 'bloc'})`,
  line: (kind, label, facts) => `${noun(kind, 1)}${label && ` ${quoted(label)}`} : ${facts.join(' ; ')}`,
  inserted: kind => agreed('ajouté', kind, 1),
  deleted: kind => agreed('supprimé', kind, 1),
  moved: (kind, section) => `${agreed('déplacé', kind, 1)}${section && `, auparavant dans : ${section}`}`,
  cutAt: (kind, excerpts) =>
    `${agreed('coupé', kind, 1)} ; la suite commence par ${excerpts.map(quoted).join(', puis ')}`,
  joinedFrom: (kind, excerpts) => `${agreed('réuni', kind, 1)} avec ${excerpts.map(quoted).join(' et ')}`,
  instead: (before, after) => `au lieu de ${quoted(before)}, lire ${quoted(after)}`,
  takenOut: (text, around) => `${quoted(text)} supprimé${around && ` dans ${quoted(around)}`}`,
  putIn: (text, around) => `${quoted(text)} ajouté${around && ` dans ${quoted(around)}`}`,
  more: count => `et ${numeral(count, 'paragraph')} ${count > 1 ? 'autres changements' : 'autre changement'}`,
  otherwise: 'même texte, autre forme',
  links: 'les adresses des liens ont changé',
  link: (before, after) => `lien vers ${quoted(before)} devenu ${quoted(after)}`,
  level: (before, after) => `de niveau ${after} au lieu de ${before}`,
  pictureReplaced: 'image remplacée',
  pictureAdded: name => `image ajoutée (${name})`,
  pictureGone: name => `image ôtée (${name})`,
  alternative: (before, after) => `texte de remplacement ${quoted(before)} devenu ${quoted(after)}`,
  cell: (row, column, before, after) => `ligne ${row}, colonne ${column} : ${quoted(before)} devient ${quoted(after)}`,
  row: (change, number, text) => `ligne ${number} ${participles[change]}e : ${quoted(text)}`,
  column: (change, number, text) => `colonne ${number} ${participles[change]}e : ${quoted(text)}`,
  pages: {heading: 'Où retrouver les pages', before: 'ancienne page', after: 'nouvelle page', none: '(texte supprimé)'},
  erratum: {
    title: 'Erratum',
    about: (title, edition) => (edition ? `${title}, édition ${edition}` : title),
    place: (page, paragraph, kind) =>
      [
        page !== undefined && `p. ${page}`,
        paragraph === undefined
          ? kind !== 'paragraph' && noun(kind, 1)
          : `${paragraph === 1 ? '1er' : `${paragraph}e`} paragraphe`,
      ]
        .filter(Boolean)
        .join(', '),
    add: text => `ajouter : ${quoted(text)}`,
    addFirst: text => `ajouter au début : ${quoted(text)}`,
    addAfter: text => `ajouter ensuite : ${quoted(text)}`,
    takeOut: text => `supprimer ${quoted(text)}`,
  },
  marks: {
    moved: '[déplacé]',
    movedAway: kind => `[${noun(kind, 1)} ${agreed('déplacé', kind, 1)}]`,
    gone: (kind, text) => `[${noun(kind, 1)} ${agreed('supprimé', kind, 1)}${text && ` : ${text}`}]`,
    pictureReplaced: '[image remplacée]',
  },
}

const front: Readonly<Record<FrontWord, string>> = {
  title: 'titre',
  subtitle: 'sous-titre',
  author: 'auteur',
  publisher: 'éditeur',
  collection: 'collection',
  cover: 'image de couverture',
  logo: 'logo',
  back: 'quatrième de couverture',
  backPicture: 'image de quatrième de couverture',
  isbn: 'ISBN',
  legalDeposit: 'dépôt légal',
  rights: 'droits',
  printer: 'imprimeur',
  address: 'adresse',
}

const nouns: Readonly<Record<Kind, readonly [string, string]>> = {
  heading: ['titre', 'titres'],
  paragraph: ['paragraphe', 'paragraphes'],
  item: ['élément de liste', 'éléments de liste'],
  table: ['tableau', 'tableaux'],
  figure: ['figure', 'figures'],
  note: ['note', 'notes'],
  code: ['bloc de code', 'blocs de code'],
  formula: ['formule', 'formules'],
}

const participles = {inserted: 'ajouté', deleted: 'supprimé', modified: 'modifié', moved: 'déplacé'} as const

const isFeminine = (kind: Kind): boolean => kind === 'figure' || kind === 'note' || kind === 'formula'
const noun = (kind: Kind, count: number): string => nouns[kind][count > 1 ? 1 : 0]
const agreed = (participle: string, kind: Kind, count: number): string =>
  `${participle}${isFeminine(kind) ? 'e' : ''}${count > 1 ? 's' : ''}`

const numerals = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
  ' ',
)
const numeral = (count: number, kind: Kind): string =>
  count === 1 && isFeminine(kind) ? 'une' : (numerals[count] ?? String(count))

const quoted = (text: string): string => `« ${text} »`
