/**
 * A random document, abstract: blocks of inline pieces, from which the HTML and the Markdown are written. It holds
 * everything that an author can write, in every nesting that the Markdown can express.
 */
import {makeChance} from './chance.js'
import {dialects} from './dialects.js'
import {randomFigure, randomInlines, randomSentences} from './inlines.js'
import {displayTex} from './math.js'
import {randomTable} from './tables.js'
import {makeWords} from './words.js'

/** @typedef {{kind: string, text?: string, pieces?: Inline[], key?: number, label?: string}} Inline */
/** @typedef {{kind: string} & Record<string, any>} Block */

/**
 * How often each kind of block comes, and what is peculiar about a document. Sizes are in lines of an A5 page.
 */
export const everything = {
  /** A5 pages, about. */
  pages: 12,
  /** Weights of the kinds of block. */
  blocks: {
    paragraph: 40,
    heading: 9,
    list: 9,
    quote: 6,
    code: 5,
    table: 8,
    figure: 8,
    box: 5,
    columns: 2,
    definitions: 3,
    aside: 2,
    pullquote: 2,
    verse: 1.5,
    giant: 1.2,
  },
  /** Probability that a sentence bears a note. */
  notes: 0.05,
  /** Probability that a block goes on with several notes close together. */
  dense: 0.05,
  /** Probability that a note is longer than a page. */
  endless: 0.012,
  /** Probability that a place between words holds a formula, and that one on lines of its own follows a paragraph. */
  math: 0.012,
  display: 0.06,
  /** Without formulas and dialects: the Markdown of seeds that found a fault before there were any. */
  plain: false,
}

/**
 * Makes the document of a seed.
 *
 * @param {number} seed
 * @param {Partial<typeof everything> & {only?: string[]}} [profile] changes to `everything`; `only` keeps these kinds of
 *   block alone
 * @returns {{seed: number, title: string, dialect: string, chapters: {title: Inline[], id: string, blocks: Block[]}[], notes: Map<number, Block[]>}}
 */
export function randomDocument(seed, profile = {}) {
  const chance = makeChance(seed)
  const settings = {...everything, ...profile, blocks: blocksOf(profile)}
  // What was added later has a chance of its own, so that the words of a seed stay what they were.
  const extra = settings.plain ? undefined : makeChance(seed + 0x10000)
  const dialect = extra?.maybe(0.7) ? extra.pick(dialectsOf(seed)) : 'fascicule'
  const {untitled} = dialects[dialect]
  const maker = {
    chance,
    extra,
    untitled,
    settings,
    word: makeWords(chance),
    notes: new Map(),
    ids: 0,
    quiet: 0,
  }
  const chapters = []
  const lines = settings.pages * linesAPage
  const count = Math.max(1, Math.min(4, Math.round(settings.pages / chance.integer(4, 12))))
  for (let number = 0; number < count; number++) {
    const title = randomInlines(maker, {words: chance.integer(2, 7), markup: 0.1, notes: 0.05})
    chapters.push({title, id: nextId(maker, 'chapitre'), blocks: blocksFor(maker, lines / count)})
  }
  return {seed, title: 'Document au hasard', dialect, chapters, notes: maker.notes}
}

/** What came later is for seeds from 20 000 on: those before stay what they were. */
const dialectsOf = seed => Object.keys(dialects).slice(0, seed < 20_000 ? 9 : undefined)

/** Of `linesOf`, as they came out on the pages of a hundred documents. */
const linesAPage = 22

const blocksOf = ({only, blocks = everything.blocks}) =>
  only ? Object.fromEntries(only.map(kind => [kind, blocks[kind] ?? everything.blocks[kind] ?? 1])) : blocks

const nextId = (maker, stem) => `${stem}-${++maker.ids}`

const blocksFor = (maker, lines) => {
  const blocks = []
  for (let left = lines; left > 0; ) {
    for (const block of makers[maker.chance.weighted(maker.settings.blocks)](maker, 0)) {
      blocks.push(block)
      left -= linesOf(block, maker)
    }
  }
  return blocks
}

/** Each gives one block, or several that belong together. */
const makers = {
  paragraph: maker => [paragraph(maker), ...formula(maker)],
  heading: maker => headings(maker),
  list: (maker, depth) => [list(maker, depth)],
  quote: (maker, depth) => [{kind: 'quote', blocks: inner(maker, depth, {paragraph: 6, list: 1, quote: 1})}],
  code: maker => [code(maker, maker.chance.integer(2, 24))],
  table: maker => [randomTable(maker)],
  figure: maker => [randomFigure(maker)],
  box: (maker, depth) => [
    {
      kind: 'box',
      name: maker.chance.pick(['note', 'definition', 'exemple', 'attention']),
      title: boxTitle(maker, maker.chance.integer(1, 5)),
      blocks: inner(maker, depth, {paragraph: 6, list: 2, quote: 1, code: 1}),
    },
  ],
  columns: (maker, depth) => [{kind: 'columns', count: 2, blocks: inner(maker, depth, {paragraph: 6, list: 1})}],
  definitions: (maker, depth) => [definitions(maker, depth)],
  aside: (maker, depth) => [{kind: 'aside', blocks: inner(maker, depth, {paragraph: 5, list: 1, figure: 1})}],
  pullquote: maker => [{kind: 'pullquote', blocks: [paragraph(maker, maker.chance.integer(1, 2))]}],
  verse: maker => [
    {
      kind: 'verse',
      lines: Array.from({length: maker.chance.integer(3, 14)}, () =>
        randomInlines(maker, {words: maker.chance.integer(3, 7), markup: 0.05, notes: 0.01}),
      ),
    },
  ],
  giant: (maker, depth) =>
    giants[maker.chance.weighted({paragraph: 1, code: 1, table: 1, row: 1, list: 1, quote: 1, box: 1, figure: 1})](
      maker,
      depth,
    ),
}

/** What is taller than a page. */
const giants = {
  paragraph: maker => [paragraph(maker, maker.chance.integer(30, 50))],
  code: maker => [code(maker, maker.chance.integer(50, 100))],
  table: maker => [randomTable(maker, {rows: maker.chance.integer(40, 70)})],
  row: maker => [randomTable(maker, {rows: maker.chance.integer(1, 3), tall: true})],
  list: (maker, depth) => [list(maker, depth, maker.chance.integer(20, 40))],
  quote: maker => [{kind: 'quote', blocks: Array.from({length: 8}, () => paragraph(maker, 6))}],
  box: maker => [
    {
      kind: 'box',
      name: 'note',
      title: boxTitle(maker, 3),
      blocks: Array.from({length: 8}, () => paragraph(maker, 6)),
    },
  ],
  figure: maker => [randomFigure(maker, {width: 400, height: 1800})],
}

const paragraph = (maker, sentences = maker.chance.integer(1, 7)) => ({
  kind: 'paragraph',
  pieces: randomSentences(maker, sentences),
})

/** Some tools know no title of a box. */
const boxTitle = (maker, words) => {
  const title = randomInlines(maker, {words, markup: 0, notes: 0})
  return maker.untitled ? [] : title
}

const formula = ({extra, settings}) =>
  extra?.maybe(settings.display)
    ? [{kind: 'math', tex: displayTex(extra), fence: extra.pick(['$$', '\\[', 'math'])}]
    : []

const headings = maker => {
  const {chance} = maker
  const blocks = []
  let level = chance.integer(2, 3)
  do {
    blocks.push({
      kind: 'heading',
      level,
      id: nextId(maker, 'section'),
      pieces: randomInlines(maker, {words: chance.integer(1, 9), markup: 0.08, notes: 0.06}),
    })
    level++
  } while (level <= 4 && chance.maybe(0.35))
  const next = chance.weighted({paragraph: 5, list: 1, quote: 1, table: 1, figure: 1, box: 1})
  return next in maker.settings.blocks ? [...blocks, ...makers[next](maker, 0)] : [...blocks, paragraph(maker)]
}

const inner = (maker, depth, weights) => {
  const blocks = [paragraph(maker, maker.chance.integer(1, 4))]
  const usable = depth < 2 ? weights : {paragraph: 1}
  for (let more = maker.chance.integer(0, 3); more > 0; more--) {
    const kind = maker.chance.weighted(usable)
    const last = blocks.at(-1).kind
    // Markdown would read two lists or two quotations that touch as one.
    if (kind === last && kind !== 'paragraph') continue
    blocks.push(...makers[kind](maker, depth + 1))
  }
  return blocks
}

const list = (maker, depth, length = maker.chance.integer(2, 7)) => {
  const {chance} = maker
  const type = chance.weighted({bullet: 5, ordered: 4, tasks: 1})
  const loose = chance.maybe(0.3)
  const items = Array.from({length}, () => {
    const blocks = [paragraph(maker, chance.maybe(0.2) ? chance.integer(2, 4) : 1)]
    if (loose && chance.maybe(0.3)) blocks.push(paragraph(maker, 2))
    if (loose && depth < 2 && chance.maybe(0.1))
      blocks.push(...makers[chance.pick(['quote', 'code'])](maker, depth + 1))
    if (depth < 3 && chance.maybe(0.12)) blocks.push(list(maker, depth + 1, chance.integer(1, 4)))
    return {done: chance.maybe(0.5), blocks}
  })
  // In Markdown only 1 can begin a list right under the text of another's item.
  const start = depth > 0 || chance.maybe(0.5) ? 1 : chance.integer(2, 120)
  return {kind: 'list', type, start, loose: loose && length > 1, items}
}

const definitions = (maker, depth) => ({
  kind: 'definitions',
  entries: Array.from({length: maker.chance.integer(1, 6)}, () => ({
    term: randomInlines(maker, {words: maker.chance.integer(1, 3), markup: 0.1, notes: 0.03}),
    definitions: Array.from({length: maker.chance.weighted({1: 5, 2: 1}) | 0}, () => [
      paragraph(maker, maker.chance.integer(1, 3)),
      ...(maker.chance.maybe(0.2) ? [paragraph(maker, 2)] : []),
      ...(depth < 1 && maker.chance.maybe(0.1) ? [list(maker, 2, 3)] : []),
    ]),
  })),
})

const code = (maker, length) => ({
  kind: 'code',
  language: maker.chance.pick(['text', 'js', 'yaml']),
  lines: Array.from({length}, (_, index) => {
    if (index > 0 && index < length - 1 && maker.chance.maybe(0.1)) return ''
    const words = maker.chance.maybe(0.06) ? maker.chance.integer(15, 40) : maker.chance.integer(1, 6)
    return ' '.repeat(2 * maker.chance.integer(0, 3)) + Array.from({length: words}, () => maker.word()).join(' ')
  }),
})

/** The lines that a block takes on an A5 page, its notes included, about. */
const linesOf = (block, maker) => {
  const measure = 62
  const text = pieces =>
    pieces.reduce(
      (sum, piece) => sum + (piece.text?.length ?? 0) + (piece.pieces ? text(piece.pieces) : 0) + noteLength(piece),
      0,
    )
  const noteLength = piece => (piece.kind === 'note' ? sum(maker.notes.get(piece.key)) * measure * 0.8 : 0)
  const sum = blocks => blocks.reduce((lines, each) => lines + linesOf(each, maker), 0)
  switch (block.kind) {
    case 'plain':
    case 'paragraph':
      return Math.ceil(text(block.pieces) / measure) + 0.5
    case 'heading':
      return 2.5
    case 'list':
      return block.items.reduce((lines, item) => lines + sum(item.blocks) * 1.05, 1)
    case 'code':
      return block.lines.reduce((lines, line) => lines + Math.ceil((line.length + 1) / 60), 1.5)
    case 'figure':
      return Math.min(38, block.height / 14) + 3
    case 'table':
      return (
        3 +
        block.rows.reduce(
          (lines, row) =>
            lines +
            Math.max(
              1,
              ...row.filter(Boolean).map(cell => (sum(cell.blocks) * block.columns) / cell.colspan / cell.rowspan),
            ),
          0,
        )
      )
    case 'definitions':
      return block.entries.reduce(
        (lines, entry) => lines + 1.5 + entry.definitions.reduce((all, each) => all + sum(each) * 1.1, 0),
        0,
      )
    case 'math':
      return 4
    case 'verse':
      return block.lines.length + 1
    default:
      return sum(block.blocks) * 1.15 + 2
  }
}
