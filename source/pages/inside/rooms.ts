/**
 * Pages as one audience sees them (`Profile.rooms`): what is not for it is taken out of the laid-out pages, and an empty room of
 * the same size stands in its place, so that nothing else moves.
 */
import {gridOf} from './grid.ts'
import {fillCells} from './roles.ts'

/** A block that only some see, or the part of it that stands on one page. Lengths are CSS px. */
export interface RawRoom {
  ref: number
  /** Of a word in a line, its lines together. */
  width: number
  height: number
  isInline: boolean
  isAnswer: boolean
  /** The height that its author asked for; undefined: none. */
  asked: number | undefined
}

interface Size {
  readonly isInline: boolean
  /** Width and height, for a word in a line of each of its lines. */
  readonly boxes: readonly (readonly [width: number, height: number])[]
  readonly grid: number
}

const sizes = new WeakMap<Element, Size>()
/** The side of a square to write in, 5 mm, in px: as `::grid` has it. */
const square = (5 / 25.4) * 96

/** Takes the sizes of what only some see on a page, which is in the document. To be called when it is filled. */
export function readRooms(page: Element): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-only]')) {
    const isInline = getComputedStyle(element).display.startsWith('inline')
    const boxes = isInline ? lineBoxes(element) : [element.getBoundingClientRect()]
    // What was asked for comes as the browser worked it out.
    if (element.dataset.spaced !== undefined) element.dataset.spaced = getComputedStyle(element).minHeight
    sizes.set(element, {
      isInline,
      boxes: boxes.map(({width, height}) => [width, height] as const),
      grid: gridOf(element, '1lh') || 16,
    })
  }
}

/** The boxes of a word in a line, one for each line that it stands on. */
function lineBoxes(element: Element): {width: number; height: number}[] {
  const lines: DOMRect[] = []
  for (const box of element.getClientRects()) {
    const last = lines.at(-1)
    const middle = (box.top + box.bottom) / 2
    if (!last || middle < last.top || middle > last.bottom) lines.push(box)
    else {
      const [left, right] = [Math.min(last.left, box.left), Math.max(last.right, box.right)]
      lines[lines.length - 1] = new DOMRect(left, last.top, right - left, last.height)
    }
  }
  return lines
}

/** The rooms of a page, as they were laid out. */
export function roomsOn(page: Element): RawRoom[] {
  return [...page.querySelectorAll<HTMLElement>('[data-only][data-room]')].flatMap(element => {
    const size = sizes.get(element)
    if (!size) return []
    return {
      ref: Number(element.dataset.ref ?? -1),
      width: size.boxes.reduce((sum, [width]) => sum + width, 0),
      height: size.boxes.reduce((sum, [, height]) => sum + height, 0),
      isInline: size.isInline,
      isAnswer: element.classList.contains('answer'),
      asked: element.dataset.spaced === undefined ? undefined : Number.parseFloat(element.dataset.spaced),
    }
  })
}

let changes: (() => void)[] = []

/**
 * Shows the pages as those see them who belong to one of the audiences `shows`. What is for others is no longer in the document,
 * until it is asked for again.
 */
export function showFor(shows: readonly string[]): void {
  // Cells are filled once, while everything is there.
  fillCells()
  for (const undo of changes.reverse()) undo()
  changes = []
  const isHidden = (only: string | undefined) => only !== undefined && !shows.includes(only)
  // A section of theirs at the end, such as a key of answers, has its own pages: these go.
  const pages = [...document.querySelectorAll<HTMLElement>('.pagedjs_page')]
  const last = pages.findLastIndex(page => !isHidden(page.querySelector<HTMLElement>('section')?.dataset.only))
  const left = pages.slice(last + 1)
  const parent = left[0]?.parentElement
  for (const page of left) page.remove()
  changes.push(() => parent?.append(...left))
  for (const element of document.querySelectorAll<HTMLElement>('.pagedjs_page [data-only]')) {
    if (!isHidden(element.dataset.only) || !element.isConnected) continue
    const room = roomOf(element, shows)
    element.replaceWith(room)
    changes.push(() => room.replaceWith(element))
  }
  for (const link of document.querySelectorAll<HTMLElement>('.pagedjs_page [data-target-only]')) {
    const address = link.getAttribute('href')
    if (!isHidden(link.dataset.targetOnly) || address === null) continue
    link.removeAttribute('href')
    changes.push(() => link.setAttribute('href', address))
  }
}

/** Lays a style sheet over the pages, in the place of the one before. */
export function wear(css: string): void {
  document.querySelector('style[data-over]')?.remove()
  if (css === '') return
  const sheet = document.createElement('style')
  sheet.setAttribute('data-pagedjs-ignore', '')
  sheet.setAttribute('data-over', '')
  sheet.textContent = css
  document.head.append(sheet)
}

/** An empty element of the same kind and size, or what another audience sees in its place. */
function roomOf(element: HTMLElement, shows: readonly string[]): HTMLElement {
  const {room: kind, instead, insteadFor} = element.dataset
  const {isInline, boxes, grid} = sizes.get(element) ?? {isInline: false, boxes: [], grid: 16}
  const isInstead = instead !== undefined && insteadFor !== undefined && shows.includes(insteadFor)
  const room = document.createElement(element.localName)
  room.className = element.className
  for (const name of isInstead ? kept : parts) {
    const value = element.getAttribute(name)
    if (value !== null) room.setAttribute(name, value)
  }
  if (isInstead) {
    room.textContent = instead
    return room
  }
  room.classList.add('room')
  room.style.cssText = 'padding: 0; border-color: transparent; background: none; box-shadow: none'
  if (isInline) {
    room.append(...boxes.flatMap(([width], at) => [...(at > 0 ? [document.createElement('br')] : []), blank(width)]))
    return room
  }
  const [width, height] = boxes[0] ?? [0, 0]
  // Without letters it would be divided between columns.
  room.style.cssText += `; box-sizing: border-box; width: ${width}px; height: ${height}px; min-height: 0; break-inside: avoid`
  if (kind === 'lines') room.append(...lines(height, grid))
  else if (kind === 'grid') room.append(...squares(height, width))
  else if (kind === 'box') room.style.boxShadow = 'inset 0 0 0 0.6pt var(--ink)'
  return room
}

/** Attributes that say of which kind an element is a part, and those of one that has words. */
const parts = ['data-rest', 'data-top', 'data-cut', 'data-spaced']
const kept = [...parts, 'data-ref', 'data-generated', 'lang']

/** As wide as a word, and empty. */
function blank(width: number): HTMLElement {
  const space = document.createElement('span')
  space.style.cssText = `display: inline-block; width: ${width}px`
  return space
}

/** Lines of two of the grid, as `::lines` has them; the last one at the foot. */
function lines(height: number, grid: number): HTMLElement[] {
  const count = Math.max(1, Math.floor(height / (2 * grid) + 0.01))
  return Array.from({length: count}, (_, at) => {
    const line = document.createElement('div')
    line.className = 'answer-line'
    if (at === 0) line.style.height = `${height - (count - 1) * 2 * grid}px`
    return line
  })
}

/** Whole squares, as many as there is room for. */
function squares(height: number, width: number): Element[] {
  const [rows, columns] = [Math.floor(height / square), Math.floor(width / square)]
  if (rows < 1 || columns < 1) return []
  const [wide, high] = [columns * square, rows * square]
  const across = Array.from({length: rows + 1}, (_, row) => `M0 ${row * square}H${wide}`)
  const down = Array.from({length: columns + 1}, (_, column) => `M${column * square} 0V${high}`)
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'room-grid')
  svg.setAttribute('width', String(wide + 1))
  svg.setAttribute('height', String(high + 1))
  svg.setAttribute('viewBox', `-0.5 -0.5 ${wide + 1} ${high + 1}`)
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', [...across, ...down].join(''))
  svg.append(path)
  return [svg]
}
