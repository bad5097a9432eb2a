/** Holds a PDF against the words that it must show. */
import {readPdf} from './read-pdf.js'
import {bare} from './words.js'

/**
 * @typedef {object} Verdict
 * @property {number} pages
 * @property {number} words expected
 * @property {string[]} lost
 * @property {string[]} doubled
 * @property {string[]} disorder words that come before one that they should follow
 * @property {string[]} glued words between which a space was lost
 * @property {string[]} overflow words beyond the type area
 * @property {string[]} overlaps words painted on another
 * @property {string[]} unknown what is none of the words: labels, numbers, pieces
 */

/** A5 after the theme: the type area is this far from the page's edges, in points. */
const margins = {bottom: 25.9, side: 17}
const points = millimetres => (millimetres * 72) / 25.4

/**
 * Checks a PDF. Words broken at a line's end are put together again; note calls, repeated table heads and running heads
 * are no doubles.
 *
 * @param {Uint8Array} bytes
 * @param {{words: import('./expected.js').ExpectedWord[]}} document
 * @param {{bottom?: number, side?: number, contents?: boolean}} [options] margins in millimetres within which no word may
 *   stand; contents: headings are shown in contents as well, before their place
 * @returns {Promise<Verdict>}
 */
export async function checkPdf(bytes, {words}, options = {}) {
  const {pages} = await readPdf(bytes)
  const limits = {...margins, ...options}
  const index = indexOf(words)
  const seen = []
  const verdict = {pages: pages.length, words: words.length, glued: [], overflow: [], overlaps: [], unknown: []}
  for (const page of pages) {
    const inside = page.tokens.filter(token => !isRunning(token, page, words, index, limits))
    verdict.overflow.push(...inside.filter(token => isOutside(token, page, limits)).map(shown))
    verdict.overlaps.push(...overlaps(inside, index))
    match(inside, words, index, seen, verdict)
  }
  if (options.contents) keepPlaces(words, seen)
  unglue(index, seen, verdict)
  mend(words, seen, verdict)
  const result = {...verdict, ...count(words, seen), disorder: disorder(words, seen)}
  result.unknown = verdict.unknown.filter(({text}) => !isLabel(text)).map(shown)
  return result
}

/** Whether a verdict is free of faults. */
export function isSound(verdict) {
  return ['lost', 'doubled', 'disorder', 'glued', 'overflow', 'overlaps'].every(fault => verdict[fault].length === 0)
}

const indexOf = words => new Map(words.map(({key}, place) => [key, place]))

const shown = token => `${token.text} (p. ${token.page})`

/** Outside the type area, a heading's words may stand as a running head. */
const isRunning = (token, page, words, index, limits) => {
  if (token.turned) return false
  if (token.y > points(limits.bottom) && token.y < page.height - points(16)) return false
  const place = index.get(bare(token.text))
  return place === undefined || words[place].heading
}

const isOutside = (token, page, limits) => (token.turned ? isTurnedOutside : isUprightOutside)(token, page, limits)

const isTurnedOutside = (token, page, limits) =>
  token.x < points(limits.bottom) - 3 ||
  token.right > page.height ||
  -token.y < points(limits.side) - 0.5 ||
  -token.y > page.width - points(limits.side) + 0.5

const isUprightOutside = (token, page, limits) =>
  token.y < points(limits.bottom) - 0.5 ||
  token.y > page.height ||
  token.x < points(limits.side) - 3 ||
  token.right > page.width - points(limits.side) + 3

/** Tokens whose boxes share more than a third of the smaller one's; the signs of formulas stand over each other. */
const overlaps = (tokens, index) => {
  const boxes = tokens
    .map(token => ({
      token,
      left: token.x,
      right: token.right,
      low: token.y - 0.15 * token.size,
      high: token.y + 0.6 * token.size,
    }))
    .sort((a, b) => a.low - b.low)
  const found = []
  boxes.forEach((box, place) => {
    for (let above = place + 1; above < boxes.length && boxes[above].low < box.high; above++) {
      const other = boxes[above]
      const width = Math.min(box.right, other.right) - Math.max(box.left, other.left)
      const height = Math.min(box.high, other.high) - Math.max(box.low, other.low)
      const smaller = Math.min(
        (box.right - box.left) * (box.high - box.low),
        (other.right - other.left) * (other.high - other.low),
      )
      if (!isWord(box.token, index) && !isWord(other.token, index)) continue
      if (box.token.turned === other.token.turned && width > 0 && height > 0 && width * height > smaller / 3)
        found.push(`${box.token.text} / ${shown(other.token)}`)
    }
  })
  return found
}

/** Letters of formulas, which are no word whatever they spell. */
const mathematical = /^[\u{1d400}-\u{1d7ff}]+$/u

const isWord = ({text}, index) => !mathematical.test(text) && readings(text).some(key => index.has(key))

/** Notes in `seen` which words stand here, in order; what is none of them goes to the unknown. */
const match = (tokens, words, index, seen, verdict) => {
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    // The signs of a formula: a fraction is no word in two pieces.
    if (mathematical.test(token.text)) {
      at++
      continue
    }
    const next = words[(seen.at(-1)?.place ?? -1) + 1]
    const found =
      (token.ends && /[-\u2010\u2011\u00ad]$/.test(token.text) && joined(tokens, at, index)) ||
      single(token, next, index) ||
      joined(tokens, at, index) ||
      single(token, undefined, index)
    if (found) {
      seen.push({place: found.place, page: token.page, text: token.text})
      at += found.length
      continue
    }
    if (bare(token.text) !== '') verdict.unknown.push({...token, after: seen.length})
    at++
  }
}

/** The word that a token is: the expected one if `next` is given, otherwise any. A note's number may stick to it. */
const single = (token, next, index) => {
  for (const key of readings(token.text)) {
    const place = index.get(key)
    if (place !== undefined && (!next || next.key === key)) return {place, length: 1}
  }
  return undefined
}

/** A call sticks to the end, a note's or an item's number to the front. */
const readings = text => [
  bare(text),
  bare(text.replace(/^(.*?\P{Nd}[^\d]*?|.*\d)\d{1,3}(\P{L}*)$/u, '$1$2')),
  ...[1, 2, 3].map(digits => bare(text.replace(/\P{Nd}+$/u, '').replace(new RegExp(`\\d{${digits}}$`), ''))),
  bare(text.replace(/^\d{1,3}[.)]?/, '')),
]

/** The word whose pieces are the ends and beginnings of lines that follow each other. */
const joined = (tokens, at, index) => {
  let {text} = tokens[at]
  // A lone guillemet is no piece of the word after it.
  if (bare(text) === '') return undefined
  for (let more = 1; more <= 8 && tokens[at + more] && tokens[at + more - 1].ends; more++) {
    text += tokens[at + more].text
    for (const key of readings(text)) if (index.has(key)) return {place: index.get(key), length: more + 1}
  }
  return undefined
}

/** The places of the words that make up a token without a space; empty when it isn't made of them. */
const segments = (text, index) => {
  for (let cut = text.length; cut > 1; cut--) {
    const place = index.get(bare(text.slice(0, cut)))
    if (place === undefined) continue
    const after = text.slice(cut)
    if (bare(after) === '' || /^\d{1,3}[^\p{L}\p{N}]*$/u.test(after)) return [place]
    const rest = [after, after.replace(/^\d{1,3}/, '')]
      .map(each => segments(each, index))
      .find(parts => parts.length > 0)
    if (rest) return [place, ...rest]
  }
  return []
}

/** Of a heading's words only those in its place count: the last ones. */
const keepPlaces = (words, seen) => {
  const last = new Map(seen.map(({place}, at) => [place, at]))
  const kept = seen.filter(({place}, at) => !words[place].heading || last.get(place) === at)
  seen.splice(0, seen.length, ...kept)
}

/** Unknown tokens made of words that stand nowhere else: the space between them was lost. */
const unglue = (index, seen, verdict) => {
  const found = new Set(seen.map(({place}) => place))
  for (const token of [...verdict.unknown]) {
    const parts = segments(token.text, index)
    if (parts.length < 2 || parts.some(place => found.has(place))) continue
    insert(seen, verdict.unknown, token, parts)
    verdict.unknown.splice(verdict.unknown.indexOf(token), 1)
    verdict.glued.push(shown(token))
  }
}

/** Enters words where a token stands that was not known at first. */
const insert = (seen, pieces, token, places) => {
  seen.splice(token.after, 0, ...places.map(place => ({place, page: token.page, text: token.text})))
  for (const piece of pieces) if (piece.after >= token.after) piece.after += places.length
}

/** Words in pieces that do not follow each other: over a page, or in a cell cut beside another. */
const mend = (words, seen, verdict) => {
  const found = new Set(seen.map(({place}) => place))
  const pieces = verdict.unknown
  words.forEach(({key}, place) => {
    if (found.has(place)) return
    for (const first of pieces) {
      const start = bare(first.text)
      if (start === '' || !key.startsWith(start)) continue
      const last = pieces.find(piece => piece !== first && readings(piece.text).some(end => start + end === key))
      if (!last) continue
      insert(seen, pieces, first, [place])
      pieces.splice(pieces.indexOf(first), 1)
      pieces.splice(pieces.indexOf(last), 1)
      return
    }
  })
}

const count = (words, seen) => {
  const times = new Map()
  for (const {place} of seen) times.set(place, (times.get(place) ?? 0) + 1)
  return {
    lost: words.filter((_, place) => !times.has(place)).map(({word, stream}) => `${word} (${stream})`),
    doubled: [...times]
      .filter(([place, number]) => number > 1 && !words[place].repeats)
      .map(([place]) => `${words[place].word} (${words[place].stream})`),
  }
}

/** Body and code strictly; notes, captions and cells, which pages may interleave, each within itself and by where it begins. */
const disorder = (words, seen) => {
  const faults = []
  const latest = new Map()
  const began = new Set()
  for (const {place, page} of seen) {
    const {stream, group, row, repeats, loose, word} = words[place]
    if (repeats) continue
    const strict = stream === 'body' || stream === 'code'
    const within = strict ? stream : group
    if (place < (latest.get(within) ?? -1)) faults.push(`${word} (${stream}, p. ${page})`)
    if (!strict && !loose && !began.has(group)) {
      // A row that pages cut may begin one cell a page after the next: rows are in order, and the cells of a row on a page.
      for (const [key, order] of [
        [`${stream} rows`, row],
        [`${row} ${page}`, place],
      ]) {
        if (order < (latest.get(key) ?? -1)) faults.push(`${word} (${stream}, p. ${page})`)
        latest.set(key, order)
      }
      began.add(group)
    }
    latest.set(within, place)
  }
  return faults
}

/** Numbers of notes, items and pages, labels. */
const isLabel = text => /^[\d.()–—•▪◦-]+$/.test(text) || /^\(?suite\)?$/.test(text)
