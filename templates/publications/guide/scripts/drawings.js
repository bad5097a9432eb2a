/**
 * Draws the pictures of the guide: the cover and five drawings. Sizes are in points, as wide as the text.
 *
 *   node templates/publications/guide/scripts/drawings.js
 */
import {writeFileSync} from 'node:fs'

const accent = '#0b4f6c'
const warm = '#f2b544'
const ink = '#1b1b1b'
const tint = '#eef3f5'
const width = 312

/** The three ages, with the sorting between the second and the third. */
function ages() {
  const band = (x, w, fill, colour, title, lines) => [
    box(x, 14, w, 62, fill),
    text(x + w / 2, 36, title, {size: 9, weight: 600, colour}),
    ...lines.map((line, at) => text(x + w / 2, 50 + 11 * at, line, {size: 8, colour})),
  ]
  return drawing('Les trois âges des archives', 122, [
    ...band(0, 92, warm, ink, 'Courantes', ['au bureau', 'l’affaire vit']),
    ...band(98, 92, '#bcd0d9', ink, 'Intermédiaires', ['à l’étagère', 'on attend l’échéance']),
    ...band(228, 84, accent, '#ffffff', 'Définitives', ['aux archives', 'pour toujours']),
    arrow('M190 45H224'),
    text(209, 39, 'tri', {size: 8.5, weight: 600}),
    arrow('M209 50V100'),
    text(209, 114, 'élimination', {size: 8.5}),
    line('M95 6V84', 0.6, '2 2'),
    text(95, 95, 'clôture', {size: 8.5}),
  ])
}

/** A tree: six functions, one of which has three files. */
function plan() {
  const functions = [
    '1  Vie statutaire',
    '2  Finances',
    '3  Activités',
    '4  Personnel',
    '5  Lieux et matériel',
    '6  Communication',
  ]
  const files = ['31  Fête de quartier', '32  Ateliers du mercredi', '33  Sorties']
  const row = at => 4 + 25 * at
  return drawing('Un plan de classement', 152, [
    box(0, 58, 66, 34, accent),
    text(33, 72, 'Association', {size: 8.5, weight: 600, colour: '#ffffff'}),
    text(33, 84, 'plan 2026', {size: 8, colour: '#ffffff'}),
    line('M66 75H78M78 14V139'),
    ...functions.flatMap((name, at) => [
      line(`M78 ${row(at) + 10}H90`),
      box(90, row(at), 96, 20, at === 2 ? warm : tint),
      text(98, row(at) + 13.5, name, {size: 8.5, anchor: 'start', weight: at === 2 ? 600 : 400}),
    ]),
    line('M186 64H200M200 39V89'),
    ...files.flatMap((name, at) => [
      line(`M200 ${row(at + 1) + 10}H212`),
      box(212, row(at + 1), 100, 20, tint),
      text(219, row(at + 1) + 13.5, name, {size: 8.5, anchor: 'start'}),
    ]),
  ])
}

/** Temperature and humidity: where paper keeps, where mould grows, where it breaks. */
function climate() {
  const [left, top, across, down] = [40, 8, 262, 132]
  const x = degrees => left + (degrees / 35) * across
  const y = percent => top + down - (percent / 100) * down
  return drawing('Température et humidité', 172, [
    box(left, top, across, down, '#f7f9fa'),
    box(left, top, across, y(65) - top, '#dfe6d2'),
    box(left, y(30), across, y(0) - y(30), '#f6e6c8'),
    box(x(16), y(55), x(22) - x(16), y(40) - y(55), accent),
    text(x(19), y(47.5) + 3, 'zone sûre', {size: 8.5, weight: 600, colour: '#ffffff'}),
    text(x(17.5), y(80), 'moisissures', {size: 9}),
    text(x(17.5), y(13), 'papier cassant', {size: 9}),
    line(`M${left} ${top}V${top + down}H${left + across}`),
    ...[0, 10, 20, 30].map(at => text(x(at), top + down + 12, `${at}`, {size: 8.5})),
    ...[0, 50, 100].map(at => text(left - 5, y(at) + 3, `${at}`, {size: 8.5, anchor: 'end'})),
    text(left + across / 2, top + down + 26, 'température, en degrés', {size: 8.5}),
    text(10, top + down / 2, 'humidité, en %', {size: 8.5, turn: -90}),
  ])
}

/** A box and the five lines of its label. */
function label() {
  const lines = ['Comité de la rue des Tanneurs', '3 W 12', 'Fête de quartier', '2019-2024', 'À trier en 2030']
  const names = ['association', 'cote', 'titre', 'dates extrêmes', 'sort']
  const row = at => 62 + 19 * at
  return drawing('Une étiquette de boîte', 178, [
    box(0, 0, 190, 178, '#c9b79c'),
    box(0, 0, 190, 26, '#b8a385'),
    line('M0 26H190', 0.6),
    box(20, 42, 150, 106, '#ffffff'),
    ...lines.map((words, at) => text(95, row(at), words, {size: at === 1 ? 12 : 9, weight: at === 1 ? 600 : 400})),
    circle(95, 163, 7, '#8a7556'),
    ...names.flatMap((name, at) => [
      line(`M174 ${row(at) - 3}H224`),
      text(230, row(at), name, {size: 9, anchor: 'start'}),
    ]),
  ])
}

/** Three copies: two in two houses, one in another town. */
function copies() {
  const house = (x, name) => [
    `<path d="M${x} 58L${x + 40} 26L${x + 80} 58V112H${x}Z" fill="${tint}"/>`,
    text(x + 40, 126, name, {size: 8.5}),
  ]
  return drawing('Trois copies', 146, [
    ...house(0, 'le local'),
    box(22, 68, 36, 24, accent),
    box(34, 92, 12, 6, accent),
    box(26, 98, 28, 3, accent),
    text(40, 140, 'copie 1', {size: 8.5, weight: 600}),
    ...house(108, 'une autre maison'),
    box(134, 72, 28, 36, warm),
    circle(148, 86, 8, tint),
    circle(148, 86, 2, warm),
    text(148, 140, 'copie 2', {size: 8.5, weight: 600}),
    line('M210 8V132', 0.6, '3 3'),
    ...[0, 1, 2].flatMap(at => [box(246, 54 + 20 * at, 48, 16, accent), circle(286, 62 + 20 * at, 2.4, warm)]),
    text(270, 126, 'une autre ville', {size: 8.5}),
    text(270, 140, 'copie 3', {size: 8.5, weight: 600}),
    arrow('M82 86H104'),
    arrow('M60 44C110 2 200 2 262 46'),
  ])
}

/** Three shelves of boxes; one box stands open. */
function cover() {
  const page = {width: 420, height: 595}
  const colours = ['#d8c6a8', '#c9b492', '#e5d8c0', '#b9a27d', '#86a7b4']
  const shelves = [96, 196, 296].flatMap((y, shelf) => [
    ...Array.from({length: 9}, (_, at) => {
      const x = 54 + 36 * at
      if (shelf === 1 && at === 5) return `${box(x, y - 58, 33, 70, warm)}${box(x + 6, y - 40, 21, 16, '#ffffff')}`
      if (shelf === 0 && at > 6) return ''
      const lean = shelf === 2 && at === 8
      const one = [
        box(x, y - 70, 33, 70, colours[(at * 3 + shelf * 2) % 5]),
        box(x + 6, y - 52, 21, 16, '#ffffff'),
        circle(x + 16.5, y - 17, 4.5, '#6d5a3d'),
      ].join('')
      return lean ? `<g transform="rotate(-9 ${x} ${y})">${one}</g>` : one
    }),
    box(40, y, 340, 7, '#f4f1ea'),
  ])
  // A shelf lies before the box that stands out of it.
  return svg('Des boîtes d’archives sur trois tablettes', page.width, page.height, [
    box(0, 0, page.width, page.height, '#0b3d54'),
    box(0, 0, page.width, 330, '#0f4c66'),
    ...shelves,
  ])
}

for (const [name, made] of Object.entries({
  ages: ages(),
  plan: plan(),
  climat: climate(),
  boite: label(),
  copies: copies(),
  couverture: cover(),
})) {
  writeFileSync(new URL(`../images/${name}.svg`, import.meta.url), made)
}

function drawing(title, height, shapes) {
  return svg(title, width, height, shapes)
}

function svg(title, across, down, shapes) {
  const millimetres = points => `${((points * 110) / width).toFixed(1)}mm`
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${millimetres(across)}" height="${millimetres(down)}" viewBox="0 0 ${across} ${down}" role="img">`
  const arrowHead = `<marker id="pointe" viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto"><path d="M0 0L6 3L0 6Z" fill="${ink}"/></marker>`
  const ends = shapes.some(shape => shape.includes('#pointe')) ? `<defs>${arrowHead}</defs>\n` : ''
  return `${head}\n<title>${title}</title>\n${ends}${shapes.filter(Boolean).join('\n')}\n</svg>\n`
}

function box(x, y, w, h, fill) {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"/>`
}

function circle(x, y, r, fill) {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${r}" fill="${fill}"/>`
}

function line(d, thickness = 0.8, dashes = '') {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="${thickness}"${dashes && ` stroke-dasharray="${dashes}"`}/>`
}

function arrow(d) {
  return `<path d="${d}" fill="none" stroke="${ink}" stroke-width="0.9" marker-end="url(#pointe)"/>`
}

function text(x, y, words, {size, weight = 400, colour = ink, anchor = 'middle', turn = 0}) {
  const turned = turn ? ` transform="rotate(${turn} ${round(x)} ${round(y)})"` : ''
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${colour}"${turned}>${words}</text>`
}

function round(value) {
  return Math.round(value * 10) / 10
}
