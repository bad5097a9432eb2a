import {h, s} from 'hastscript'
import type {Directive} from './types.ts'

/** `::lignes{5}`: ruled lines to write on, each an element so that they may pass from page to page. */
export const lines: Directive = {
  names: ['lines', 'lignes'],
  form: 'leaf',
  requires: {pattern: /^[1-9]\d{0,2}$/, example: '5'},
  render: ({attributes}) => {
    const count = Number.parseInt(attributes.pairs.value ?? '5', 10)
    return h(
      'div.answer-lines',
      Array.from({length: count}, () => h('div.answer-line')),
    )
  },
}

/** `::quadrillage{6cm}`: an area of squares of 5 mm, of about that height. */
export const grid: Directive = {
  names: ['grid', 'quadrillage'],
  form: 'leaf',
  requires: {pattern: /^\d+([.,]\d+)?(mm|cm|in|pt)$/, example: '6cm'},
  render: ({attributes}) => {
    const [, figure = '6', unit = 'cm'] = /^([\d.,]+)(\w+)$/.exec(attributes.pairs.value ?? '') ?? []
    const rows = Math.max(1, Math.round((Number(figure.replace(',', '.')) * (millimetres[unit] ?? 10)) / square))
    return h('div.answer-grid', squares(rows))
  },
}

/** Side of a square, in millimetres: the French school's. */
const square = 5
const millimetres: Readonly<Record<string, number>> = {mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72}
/** Wider than any page; what is too much is cut off. */
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
