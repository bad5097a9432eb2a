/** Page numbers that a reader sees, written when all pages are laid out. */

/** id → number of the page on which the element stands. */
export function targetsOf(pages: readonly HTMLElement[]): Map<string, number> {
  const targets = new Map<string, number>()
  for (const [index, page] of pages.entries()) {
    for (const element of page.querySelectorAll('[id]:not(.pagedjs_page)')) targets.set(element.id, index + 1)
  }
  return targets
}

/**
 * Writes the number of its target's page into each `[data-page-of]`.
 *
 * @returns those whose number has not as many digits as the place kept for it, by the element
 */
export function writeNumbers(root: ParentNode, targets: ReadonlyMap<string, number>): Element[] {
  const changed: Element[] = []
  for (const element of root.querySelectorAll('[data-page-of]')) {
    const number = targets.get(element.getAttribute('data-page-of') ?? '')
    const text = number === undefined ? '?' : String(number)
    if (text.length !== element.textContent?.length && !element.hasAttribute('data-width-kept')) changed.push(element)
    element.textContent = text
  }
  return changed
}
