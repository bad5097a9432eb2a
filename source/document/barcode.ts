/** The bar code of a book: EAN-13, drawn from its ISBN (ISO/IEC 15420). */
import type {Element} from 'hast'
import {isbn13} from '../text/isbn.ts'
import {made} from './nodes.ts'

const odd = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
]

/** Which of the six figures on the left are of the even set, by the first figure: 1 is even. */
const sets = ['000000', '001011', '001101', '001110', '010011', '011001', '011100', '010101', '010110', '011010']

const inverted = (bits: string): string => bits.replace(/[01]/g, bit => (bit === '0' ? '1' : '0'))
const reversed = (bits: string): string => [...bits].reverse().join('')

/** The 95 modules of the code of `isbn` (hyphens and spaces ignored, ten figures made thirteen), 1 a bar; undefined for any other. */
export function modules(isbn: string): string | undefined {
  const figures = isbn13(isbn)
  if (figures === undefined) return undefined
  const set = sets[Number(figures[0])] ?? ''
  const left = [...figures.slice(1, 7)].map((figure, index) => {
    const bits = odd[Number(figure)] ?? ''
    return set[index] === '1' ? reversed(inverted(bits)) : bits
  })
  const right = [...figures.slice(7)].map(figure => inverted(odd[Number(figure)] ?? ''))
  return `101${left.join('')}01010${right.join('')}101`
}

/** In modules: white before and after the bars, as the standard asks. */
const [before, after] = [11, 7]
/** Height of a bar, and of one of the three pairs that reach between the figures; where the figures stand. */
const [height, guard, baseline] = [54, 59, 62.5]

/** The drawing, in units of one module: bars, and under them the thirteen figures, that a hand may type them. */
export function barcode(isbn: string): Element | undefined {
  const bars = modules(isbn)
  if (bars === undefined) return undefined
  const path = [...bars.matchAll(/1+/g)].map(({index, 0: {length}}) => {
    const isGuard = index < 3 || index > 91 || (index > 44 && index < 50)
    return `M${index + before} 0h${length}v${isGuard ? guard : height}h-${length}z`
  })
  const figures = isbn13(isbn) ?? ''
  const middles = [...figures].map((_, index) =>
    index === 0 ? before - 6 : before + (index < 7 ? 3 + 7 * (index - 1) : 50 + 7 * (index - 7)) + 3.5,
  )
  const viewBox = `0 0 ${before + 95 + after} 64`
  return made('svg', {className: ['barcode'], viewBox, role: 'img', ariaLabel: `ISBN ${isbn}`}, [
    made('path', {d: path.join('')}),
    made('text', {x: middles.join(' '), y: String(baseline), dataGenerated: true}, [figures]),
  ])
}
