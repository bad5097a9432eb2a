/** A horseshoe of fifteen seats: what it takes to adopt a resolution of the Security Council. */
import {circle, colour, line, lines, path, range, text, through, writeDrawing} from './drawing.js'

const [centreX, centreY] = [70, 66]
const permanent = [5, 6, 7, 8, 9]

writeDrawing(
  'vote',
  {title: 'Adopter une résolution du Conseil de sécurité : quinze sièges, neuf voix, aucun veto', height: 130},
  [
    path(horseshoe(38), {stroke: colour.soft, 'stroke-width': 10}),
    range(15).map(seat),
    circle(20, 119, 4, {fill: colour.accent}),
    text(28, 122, 'membre permanent'),
    circle(106, 119, 3.6, {fill: colour.paper, stroke: colour.accent, 'stroke-width': 0.9}),
    text(114, 122, 'membre élu'),
    step(24, '9', 'voix pour au moins, sur quinze,', 'quelle que soit la question'),
    step(57, '0', "voix contre d'un membre permanent,", 'sauf pour une question de procédure'),
    line(177, 82, 300, 82),
    lines(177, 95, ["L'abstention d'un membre permanent", "n'empêche pas l'adoption."], {
      leading: 10.5,
      fill: colour.grey,
    }),
  ],
)

function seat(index) {
  const [x, y] = at(52, index)
  const style = permanent.includes(index)
    ? {fill: colour.accent}
    : {fill: colour.paper, stroke: colour.accent, 'stroke-width': 0.9}
  return circle(x, y, 5.2, style)
}

function step(y, mark, first, second) {
  return [
    text(169, y + 9, mark, {anchor: 'end', size: 22, fill: colour.accent}),
    lines(177, y, [first, second], {leading: 10.5}),
  ]
}

/** Where a seat stands: the horseshoe opens downwards. */
function at(radius, index) {
  const angle = ((-205 + (index * 230) / 14) * Math.PI) / 180
  return [centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle) * 0.92]
}

function horseshoe(radius) {
  return through(range(57).map(index => at(radius, index / 4)))
}
