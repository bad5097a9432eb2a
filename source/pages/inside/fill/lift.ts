/** What floats in the margin and would run over the page's foot is lifted: it has no line of the text to keep to. */
import type {OpenPage} from './types.ts'

/** Floats of the margin, which the style sheet names (`document/margin-sheet.ts`). */
const floats = 'figure[data-place="margin"], aside.pullquote'

/**
 * Lifts the floats of the margin that do not fit below their place, by whole lines, if the page has room for them above.
 * Where they stand in the text is not changed.
 */
export function liftFloats({content, box, room}: OpenPage): void {
  let free = box.top
  for (const float of content.querySelectorAll<HTMLElement>(floats)) {
    float.style.marginTop = ''
    if (getComputedStyle(float).float === 'none') continue
    const place = float.nextElementSibling?.getBoundingClientRect() ?? endOf(float)
    // Its place is on another page: so is it.
    if (!place || place.left >= box.edge || place.top >= box.bottom) continue
    const {height} = float.getBoundingClientRect()
    const over = place.top + height - box.bottom
    const lift = Math.ceil(over / room.grid - 0.01) * room.grid
    if (over > 0 && place.top - lift >= free) float.style.marginTop = `${-lift}px`
    // One that was lifted ends at the foot: none is lifted below it.
    free = place.top + height + room.grid
  }
}

/** Where what stands before a float ends. */
function endOf(float: Element): {readonly left: number; readonly top: number} | undefined {
  const before = float.previousElementSibling?.getClientRects()
  const last = before?.[before.length - 1]
  return last && {left: last.left, top: last.bottom}
}
