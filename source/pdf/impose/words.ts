/** Words on sheets: the line in the margin that is trimmed off, and the sheet that explains. */
import type {Instructions} from '../../wording/sheet-words.ts'
import type {Face} from './face.ts'
import {margins} from './marks.ts'
import {type Layout, type Matrix, perMillimetre as mm} from './place.ts'

/** What is said on each side, at the face's size in points. */
const small = 6

/** The operators that write `text` in the margin below the pages, or beside them; none where nothing is trimmed off. */
export function lineOperators(text: string, layout: Layout, face: Face): string {
  const {block} = layout
  const {beside, above} = margins(layout)
  if (above === 0 && beside === 0) return ''
  const isBelow = above > 0
  const room = isBelow ? block.width / 2 - 12 * mm : block.height - 12 * mm
  const size = Math.min(small, (small * room) / face.width(text, small))
  // A printer leaves the edge of the paper white: the words stand beside the cut.
  const matrix: Matrix = isBelow
    ? [1, 0, 0, 1, block.x + 3 * mm, block.y - 1.2 * mm - 0.75 * size]
    : [0, 1, -1, 0, block.x + block.width + 1.2 * mm + 0.75 * size, block.y + 3 * mm]
  return textOperators(text, matrix, size, face)
}

/** A text with its baseline at the origin of `matrix`. */
export function textOperators(text: string, matrix: Matrix, size: number, face: Face): string {
  return `BT /Words ${number(size)} Tf 0 g ${matrix.map(number).join(' ')} Tm ${face.glyphs(text)} Tj ET\n`
}

/** A page of instructions, in the left half of a sheet that lies across, else on all of it. */
export function instructionOperators({title, paragraphs, ruler}: Instructions, {sheet}: Layout, face: Face): string {
  const margin = Math.min(18 * mm, sheet.width / 10)
  const isAcross = sheet.width > sheet.height
  const width = (isAcross ? sheet.width / 2 : sheet.width) - 2 * margin
  const scale = Math.min(1, width / (110 * mm))
  const [heading, body, leading] = [16 * scale, 10.5 * scale, 15 * scale]
  let y = sheet.height - margin - heading
  let operators = ''
  const write = (text: string, size: number, gap: number): void => {
    for (const line of broken(text, width, size, face)) {
      operators += textOperators(line, [1, 0, 0, 1, margin, y], size, face)
      y -= size === heading ? heading * 1.3 : leading
    }
    y -= gap
  }
  write(title, heading, leading / 2)
  for (const paragraph of paragraphs) write(paragraph, body, leading / 2)
  y -= leading
  const end = margin + 50 * mm
  const foot = [margin, end].map(x => `${number(x)} ${number(y - 2)} m ${number(x)} ${number(y + 6)} l S\n`).join('')
  operators += `q 0.5 w 0 G ${number(margin)} ${number(y + 2)} m ${number(end)} ${number(y + 2)} l S\n${foot}Q\n`
  y -= leading
  write(ruler, body, 0)
  return operators
}

/** Lines of at most `width` points, broken at ordinary spaces. */
const broken = (text: string, width: number, size: number, face: Face): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && face.width(longer, size) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A number of a content stream. */
export function number(value: number): string {
  return String(Math.round(value * 10_000) / 10_000)
}
