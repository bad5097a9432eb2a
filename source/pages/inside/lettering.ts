/**
 * The words of a drawing that a reader sees: those that the browser paints as letters. Hidden layers, branches of a
 * `<switch>` that are not taken, words beyond the edge and letters without ink are in the file of many drawings; letters
 * under a filter are painted as a picture.
 */

const svgSpace = 'http://www.w3.org/2000/svg'

const seen = new WeakMap<Element, readonly string[]>()

/** Reads the words of a drawing, one entry for each `text` or label in HTML. To be called while it stands in the document, laid out. */
export function readLettering(drawing: Element): void {
  const view = drawing.getBoundingClientRect()
  const words: string[] = []
  for (const text of drawing.querySelectorAll('text, foreignObject')) {
    if (text.closest('defs, symbol, clipPath, mask, pattern, marker') || isUnseenIn(text, drawing)) continue
    const letters = lettersOf(text, view)
    if (letters.trim() !== '') words.push(letters)
  }
  seen.set(drawing, words)
}

/** The words that `readLettering` has read. */
export function letteringOf(drawing: Element): readonly string[] {
  return seen.get(drawing) ?? []
}

/** The size of the smallest letters of a drawing as it stands in the document, in px; undefined for one without words. */
export function smallestLettering(drawing: Element): number | undefined {
  let least: number | undefined
  for (const text of drawing.querySelectorAll<SVGTextContentElement>('text, tspan')) {
    if (![...text.childNodes].some(node => node instanceof Text && node.data.trim() !== '') || !hasInk(text)) continue
    const matrix = text.getScreenCTM()
    if (!matrix) continue
    const size = Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(matrix.c, matrix.d)
    least = Math.min(least ?? size, size)
  }
  return least
}

/** Whether a group around an element, or it itself, has no opacity, or is painted as a picture. What is not laid out has no ink. */
function isUnseenIn(element: Element, drawing: Element): boolean {
  for (let at: Element | null = element; at && at !== drawing; at = at.parentElement) {
    const {opacity, filter} = getComputedStyle(at)
    if (Number(opacity) === 0 || filter !== 'none') return true
  }
  return false
}

/** The letters of a text that have ink and lie in the view. */
function lettersOf(text: Element, view: DOMRect): string {
  const box = text.getBoundingClientRect()
  const isWithin = box.left >= view.left && box.top >= view.top && box.right <= view.right && box.bottom <= view.bottom
  const parts: string[] = []
  const walk = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const {data, parentElement} = node as Text
    if (!parentElement || !hasInk(parentElement)) continue
    parts.push(isWithin ? data : lettersInView(node as Text, view))
  }
  return parts.join('')
}

/** Whether the letters of an element are painted at all. */
export function hasInk(element: Element): boolean {
  if (element.getClientRects().length === 0) return false
  const style = getComputedStyle(element)
  if (
    Number.parseFloat(style.fontSize) === 0 ||
    style.visibility !== 'visible' ||
    style.display === 'none' ||
    Number(style.opacity) === 0
  )
    return false
  const inked = (paint: string, opacity: string): boolean =>
    Number(opacity) > 0 && !/^(?:none$|transparent$|rgba\(.*,\s*0\)$)/.test(paint)
  if (element.namespaceURI !== svgSpace) return inked(style.color, '1')
  return (
    inked(style.fill, style.fillOpacity) ||
    (inked(style.stroke, style.strokeOpacity) && Number.parseFloat(style.strokeWidth) > 0)
  )
}

/** The letters whose middle lies in the view; the others are cut off. */
function lettersInView(node: Text, view: DOMRect): string {
  const range = document.createRange()
  let letters = ''
  let at = 0
  for (const letter of node.data) {
    range.setStart(node, at)
    at += letter.length
    range.setEnd(node, at)
    const {left, top, width, height} = range.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    if (x >= view.left && x <= view.right && y >= view.top && y <= view.bottom) letters += letter
  }
  return letters
}
