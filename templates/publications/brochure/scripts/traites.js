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
const [left, right, top, pitch] = [22, 298, 24, 14.5]

writeDrawing('traites', {title: 'La Déclaration universelle et les neuf grands traités, de 1948 à 2006', height: 188}, [
  [1945, 1965, 1985, 2005, 2025].map(decade),
  instruments.map(thread),
])

function thread([year, name], row) {
  const [x, y] = [at(year), top + row * pitch]
  const label = year > 2000 ? {x: right, anchor: 'end'} : {x: x + 6, anchor: 'start'}
  return [
    line(x, y, right, y, {stroke: colour.accent}),
    circle(x, y, 3, {fill: row === 0 ? colour.warm : colour.accent}),
    text(label.x, y - 3, `${year}  ${name}`, {anchor: label.anchor, bold: row === 0}),
  ]
}

function decade(year) {
  const x = at(year)
  const bottom = top + instruments.length * pitch
  return [line(x, 12, x, bottom, {'stroke-dasharray': '1.5 2', stroke: colour.soft}), text(x, bottom + 11, String(year), {anchor: 'middle', fill: colour.grey})]
}

function at(year) {
  return left + ((right - left) * (year - 1945)) / 80
}
