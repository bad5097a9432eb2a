/** Frieze: twenty-six people, the same outline, each with a grain of their own; one is lit. */
import {colour, hatch, path, range} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const lit = 13
const people = [
  ...range(9).map(seat => [seat * 39, 48]),
  ...range(8).map(seat => [19.5 + seat * 39, 70]),
  ...range(9).map(seat => [seat * 39, 92]),
]
const manners = [
  {fill: dark, line: light},
  {fill: light, line: colour.accent},
  {fill: colour.accent, line: dim},
]

writeFrieze('foule', 'Une foule : la même silhouette, un grain différent pour chacun', people.map(person))

function person([x, y], index) {
  const manner = manners[(index * 2 + Math.floor(index / 9)) % 3]
  const grain = {angle: [0, 45, 90, 135][(index * 3 + Math.floor(index / 4)) % 4], gap: [1.5, 2, 2.6][index % 3]}
  const isLit = index === lit
  return [
    path(outline(x, y), {
      fill: isLit ? colour.warm : manner.fill,
      stroke: dark,
      'stroke-width': 1.6,
      'stroke-linejoin': 'round',
    }),
    isLit
      ? undefined
      : stroke(
          hatch((px, py) => within(x, y, px, py), [x - 30, y - 40, 60, 104], grain),
          {stroke: manner.line, 'stroke-width': 0.45},
        ),
    path(outline(x, y), {stroke: isLit ? colour.warm : manner.line, 'stroke-width': 0.6}),
  ]
}

function outline(x, y) {
  return `M${x - 18} ${y + 64}V${y + 30}C${x - 18} ${y + 2} ${x - 13} ${y - 11} ${x} ${y - 11}C${x + 13} ${y - 11} ${x + 18} ${y + 2} ${x + 18} ${y + 30}V${y + 64}ZM${x} ${y - 34}a8.6 10 0 1 0 0.01 0Z`
}

/** The same outline, a little smaller, for the shading. */
function within(x, y, px, py) {
  const head = ((px - x) / 8.2) ** 2 + ((py - y + 24) / 9.6) ** 2 < 1
  const up = (y + 30 - py) / 40.4
  const below = py >= y + 30 && Math.abs(px - x) < 17.4
  return head || below || (up > 0 && up < 1 && Math.abs((px - x) / 17.4) ** 2.6 + up ** 3.4 < 1)
}
