import type {ReadPdf} from '../../pdf/read/index.ts'
import {formulaSign} from '../../text/formula.ts'
import type {Finding, Place, SourceText} from '../../types.ts'
import {gatherer} from '../text/letters.ts'
import {paintedLetters} from '../text/painted.ts'
import {sourceLetters} from '../text/source.ts'

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
 *
 * @param shows the audiences that the profile of the PDF shows
 */
export function wordsOf(pdf: ReadPdf, texts: readonly SourceText[], shows: readonly string[]): Words {
  const pages = pdf.pages.map(page => paintedLetters(page))
  if (texts.length === 0) {
    const words = pages.reduce((sum, {apart}) => sum + apart.filter((gap, at) => gap !== 0 || at === 0).length, 0)
    return {words, lost: 0, findings: []}
  }
  const painted = pages.map(({text}) => plain(text)).join('')
  const findings: Finding[] = []
  let words = 0
  let lost = 0
  for (const block of blocksOf(texts, shows)) {
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

const blocksOf = (texts: readonly SourceText[], shows: readonly string[]): Block[] => {
  const streams = sourceLetters(texts, shows, pieces => pieces)
  return [...streams].flatMap(([stream, {pieces}]) => {
    const blocks: {text: string; place: Place}[] = []
    let cut = false
    for (const {text, begins, place} of pieces) {
      const last = blocks.at(-1)
      // Without the layout nobody knows which letters are a formula's: the words around it are sought by themselves.
      if (text === formulaSign) cut = true
      else if (last && !begins && !cut) last.text += text
      else blocks.push({text, place})
      if (text !== formulaSign) cut = false
    }
    return blocks.map(({text, place}) => ({
      words: text.split(/[\s\u00a0\u202f]+/).filter(word => lettersOf(word) !== ''),
      place,
      stream,
    }))
  })
}

/** The words of a block that `painted` does not have in their order. */
const missingWords = ({words}: Block, painted: string) => {
  const letters = words.map(lettersOf)
  const whole = letters.join('')
  const missing: string[] = []
  let at = longest(whole, painted)
  let from = at === 0 ? 0 : painted.indexOf(whole.slice(0, at)) + at
  while (at < whole.length) {
    // On the next page, or after the words that are missing.
    const found = ahead(whole, at, painted, from)
    if (found >= 0) {
      const length = common(whole, at, painted, from + found)
      at += length
      from += found + length
      continue
    }
    const index = wordAt(letters, at)
    const next = startOf(letters, index + 1)
    const near = painted.slice(from, from + reference).indexOf(whole.slice(at, next))
    const after = from + near + next - at
    // A short word is found anywhere: it is the right one when what follows it is found behind it.
    if (near >= 0 && (next === whole.length || ahead(whole, next, painted, after) >= 0)) from = after
    // A sign by itself, « ( » before a reference, may be behind a page's foot, and is no word.
    else if (/[\p{L}\p{N}]/u.test(words[index] ?? '')) missing.push(words[index] ?? '')
    at = next
  }
  return missing
}

/** How far behind `from` the text goes on; -1 when it does not. */
const ahead = (whole: string, at: number, painted: string, from: number) => {
  const behind = painted.slice(from, from + reach)
  return probes.map(length => behind.indexOf(whole.slice(at, at + length))).find(index => index >= 0) ?? -1
}

/** Letters that a cross-reference puts between two words: « figure 12, p. 140 ». */
const reference = 40

/** Letters enough to tell a place in a text; fewer where a cross-reference follows. */
const probes = [16, 9]

/** Length of the longest beginning of `whole` that stands in `painted`, by halving. */
const longest = (whole: string, painted: string) => {
  if (painted.includes(whole)) return whole.length
  let [good, bad] = [0, whole.length]
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (painted.includes(whole.slice(0, middle))) good = middle
    else bad = middle
  }
  return good
}

const common = (whole: string, at: number, painted: string, from: number) => {
  let length = 0
  while (at + length < whole.length && whole[at + length] === painted[from + length]) length++
  return length
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

const lettersOf = (word: string) => {
  const gathered = gatherer()
  gathered.add(word, 0)
  return plain(gathered.letters().text)
}

const plain = (text: string) => text.toLowerCase().replace(/[-\u00ad\u2010\u2011]/g, '')
