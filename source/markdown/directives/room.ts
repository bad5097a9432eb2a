import {h, s} from 'hastscript'
import {heightIn, heights} from './height.ts'
import type {Directive} from './types.ts'

/** `::lignes{5}`: ruled lines to write on, each an element so that they may pass from page to page. */
export const lines: Directive = {
  names: ['lines', 'lignes'],
  form: 'leaf',
  requires: {pattern: /^[1-9]\d{0,2}$/, example: '5'},
  outside: ['answer', 'teacher'],
  render: ({attributes}) => ruledLines(Number.parseInt(attributes.pairs.value ?? '5', 10)),
}

/** So many ruled lines. */
export const ruledLines = (count: number) =>
  h(
    'div.answer-lines',
    Array.from({length: count}, () => h('div.answer-line')),
  )

/** `::quadrillage{6cm}`: an area of whole squares of 5 mm, of about that height. */
export const grid: Directive = {
  names: ['grid', 'quadrillage'],
  form: 'leaf',
  requires: heights('6cm'),
  outside: ['answer', 'teacher'],
  render: ({attributes}) =>
    h('div.answer-grid', squares(Math.max(1, Math.round(heightIn(attributes.pairs.value, 60) / square)))),
}

/** Side of a square, in millimetres: the French school's. */
const square = 5
/** Wider than any page; the style sheet cuts it off after a whole square. */
const columns = 80

/** Drawn as lines: a background would be rounded to whole pixels, square by square. */
const squares = (rows: number) => {
  const [width, height] = [columns * square, rows * square]
  const across = Array.from({length: rows + 1}, (_, row) => `M0 ${row * square}H${width}`)
  const down = Array.from({length: columns + 1}, (_, column) => `M${column * square} 0V${height}`)
  const box = `-0.1 -0.1 ${width + 0.2} ${height + 0.2}`
  const size = {width: `${width + 0.2}mm`, height: `${height + 0.2}mm`}
  return s('svg', {...size, viewBox: box, ariaHidden: 'true'}, s('path', {d: [...across, ...down].join('')}))
}
