/** Frieze: a field in furrows, young plants along them, the sun at the end. */
import {chance, circle, colour, line, mix, path, range, rect, round} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const [horizon, foot, vanishing] = [40, 104, 196]
const rows = 11

writeFrieze('champ', "Un champ en sillons, de jeunes plants, le soleil à l'horizon", [
  range(8).map(ray =>
    line(0, 6 + ray * 4.4, 312, 6 + ray * 4.4, {stroke: dim, 'stroke-width': mix(0.26, 0.6, ray / 7)}),
  ),
  circle(vanishing, horizon, 22, {fill: colour.warm}),
  rect(0, horizon, 312, foot - horizon, {fill: dark}),
  range(301).map(furrow =>
    line(vanishing + (furrow - 150) * 0.7, horizon, vanishing + (furrow - 150) * 15, foot, {
      stroke: dim,
      'stroke-width': 0.3,
    }),
  ),
  range(rows)
    .reverse()
    .flatMap(row => range(61).map(plant => seedling(row, plant - 30))),
  line(0, horizon, 312, horizon, {stroke: light, 'stroke-width': 0.8}),
])

/** Rows draw together and plants grow smaller towards the horizon; each stands on a furrow. */
function seedling(row, plant) {
  const depth = 1 / (1 + row * 0.62)
  const y = horizon + 2 + (foot - horizon - 9) * depth
  const x = vanishing + plant * 45 * mix(0.0467, 1, (y - horizon) / (foot - horizon))
  if (x < -10 || x > 322) return undefined
  const size = 17 * depth * mix(0.85, 1.15, chance(row * 61 + plant + 30))
  const at = (dx, dy) => `${round(x + dx * size)} ${round(y - dy * size)}`
  const leaf = (side, low, high) =>
    `M${at(0, low)}C${at(side * 0.1, low + 0.3)} ${at(side * 0.32, high)} ${at(side * 0.52, high)}C${at(side * 0.5, low + 0.22)} ${at(side * 0.3, low + 0.02)} ${at(0, low)}Z`
  return [
    stroke(`M${at(0, 0)}L${at(0, 0.95)}`, {'stroke-width': Math.max(0.08 * size, 0.3)}),
    path(leaf(-1, 0.32, 0.74) + leaf(1, 0.46, 0.9), {fill: light}),
  ]
}
