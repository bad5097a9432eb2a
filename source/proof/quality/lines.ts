import type {Gap, Line, Sheet, Word} from './types.ts'

// In ems. A word that begins nearer is the same word in another face; one that begins farther is in another column.
const TOUCH = 0.1
const COLUMN = 1.2
// In points: baselines of one row.
const ROW = 0.25
// Words of a line that are smaller are not of its text. Raised or lowered ones, which a face may lack and a browser make of
// its figures, are nearly as large, and less than half an em off the line.
const SMALL = 0.85
const RAISED_SIZE = 0.92
const RAISED = 0.5

const heavy = /semibold|demi|bold|black|heavy/i
const marker = /^([–—•◦‣▪☐☑☒*-]|\(?(\d{1,3}|[a-z]|[ivx]{1,5})[.)])$/i

/** The lines of a page, from top to bottom, then from left to right. */
export function linesOf({number, words}: Sheet): Line[] {
  return withRaised(rowsOf(words))
    .flatMap(segments)
    .map(segment => lineOf(segment, number))
    .sort((one, other) => one.y - other.y || one.left - other.left)
}

/** Whether a text begins like an item of a list. The space behind a dash of the house is part of it. */
export function beginsItem(text: string): boolean {
  return (marker.test(text.split(' ', 1)[0] ?? '') && text.includes(' ')) || /^[–•◦‣▪]\p{L}/u.test(text)
}

interface Row {
  y: number
  size: number
  words: Word[]
}

function rowsOf(words: readonly Word[]): Row[] {
  const rows: Row[] = []
  for (const word of [...words].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1)
    if (row && word.y - row.y <= ROW) {
      row.words.push(word)
      row.size = Math.max(row.size, word.size)
    } else rows.push({y: word.y, size: word.size, words: [word]})
  }
  for (const row of rows) row.words.sort((one, other) => one.x - other.x)
  return rows
}

/** Puts superior and inferior words that have a baseline of their own into the line that they touch. */
function withRaised(rows: readonly Row[]): Row[] {
  for (const [index, small] of rows.entries()) {
    for (const row of [rows[index + 1], rows[index - 1], rows[index + 2], rows[index - 2]]) {
      if (!row || small.size >= RAISED_SIZE * row.size || Math.abs(row.y - small.y) > RAISED * row.size) continue
      const raised = small.words.filter(word => row.words.some(base => touches(base, word)))
      small.words = small.words.filter(word => !raised.includes(word))
      row.words.push(...raised)
      row.words.sort((one, other) => one.x - other.x)
    }
  }
  return rows.filter(row => row.words.length > 0)
}

const touches = (base: Word, word: Word): boolean => {
  const reach = 0.3 * base.size
  return word.x <= base.right + reach && word.right >= base.x - reach
}

function segments({words}: Row): Word[][] {
  const found: Word[][] = []
  for (const word of words) {
    const last = found.at(-1)?.at(-1)
    const isNear = last && (last.next === word.x || word.x - last.right <= COLUMN * Math.max(last.size, word.size))
    if (isNear) found.at(-1)?.push(word)
    else found.push([word])
  }
  return found
}

/** Words of one face and size weigh together. */
const keyOf = ({face, size}: Word): string => `${face} ${size.toFixed(1)}`

function lineOf(words: readonly Word[], page: number): Line {
  const first = words[0] as Word
  const weights = new Map<string, number>()
  let main = {...first, key: keyOf(first)}
  let key = main.key
  let text = first.text
  const gaps: Gap[] = []
  for (const [index, word] of words.entries()) {
    const before = words[index - 1]
    if (before && (before.face !== word.face || before.size !== word.size)) key = keyOf(word)
    const weight = (weights.get(key) ?? 0) + word.text.length
    weights.set(key, weight)
    if (weight > (weights.get(main.key) ?? 0)) main = {...word, key}
    if (!before) continue
    const width = word.x - before.right
    if (width < TOUCH * Math.max(before.size, word.size)) {
      text += word.text
      continue
    }
    const hangs = index === 1 && marker.test(before.text)
    // French sets a space beside these marks, which is narrower or fixed in some programs and not in others.
    const marked = /^[;:!?»›]/.test(word.text) || /[«‹]$/.test(before.text)
    const written = before.spaced ?? true
    // The space is of the run that it was painted in.
    const {face, size} = written ? before : word
    if (!hangs && !marked) gaps.push({x: (word.x + before.right) / 2, width, face, size, written})
    text += ` ${word.text}`
  }
  const sized = words.filter(word => word.size >= SMALL * main.size)
  return {
    page,
    y: main.y,
    left: first.x,
    right: Math.max(...words.map(word => word.right)),
    size: main.size,
    face: main.face,
    family: familyOf(main.face),
    bold: sized.every(word => heavy.test(word.face)),
    text: text.trim().replace(/ {2,}/g, ' '),
    gaps,
  }
}

/** `SourceSerif4-SemiboldIt` → `SourceSerif4`. */
export const familyOf = (face: string): string => face.replace(/[-,].*$/, '')
