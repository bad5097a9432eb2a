/** Frieze: a table seen from above, papers in front of every place; the mediator's chair is lit. */
import {colour, range, rect, round} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const [centreX, centreY, radiusX, radiusY] = [156, 52, 116, 26]
const seats = [...range(7).map(seat => [seat * 30 - 90, -1]), ...range(7).map(seat => [seat * 30 - 90, 1])]

writeFrieze('table', "Une table de négociation vue d'en haut, quinze places, une chaise éclairée", [
  rect(centreX - radiusX, centreY - radiusY, 2 * radiusX, 2 * radiusY, {
    rx: radiusY,
    fill: dark,
    stroke: light,
    'stroke-width': 1,
  }),
  range(10).map(ring => grain(3 + ring * 2.2)),
  seats.map(([along, side]) => place(centreX + along, side)),
  chair(centreX + radiusX + 11, centreY, 90, colour.warm),
  sheet(centreX + radiusX - 12, centreY, 90),
])

function place(x, side) {
  return [
    chair(x, centreY + side * (radiusY + 11), side > 0 ? 180 : 0, light),
    sheet(x, centreY + side * (radiusY - 9), 0),
  ]
}

function chair(x, y, angle, fill) {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${angle})">${rect(-6.5, -3.5, 13, 9, {rx: 3, fill})}${rect(-8, -7, 16, 2.6, {rx: 1.3, fill})}</g>`
}

function sheet(x, y, angle) {
  return `<g transform="translate(${round(x)} ${round(y)}) rotate(${angle})">${rect(-4, -5, 8, 10, {fill: light})}${stroke('M-2.5 -2.5H2.5M-2.5 -0.5H2.5M-2.5 1.5H1', {stroke: colour.accent})}</g>`
}

function grain(inset) {
  return rect(centreX - radiusX + inset, centreY - radiusY + inset, 2 * (radiusX - inset), 2 * (radiusY - inset), {
    rx: Math.max(radiusY - inset, 0),
    fill: 'none',
    stroke: dim,
    'stroke-width': 0.4,
  })
}
