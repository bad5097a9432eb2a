/** Bars: how many Member States there were, every ten years from 1945. */
import {colour, line, rect, text, writeDrawing} from './drawing.js'

const members = [
  [1945, 51],
  [1955, 76],
  [1965, 117],
  [1975, 144],
  [1985, 159],
  [1995, 185],
  [2005, 191],
  [2015, 193],
  [2025, 193],
]
const [left, base, pitch, barWidth, scale] = [14, 99, 32, 20, 72 / 193]

writeDrawing('etats-membres', {title: "Nombre d'États membres, de 51 en 1945 à 193 en 2025", height: 117}, [
  members.map(([year, count], index) => bar(year, count, left + index * pitch)),
  line(left, base, 312 - left, base, {stroke: colour.ink}),
])

function bar(year, count, x) {
  const middle = x + pitch / 2 - 2
  const height = count * scale
  return [
    rect(middle - barWidth / 2, base - height, barWidth, height, {fill: year === 2025 ? colour.warm : colour.accent}),
    text(middle, base - height - 4, String(count), {anchor: 'middle', bold: true, size: 8.5}),
    text(middle, base + 11, String(year), {anchor: 'middle', fill: colour.grey}),
  ]
}
