/**
 * Marks in the document that make the browser end lines where a plan ends them. No text is added: the hyphen of a divided
 * word is drawn. Breaks are forbidden but at the space, the hyphen or the empty mark that ends each line, so that the
 * browser's own justification does the rest.
 */
import {slack} from './breaks.ts'
import type {Paragraph, Place, Run} from './paragraph.ts'
import type {Gap, Plan} from './plan.ts'

/**
 * The style sheet of the marks. An address's other openings are none: at each the browser would end a line that a hair is too
 * long for, and letters on its two sides would not be kerned, as they are measured. A soft hyphen is nothing to a face: unless it
 * is set on its own, the letters on its two sides are one ligature (« af-faire »), and the second is lost.
 */
export const linesSheet = `
.set { text-wrap-mode: nowrap; hyphens: manual; }
.set .line-end, .set :is(p, ul, ol) { text-wrap-mode: wrap; }
.set :is(p, ul, ol) { word-spacing: 0; }
.set .set { text-wrap-mode: nowrap; }
.set .line-end:empty::after { content: '\\AD'; font-variant-ligatures: none; }
.set wbr { display: none; }
.set .line-end wbr { display: inline; }
.set .formula-end:empty::after { content: '\\200B'; }
[data-cut] .cut { font-size: 0; line-height: 0; }
`

/** Sets the marks of a plan. */
export function mark(paragraph: Paragraph, plan: Plan): void {
  const {block, runs, boxes} = paragraph
  const {ends, letters, tighter, last} = plan
  const code = spacesOfCode(paragraph, plan)
  block.classList.add('set')
  const isTight = tighter > slack
  if (isTight) block.style.wordSpacing = `${-tighter.toFixed(3)}px`
  const own = isTight && last !== undefined && last < tighter ? last : undefined
  const line = (text: Text, {face, whole}: Run, index: number): void => {
    const space = (whole ? code[index] : undefined) ?? (index === ends.length ? own : undefined)
    wrap(text, letters[index] ?? 0, face.features, space)
  }
  // From the end, lest offsets change.
  let r = runs.length - 1
  const formulas = new Map(boxes.map(({start, element}) => [start, element]))
  for (let index = ends.length - 1; index >= 0; index--) {
    const place = ends[index] as Place
    const {offset} = place
    for (; r >= 0 && (runs[r] as Run).start > offset; r--) line((runs[r] as Run).node, runs[r] as Run, index + 1)
    const formula = formulas.get(offset)
    if (formula) {
      const end = document.createElement('span')
      end.className = 'line-end formula-end'
      formula.before(end)
      continue
    }
    line(endAt(runs[r] as Run, place), runs[r] as Run, index + 1)
  }
  for (; r >= 0; r--) line((runs[r] as Run).node, runs[r] as Run, 0)
}

/**
 * What is taken off each space of code, line by line, in px, so that it keeps its width when the browser stretches all spaces
 * of the line; undefined where there is none, or no other space to give way. The browser ends a line where what follows has no
 * room: a short last line would come up into what is taken.
 */
function spacesOfCode({runs}: Paragraph, {ends, gaps, tighter}: Plan): (number | undefined)[] {
  const spacesOf = ({node, start}: Run) => [...node.data.matchAll(/[ \u00a0]/g)].map(match => start + match.index)
  const inCode = runs.filter(({whole}) => whole).flatMap(spacesOf)
  const taken = tighter > slack ? tighter : 0
  const found: (number | undefined)[] = []
  let next = Number.POSITIVE_INFINITY
  for (let index = gaps.length - 1; index >= 0; index--) {
    const {free, spaces, width} = gaps[index] as Gap
    const [from, to] = [ends[index - 1]?.offset ?? -1, ends[index]?.offset ?? Number.POSITIVE_INFINITY]
    const own = inCode.filter(offset => offset > from && offset < to).length
    const each = free / (spaces - own)
    const fits = own > 0 && own < spaces && free > 0 && (free + own * each + spaces * taken) * margin < next
    found[index] = fits ? each + taken : undefined
    next = width - spaces * taken - (fits ? own * each : 0)
  }
  return found
}

/** How much longer than its room what follows must be: letters and rounding may take a little of it. */
const margin = 1.1

/**
 * The space at which a paragraph is cut takes no room: the line before it is full. One at which it was cut before, and
 * joined again, is a space as any other.
 */
export function hideLastSpace(block: HTMLElement): void {
  const former = block.querySelectorAll('.cut')
  for (const span of former) span.replaceWith(...span.childNodes)
  if (former.length > 0) block.normalize()
  let last: Node | null = block
  while (last?.lastChild) last = last.lastChild
  if (!(last instanceof Text) || last.parentElement?.closest('math') || !last.data.endsWith(' ') || last.length < 2)
    return
  const span = document.createElement('span')
  span.className = 'cut'
  const space = last.splitText(last.length - 1)
  space.before(span)
  span.append(space)
}

const marks = '.line-end, .set-line, .cut'

/** Makes a block, or a part of one, what it was before it was set. */
export function unmark(block: HTMLElement): void {
  // A part that was set and one that was not may have been joined.
  if (!block.classList.contains('set') && !block.querySelector(marks)) return
  block.style.wordSpacing = ''
  for (const span of block.querySelectorAll(marks)) {
    if (span.parentElement?.closest('.set, p, li, dd') !== block) continue
    if (span.hasAttribute('data-bare')) span.remove()
    else span.replaceWith(...span.childNodes)
  }
  block.classList.remove('set')
  block.normalize()
}

/** Parts a text at a line's end. Returns what stands on the next line. */
function endAt({node, start}: Run, {offset, bare, name}: Place): Text {
  const end = document.createElement('span')
  end.className = 'line-end'
  if (name) end.setAttribute('data-divided', '')
  let next = node.splitText(offset - start)
  if (bare) {
    // An opportunity of its own: those around it are shut.
    end.setAttribute('data-bare', '')
    end.append(document.createElement('wbr'))
  } else if (next.data.startsWith(' ')) {
    const space = next
    next = space.splitText(1)
    end.append(space)
  } else if (node.data.endsWith('-')) end.append(node.splitText(node.length - 1))
  next.before(end)
  return next
}

/** @param space what is taken off each of its spaces, in px; undefined for as much as in its block */
function wrap(text: Text, letter: number, features: string, space: number | undefined): void {
  if (text.data === '' || (letter === 0 && space === undefined)) return
  const span = document.createElement('span')
  span.className = 'set-line'
  if (space !== undefined) span.style.wordSpacing = `${-space.toFixed(3)}px`
  if (letter !== 0) {
    span.style.letterSpacing = `${letter.toFixed(3)}px`
    span.style.fontFeatureSettings = features
  }
  text.before(span)
  span.append(text)
}
