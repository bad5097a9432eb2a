/** Frieze: twenty-six people, the same outline, each with a grain of their own; one is lit. */
import {colour, hatch, path, range} from './drawing.js'
import {dark, light, stroke, writeFrieze} from './engraving.js'

const lit = 17
const people = [...range(9).map((seat) => [seat * 39, 52]), ...range(8).map((seat) => [19.5 + seat * 39, 74]), ...range(9).map((seat) => [seat * 39, 96])]

writeFrieze('foule', 'Une foule : la même silhouette, un grain différent pour chacun', people.map(person))

function person([x, y], index) {
  const style = {angle: (index * 47) % 180, gap: 1.5 + ((index * 7) % 5) * 0.35}
  const box = [x - 20, y - 46, 40, 70]
  return [
    path(outline(x, y), {fill: index === lit ? colour.warm : dark, stroke: index === lit ? colour.warm : colour.accent, 'stroke-width': 2}),
    index === lit ? undefined : stroke(hatch((px, py) => within(x, y, px, py), box, style), {'stroke-width': 0.5, stroke: light}),
  ]
}

function outline(x, y) {
  return `M${x - 18} ${y + 24}C${x - 18} ${y + 2} ${x - 14} ${y - 12} ${x} ${y - 12}C${x + 14} ${y - 12} ${x + 18} ${y + 2} ${x + 18} ${y + 24}ZM${x} ${y - 35}a9.5 10.5 0 1 0 0.01 0Z`
}

function within(x, y, px, py) {
  const head = ((px - x) / 9.5) ** 2 + ((py - y + 24.5) / 10.5) ** 2 < 1
  const up = (y + 24 - py) / 36
  return head || (up > 0 && up < 1 && Math.abs((px - x) / 18) ** 2.2 + up ** 2.6 < 1)
}
