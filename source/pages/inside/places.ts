/**
 * Where a reference says on which page its target stands: nowhere when that is its own page, unless to say « ci-dessus ».
 * What is said decides of the lines, and these of the pages: a page that would come and go is printed.
 */

/** What stands in the place of the page, by the key of the reference. */
export type Near = ReadonlyMap<string, string>

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
   * @returns true when one has to be laid out again
   */
  judge(pages: readonly HTMLElement[], isFirst: boolean): boolean {
    const seen = new Set<string>()
    let changed = false
    for (const page of pages) {
      for (const place of page.querySelectorAll('.pagedjs_area [data-page-place]')) {
        const key = place.getAttribute('data-place-key') ?? ''
        if (seen.has(key)) continue
        seen.add(key)
        const wanted = this.#kept.has(key) ? undefined : wantedAt(place, page)
        const shown = this.near.get(key)
        if (wanted === shown || (shown === undefined && !isFirst)) continue
        changed = true
        if (wanted !== undefined) this.near.set(key, wanted)
        else {
          this.near.delete(key)
          this.#kept.add(key)
        }
      }
    }
    return changed
  }
}

/** What to say of a target on the same page; undefined for one on another. */
const wantedAt = (place: Element, page: Element): string | undefined => {
  const id = CSS.escape(place.getAttribute('data-page-place') ?? '')
  const target = page.querySelector(`.pagedjs_area #${id}`)
  if (!target) return undefined
  const isAbove = (place.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  return place.getAttribute(isAbove ? 'data-above' : 'data-below') ?? ''
}
