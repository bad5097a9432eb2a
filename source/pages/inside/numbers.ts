/**
 * Page numbers that a reader sees: guessed before layout, since their width decides of the lines, and written when all
 * pages stand. A guess with the wrong number of digits asks for another layout.
 */

/** Characters on a page of running text, for the guess. */
const pageful = 1900

/** id → number of the page on which the element stands: a guess before layout, from the length of what stands before. */
export function guessTargets(content: DocumentFragment): Map<string, number> {
  const targets = new Map<string, number>()
  let pages = 0
  for (const section of content.children) {
    let length = 0
    const walker = document.createTreeWalker(section, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node: Node | null = section; node; node = walker.nextNode()) {
      if (node instanceof Text) length += node.length
      else if (node instanceof Element && node.id) targets.set(node.id, pages + 1 + Math.floor(length / pageful))
    }
    pages += Math.max(1, Math.ceil(length / pageful))
  }
  return targets
}

/**
 * Writes the number of its target's page into each `[data-page-of]`.
 *
 * @returns true when one that stands in a line of text (not in a column of its own, `data-width-kept`) changed its number
 *   of digits
 */
export function writeNumbers(root: ParentNode, targets: ReadonlyMap<string, number>): boolean {
  let changed = false
  for (const element of root.querySelectorAll('[data-page-of]')) {
    const text = String(targets.get(element.getAttribute('data-page-of') ?? '') ?? '?')
    changed ||= text.length !== element.textContent?.length && !element.closest('[data-width-kept]')
    element.textContent = text
  }
  return changed
}
