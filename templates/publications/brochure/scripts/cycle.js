/** A conflict rises and falls: what the Organization does at each of its times. */
import {circle, colour, hatch, line, lines, path, range, smooth, text, writeDrawing} from './drawing.js'

const base = 86
const phases = [
  [14, ['Diplomatie', 'préventive'], 'avant'],
  [92, ['Rétablissement', 'de la paix'], 'pendant'],
  [170, ['Maintien', 'de la paix'], 'après le cessez-le-feu'],
  [248, ['Consolidation', 'de la paix'], "pour qu'elle dure"],
]

writeDrawing('cycle', {title: "Les quatre temps de l'action pour la paix, le long d'un conflit", height: 130}, [
  path(
    hatch((x, y) => y > intensity(x) + 1 && y < base - 0.5 && x >= 14 && x <= 298, [14, 8, 284, base - 8], {
      gap: 2.2,
      angle: 90,
    }),
    {stroke: colour.middle, 'stroke-width': 0.5},
  ),
  path(smooth(range(72).map(step => [14 + step * 4, intensity(14 + step * 4)])), {
    stroke: colour.accent,
    'stroke-width': 1.6,
  }),
  line(14, base, 298, base, {stroke: colour.ink}),
  phases.slice(1).map(([x]) => line(x - 6, 20, x - 6, base + 37, {'stroke-dasharray': '1.5 2'})),
  phases.map(([x, name, when]) => [
    lines(x, base + 13, name, {bold: true, size: 8.5}),
    text(x, base + 36, when, {fill: colour.grey, size: 7.5}),
  ]),
  circle(136, intensity(136), 3.4, {fill: colour.warm}),
  text(134, 13, 'violence ouverte', {anchor: 'middle', fill: colour.grey}),
])

function intensity(x) {
  return base - 5 - 60 * Math.exp(-(((x - 134) / (x < 134 ? 38 : 62)) ** 2))
}
