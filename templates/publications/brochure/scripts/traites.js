/** Threads: each instrument of human rights begins in its year and still binds. */
import {circle, colour, line, text, writeDrawing} from './drawing.js'

const instruments = [
  [1948, "Déclaration universelle des droits de l'homme"],
  [1965, 'Discrimination raciale'],
  [1966, 'Pacte : droits économiques, sociaux et culturels'],
  [1966, 'Pacte : droits civils et politiques'],
  [1979, "Discrimination à l'égard des femmes"],
  [1984, 'Torture'],
  [1989, "Droits de l'enfant"],
  [1990, 'Travailleurs migrants'],
  [2006, 'Personnes handicapées'],
  [2006, 'Disparitions forcées'],
]
const [left, right, top, pitch, axis] = [22, 298, 19, 12, 137]

writeDrawing('traites', {title: 'La Déclaration universelle et les neuf grands traités, de 1948 à 2006', height: 156}, [
  line(left, axis, right, axis),
  [1945, 1965, 1985, 2005, 2025].map(decade),
  instruments.map(thread),
])

function thread([year, name], row) {
  const [x, y] = [at(year), top + row * pitch]
  const label = year > 2000 ? {x: x - 7, y: y + 2.7, anchor: 'end'} : {x: x + 6, y: y - 3, anchor: 'start'}
  return [
    line(x, y, right, y, {stroke: colour.accent}),
    circle(x, y, 3, {fill: row === 0 ? colour.warm : colour.accent}),
    text(label.x, label.y, `${name}, ${year}`, {anchor: label.anchor, bold: row === 0}),
  ]
}

function decade(year) {
  const x = at(year)
  return [line(x, axis, x, axis + 3), text(x, axis + 12, String(year), {anchor: 'middle', fill: colour.grey})]
}

function at(year) {
  return left + ((right - left) * (year - 1945)) / 80
}
