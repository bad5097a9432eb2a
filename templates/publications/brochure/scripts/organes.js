/** Boxes: the six principal organs, and what the General Assembly elects or appoints. */
import {colour, line, lines, path, rect, writeDrawing} from './drawing.js'

const [boxWidth, boxHeight] = [92, 60]
const [first, second, third] = [8, 110, 212]
const [upper, lower, bus] = [12, 97, 84]
const link = {stroke: colour.accent, 'stroke-width': 1}

writeDrawing(
  'organes',
  {title: "Les six organes principaux et ce que l'Assemblée générale élit ou nomme", height: 169},
  [
    path(`M${second} 42H${first + boxWidth + 4}`, link),
    arrow(first + boxWidth, 42, 180),
    path(`M${second + boxWidth} 42H${third - 4}`, link),
    arrow(third, 42, 0),
    path(`M${second + boxWidth / 2} ${upper + boxHeight}V${lower - 4}`, link),
    arrow(second + boxWidth / 2, lower, 90),
    path(`M${second + boxWidth / 2} ${bus}H${first + boxWidth / 2}V${lower - 4}`, link),
    arrow(first + boxWidth / 2, lower, 90),
    line(second + boxWidth / 2, bus, third + boxWidth / 2, bus, {...link, 'stroke-dasharray': '2 2'}),
    line(third + boxWidth / 2, bus, third + boxWidth / 2, lower, {...link, 'stroke-dasharray': '2 2'}),
    box(first, upper, ['Conseil de sécurité'], ['15 membres, dont 5', 'permanents et 10 élus']),
    box(second, upper, ['Assemblée générale'], ['193 États membres,', 'une voix chacun'], {
      fill: colour.accent,
      ink: colour.paper,
    }),
    box(third, upper, ['Conseil économique', 'et social'], ['54 membres élus', 'pour trois ans']),
    box(first, lower, ['Cour internationale', 'de Justice'], ['15 juges élus avec', 'le Conseil de sécurité']),
    box(second, lower, ['Secrétariat'], ['un Secrétaire général,', 'nommé sur proposition', 'du Conseil de sécurité']),
    box(third, lower, ['Conseil de tutelle'], ['activité suspendue', 'depuis novembre 1994'], {
      fill: colour.tint,
      dash: '2 2',
    }),
  ],
)

function box(x, y, name, details, {fill = colour.paper, ink = colour.ink, dash} = {}) {
  const middle = x + boxWidth / 2
  const start = y + (boxHeight - (name.length + details.length) * 10 - 2) / 2 + 8
  return [
    rect(x, y, boxWidth, boxHeight, {fill, stroke: colour.accent, 'stroke-width': 0.75, 'stroke-dasharray': dash}),
    lines(middle, start, name, {anchor: 'middle', bold: true, size: 8.5, fill: ink}),
    lines(middle, start + name.length * 10 + 2, details, {anchor: 'middle', fill: ink}),
  ]
}

function arrow(x, y, angle) {
  return path('M0 0L-5 -2.5V2.5Z', {fill: colour.accent, transform: `translate(${x} ${y}) rotate(${angle})`})
}
