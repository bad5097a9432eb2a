/**
 * The hand that all pictures of this publication share: colours, lettering, strokes and hatching. Lengths are points of
 * the printed page: a drawing is 312 pt wide, which is the 110 mm of the type area, so that a letter of 8 is 8 pt on paper.
 */
import {mkdirSync, writeFileSync} from 'node:fs'

export const colour = {
  ink: '#1b1b1b',
  grey: '#595959',
  rule: '#9fb3bd',
  accent: '#0b4f6c',
  middle: '#5f8fa5',
  soft: '#a9c3cf',
  tint: '#eef3f5',
  paper: '#ffffff',
  warm: '#f2b544',
}

export const width = 312

/** Writes images/<name>.svg: a panel of `ground`, 312 pt by `height`, with `shapes` on it. */
export function writeDrawing(name, {title, height, ground = colour.tint}, shapes) {
  const panel = rect(0, 0, width, height, {fill: ground})
  writeSvg(name, {title, width: '110mm', height: millimetres(height), viewBox: `0 0 ${width} ${height}`}, [
    panel,
    ...shapes,
  ])
}

/** Writes images/<name>.svg with a size and a view box of its own. */
export function writeSvg(name, {title, ...size}, shapes) {
  const folder = new URL('../images/', import.meta.url)
  const id = `${name}-titre`
  const head = {xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-labelledby': id}
  const body = [`<title id="${id}">${escaped(title)}</title>`, ...shapes.flat(Infinity).filter(Boolean)]
  mkdirSync(folder, {recursive: true})
  writeFileSync(new URL(`${name}.svg`, folder), `<svg${attributes(head)}>\n${body.join('\n')}\n</svg>\n`)
}

export const rect = (x, y, w, h, style) => element('rect', {x, y, width: w, height: h, ...style})
export const circle = (cx, cy, r, style) => element('circle', {cx, cy, r, ...style})
export const line = (x1, y1, x2, y2, style) =>
  element('line', {x1, y1, x2, y2, stroke: colour.rule, 'stroke-width': 0.75, ...style})
export const path = (d, style) => element('path', {d, fill: 'none', ...style})

/** A line of lettering: 8 pt in ink from the left unless `style` says otherwise; `bold` is a semibold. */
export function text(x, y, words, {size = 8, bold = false, anchor = 'start', fill = colour.ink, ...style} = {}) {
  const face = {'font-family': "'Source Sans 3', sans-serif", 'font-size': size, 'font-weight': bold ? 600 : 400}
  return element('text', {x, y, ...face, 'text-anchor': anchor, fill, ...style}, escaped(words))
}

/** Several lines of lettering, the first on `y`. */
export const lines = (x, y, words, {leading = 10, ...style} = {}) =>
  words.map((words, row) => text(x, y + row * leading, words, style))

/** The path data of a broken line through points [x, y]. */
export const through = points =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('')

/** The path data of a smooth line through points [x, y] (Catmull-Rom as Bézier curves). */
export function smooth(points) {
  const at = index => points[Math.min(Math.max(index, 0), points.length - 1)]
  const curves = points.slice(1).map(([x, y], index) => {
    const [before, from, after] = [at(index - 1), at(index), at(index + 2)]
    const first = [from[0] + (x - before[0]) / 6, from[1] + (y - before[1]) / 6]
    const second = [x - (after[0] - from[0]) / 6, y - (after[1] - from[1]) / 6]
    return `C${[...first, ...second, x, y].map(round).join(' ')}`
  })
  return `M${at(0).map(round).join(' ')}${curves.join('')}`
}

/**
 * An engraver's shading: the path data of parallel lines, `gap` apart and turned by `angle` degrees, cut to the places
 * where `inside(x, y)` holds within the box [x, y, width, height]. `bend(along)` moves a line aside as it goes.
 */
export function hatch(inside, [x, y, w, h], {gap = 2, angle = 0, bend = () => 0} = {}) {
  const turn = (angle * Math.PI) / 180
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const [middleX, middleY, reach] = [x + w / 2, y + h / 2, Math.hypot(w, h) / 2]
  const strokes = []
  for (let across = -reach; across <= reach; across += gap) {
    const point = along => {
      const aside = across + bend(along, across)
      return [middleX + along * cos - aside * sin, middleY + along * sin + aside * cos]
    }
    strokes.push(
      ...stretches(along => inside(...point(along)), reach).map(ends => through(dots(ends, bend).map(point))),
    )
  }
  return strokes.join('')
}

/** A number from 0 to 1 that depends on `seed` alone: the same drawing on every machine. */
export function chance(seed) {
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32
}

export const mix = (from, to, share) => from + (to - from) * share
export const range = count => Array.from({length: count}, (_, index) => index)
export const round = value => Math.round(value * 100) / 100
export const millimetres = points => `${round((points * 110) / width)}mm`

/** Where `holds` is true between −reach and reach, as [start, end], to a tenth of a point. */
function stretches(holds, reach) {
  const step = 0.1
  const found = []
  let start
  for (let along = -reach; along <= reach + step; along += step) {
    const within = along <= reach && holds(along)
    if (within && start === undefined) start = along
    if (!within && start !== undefined) {
      if (along - start > 3 * step) found.push([start, along - step])
      start = undefined
    }
  }
  return found
}

/** The ends alone of a straight stroke, a point every 2 pt of a bent one. */
function dots([start, end], bend) {
  if (bend.length === 0) return [start, end]
  const count = Math.max(1, Math.ceil((end - start) / 2))
  return range(count + 1).map(index => mix(start, end, index / count))
}

function element(name, attributesOf, content) {
  return content === undefined
    ? `<${name}${attributes(attributesOf)}/>`
    : `<${name}${attributes(attributesOf)}>${content}</${name}>`
}

const attributes = values =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : value}"`)
    .join('')

const escaped = words => words.replaceAll("'", '’').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
