/**
 * The safety net: what stands on the pages of a section, letter for letter and in order, is what the section held. (The
 * proof does it again on the PDF; here a loss is caught while there is still the element to name.)
 */

/** The account of a section that is being laid out. */
export interface Ledger {
  /** Enters what stands on the next page; returns false when it is not what comes next. */
  follows(part: Element): boolean
  /** True when nothing of the section is missing. */
  complete(): boolean
}

/** Opens the ledger of a section that is about to be laid out. */
export function openLedger(section: Element): Ledger {
  const whole = lettersOf(section)
  const seen: Letters[] = []
  let position = 0
  let reordered = false
  return {
    follows(part) {
      const letters = lettersOf(part)
      seen.push(letters)
      // A row cut cell by cell comes in another order: from there on letters are counted at the end.
      reordered ||= part.querySelector('[data-cut-row]') !== null
      const right = whole.flow.startsWith(letters.flow, position)
      position += letters.flow.length
      return right || reordered
    },
    complete() {
      const flow = seen.map(letters => letters.flow).join('')
      const moved = seen.map(letters => letters.moved).join('')
      return (
        (reordered ? sorted(flow) === sorted(whole.flow) : flow === whole.flow) && sorted(moved) === sorted(whole.moved)
      )
    },
  }
}

interface Letters {
  flow: string
  /** Those of blocks that may leave their place. */
  moved: string
}

/** The letters of `part`, repeated heads left out. Spaces are the proof's business: a cut may fall on one. */
function lettersOf(part: Element): Letters {
  const letters = {flow: '', moved: ''}
  collect(part, 'flow', letters)
  return letters
}

function collect(element: Element, where: keyof Letters, letters: Letters): void {
  for (const node of element.childNodes) {
    // The page may bind two words of a ragged text.
    if (node.nodeType === Node.TEXT_NODE) letters[where] += (node as Text).data.replaceAll('\u00A0', ' ')
    else if (node instanceof Element && !node.hasAttribute('data-repeated')) {
      collect(node, node.hasAttribute('data-movable') ? 'moved' : where, letters)
    }
  }
}

function sorted(text: string): string {
  return [...text].sort().join('')
}
