/** Frieze: a shelf of bound treaties; one volume stands out. */
import {chance, colour, line, mix, range, rect, round} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const shelf = 90
const lit = 15

writeFrieze('recueil', "Une rangée de recueils de traités, l'un d'eux éclairé", [
  rect(0, 0, 312, shelf, {fill: dark}),
  volumes().map(spine),
  rect(0, shelf, 312, 14, {fill: colour.accent}),
  range(5).map(grain =>
    line(0, shelf + 2.5 + grain * 2.4, 312, shelf + 2.5 + grain * 2.4, {
      stroke: dim,
      'stroke-width': mix(0.7, 0.25, grain / 4),
    }),
  ),
  line(0, shelf, 312, shelf, {stroke: light, 'stroke-width': 1}),
])

/** Volumes side by side from edge to edge, of several widths and heights. */
function volumes() {
  const found = []
  for (let x = 6; x < 300; x += found.at(-1).w + 0.8) {
    const index = found.length
    found.push({
      x,
      w: round(9 + 6 * chance(index)),
      h: round(56 + 18 * chance(index + 100)),
      manner: Math.floor(3 * chance(index + 200)),
      index,
    })
  }
  return found
}

function spine({x, w, h, manner, index}) {
  const top = shelf - h
  const isLit = index === lit
  const ink = isLit ? dark : [light, dim, colour.accent][manner]
  const body = rect(x, top, w, h, {
    fill: isLit ? colour.warm : [colour.accent, dark, light][manner],
    stroke: isLit ? colour.warm : [light, dim, light][manner],
    'stroke-width': 0.5,
  })
  const bands = [0.12, 0.16, 0.78, 0.82].map(share =>
    stroke(`M${x + 1} ${round(top + h * share)}H${round(x + w - 1)}`, {
      stroke: ink,
      'stroke-linecap': 'butt',
      'stroke-width': 0.8,
    }),
  )
  const label = range(Math.floor(h * 0.26)).map(row =>
    stroke(`M${x + 2.5} ${round(top + h * 0.26 + row * 1.6)}H${round(x + w - 2.5 - 2 * chance(index * 31 + row))}`, {
      stroke: ink,
      'stroke-width': 0.45,
    }),
  )
  return [body, bands, label]
}
