/** Frieze: the 193 places of the General Assembly, from the rostrum; one is lit. */
import {colour, mix, range, through} from './drawing.js'
import {dim, light, stroke, writeFrieze} from './engraving.js'

const rows = [11, 15, 19, 23, 26, 29, 33, 37]
const lit = 137
const [centreX, centreY, spread, aisle] = [156, 118, 3.02, 0.055]

const seats = rows.flatMap((count, row) =>
  range(count).map(seat => ({row, angle: angleAt((seat + 0.5) / count), half: (0.36 * (spread - 3 * aisle)) / count})),
)

writeFrieze('hemicycle', "Les 193 places de l'Assemblée générale, en hémicycle", [
  range(7).map(ring => stroke(arc(5 + ring * 3.4, 0, spread / 2), {stroke: dim, 'stroke-width': 0.4})),
  range(9).map(ring => stroke(arc(radius(ring) - 4.4, 0, spread / 2), {stroke: dim, 'stroke-width': 0.4})),
  seats.map(({row, angle, half}, index) =>
    stroke(arc(radius(row), angle, half), {
      stroke: index === lit ? colour.warm : light,
      'stroke-width': mix(3, 4.4, row / 7),
      'stroke-linecap': 'butt',
    }),
  ),
])

/** The angle from the vertical of a place `share` of the way along its row, four blocks with an aisle between two. */
function angleAt(share) {
  return (share - 0.5) * (spread - 3 * aisle) + (Math.floor(share * 4) - 1.5) * aisle
}

function radius(row) {
  return 36 + row * 9.6
}

/** A piece of a row: a flattened circle, `half` to both sides of `angle`. */
function arc(size, angle, half) {
  const steps = Math.max(4, Math.round(half * 60))
  return through(
    range(steps + 1).map(step => {
      const turn = angle + mix(-half, half, step / steps)
      return [centreX + 1.42 * size * Math.sin(turn), centreY - size * Math.cos(turn)]
    }),
  )
}
