/** Content streams in greys, with lines that a copier shows. */
import {type Repaint, repaint} from '../press/content.ts'
import type {Rgb} from '../press/inks.ts'
import {readContent} from '../read/content.ts'
import {IDENTITY, type Matrix, multiply} from '../read/matrix.ts'

/** A lighter grey than this is a tint under a tenth: a copier makes dots of it, or nothing. */
const lightest = 0.9
/** In points: a finer line breaks up. */
const thinnest = 0.5

/** The grey that is as light as a colour of the screen (ITU-R BT.709), and white for the lightest. */
export function greyOf([red, green, blue]: Rgb): readonly [number] {
  const grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return [grey >= lightest ? 1 : grey]
}

/**
 * A content stream in greys.
 *
 * @param flat the colour of a pattern that is of one colour all over
 */
export function greyContent(content: Uint8Array, flat: Repaint['flat']): Uint8Array {
  const painted = repaint(Buffer.from(content).toString('latin1'), {colour: greyOf, flat})
  return Buffer.from(withThickLines(painted), 'latin1')
}

/** Lines that are too fine on the page are made as thick as a copier shows them. */
function withThickLines(content: string): string {
  const out: string[] = []
  const stack: Matrix[] = []
  let matrix = IDENTITY
  let copied = 0
  readContent(Buffer.from(content, 'latin1'), (operator, {numbers, count, start, end}) => {
    if (operator === 'q') stack.push(matrix)
    else if (operator === 'Q') matrix = stack.pop() ?? matrix
    else if (operator === 'cm' && count === 6)
      matrix = multiply([...numbers.subarray(0, 6)] as unknown as Matrix, matrix)
    else if (operator === 'w' && count === 1) {
      const [a, b, c, d] = matrix
      const least = thinnest / (Math.sqrt(Math.abs(a * d - b * c)) || 1)
      if ((numbers[0] as number) >= least) return
      out.push(content.slice(copied, start), `${least.toFixed(4)} w`)
      copied = end
    }
  })
  return copied === 0 ? content : out.join('') + content.slice(copied)
}
