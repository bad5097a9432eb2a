/**
 * Where a reference says on which page its target stands: nowhere when that is its own page, unless to say « ci-dessus »;
 * « ci-contre » for the page beside it.
 * What is said decides of the lines, and these of the pages: a page that would come and go is printed.
 */

/** What stands in the place of the page, by the key of the reference. */
export type Near = ReadonlyMap<string, string>

/** The page that lies beside each, in what is bound. */
export type Facing = ReadonlyMap<Element, Element>

/** Which of `pages` face each other: a left one and the right one after it. */
export function facingPages(pages: readonly Element[]): Facing {
  const facing = new Map<Element, Element>()
  for (const [index, left] of pages.entries()) {
    const right = pages[index + 1]
    if (!right?.classList.contains('pagedjs_right_page') || !left.classList.contains('pagedjs_left_page')) continue
    facing.set(left, right).set(right, left)
  }
  return facing
}

/** Gives each place of `content` its key. */
export function keyPlaces(content: ParentNode): void {
  for (const [index, place] of content.querySelectorAll('[data-page-place]').entries())
    place.setAttribute('data-place-key', String(index))
}

/** Writes into `root`, before it is laid out, what stands in the place of a page. */
export function writePlaces(root: ParentNode, near: Near): void {
  for (const place of root.querySelectorAll('[data-page-place]')) {
    const text = near.get(place.getAttribute('data-place-key') ?? '')
    if (text !== undefined) place.textContent = text
  }
}

/** What is known of the places after some layouts. */
export class Places {
  readonly near = new Map<string, string>()
  /** Those that left the page of their target once the page was no longer named. */
  readonly #kept = new Set<string>()

  /**
   * Judges the places on `pages`, as they are laid out. Pages are left out after the first layout only: later they can but
   * come back, so that this ends.
   *
   * @param facing the page that lies beside each, where one does
   * @returns true when one has to be laid out again
   */
  judge(pages: readonly HTMLElement[], isFirst: boolean, facing: Facing): boolean {
    const seen = new Set<string>()
    let changed = false
    for (const page of pages) {
      for (const place of page.querySelectorAll('.pagedjs_area [data-page-place]')) {
        const key = place.getAttribute('data-place-key') ?? ''
        if (seen.has(key)) continue
        seen.add(key)
        const wanted = this.#kept.has(key) ? undefined : wantedAt(place, page, facing.get(page))
        const shown = this.near.get(key)
        if (wanted === shown || (shown === undefined && !isFirst)) continue
        changed = true
        // What came to the page beside, or back from it, might go on doing so.
        const moves = shown !== undefined && [wanted, shown].includes(place.getAttribute('data-facing') ?? undefined)
        if (wanted !== undefined && !moves) this.near.set(key, wanted)
        else {
          this.near.delete(key)
          this.#kept.add(key)
        }
      }
    }
    return changed
  }
}

/** What to say of a target on the same page, or on the one beside it; undefined for one on another. */
const wantedAt = (place: Element, page: Element, beside: Element | undefined): string | undefined => {
  const selector = `.pagedjs_area #${CSS.escape(place.getAttribute('data-page-place') ?? '')}`
  const target = page.querySelector(selector)
  if (!target) return (beside?.querySelector(selector) && place.getAttribute('data-facing')) ?? undefined
  const isAbove = (place.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return place.getAttribute(isAbove ? 'data-above' : 'data-below') ?? ''
}
