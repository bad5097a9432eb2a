/**
 * Lists made ready for being cut. Numbers of their items stand as attributes, before layout: an item's number must not begin
 * again with the page, and no CSS counter can be trusted in a document from which finished pages are taken out.
 */

/**
 * Gives every item of every numbered list its `value` (`start`, `reversed` and nested lists as HTML defines them), and
 * a list the number of digits of its widest number, `--digits`, so that a style can keep room for it.
 */
export function numberItems(section: Element): void {
  for (const list of section.querySelectorAll('ol')) {
    const items = [...list.children].filter(child => child instanceof HTMLLIElement)
    const step = list.reversed ? -1 : 1
    let value = list.hasAttribute('start') ? list.start : list.reversed ? items.length : 1
    for (const item of items) {
      if (item.hasAttribute('value')) value = item.value
      item.value = value
      value += step
    }
    const digits = Math.max(...items.map(item => String(item.value).length))
    if (digits > 1) list.style.setProperty('--digits', String(digits))
    list.removeAttribute('start')
    list.removeAttribute('reversed')
  }
}

/** In characters: about two lines, and about four. */
const [short, entry] = [130, 280]

/**
 * Keeps a last item that is short with the one before it, so that it does not stand alone at the head of a page; an entry of
 * a glossary or of a timeline is not cut.
 */
export function keepItems(section: Element): void {
  for (const list of section.querySelectorAll('ul, ol')) {
    const items = [...list.children].filter(child => child instanceof HTMLLIElement)
    const last = items.length > 1 ? items.at(-1) : undefined
    if (last && lengthOf(last) <= short) last.setAttribute('data-break-before', 'avoid')
  }
  for (const group of section.querySelectorAll('dl > .group')) {
    if (lengthOf(group) <= entry) group.setAttribute('data-break-inside', 'avoid')
  }
}

const lengthOf = (element: Element): number =>
  element.querySelector('img, svg, table, pre') ? Number.POSITIVE_INFINITY : (element.textContent ?? '').length
