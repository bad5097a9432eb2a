/** Frieze: trucks on a road below the hills, by night. */
import {circle, colour, mix, path, range, rect, smooth} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const road = 86

writeFrieze('convoi', 'Un convoi de quatre camions au pied des collines', [
  hill(0, 46, 15, 13),
  hill(1, 58, 12, 10),
  hill(2, 72, 8, 7),
  rect(0, road, 312, 18, {fill: dark}),
  range(7).map(row => stroke(`M0 ${road + 3 + row * 2.4}H312`, {stroke: dim, 'stroke-width': mix(0.7, 0.26, row / 6)})),
  stroke(`M0 ${road}H312`, {'stroke-width': 0.9}),
  [46, 118, 190, 262].map((x, index) => truck(x, index === 3)),
])

/** A hill is its crest and the same line again and again below it. */
function hill(seed, level, swing, count) {
  const crest = x =>
    level -
    swing * (Math.sin(x / 37 + seed * 2.1) + 0.6 * Math.sin(x / 17 + seed * 4.7) + 0.25 * Math.sin(x / 7 + seed))
  const contour = row => smooth(range(40).map(step => [step * 8, mix(crest(step * 8), road, row / count)]))
  return [
    path(`${contour(0)}V${road}H0Z`, {fill: colour.accent}),
    range(count).map(row =>
      stroke(contour(row), {stroke: row === 0 ? light : dim, 'stroke-width': row === 0 ? 0.8 : 0.45}),
    ),
  ]
}

function truck(x, isLit) {
  const cover = isLit ? colour.warm : light
  return [
    path(
      `M${x - 22} ${road - 5}V${road - 17}Q${x - 22} ${road - 22} ${x - 17} ${road - 22}H${x + 2}Q${x + 6} ${road - 22} ${x + 6} ${road - 18}V${road - 5}Z`,
      {fill: cover},
    ),
    stroke([-15, -8, -1].map(rib => `M${x + rib} ${road - 21.5}V${road - 8}`).join(''), {stroke: colour.accent}),
    path(`M${x + 8} ${road - 5}V${road - 17}H${x + 15}L${x + 19} ${road - 11}H${x + 22}V${road - 5}Z`, {fill: light}),
    path(`M${x + 10} ${road - 15}H${x + 14.2}L${x + 16.6} ${road - 11}H${x + 10}Z`, {fill: colour.accent}),
    rect(x - 23, road - 6.5, 46, 2.5, {fill: dark}),
    [-15, -7.5, 15].map(wheel => [
      circle(x + wheel, road - 3, 3.4, {fill: dark, stroke: light, 'stroke-width': 0.9}),
      circle(x + wheel, road - 3, 0.9, {fill: light}),
    ]),
  ]
}
