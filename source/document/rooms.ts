/**
 * Rooms: what one profile of a pair hides is laid out with the rest, and leaves its room empty when that profile is printed
 * (`Profile.rooms`). Here is decided what the room looks like, and what else goes with what is hidden: its lines in the
 * contents and the lists, its notes, the words that name it elsewhere.
 */
import type {Element, ElementContent} from 'hast'
import type {Copy} from './copy.ts'
import {attribute, elements, hasClass, isElement, textOf} from './nodes.ts'

/** What is drawn in an empty room: lines or squares to write on, a frame, or nothing. */
type RoomKind = 'lines' | 'grid' | 'box' | 'white'

/** What an author writes to leave room, by its class. */
const spaces: Readonly<Record<string, RoomKind>> = {
  'answer-lines': 'lines',
  'answer-grid': 'grid',
  'answer-box': 'box',
}

/**
 * Gives each block that only some see its room. An answer stands in the room that the space beside it leaves (`::lines`,
 * `::grid`, `::box`, before it or after it), which is taken out of the flow. Words that stand for each other, one for each
 * audience, have one room.
 *
 * @param equal whether no size may tell how long an answer is: a room is never cut by a page, all blanks are as long as the longest
 */
export function makeRooms(copies: readonly Copy[], equal: boolean): void {
  for (const copy of copies) {
    for (const parent of [copy, ...elements(copy)]) {
      joinAlternates(parent)
      roomsIn(parent, equal)
    }
  }
  const isFilled = (element: Element) => element.children.some(child => hasClass(child, 'blank-answer'))
  if (equal) even(copies.flatMap(copy => elements(copy)).filter(isFilled))
}

interface Holder {
  children: unknown[]
}

function roomsIn(parent: Copy | Element, equal: boolean): void {
  const children = (parent as Holder).children as ElementContent[]
  const isRoom = 'type' in parent && hasClass(parent, 'answer-room')
  for (const element of children.filter(child => isElement(child))) {
    if (element.properties.dataOnly === undefined) continue
    const isAnswer = hasClass(element, 'answer')
    const space = isAnswer ? spaceBeside(element, children) : undefined
    // An answer that stands on its lines has them behind it, in both versions.
    const isOn = isRoom && !equal
    element.properties.dataRoom = isAnswer && !isOn && isText(element) ? 'lines' : 'white'
    if (space) {
      if (!isOn) {
        element.properties.dataRoom = kindOf(space) ?? 'white'
        children.splice(children.indexOf(space), 1)
      }
      element.properties.style = `--room: ${heightOf(space)}`
      element.properties.dataSpaced = true
    }
    if (space || (equal && isAnswer)) element.properties.dataBreakInside = 'avoid'
  }
}

/** The words of one audience that follow those of another, as an empty box a ticked one: they stand in the same place. */
function joinAlternates(parent: Copy | Element): void {
  const children = (parent as Holder).children as ElementContent[]
  for (const [index, first] of [...children.entries()].reverse()) {
    const second = children[index + 1]
    if (!isElement(first) || !isElement(second)) continue
    const [one, other] = [attribute(first, 'dataOnly'), attribute(second, 'dataOnly')]
    const isOne = first.tagName === second.tagName && attribute(first, 'className') === attribute(second, 'className')
    const words = second.children.map(child => (child.type === 'text' ? child.value : undefined))
    if (!isOne || one === undefined || other === undefined || one === other || words.includes(undefined)) continue
    Object.assign(first.properties, {dataInstead: words.join(''), dataInsteadFor: other})
    children.splice(index + 1, 1)
  }
}

/**
 * Where a profile leaves answers out for good, no blank tells which have one: all, and all cells to fill, are as long as the
 * longest.
 */
export function evenBlanks(copies: readonly Copy[]): void {
  const isBlank = (element: Element) => element.properties.dataFill !== undefined || hasClass(element, 'blank')
  even(copies.flatMap(copy => elements(copy)).filter(element => isBlank(element) && lengthOf(element) > 0))
}

/** Blanks, and cells to fill, as long as the longest of them. */
function even(blanks: readonly Element[]): void {
  const longest = Math.max(0, ...blanks.map(lengthOf))
  for (const element of blanks) element.properties.style = `--length: ${longest}`
}

const lengthOf = (blank: Element): number => Number(/--length:\s*(\d+)/.exec(attribute(blank, 'style') ?? '')?.[1] ?? 0)

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
  markKeys(sections)
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

/** A key of answers is the teacher's, whatever it is made of; the section that has nothing else too. */
function markKeys(sections: readonly Element[]): void {
  for (const section of sections) {
    for (const key of elements(section).filter(element => hasClass(element, 'key-of-answers'))) {
      const isAlone = section.children.every(child => child === key || child.type === 'text')
      Object.assign(isAlone ? section.properties : key.properties, {dataOnly: 'teacher', dataRoom: 'white'})
    }
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
