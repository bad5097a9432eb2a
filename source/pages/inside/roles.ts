/**
 * Tells the PDF what its elements are. The structure tree that Chromium writes knows little more than headings and
 * paragraphs, and its elements do not say what they come from. The one thing that goes from an element of the page to its
 * element in the tree is its language: so each bears one with a private end, `fr-CA-x-zz-note-2s`, of its role and its
 * `data-ref` (in base 36), `-r` behind them for the rest of what a page cut. Finishing takes them away
 * (`pdf/structure/mark.ts`).
 *
 * @see RFC 5646, 2.2.7: what follows `-x-` is private, and of at most eight letters or figures between hyphens
 */

import {textElements} from '../../text/phrasing.ts'

/** Roles of what is known by more than its name; the first that fits. Of all others, the name is the role. */
const roles: readonly (readonly [selector: string, role: string])[] = [
  ['section[data-section]', 'sect'],
  ['aside.note', 'note'],
  ['a.note-label', 'back'],
  ['ol.entries', 'toc'],
  ['.formula', 'formula'],
  ['figcaption', 'caption'],
  ['aside', 'box'],
  ['blockquote', 'quote'],
  ['.line', 'line'],
]

/** Chromium writes an element for a stretch of text that is stressed, and for no other. */
const stressed = 'emphasis'

/**
 * Marks all blocks of finished pages that come from the document, before they come back into it: in the document all pages
 * would be styled and laid out once more.
 */
export function markRoles(pages: readonly HTMLElement[]): void {
  const all = (selector: string): Element[] => pages.flatMap(page => [...page.querySelectorAll(selector)])
  const notes = new Map(all('aside.note[id]').map(note => [`#${note.id}`, refOf(note)]))
  for (const area of all('.pagedjs_page_content, .page-notes'))
    walk(area, {language: document.documentElement.lang, repeated: false, notes})
}

let isFilled = false

/**
 * Chromium writes no element for a cell in which nothing is painted: a space is, in a row that has its height by another. To
 * be called when the texts are read, in which it is none; pages that are printed once more are filled.
 */
export function fillCells(): void {
  if (isFilled) return
  isFilled = true
  for (const row of document.querySelectorAll('tr')) fill(row)
}

function fill(row: HTMLTableRowElement): void {
  const silent = [...row.cells].filter(cell => !speaks(cell))
  const empty = silent.filter(cell => !cell.querySelector('img, svg'))
  for (const cell of silent) if (!empty.includes(cell)) stand(cell)
  if (empty.length === row.cells.length) return
  for (const cell of empty) {
    // Behind the end of a line, or of a block, a space is a line more.
    if (cell.firstElementChild) stand(cell)
    else cell.append(' ')
  }
}

/** Whether a cell has text; that of a drawing is the drawing's own. */
function speaks(cell: Element): boolean {
  let drawn = 0
  for (const drawing of cell.querySelectorAll('svg')) drawn += drawing.textContent?.length ?? 0
  return (cell.textContent?.length ?? 0) > drawn
}

/** In a cell without words a space that takes no room: pictures without a description are ornaments, and no elements. */
function stand(cell: Element): void {
  const space = document.createElement('span')
  space.style.position = 'absolute'
  space.textContent = '\u00a0'
  cell.append(space)
}

interface Around {
  readonly language: string
  /** Whether it is in a head that stands on a page before. */
  readonly repeated: boolean
  /** `#id` of a note → its `data-ref`. */
  readonly notes: ReadonlyMap<string, number>
}

function walk(element: Element, around: Around): void {
  for (const child of element.children) {
    const own = child.getAttribute('lang')
    const language = own === null ? around.language : wellFormed.test(own) ? own : ''
    const inside = {...around, language, repeated: around.repeated || child.hasAttribute('data-repeated')}
    const isKept = own !== null || child.matches('pre .line')
    if (isKept && inline.test(child.localName) && child.localName !== 'a') child.setAttribute('role', stressed)
    // Across the border of two languages letters are not kerned: within a line, only what has a face or a size of its own.
    const isMarked = isKept || !inline.test(child.localName) || child.matches('a.note-call, a.note-label')
    if (isMarked && refOf(child) >= 0) child.setAttribute('lang', marked(child, inside))
    if (child.localName !== 'svg' && child.localName !== 'math') walk(child, inside)
  }
}

const wellFormed = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i
const inline: RegExp = new RegExp(`^(?:${textElements.join('|')})$`)

function marked(element: Element, {language, repeated, notes}: Around): string {
  const [role, ref] = roleOf(element, repeated, notes)
  const rest = element.matches(rests) ? '-r' : ''
  return `${language}${language && '-'}x-zz-${role}-${ref.toString(36)}${rest}`
}

/** What goes on from a page before: of a table that was turned each page has a table of its own. */
const rests =
  '[data-rest], [data-rest-row], [data-span]:not([data-span="first"]), table[data-part], table[data-part] > tbody'

/** The role of an element, and its `data-ref`; of a call that of its note. */
function roleOf(element: Element, repeated: boolean, notes: Around['notes']): readonly [string, number] {
  const ref = refOf(element)
  if (repeated || element.getAttribute('aria-hidden') === 'true') return ['none', ref]
  const note = element.matches('a.note-call') ? notes.get(element.getAttribute('href') ?? '') : undefined
  if (note !== undefined) return ['call', note]
  const [, level] =
    /\blevel-([1-6])\b/.exec(element.parentElement?.matches('ol.entries') ? element.className : '') ?? []
  if (level) return [`toci${level}`, ref]
  const rows = element.getAttribute('data-rows')
  if (rows && /^t[dh]$/.test(element.localName)) return [`${element.localName}${Number(rows)}`, ref]
  const role = roles.find(([selector]) => element.matches(selector))?.[1]
  return [role ?? element.localName.replace(/[^a-z0-9]/g, '').slice(0, 8), ref]
}

/** A part of a turned table bears the number of the table, and after a point that of the part. */
const refOf = (element: Element): number => Math.trunc(Number(element.getAttribute('data-ref') ?? -1))
