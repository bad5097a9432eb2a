/**
 * Nothing of what a profile hides is in its file. The words, phrases and pictures that only hidden parts have (`Secrets`) are
 * looked for in what the layout shows, in the letters that are painted, and in every string, name and stream.
 */
import {openPdf} from '../../pdf/read/file.ts'
import {lettersIn, phrasesOf, tokensOf} from '../../text/tokens.ts'
import type {Finding, Page, Place, Secrets} from '../../types.ts'
import type {Checked, Evidence} from '../evidence.ts'
import {type PaintedStream, paintedStreams} from './painted.ts'
import {leakedPictures} from './pictures.ts'
import {type Found, textsIn} from './strings.ts'

/** Where something was found: on a page, painted though nobody laid it out, or beside the pages. */
export type Where = 'page' | 'painted' | 'picture' | Found['where']

/** A finding for each secret that the file tells, at the line of the hidden part, once for each kind of place. */
export function leakFindings({pdf, pages, secrets, sheets}: Evidence): Checked {
  if (!secrets) return {findings: []}
  const matter = matterWords(pages.pages)
  const {file} = pdf
  const streams = paintedStreams(file)
  const found = new Map<string, Finding>()
  const tell = (words: string, place: Place, where: Where, page: number, object: number): void => {
    const key = `${where} ${words}`
    if (!found.has(key))
      found.set(key, {place, rule: 'proof-leak', severity: 'error', values: {words, where, page, object}})
  }
  const seek = (text: string, where: Where, page: number, object: number): void => {
    for (const [words, place] of secretsIn(text, secrets))
      if (!matter.has(words)) tell(words, place, where, page, object)
  }
  for (const page of pages.pages) seek(textOf(page), 'page', page.number, 0)
  for (const {words, place, page, object} of paintedSecrets(streams, pages.pages, secrets))
    tell(words, place, 'painted', page, object)
  for (const each of sheets ? [file, openPdf(sheets.bytes)] : [file])
    for (const {where, object, texts} of textsIn(each)) for (const text of texts) seek(text, where, 0, object)
  for (const {secret, page, object} of leakedPictures(file, pdf.pages, pages.pages, streams, secrets))
    tell(secret.name, secret.place, 'picture', page, object)
  return {findings: [...found.values()]}
}

/** The words of a laid-out page, formulas included. */
const textOf = ({texts, formulas = []}: Page): string =>
  [...texts.map(({text, begins}) => (begins ? `\n${text}` : text)), ...formulas.map(({text}) => `\n${text}`)].join('')

/** Words of the cover, the colophon and the back cover, which are made of the configuration and of page templates alone. */
const matterWords = (pages: readonly Page[]): ReadonlySet<string> =>
  new Set(pages.flatMap(page => (/^(?:cover|colophon|back)$/.test(page.name) ? tokensOf(textOf(page)) : [])))

/** The secrets that a text tells. */
function* secretsIn(text: string, {words, phrases}: Secrets): Generator<readonly [string, Place]> {
  const tokens = tokensOf(text)
  for (const token of new Set(tokens)) {
    const place = words.get(token)
    if (place) yield [token, place]
  }
  if (phrases.size === 0) return
  for (const phrase of phrasesOf(tokens)) {
    const place = phrases.get(phrase)
    if (place) yield [phrase, place]
  }
}

interface PaintedSecret {
  readonly words: string
  readonly place: Place
  readonly page: number
  readonly object: number
}

/** Words that are painted more often than the layout has them: letter by letter, since a PDF need not paint spaces. */
function* paintedSecrets(
  streams: readonly PaintedStream[],
  pages: readonly Page[],
  {words, phrases}: Secrets,
): Generator<PaintedSecret> {
  const laid = pages.map(page => lettersIn(textOf(page)))
  for (const [word, place] of [...words, ...phrases]) {
    const letters = word.replaceAll(' ', '')
    if (letters.length < least) continue
    const painted = streams.map(stream => counted(stream.letters, letters))
    const isMore = sum(painted) > sum(laid.map(text => counted(text, letters)))
    if (!isMore) continue
    const index = painted.findIndex((count, at) => count > counted(laid[(streams[at]?.page ?? 0) - 1] ?? '', letters))
    const {page = 0, object = 0} = streams[index] ?? {}
    yield {words: word, place, page, object}
  }
}

/** Letters of a word that may stand within others by chance. */
const least = 5

function counted(text: string, part: string): number {
  let count = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count++
  return count
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
