import type {ReadPdf} from '../../pdf/read/index.ts'
import {gatherer} from '../../proof/letters.ts'
import {paintedLetters} from '../../proof/painted.ts'
import {sourceLetters} from '../../proof/source.ts'
import {screen} from '../../profiles/screen.ts'
import type {Finding, Place, SourceText} from '../../types.ts'

/** What the comparison of a PDF with a text gave; without a text, the words of the PDF. */
export interface Words {
  readonly words: number
  readonly lost: number
  readonly findings: readonly Finding[]
}

/** How far the rest of a block may lie behind its beginning: two pages of letters, with what stands between them. */
const reach = 8000

/**
 * Looks for every block of `texts` in the letters that `pdf` paints, in order. A block that a page break cuts is found in
 * pieces, one behind the other; a word that is in none is lost. Without the layout, a word too many cannot be told here:
 * `build` proves that. Case, spaces and hyphens weigh nothing, since layout changes them.
 */
export function wordsOf(pdf: ReadPdf, texts: readonly SourceText[]): Words {
  const pages = pdf.pages.map((page) => paintedLetters(page))
  if (texts.length === 0) {
    const words = pages.reduce((sum, {apart}) => sum + apart.filter((gap, at) => gap !== 0 || at === 0).length, 0)
    return {words, lost: 0, findings: []}
  }
  const painted = pages.map(({text}) => plain(text)).join('')
  const findings: Finding[] = []
  let words = 0
  let lost = 0
  for (const block of blocksOf(texts)) {
    words += block.words.length
    const missing = missingWords(block, painted)
    lost += missing.length
    if (missing.length === 0) continue
    const said = missing.slice(0, 12).join(' ') + (missing.length > 12 ? ' …' : '')
    findings.push({
      place: block.place,
      rule: 'proof-word-lost',
      severity: 'error',
      values: {words: said, count: missing.length, stream: block.stream},
    })
  }
  return {words, lost, findings}
}

interface Block {
  readonly words: readonly string[]
  readonly place: Place
  readonly stream: string
}

const blocksOf = (texts: readonly SourceText[]): Block[] => {
  const streams = sourceLetters(texts, screen.shows, (pieces) => pieces)
  return [...streams].flatMap(([stream, {pieces}]) => {
    const blocks: {text: string; place: Place}[] = []
    for (const {text, begins, place} of pieces) {
      const last = blocks.at(-1)
      if (last && !begins) last.text += text
      else blocks.push({text, place})
    }
    return blocks.map(({text, place}) => ({words: text.split(/[\s\u00a0\u202f]+/).filter((word) => lettersOf(word) !== ''), place, stream}))
  })
}

/** The words of a block that `painted` does not have in their order. */
const missingWords = ({words}: Block, painted: string) => {
  const letters = words.map(lettersOf)
  const whole = letters.join('')
  if (painted.includes(whole)) return []
  const missing: string[] = []
  let at = 0
  let from = 0
  let to = painted.length
  while (at < whole.length) {
    const length = longest(whole, at, painted, from, to)
    const isEnd = at + length === whole.length
    // A few letters alone are found anywhere; they count at a block's end, or as a whole word.
    if (length >= 4 || isEnd || isWord(letters, at, length)) {
      const found = painted.slice(from, to).indexOf(whole.slice(at, at + length)) + from
      at += length
      from = found + length
      to = Math.min(painted.length, from + reach)
      continue
    }
    const index = wordAt(letters, at)
    missing.push(words[index] ?? '')
    at = startOf(letters, index + 1)
  }
  return missing
}

/** Length of the longest beginning of whole.slice(at) that stands in painted.slice(from, to). */
const longest = (whole: string, at: number, painted: string, from: number, to: number) => {
  const where = painted.slice(from, to)
  let [good, bad] = [0, whole.length - at + 1]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (where.includes(whole.slice(at, at + middle))) good = middle
    else bad = middle
  }
  return good
}

const startOf = (letters: readonly string[], index: number) =>
  letters.slice(0, index).reduce((sum, word) => sum + word.length, 0)

const wordAt = (letters: readonly string[], at: number) => {
  let index = 0
  for (let start = 0; index < letters.length - 1; index++) {
    start += letters[index]?.length ?? 0
    if (start > at) break
  }
  return index
}

const isWord = (letters: readonly string[], at: number, length: number) => {
  const index = wordAt(letters, at)
  return length > 0 && startOf(letters, index) === at && length >= (letters[index]?.length ?? 0)
}

const lettersOf = (word: string) => {
  const gathered = gatherer()
  gathered.add(word, 0)
  return plain(gathered.letters().text)
}

const plain = (text: string) => text.toLowerCase().replace(/[-\u00ad\u2010\u2011]/g, '')
