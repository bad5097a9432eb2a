/**
 * The safety net: what stands on the pages of a section, letter for letter and in order, is what the section held. (The
 * proof does it again on the PDF; here a loss is caught while there is still the element to name.)
 */

/** A stream of text with what separates blocks, and the number of characters seen so far. */
export interface Ledger {
  /** Checks that `part` comes next; returns false when it doesn't. */
  follows(part: Element): boolean
  /** True when nothing of the section is missing. */
  complete(): boolean
}

/** Opens the ledger of a section that is about to be laid out. */
export function openLedger(section: Element): Ledger {
  const whole = tokensOf(section)
  let position = 0
  let reordered = false
  const seen: string[] = []
  return {
    follows(part) {
      const text = tokensOf(part)
      seen.push(text)
      // A row cut cell by cell comes in another order: from there on letters are counted at the end.
      reordered ||= part.querySelector('[data-cut-row]') !== null
      const right = whole.startsWith(text, position)
      position += text.length
      return right || reordered
    },
    complete() {
      return reordered ? sorted(seen.join('')) === sorted(whole) : position === whole.length
    },
  }
}

/** The letters of `part`, repeated heads left out. Spaces are the proof's business: a cut may fall on one. */
function tokensOf(part: Element): string {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node instanceof Element && node.hasAttribute('data-repeated') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) text += node.data
  return text
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
