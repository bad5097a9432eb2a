/** Frieze: five helmets on a shelf, seen from the side; one of them is lit. */
import {colour, line, mix, path, range, round} from './drawing.js'
import {dark, dim, light, stroke, writeFrieze} from './engraving.js'

const shelf = 82

writeFrieze('casques', 'Cinq casques sur une étagère', [
  range(8).map(grain =>
    line(0, 8 + grain * 5.2, 312, 8 + grain * 5.2, {stroke: dim, 'stroke-width': mix(0.26, 0.55, grain / 7)}),
  ),
  `<rect x="0" y="${shelf}" width="312" height="22" fill="${dark}"/>`,
  range(8).map(grain =>
    line(0, shelf + 2.5 + grain * 2.6, 312, shelf + 2.5 + grain * 2.6, {
      stroke: dim,
      'stroke-width': mix(0.7, 0.26, grain / 7),
    }),
  ),
  range(5).map(place => helmet(36 + place * 60, place === 3)),
  line(0, shelf, 312, shelf, {stroke: light, 'stroke-width': 1}),
])

function helmet(x, isLit) {
  const fill = isLit ? colour.warm : light
  const ink = isLit ? '#8a5f0c' : colour.accent
  const shapes = [
    path(
      'M-26 -3C-30 -24 -19 -41 1 -41C18 -41 24 -28 24 -16L29 -12L14.5 -10.5C11 -10 10.5 -8 9.5 -5C8.6 -2.4 6.5 -1.4 3 -1.4H-22C-25 -1.4 -25.7 -1.8 -26 -3Z',
      {fill, stroke: dark, 'stroke-width': 1},
    ),
    range(12).map(meridian => stroke(bow(meridian / 12), {stroke: ink, 'stroke-width': mix(0.9, 0.3, meridian / 11)})),
    stroke('M-25.3 -7.5C-14 -5.4 -2 -5.4 4 -8C6 -14 9 -15.4 24 -16', {stroke: ink, 'stroke-width': 0.7}),
  ]
  return `<g transform="translate(${x} ${shelf})">${shapes.flat().join('')}</g>`
}

/** A meridian from the crown down to the rim, from the nape (0) towards the temple (1). */
function bow(share) {
  const foot = mix(-24.8, -1, share)
  return `M${round(mix(-6, 1, share))} -39.6C${round(mix(-19, -1, share))} -34 ${round(mix(-28, -1.4, share))} -22 ${round(foot)} ${round(mix(-8.6, -7.4, share))}`
}
