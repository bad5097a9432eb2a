/** Frieze: a field in furrows, young plants along them, the sun at the end. */
import {chance, circle, colour, line, mix, range, round} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const [horizon, foot, vanishing] = [38, 104, 196]

writeFrieze('champ', "Un champ en sillons, de jeunes plants, le soleil à l'horizon", [
  range(8).map((ray) => line(0, 5 + ray * 4.2, 312, 5 + ray * 4.2, {stroke: dim, 'stroke-width': mix(0.2, 0.7, ray / 7)})),
  circle(vanishing, horizon, 21, {fill: colour.warm}),
  `<rect x="0" y="${horizon}" width="312" height="${foot - horizon}" fill="${dark}"/>`,
  range(61).map((furrow) => line(vanishing + (furrow - 33) * 1.6, horizon, vanishing + (furrow - 33) * 24, foot, {stroke: dim, 'stroke-width': 0.45})),
  range(9).flatMap((row) => range(40).map((plant) => seedling(row, plant))),
  line(0, horizon, 312, horizon, {stroke: light, 'stroke-width': 0.8}),
])

/** Rows draw together and plants grow smaller towards the horizon. */
function seedling(row, plant) {
  const depth = 1 / (1 + row * 0.75)
  const y = horizon + (foot - horizon - 8) * depth
  const x = vanishing + (plant - 19.5) * 44 * depth
  if (x < -8 || x > 320) return undefined
  const size = (11 + 3 * chance(row * 40 + plant)) * depth
  return stroke(`M${round(x)} ${round(y)}v${round(-size)}m0 ${round(size * 0.35)}q${round(size * 0.5)} ${round(-size * 0.1)} ${round(size * 0.6)} ${round(-size * 0.55)}m${round(-size * 0.6)} ${round(size * 0.75)}q${round(-size * 0.5)} ${round(-size * 0.1)} ${round(-size * 0.6)} ${round(-size * 0.55)}`, {'stroke-width': Math.max(1.3 * depth, 0.35)})
}
