/** Frieze: the 193 places of the General Assembly, from above; one is lit. */
import {colour, line, range, rect, round} from './drawing.js'
import {dim, light, stroke, writeFrieze} from './engraving.js'

const rows = [11, 15, 19, 23, 26, 29, 33, 37]
const lit = 128
const [centreX, centreY, spread] = [156, 134, 0.62 * Math.PI]

const seats = rows.flatMap((count, row) => range(count).map((seat) => ({radius: 44 + row * 11.2, angle: -Math.PI / 2 + spread * ((seat + 0.5) / count - 0.5)})))

writeFrieze('hemicycle', "Les 193 places de l'Assemblée générale, vues d'en haut", [
  range(5).map((aisle) => ray(-Math.PI / 2 + spread * (aisle / 4 - 0.5))),
  seats.map(desk),
  range(6).map((ring) => stroke(arc(12 + ring * 4, -Math.PI / 2 - 0.9, -Math.PI / 2 + 0.9), {stroke: dim})),
])

function desk({radius, angle}, index) {
  const half = 3 / radius
  const style = index === lit ? {stroke: colour.warm} : {stroke: light}
  return [stroke(arc(radius, angle - half, angle + half), {...style, 'stroke-width': 3.4, 'stroke-linecap': 'butt'})]
}

function ray(angle) {
  const at = (radius) => [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle)]
  return line(...at(38), ...at(130), {stroke: dim, 'stroke-width': 0.5})
}

function arc(radius, from, to) {
  const at = (angle) => `${round(centreX + radius * Math.cos(angle))} ${round(centreY + radius * Math.sin(angle))}`
  return `M${at(from)}A${radius} ${radius} 0 0 1 ${at(to)}`
}
