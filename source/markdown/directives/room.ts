import {h} from 'hastscript'
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

/** `::quadrillage{6cm}`: a squared area of that height. */
export const grid: Directive = {
  names: ['grid', 'quadrillage'],
  form: 'leaf',
  requires: {pattern: /^\d+([.,]\d+)?(mm|cm|in|pt)$/, example: '6cm'},
  render: ({attributes}) => {
    const height = (attributes.pairs.value ?? '6cm').replace(',', '.')
    return h('div.answer-grid', {style: `--grid-height: ${height}`})
  },
}
