/**
 * The pictures of the specimen, in the shapes that a layout meets: wide, square, tall, a whole page, tiny. They show the
 * construction of a page, so that they say something. `node scripts/figures.js` draws them.
 */
import {mkdirSync, writeFileSync} from 'node:fs'

const [accent, soft, tint, warm, ink] = ['#0b4f6c', '#a9c3cf', '#eef3f5', '#f2b544', '#1b1b1b']

draw('large', 'Une double page et ses marges', 312, 130, [rect(0, 0, 312, 130, tint), spread(156, 10, 78, 110)])
draw('carre', 'Une page dans un carré', 156, 156, [rect(0, 0, 156, 156, tint), page(45, 25, 68, 104, 1)])
draw('haut', 'Une échelle de corps, de 6 à 48 points', 120, 260, [rect(0, 0, 120, 260, tint), ladder()])
draw('page', 'Une grille de trente-six lignes', 312, 442, [rect(0, 0, 312, 442, tint), grid()])
draw('pastille', 'Une pastille dorée', 8, 8, [`<circle cx="4" cy="4" r="3.5" fill="${warm}"/>`])
draw(
  'bandeau',
  'Un bandeau de seize tons',
  312,
  39,
  Array.from({length: 16}, (_, tone) => rect(tone * 19.5, 0, 19.5, 39, shade(tone / 15))),
)

/** Writes images/<name>.svg, in points of the printed page. */
function draw(name, title, width, height, shapes) {
  const folder = new URL('../images/', import.meta.url)
  mkdirSync(folder, {recursive: true})
  const size = `width="${width}pt" height="${height}pt" viewBox="0 0 ${width} ${height}"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="${name}-titre">\n<title id="${name}-titre">${title}</title>\n${shapes.flat().join('\n')}\n</svg>\n`
  writeFileSync(new URL(`${name}.svg`, folder), svg)
}

/** Two facing pages on either side of x = `fold`: the inner margins are the narrow ones. */
function spread(fold, y, width, height) {
  return [page(fold - width, y, width, height, -1), page(fold, y, width, height, 1)]
}

/** A page with its type area; `side` is 1 for a right-hand page, −1 for a left-hand one. */
function page(x, y, width, height, side) {
  const [inner, outer, head, foot] = [0.115 * width, 0.142 * width, 0.09 * height, 0.123 * height]
  const left = x + (side > 0 ? inner : outer)
  const [areaWidth, areaHeight] = [width - inner - outer, height - head - foot]
  const rows = Math.floor(areaHeight / 5)
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="#ffffff" stroke="${accent}" stroke-width="0.75"/>`,
    rect(left, y + head, areaWidth, 0.24 * areaHeight, soft),
    ...Array.from({length: rows}, (_, row) => row)
      .filter(row => row * 5 > 0.27 * areaHeight)
      .map(row => rule(left, y + head + row * 5 + 3, row === rows - 1 ? 0.6 * areaWidth : areaWidth)),
    `<circle cx="${fixed(side > 0 ? left + areaWidth : left)}" cy="${fixed(y + height - foot / 2)}" r="1.6" fill="${warm}"/>`,
  ]
}

function ladder() {
  const sizes = [6, 8, 10, 13, 17, 25, 36, 48]
  let y = 6
  return sizes.map(size => {
    y += size * 0.72 + 12
    return `<text x="14" y="${fixed(y)}" font-family="'Source Sans 3', sans-serif" font-size="8" fill="${ink}">${size}</text>${rect(36, fixed(y - size * 0.48), 70, fixed(size * 0.48), size === 10 ? warm : accent)}`
  })
}

function grid() {
  return Array.from({length: 36}, (_, row) => [
    rule(30, 27 + row * 11, 252),
    `<text x="24" y="${27 + row * 11 + 2}" text-anchor="end" font-family="'Source Sans 3', sans-serif" font-size="7.5" fill="#595959">${row + 1}</text>`,
  ]).flat()
}

function rect(x, y, width, height, fill) {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${fill}"/>`
}

function rule(x, y, width) {
  return `<line x1="${fixed(x)}" y1="${fixed(y)}" x2="${fixed(x + width)}" y2="${fixed(y)}" stroke="${accent}" stroke-width="0.6"/>`
}

/** From the accent (0) to the tint (1). */
function shade(share) {
  const channel = at =>
    Math.round(parseInt(accent.slice(at, at + 2), 16) * (1 - share) + parseInt(tint.slice(at, at + 2), 16) * share)
  return `#${[1, 3, 5].map(at => channel(at).toString(16).padStart(2, '0')).join('')}`
}

function fixed(value) {
  return Math.round(value * 100) / 100
}
