import type {ReadPage, ReadPdf, TextRun} from '../../pdf/read/index.ts'
import type {Print, Sheet, Word} from './types.ts'

/** The print that a PDF of ours is, with the natural word spaces of its faces. */
export function printOf(pdf: ReadPdf): Print {
  const spaces = new Map<string, number>()
  for (const {runs} of pdf.pages) {
    for (const {spaces: own, font, size} of runs) {
      const [first] = own ?? []
      if (first && !spaces.has(faceOf(font.name))) spaces.set(faceOf(font.name), first.natural / size)
    }
  }
  return {sheets: pdf.pages.map(sheetOf), spaces}
}

function sheetOf({width, height, runs, images, shapes}: ReadPage, index: number): Sheet {
  const isUpright = ({direction, width: length}: TextRun) =>
    direction[0] > 0 && Math.abs(direction[1]) < 1e-3 && length > 0
  const pictures = [...images.map(({sides}) => sides), ...shapes].map(([left, top, right, bottom]) => ({
    left,
    top,
    right,
    bottom,
  }))
  return {number: index + 1, width, height, words: runs.filter(isUpright).flatMap(wordsOf), pictures}
}

/** The words of a run, between its spaces. */
function wordsOf({text, x, y, width, size, font, spaces = []}: TextRun): Word[] {
  const face = faceOf(font.name)
  const of = (from: number, to: number, left: number, right: number, next: number | undefined): Word[] => {
    const word = text.slice(from, to).trim()
    const spaced = /[ \u00a0]/.test(text.charAt(to) || text.slice(-1))
    if (word === '') return []
    const goesOn = next === undefined ? {} : {next: x + next}
    return [{text: word, x: x + left, right: x + right, y, size, face, spaced, ...goesOn}]
  }
  return [...spaces, undefined].flatMap((space, index) => {
    const before = spaces[index - 1]
    return of(before?.at ?? 0, space?.at ?? text.length, before?.to ?? 0, space?.from ?? width, space?.to)
  })
}

/** PostScript name without the tag of a subset. */
const faceOf = (name: string): string => name.replace(/^[A-Z]{6}\+/, '')
