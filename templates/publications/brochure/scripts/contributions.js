/** Bars: the eight largest shares of the regular budget, 2025 to 2027, in per cent (resolution 79/249). */
import {colour, rect, text, writeDrawing} from './drawing.js'

const shares = [
  ['États-Unis', 22],
  ['Chine', 20.004],
  ['Japon', 6.93],
  ['Allemagne', 5.692],
  ['Royaume-Uni', 3.991],
  ['France', 3.858],
  ['Italie', 2.813],
  ['Canada', 2.543],
]
const [names, bars, scale, pitch] = [70, 76, 8.6, 13]

writeDrawing(
  'contributions',
  {title: 'Quotes-parts des huit premiers contributeurs au budget ordinaire', height: 117},
  shares.map(bar),
)

function bar([name, share], index) {
  const y = 9 + index * pitch
  const length = share * scale
  const here = name === 'Canada'
  return [
    text(names, y + 7, name, {anchor: 'end', bold: here}),
    rect(bars, y, length, 8.5, {fill: here ? colour.warm : colour.accent}),
    text(bars + length + 4, y + 7, String(share).replace('.', ','), {bold: here}),
  ]
}
