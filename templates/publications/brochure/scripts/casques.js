/** Frieze: five helmets on a shelf, one of them lit. */
import {colour, hatch, line, mix, path, range} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const shelf = 84

writeFrieze('casques', 'Cinq casques sur une étagère', [
  range(9).map((grain) => line(0, shelf + 2.5 + grain * 2.4, 312, shelf + 2.5 + grain * 2.4, {stroke: dim, 'stroke-width': mix(0.7, 0.2, grain / 8)})),
  range(5).map((place) => helmet(36 + place * 60, place === 3)),
  line(0, shelf, 312, shelf, {stroke: light, 'stroke-width': 1}),
])

function helmet(x, isLit) {
  const fill = isLit ? colour.warm : light
  const shade = isLit ? '#c98b17' : colour.accent
  const box = [x - 26, 32, 52, 46]
  return [
    path(dome(x), {fill}),
    path(hatch((px, py) => within(x, px, py) && px > x - 6 + 0.004 * (py - 36) ** 2, box, {gap: 1.7, angle: 0}), {stroke: shade, 'stroke-width': 0.45}),
    path(hatch((px, py) => within(x, px, py) && px > x + 9, box, {gap: 1.7, angle: 90}), {stroke: shade, 'stroke-width': 0.4}),
    path(`M${x - 24} 73C${x - 8} 68 ${x + 8} 68 ${x + 24} 73L${x + 26.5} 76.5C${x + 8} 71.5 ${x - 8} 71.5 ${x - 26.5} 76.5Z`, {fill, stroke: dark, 'stroke-width': 0.5}),
    stroke(`M${x - 19} 75C${x - 15} 80 ${x - 11} 82.6 ${x - 4} 83.4M${x + 19} 75C${x + 15} 80 ${x + 11} 82.6 ${x + 4} 83.4`, {'stroke-width': 1}),
    path(`M${x - 5} 82H${x + 5}V84H${x - 5}Z`, {fill: light}),
  ]
}

function dome(x) {
  return `M${x - 23} 73C${x - 25} 48 ${x - 13} 33 ${x} 33C${x + 13} 33 ${x + 25} 48 ${x + 23} 73C${x + 8} 68 ${x - 8} 68 ${x - 23} 73Z`
}

function within(x, px, py) {
  const across = (px - x) / 23.4
  const up = (73 - py) / 40
  return up > 0.1 - 0.1 * across ** 2 && Math.abs(across) ** 2.3 + Math.max(up, 0) ** 2.3 < 1
}
