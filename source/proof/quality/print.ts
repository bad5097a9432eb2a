import type {ReadPage, ReadPdf} from '../../pdf/read/index.ts'
import type {Print, Sheet, Word} from './types.ts'

/**
 * The print that a PDF of ours is. A word is here what the reader gives in one run: it tells where a line begins and ends,
 * not how wide its spaces are.
 */
export function printOf(pdf: ReadPdf): Print {
  return {sheets: pdf.pages.map(sheetOf), spaces: new Map()}
}

function sheetOf({width, height, runs, images, shapes}: ReadPage, index: number): Sheet {
  const words: Word[] = []
  for (const {text, x, y, width: length, size, direction, font} of runs) {
    const isUpright = direction[0] > 0 && Math.abs(direction[1]) < 1e-3
    if (!isUpright || length === 0) continue
    words.push({text: text.trimEnd(), x, right: x + length, y, size, face: font.name.replace(/^[A-Z]{6}\+/, '')})
  }
  const pictures = [...images.map(({sides}) => sides), ...shapes].map(([left, top, right, bottom]) => ({
    left,
    top,
    right,
    bottom,
  }))
  return {number: index + 1, width, height, words, pictures}
}
