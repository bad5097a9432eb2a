/** What a page begins with when it carries on something: no margin above, and a table's head once more. */

/** Marks the blocks that begin `flow`: they stand at a page's top. */
export function markTop(flow: Element): void {
  for (let element = flow.firstElementChild; element; element = element.firstElementChild) {
    element.setAttribute('data-top', '')
  }
}

/**
 * Marks the blocks that begin `rest`, which goes on from another page, and repeats the head of a table that is cut.
 *
 * @param placed what stands on the page before
 * @param moved figures that come first on the next page
 * @param continued the words that say so in a repeated caption, « (suite) »
 */
export function beginNext(placed: Element, rest: Element, moved: readonly Element[], continued: string): void {
  if (moved.length === 0) markTop(rest)
  for (let element = rest.firstElementChild; element; element = element.firstElementChild) {
    if (element.localName === 'table' && element.hasAttribute('data-rest')) {
      const table = element as HTMLTableElement
      countRows(table)
      repeatHead(placed, table, continued)
      break
    }
  }
  moved[0]?.setAttribute('data-top', '')
  rest.prepend(...moved)
}

/** Rows of sentences bring half a line of white each: what is left of a table has its own number of them. */
function countRows(rest: HTMLTableElement): void {
  if (!rest.classList.contains('prose')) return
  const count = [...rest.tBodies].reduce((sum, body) => sum + body.rows.length, 0)
  if (count % 2 === 1) rest.setAttribute('data-rows', 'odd')
  else rest.removeAttribute('data-rows')
}

function repeatHead(placed: Element, rest: HTMLTableElement, continued: string): void {
  const first = placed.querySelector<HTMLTableElement>(`table[data-ref="${rest.getAttribute('data-ref')}"]`)
  if (!first) return
  const made: Element[] = []
  const caption = first.caption && captionOf(first.caption, continued)
  if (caption) made.push(caption)
  const columns = first.querySelector(':scope > colgroup')
  if (columns) made.push(columns.cloneNode(true) as Element)
  if (first.tHead) made.push(repeated(first.tHead))
  rest.prepend(...made)
}

/** The caption of a table that goes on: its label and the words that say so; undefined where it has no label. */
export function captionOf(caption: HTMLTableCaptionElement, continued: string): Element | undefined {
  if (caption.hasAttribute('data-repeated')) return caption.cloneNode(true) as Element
  const label = caption.querySelector('.label')
  if (!label) return undefined
  const copy = repeated(caption)
  const words = document.createElement('span')
  words.setAttribute('data-generated', '')
  words.textContent = continued
  const head = label.cloneNode(true) as Element
  head.textContent = (head.textContent ?? '').replace(/[\s–]+$/, '')
  copy.replaceChildren(head, ' ', words)
  return copy
}

/** A copy that is repeated: no part of the text. Its links lead nowhere, since nobody is told of them. */
export function repeated(element: Element): Element {
  const copy = element.cloneNode(true) as Element
  copy.setAttribute('data-repeated', '')
  for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id')
  for (const call of copy.querySelectorAll('a.note-call')) call.remove()
  for (const link of copy.querySelectorAll('a[href]')) link.removeAttribute('href')
  return copy
}
