/** The stress publication: four chapters of counted words, each with what has broken page makers. */
import {makeChance} from './chance.js'
import {expectedWords} from './expected.js'
import {writeChapters} from './markdown.js'
import {makeWords} from './words.js'

/**
 * Writes the publication.
 *
 * @returns {{files: Map<string, string>, words: import('./expected.js').ExpectedWord[], headings: string[][]}} files by their
 *   names in the publication; headings: the compared words of each heading of the contents, in order
 */
export function stressPublication() {
  const maker = {word: makeWords(makeChance(1945)), notes: new Map(), ids: 0}
  const chapters = [prose, tables, lists, pictures].map((make, index) => ({
    id: `chapitre-${index + 1}`,
    title: text(`${index + 1}. «\u00a0${several(maker, 2)}\u00a0» ${several(maker, 3)}`),
    blocks: make(maker),
  }))
  const files = new Map([['publication.yaml', configuration]])
  chapters.forEach((chapter, index) => {
    const notes = new Map([...maker.notes].filter(([key]) => calls(chapter).includes(key)))
    const {markdown, files: drawings} = writeChapters({chapters: [chapter], notes})
    files.set(`source/0${index + 1}-chapitre.md`, markdown)
    for (const [name, drawing] of drawings) files.set(`source/${name}`, drawing)
  })
  // What begins a heading, « 2e », « 60 », is no counted word.
  const words = expectedWords({chapters, notes: maker.notes}).filter(({key}) => !/^(\d{1,2}e?|1945)$/.test(key))
  return {files, words, headings: chapters.flatMap(headingsOf)}
}

const configuration = `title: Épreuve de la mise en pages
lang: fr-CA
author: Fascicule
kind: brochure
page: {size: A5}
source: [source/*.md]
contents: {depth: 2}
cover: {}
`

/** Paragraphs of two hundred words, notes of several paragraphs, quotations. */
const prose = maker => [
  ...heading(maker, 2, '1945 : '),
  ...Array.from({length: 6}, (_, index) => paragraph(maker, 200, index % 2 === 0 ? [noteOf(maker, 3, 40)] : [])),
  ...heading(maker, 2, '2e '),
  ...heading(maker, 3, '3. '),
  {
    kind: 'quote',
    blocks: [
      paragraph(maker, 60),
      {kind: 'quote', blocks: [paragraph(maker, 120, [noteOf(maker, 2, 30)])]},
      paragraph(maker, 200),
    ],
  },
  paragraph(maker, 200, [noteOf(maker, 9, 60)]),
  paragraph(maker, 200),
]

/** A table of sixty rows with notes in it, and one with spans. */
const tables = maker => [
  paragraph(maker, 200),
  ...heading(maker, 2, '60 '),
  {
    kind: 'table',
    columns: 4,
    aligns: ['left', 'left', 'right', 'center'],
    simple: true,
    caption: text(`${several(maker, 6)}.`),
    head: [Array.from({length: 4}, () => cell(maker, 1))],
    rows: Array.from({length: 60}, (_, row) =>
      Array.from({length: 4}, (_, column) => cell(maker, column === 1 ? 6 : 2, row % 20 === 7 && column === 1)),
    ),
  },
  paragraph(maker, 200),
  ...heading(maker, 2, '12e '),
  {
    kind: 'table',
    columns: 3,
    aligns: ['left', 'left', 'left'],
    simple: false,
    caption: [],
    head: [Array.from({length: 3}, () => cell(maker, 2))],
    rows: Array.from({length: 12}, (_, row) => [
      row % 4 === 0 ? {...cell(maker, 5), rowspan: 4} : null,
      cell(maker, 14),
      cell(maker, 9),
    ]),
  },
  paragraph(maker, 200),
]

/** Lists in lists, and ninety lines of code. */
const lists = maker => [
  ...heading(maker, 2, '4 « '),
  paragraph(maker, 200),
  list(maker, 'ordered', 7, 4),
  paragraph(maker, 40),
  list(maker, 'bullet', 1, 3),
  ...heading(maker, 2, '90 '),
  {
    kind: 'code',
    language: 'text',
    lines: Array.from({length: 90}, (_, line) =>
      line % 15 === 14 ? '' : ' '.repeat(2 * (line % 4)) + several(maker, 1 + (line % 7)),
    ),
  },
  paragraph(maker, 200, [noteOf(maker, 2, 50), noteOf(maker, 1, 20), noteOf(maker, 4, 30)]),
]

/** A picture taller than the page. */
const pictures = maker => [
  paragraph(maker, 200),
  ...heading(maker, 2, '5e '),
  {
    kind: 'figure',
    name: 'haute.svg',
    id: 'figure-haute',
    width: 400,
    height: 2400,
    caption: `${several(maker, 8)}.`,
    credit: several(maker, 2),
    svg: '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="2400" viewBox="0 0 400 2400"><rect width="400" height="2400" fill="#d8e2e6"/><path d="M0 0 400 2400M400 0 0 2400" stroke="#0b4f6c" stroke-width="6"/></svg>\n',
  },
  paragraph(maker, 200, [noteOf(maker, 3, 40)]),
  ...heading(maker, 2, '6 – '),
  paragraph(maker, 200),
]

const text = value => [{kind: 'text', text: value}]

const several = (maker, count) => Array.from({length: count}, () => maker.word()).join(' ')

const heading = (maker, level, start) => {
  const closes = start.includes('«') ? '\u00a0»' : ''
  return [
    {
      kind: 'heading',
      level,
      id: `section-${++maker.ids}`,
      pieces: text(`${start.replace('« ', '«\u00a0')}${several(maker, 4)}${closes}`),
    },
  ]
}

/** A paragraph of that many words, its notes spread over it. */
const paragraph = (maker, words, notes = []) => {
  const part = Math.floor(words / (notes.length + 1))
  const pieces = notes.flatMap((note, index) => [
    ...text(`${index > 0 ? ' ' : ''}${sentence(several(maker, part))}`),
    note,
  ])
  const rest = several(maker, words - part * notes.length)
  return {
    kind: 'paragraph',
    pieces: [...pieces, ...text(`${notes.length > 0 ? ' ' : ''}${notes.length > 0 ? rest : sentence(rest)}.`)],
  }
}

const sentence = value => value.charAt(0).toUpperCase() + value.slice(1)

const noteOf = (maker, paragraphs, words) => {
  const key = maker.notes.size + 1
  maker.notes.set(key, [])
  maker.notes.set(
    key,
    Array.from({length: paragraphs}, () => paragraph(maker, words)),
  )
  return {kind: 'note', key}
}

const cell = (maker, words, noted = false) => ({
  colspan: 1,
  rowspan: 1,
  header: false,
  blocks: [{kind: 'plain', pieces: [...text(several(maker, words)), ...(noted ? [noteOf(maker, 2, 20)] : [])]}],
})

const list = (maker, type, start, depth) => ({
  kind: 'list',
  type,
  start,
  loose: depth > 2,
  items: Array.from({length: depth + 2}, (_, index) => ({
    done: false,
    blocks: [
      paragraph(maker, 15 + 10 * depth),
      ...(depth > 1 && index % 2 === 1 ? [list(maker, type === 'bullet' ? 'ordered' : 'bullet', 1, depth - 1)] : []),
    ],
  })),
})

const calls = ({title, blocks}) =>
  [...JSON.stringify([title, blocks]).matchAll(/"kind":"note","key":(\d+)/g)].map(([, key]) => Number(key))

/** A chapter's title and its sections, as the contents show them. */
const headingsOf = ({title, blocks}) =>
  [title, ...blocks.filter(({kind, level}) => kind === 'heading' && level === 2).map(({pieces}) => pieces)].map(
    ([{text: value}]) => value.split(/[\s\u00a0]+/),
  )
