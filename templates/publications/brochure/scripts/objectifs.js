/** The seventeen goals in the five families of the 2030 Agenda. */
import {circle, colour, line, text, writeDrawing} from './drawing.js'

const left = [
  [
    'Humanité',
    [
      [1, 'Fin de la pauvreté'],
      [2, 'Fin de la faim'],
      [3, 'Santé et bien-être'],
      [4, 'Éducation de qualité'],
      [5, 'Égalité des sexes'],
    ],
  ],
  [
    'Planète',
    [
      [6, 'Eau et assainissement'],
      [12, 'Consommation et production'],
      [13, 'Changements climatiques'],
      [14, 'Vie aquatique'],
      [15, 'Vie terrestre'],
    ],
  ],
]
const right = [
  [
    'Prospérité',
    [
      [7, 'Énergie propre et abordable'],
      [8, 'Travail décent et croissance'],
      [9, 'Industrie et infrastructure'],
      [10, 'Réduction des inégalités'],
      [11, 'Villes et communautés durables'],
    ],
  ],
  ['Paix', [[16, 'Paix, justice, institutions efficaces']]],
  ['Partenariats', [[17, 'Moyens et partenariats']]],
]

writeDrawing('objectifs', {title: 'Les dix-sept objectifs de développement durable, par famille', height: 182}, [
  column(14, left),
  column(164, right),
])

function column(x, families) {
  let y = 19
  return families.map(([family, goals]) => {
    const head = [
      text(x, y, family, {bold: true, size: 9, fill: colour.accent}),
      line(x, y + 4, x + 134, y + 4, {stroke: colour.accent}),
    ]
    const rows = goals.map(([number, goal], index) => entry(x, y + 16 + index * 12.6, number, goal))
    y += 22 + goals.length * 12.6
    return [head, rows]
  })
}

function entry(x, y, number, goal) {
  return [
    circle(x + 6, y - 2.7, 5.5, {fill: colour.accent}),
    text(x + 6, y, String(number), {anchor: 'middle', bold: true, size: 7.5, fill: colour.paper}),
    text(x + 16, y, goal),
  ]
}
