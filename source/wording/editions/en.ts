import type {EditionWords, FrontWord, Kind} from './types.ts'

/** The list of changes, in English. */
export const en: EditionWords = {
  none: 'No change.',
  nothingWritten: 'Nothing is written: there is no change to show.',
  front: {
    heading: 'Cover, title page and colophon',
    count: count => `${numeral(count)} ${count > 1 ? 'changes' : 'change'}`,
    line: (name, before, after) =>
      before === ''
        ? `${front[name]}: ${quoted(after)} added`
        : after === ''
          ? `${front[name]}: ${quoted(before)} deleted`
          : before === after
            ? `${front[name]}: ${quoted(after)} has another content`
            : `${front[name]}: ${quoted(before)} is now ${quoted(after)}`,
  },
  section: (number, title, typed) =>
    number === '' ? 'Beginning of the text' : `${typed ?? `Section ${number}`}${title ? `, ${quoted(title)}` : ''}`,
  under: (heading, counts) => `${heading}: ${counts.join(', ')}`,
  count: (kind, change, count) => `${numeral(count)} ${noun(kind, count)} ${participles[change]}`,
  split: (parts, kind) => `one ${noun(kind, 1)} split into ${numeral(parts)}`,
  joined: (parts, kind) => `${numeral(parts)} ${noun(kind, parts)} joined into one`,
  whole: (change, blocks) => `section ${participles[change]} (${numeral(blocks)} ${blocks > 1 ? 'blocks' : 'block'})`,
  line: (kind, label, facts) => `${noun(kind, 1)}${label && ` ${quoted(label)}`}: ${facts.join('; ')}`,
  inserted: () => 'added',
  deleted: () => 'deleted',
  moved: (_, section) => `moved${section && `, formerly in: ${section}`}`,
  cutAt: (_, excerpts) => `split; what follows begins with ${excerpts.map(quoted).join(', then ')}`,
  joinedFrom: (_, excerpts) => `joined with ${excerpts.map(quoted).join(' and ')}`,
  instead: (before, after) => `for ${quoted(before)} read ${quoted(after)}`,
  takenOut: (text, around) => `${quoted(text)} deleted${around && ` in ${quoted(around)}`}`,
  putIn: (text, around) => `${quoted(text)} added${around && ` in ${quoted(around)}`}`,
  more: count => `and ${numeral(count)} more ${count > 1 ? 'changes' : 'change'}`,
  otherwise: 'the same text in another form',
  links: 'the addresses of the links have changed',
  link: (before, after) => `link to ${quoted(before)} now ${quoted(after)}`,
  level: (before, after) => `of level ${after} instead of ${before}`,
  pictureReplaced: 'picture replaced',
  pictureAdded: name => `picture added (${name})`,
  pictureGone: name => `picture taken out (${name})`,
  alternative: (before, after) => `alternative text ${quoted(before)} now ${quoted(after)}`,
  cell: (row, column, before, after) => `row ${row}, column ${column}: ${quoted(before)} is now ${quoted(after)}`,
  row: (change, number, text) => `row ${number} ${participles[change]}: ${quoted(text)}`,
  column: (change, number, text) => `column ${number} ${participles[change]}: ${quoted(text)}`,
  pages: {heading: 'Where to find the pages', before: 'old page', after: 'new page', none: '(text deleted)'},
  erratum: {
    title: 'Erratum',
    about: (title, edition) => (edition ? `${title}, edition ${edition}` : title),
    place: (page, paragraph, kind) =>
      [
        page !== undefined && `p. ${page}`,
        paragraph === undefined ? kind !== 'paragraph' && noun(kind, 1) : `paragraph ${paragraph}`,
      ]
        .filter(Boolean)
        .join(', '),
    add: text => `add: ${quoted(text)}`,
    addFirst: text => `add at the beginning: ${quoted(text)}`,
    addAfter: text => `then add: ${quoted(text)}`,
    takeOut: text => `delete ${quoted(text)}`,
  },
  marks: {
    moved: '[moved]',
    movedAway: kind => `[${noun(kind, 1)} moved]`,
    gone: (kind, text) => `[${noun(kind, 1)} deleted${text && `: ${text}`}]`,
    pictureReplaced: '[picture replaced]',
  },
}

const front: Readonly<Record<FrontWord, string>> = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  publisher: 'publisher',
  collection: 'collection',
  cover: 'cover picture',
  logo: 'logo',
  back: 'back cover',
  backPicture: 'picture of the back cover',
  isbn: 'ISBN',
  legalDeposit: 'legal deposit',
  rights: 'rights',
  printer: 'printer',
  address: 'address',
}

const nouns: Readonly<Record<Kind, readonly [string, string]>> = {
  heading: ['heading', 'headings'],
  paragraph: ['paragraph', 'paragraphs'],
  item: ['list item', 'list items'],
  table: ['table', 'tables'],
  figure: ['figure', 'figures'],
  note: ['note', 'notes'],
  code: ['block of code', 'blocks of code'],
  formula: ['formula', 'formulas'],
}

const participles = {inserted: 'added', deleted: 'deleted', modified: 'changed', moved: 'moved'} as const
const noun = (kind: Kind, count: number): string => nouns[kind][count > 1 ? 1 : 0]
const numerals = 'zero one two three four five six seven eight nine ten'.split(' ')
const numeral = (count: number): string => numerals[count] ?? String(count)
const quoted = (text: string): string => `“${text}”`
