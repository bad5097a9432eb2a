/**
 * Rooms: what one profile of a pair hides is laid out with the rest, and leaves its room empty when that profile is printed
 * (`Profile.rooms`). Here is decided what the room looks like, and what else goes with what is hidden: its lines in the
 * contents and the lists, its notes, the words that name it elsewhere.
 */
import type {Element, ElementContent} from 'hast'
import type {Copy} from './copy.ts'
import {attribute, elements, hasClass, isElement, textOf} from './nodes.ts'

/** What is drawn in an empty room: lines or squares to write on, a frame, the line of a blank, or nothing. */
export type RoomKind = 'lines' | 'grid' | 'box' | 'blank' | 'white'

/** What an author writes to leave room, by its class. */
const spaces: Readonly<Record<string, RoomKind>> = {
  'answer-lines': 'lines',
  'answer-grid': 'grid',
  'answer-box': 'box',
}

/**
 * Gives each block that only some see its room. An answer stands in the room that the space beside it leaves (`::lines`,
 * `::grid`, `::box`, before it or after it), which is taken out of the flow.
 *
 * @param whole whether a room is never cut by a page: all of them are of one height then
 */
export function makeRooms(copies: readonly Copy[], whole: boolean): void {
  for (const copy of copies) for (const parent of [copy, ...elements(copy)]) roomsIn(parent, whole)
  if (whole) copies.forEach(equalBlanks)
}

/** Blanks and cells to fill that are all as wide as the widest of them say nothing of their words. */
function equalBlanks(copy: Copy): void {
  const blanks = elements(copy).filter(each => each.children.some(child => hasClass(child, 'blank-answer')))
  const most = Math.max(...blanks.map(lengthOf))
  for (const blank of blanks) blank.properties.style = `--length: ${most}`
}

const lengthOf = (blank: Element): number => Number(/--length: (\d+)/.exec(attribute(blank, 'style') ?? '')?.[1] ?? 0)

/** What stands in a room that is there for all: a blank, a box, a cell. */
const inRoom = ['blank-answer', 'match-answer', 'order-answer', 'task-box']

function roomsIn(parent: {children: unknown[]}, whole: boolean): void {
  const children = parent.children as ElementContent[]
  for (const element of children.filter(child => isElement(child))) {
    if (element.properties.dataOnly === undefined) continue
    const isAnswer = hasClass(element, 'answer')
    if ('tagName' in parent && hasClass(parent as Element, 'answer-room')) {
      const lines = children.find(child => kindOf(child) === 'lines')
      Object.assign(element.properties, {dataRoom: 'white', dataSpaced: true})
      if (isElement(lines)) element.properties.style = `--room: ${heightOf(lines)}`
      continue
    }
    const isFurnished = inRoom.some(name => hasClass(element, name))
    element.properties.dataRoom = isFurnished
      ? 'white'
      : element.tagName !== 'div'
        ? 'blank'
        : isAnswer && isText(element)
          ? 'lines'
          : 'white'
    const space = isAnswer ? spaceBeside(element, children) : undefined
    if (space) {
      element.properties.dataRoom = kindOf(space) ?? 'white'
      element.properties.style = `--room: ${heightOf(space)}`
      element.properties.dataSpaced = true
      children.splice(children.indexOf(space), 1)
    }
    if (space || (whole && isAnswer)) element.properties.dataBreakInside = 'avoid'
  }
}

const kindOf = (element: ElementContent | undefined): RoomKind | undefined =>
  Object.keys(spaces).flatMap(name => (hasClass(element, name) ? (spaces[name] ?? []) : []))[0]

/** The space right before an answer, or right after it. */
function spaceBeside(answer: Element, children: readonly ElementContent[]): Element | undefined {
  const blocks = children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const at = blocks.indexOf(answer)
  const beside = [blocks[at - 1], blocks[at + 1]].find(block => kindOf(block) !== undefined)
  return isElement(beside) ? beside : undefined
}

/** Running text and lists: what is answered by writing. */
const isText = (element: Element): boolean =>
  !elements(element).some(
    child => isElement(child, 'figure', 'img', 'table', 'svg', 'pre') || hasClass(child, 'formula'),
  )

/** The height of a space as a length of CSS, whole lines of the grid. */
function heightOf(space: Element): string {
  if (hasClass(space, 'answer-lines'))
    return `calc(${2 * space.children.filter(child => hasClass(child, 'answer-line')).length} * var(--grid))`
  const said = [space, ...elements(space)].map(
    element => attribute(element, 'height') ?? attribute(element, 'style') ?? '',
  )
  const length = said.flatMap(text => /[\d.]+(?:mm|cm|in|pt)\b/.exec(text)?.[0] ?? [])[0] ?? '4cm'
  return `round(up, ${length}, var(--grid))`
}

/** Marks what the document says elsewhere of what only some see, for the same audience. */
export function markDerived(sections: readonly Element[]): void {
  const {audience, byId, parents} = surveyed(sections)
  const links = [...parents.keys()].filter(element => isElement(element, 'a') && element.properties.href !== undefined)
  const targetOf = (link: Element): Element | undefined => byId.get(attribute(link, 'href')?.slice(1) ?? '')
  // A note is for those who see a call of it. One that is called in another note comes after that.
  for (const note of [...parents.keys()].filter(element => hasClass(element, 'note'))) {
    const calls = links.filter(link => hasClass(link, 'note-call') && targetOf(link) === note)
    const seers = new Set(calls.map(call => audienceOf(call, parents, audience)))
    const [only] = seers
    if (seers.size === 1 && only !== undefined) {
      note.properties.dataOnly ??= only
      note.properties.dataRoom ??= 'white'
    }
  }
  for (const link of links) {
    const target = targetOf(link)
    const only = target && audienceOf(target, parents, audience)
    if (only === undefined || audienceOf(link, parents, audience) === only) continue
    const entry = closest(
      link,
      parents,
      element => isElement(element, 'li') && hasClass(parents.get(element), 'entries'),
    )
    const indexed = closest(link, parents, element => hasClass(element, 'index-page'))
    const bare = hasClass(link, 'reference') && textOf(link) === ''
    const place = link.children.find(child => hasClass(child, 'page-place'))
    link.properties.dataTargetOnly = only
    for (const hidden of [entry ?? indexed ?? (bare ? link : place)])
      if (isElement(hidden)) Object.assign(hidden.properties, {dataOnly: only, dataRoom: 'white'})
  }
  for (const item of [...parents.keys()].filter(element => isElement(element, 'li'))) {
    const pages = elements(item).filter(element => hasClass(element, 'index-page'))
    const seers = new Set(pages.map(page => attribute(page, 'dataOnly')))
    const [only] = seers
    if (pages.length > 0 && seers.size === 1 && only !== undefined)
      Object.assign(item.properties, {dataOnly: only, dataRoom: 'white'})
  }
}

type Parents = ReadonlyMap<Element, Element | undefined>

/** Every element with its parent, those with an id, and what each bears itself. */
function surveyed(sections: readonly Element[]) {
  const parents = new Map<Element, Element | undefined>()
  const byId = new Map<string, Element>()
  const walk = (element: Element, parent: Element | undefined): void => {
    parents.set(element, parent)
    const id = attribute(element, 'id')
    if (id !== undefined) byId.set(id, element)
    for (const child of element.children) if (child.type === 'element') walk(child, element)
  }
  for (const section of sections) walk(section, undefined)
  const audience = (element: Element) => attribute(element, 'dataOnly')
  return {parents, byId, audience}
}

function closest(
  element: Element,
  parents: Parents,
  fits: (element: Element) => boolean | undefined,
): Element | undefined {
  for (let each: Element | undefined = element; each; each = parents.get(each)) if (fits(each)) return each
  return undefined
}

const audienceOf = (
  element: Element,
  parents: Parents,
  audience: (element: Element) => string | undefined,
): string | undefined => {
  const only = closest(element, parents, each => audience(each) !== undefined)
  return only && audience(only)
}
