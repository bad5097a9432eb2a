/** A map of dots: twelve places of peace operations, with the year in which each operation began. */
import {circle, colour, path, round, text, writeDrawing} from './drawing.js'
import {landPoints} from './land.js'

const places = [
  [31.8, 35.2, 1948, 'Proche-Orient'],
  [34.1, 74.8, 1949, 'Cachemire'],
  [-4.3, 18.5, 1960, 'Congo'],
  [-22.6, 17.1, 1989, 'Namibie'],
  [13.7, -89.2, 1991, 'Salvador'],
  [25.5, -13.2, 1991, 'Sahara occidental'],
  [11.6, 104.9, 1992, 'Cambodge'],
  [43.9, 18.4, 1992, 'Ex-Yougoslavie'],
  [-8.6, 125.6, 1999, 'Timor oriental'],
  [6.3, -10.8, 2003, 'Libéria'],
  [18.6, -72.3, 2004, 'Haïti'],
  [4.9, 31.6, 2011, 'Soudan du Sud'],
]

writeDrawing('carte', {title: "Carte du monde : douze lieux d'opérations de paix", height: 195}, [
  path(landPoints().map(dot).join(''), {stroke: colour.soft, 'stroke-width': 1.5, 'stroke-linecap': 'round'}),
  places.map(marker),
  places.map(entry),
])

function marker([latitude, longitude], index) {
  const [x, y] = project(latitude, longitude)
  return [
    circle(x, y, 5.4, {fill: colour.warm, stroke: colour.tint, 'stroke-width': 1}),
    text(x, y + 2.7, String(index + 1), {anchor: 'middle', bold: true, size: 7.5}),
  ]
}

function entry([, , year, name], index) {
  const [x, y] = [[8, 106, 212][Math.floor(index / 4)], 152 + (index % 4) * 11]
  return [
    text(x + 10, y, String(index + 1), {anchor: 'end', bold: true, fill: colour.accent}),
    text(x + 15, y, `${name}, ${year}`),
  ]
}

function dot({latitude, longitude}) {
  const [x, y] = project(latitude, longitude)
  return `M${round(x)} ${round(y)}h0`
}

function project(latitude, longitude) {
  return [156 + longitude * 0.8, 85 - latitude]
}
