/** The seventeen goals in the five families of the 2030 Agenda. */
import {circle, colour, line, text, writeDrawing} from './drawing.js'

const left = [
  [
    'Humanité',
    [
      [1, 'Pas de pauvreté'],
      [2, 'Faim «\u00a0Zéro\u00a0»'],
      [3, 'Bonne santé et bien-être'],
      [4, 'Éducation de qualité'],
      [5, 'Égalité entre les sexes'],
    ],
  ],
  [
    'Planète',
    [
      [6, 'Eau propre et assainissement'],
      [12, 'Consommation et production', 'responsables'],
      [13, 'Mesures relatives à la lutte contre', 'les changements climatiques'],
      [14, 'Vie aquatique'],
      [15, 'Vie terrestre'],
    ],
  ],
]
const right = [
  [
    'Prospérité',
    [
      [7, 'Énergie propre', 'et d’un coût abordable'],
      [8, 'Travail décent', 'et croissance économique'],
      [9, 'Industrie, innovation', 'et infrastructure'],
      [10, 'Inégalités réduites'],
      [11, 'Villes et communautés durables'],
    ],
  ],
  ['Paix', [[16, 'Paix, justice et institutions efficaces']]],
  ['Partenariats', [[17, 'Partenariats pour la réalisation', 'des objectifs']]],
]

writeDrawing('objectifs', {title: 'Les dix-sept objectifs de développement durable, par famille', height: 206}, [
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
    y += 16
    const rows = goals.map(([number, ...goal]) => {
      const row = entry(x, y, number, goal)
      y += 12.6 + (goal.length - 1) * 9
      return row
    })
    y += 6
    return [head, rows]
  })
}

function entry(x, y, number, goal) {
  return [
    circle(x + 6, y - 2.7, 5.5, {fill: colour.accent}),
    text(x + 6, y, String(number), {anchor: 'middle', bold: true, size: 7.5, fill: colour.paper}),
    goal.map((words, index) => text(x + 16, y + index * 9, words)),
  ]
}
