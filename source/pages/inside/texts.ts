/** The texts of a page in document order, with the stream that each belongs to. */
import {textElements} from '../../text/phrasing.ts'
import {beside} from './fill/beside.ts'
import {letteringOf} from './lettering.ts'

/** One text node of a page. */
export interface RawText {
  ref: number
  stream: string
  text: string
  begins: boolean
  outside?: true
  drawn?: true
}

/**
 * All visible texts of a page box: margins, type area, notes. The words of drawings count as words of the house. What stands
 * in the margin is known by `readOutside`.
 */
export function collectTexts(pagebox: HTMLElement): RawText[] {
  const texts: RawText[] = []
  for (const part of pagebox.querySelectorAll(parts)) {
    const stream = part.classList.contains('pagedjs_margin-content') ? 'running' : 'body'
    walk(part, {ref: -1, stream, fixed: stream === 'running'}, {begins: true, texts})
  }
  return texts
}

/** What of a page has content; the rest of Paged.js's page template is blank. */
const parts = '.pagedjs_margin.hasContent > .pagedjs_margin-content, .pagedjs_page_content, .page-notes'

/** What of the pages stands in a margin. */
const outside = new WeakSet<Element>()

/**
 * Takes down what of a page stands in the margin: the style sheet says so by a property that what it holds inherits. To be
 * called while the page is in the document; once all pages are, asking for one style has the browser work out all of them.
 */
export function readOutside(page: Element): void {
  for (const element of page.querySelectorAll(inMargin))
    if (getComputedStyle(element).getPropertyValue('--outside').trim() === 'yes') outside.add(element)
}

const inMargin = 'figure, figcaption, aside, table, header, .exercise'

interface Context {
  readonly ref: number
  readonly stream: string
  /** True when nothing inside can change the stream: running heads, repeated heads, words of the house. */
  readonly fixed: boolean
  /** True in a figure that stands in the margin. */
  readonly outside?: true
}

interface State {
  begins: boolean
  readonly texts: RawText[]
}

function walk(element: Element, context: Context, state: State): void {
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      const {data} = node as Text
      if (data === '') continue
      const {ref, stream, outside} = context
      state.texts.push({ref, stream, text: data, begins: state.begins, ...(outside && {outside})})
      state.begins = false
    } else if (node instanceof Element) {
      if (unread.has(node.localName)) continue
      if (node.classList.contains('formula')) {
        sign(node, contextOf(node, context), state)
        continue
      }
      if (node.localName === 'svg') {
        lettering(node, contextOf(node, context), state)
        continue
      }
      const apart = !inline.has(node.localName) || alone.some(name => node.classList.contains(name))
      if (apart) state.begins = true
      walk(node, contextOf(node, context), state)
      if (apart) state.begins = true
    }
  }
}

/** What stands for a formula, as in `text/formula.ts`. */
const formulaSign = '\uFFFC'

/** A formula is one sign, where something of it is seen; the mark behind it is text, its number one of the house's. */
function sign(formula: Element, {ref, stream, outside}: Context, state: State): void {
  const isBlock = formula.localName === 'div'
  if (isBlock) state.begins = true
  if (!formula.hasAttribute('data-rest') && seenIn(formula) !== '') {
    state.texts.push({ref, stream, text: formulaSign, begins: state.begins, ...(outside && {outside})})
    state.begins = false
  }
  if (!isBlock) return
  state.begins = true
  for (const mark of formula.querySelectorAll('.formula-mark'))
    walk(mark, contextOf(mark, {ref, stream, outside} as Context), state)
  state.begins = true
  for (const number of formula.querySelectorAll('.equation-number')) {
    state.texts.push({ref, stream: 'generated', text: number.textContent ?? '', begins: true})
  }
}

/** The signs of a formula that are seen: those of a phantom only keep a room, as chemistry's do. */
export function seenIn(formula: Element): string {
  const letters = [...formula.querySelectorAll('math')].map(shownIn).join('')
  return letters.replace(/[\s\p{Cf}\u2061-\u2064]/gu, '')
}

function shownIn(math: Element): string {
  const all = math.textContent ?? ''
  if (!math.querySelector('mphantom')) return all
  const copy = math.cloneNode(true) as Element
  for (const phantom of copy.querySelectorAll('mphantom')) phantom.remove()
  return copy.textContent ?? ''
}

/** The words of a drawing: printed, but not of the source's text. */
function lettering(drawing: Element, {ref, outside}: Context, state: State): void {
  const isOutside = outside && {outside}
  for (const text of letteringOf(drawing))
    state.texts.push({ref, stream: 'generated', text, begins: true, drawn: true, ...isOutside})
  state.begins = true
}

function contextOf(element: Element, around: Context): Context {
  const outer: Context = isInMargin(element) ? {...around, outside: true} : around
  const ref = element.hasAttribute('data-ref') ? Number(element.getAttribute('data-ref')) : outer.ref
  if (outer.fixed) return {...outer, ref}
  if (element.hasAttribute('data-repeated')) return {...outer, ref, stream: 'repeated', fixed: true}
  if (element.hasAttribute('data-generated')) return {...outer, ref, stream: 'generated', fixed: true}
  return {...outer, ref, stream: element.getAttribute('data-stream') ?? outer.stream}
}

/** The number of a paragraph always stands there, and a note that stands beside its call. */
const isInMargin = (element: Element): boolean =>
  outside.has(element) || element.hasAttribute(beside) || element.classList.contains('paragraph-number')

/** What stands in a line and parts the words at its sides all the same. */
const alone = ['credit', 'line', 'blank', 'paragraph-number', 'table-cell']
const unread = new Set(['math', 'style', 'script', 'template'])
const inline: ReadonlySet<string> = new Set([...textElements, 'wbr'])
