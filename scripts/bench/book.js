/** A French-looking book of about so many A5 pages: prose with headings, notes, tables, figures. */
import {mkdir, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {makeChance} from '../random/chance.js'
import {randomFigure, randomSentences} from '../random/inlines.js'
import {writeChapters} from '../random/markdown.js'
import {randomTable} from '../random/tables.js'
import {makeWords} from '../random/words.js'

/** As it came out with the theme « sobre ». */
const wordsAPage = 213
const pagesAChapter = 12

/**
 * Writes the publication into a folder.
 *
 * @param {string} folder made where it is not there
 * @param {number} pages
 */
export async function writeBook(folder, pages) {
  for (const [name, text] of book(pages)) {
    await mkdir(dirname(join(folder, name)), {recursive: true})
    await writeFile(join(folder, name), text)
  }
}

/**
 * @param {number} pages
 * @returns {Map<string, string>} the publication's files by name
 */
export function book(pages) {
  const chance = makeChance(pages)
  const maker = makerOf(chance)
  const files = new Map([['publication.yaml', configuration]])
  for (let left = pages, number = 1; left > 0; left -= pagesAChapter, number++) {
    maker.notes.clear()
    maker.count = 0
    const title = [{kind: 'text', text: maker.word() + [1, 2, 3].map(() => ` ${maker.word()}`).join('')}]
    const chapter = {
      id: `chapitre-${number}`,
      title,
      blocks: blocksOf(maker, Math.min(left, pagesAChapter) * wordsAPage),
    }
    const {markdown, files: pictures} = writeChapters({chapters: [chapter], notes: maker.notes})
    files.set(`source/${String(number).padStart(2, '0')}.md`, markdown)
    for (const [name, picture] of pictures) files.set(`source/${name}`, picture)
  }
  return files
}

const configuration = `title: Livre à mesurer
lang: fr-FR
author: Fascicule
kind: brochure
page: {size: A5}
source: [source/*.md]
contents: {depth: 2}
lists: [figures]
`

/** Words come back as in a language, the short ones most. */
const makerOf = chance => {
  const fresh = makeWords(chance)
  const pool = Array.from({length: 4000}, fresh).sort((a, b) => a.length - b.length)
  const maker = {chance, notes: new Map(), ids: 0, quiet: 0, count: 0, settings: {notes: 0.15, dense: 0, endless: 0}}
  maker.word = () => {
    maker.count++
    return pool[Math.floor(chance.next() ** 3 * pool.length)]
  }
  return maker
}

const blocksOf = (maker, words) => {
  const blocks = []
  const prose = sentences => blocks.push({kind: 'paragraph', pieces: randomSentences(maker, sentences)})
  prose(4)
  for (let section = 1; maker.count < words; section++) {
    const pieces = [{kind: 'text', text: `${maker.word()} ${maker.word()} ${maker.word()}`}]
    blocks.push({kind: 'heading', level: section % 3 === 0 ? 3 : 2, id: `section-${++maker.ids}`, pieces})
    for (let more = 0; more < 4; more++) prose(maker.chance.integer(4, 9))
    if (section % 3 === 1) {
      blocks.push({...randomFigure(maker, {width: 600, height: 300}), credit: ''})
      prose(5)
    }
    if (section % 4 === 2) {
      blocks.push({...randomTable(maker, {rows: 8})})
      prose(5)
    }
  }
  return blocks
}
