/**
 * Figures that left a page on which all of the text stands would have the next one for themselves. They share it with text: the
 * first of them stands on the page after all, a little smaller or at its foot, and text gives way to it; or the last lines of
 * the page go with them.
 */
import {setHeight} from './column.ts'
import {isAtStart, isBefore} from './cut.ts'
import {findCut} from './find-cut.ts'
import {finish} from './finish.ts'
import {type Moved, overtakes, wantsTop} from './movable.ts'
import {reduceFigure} from './reduce.ts'
import {type Settled, settle} from './settle.ts'
import type {Cut, OpenPage, Sharing, Supply} from './types.ts'
import {leavesHole} from './white.ts'

/** In lines: the white that is left below the text where its last lines go, and by how much that may be passed. */
const [given, over] = [4, 0.5]

/**
 * Has the section's last page shared.
 *
 * @param moved the figures that left the page, which has the rest of the section
 * @returns how the page is settled then; undefined when that is not to be had, and nothing changed
 */
export function shareLastPage(
  open: OpenPage,
  supply: Supply,
  moved: readonly Moved[],
  how: Sharing,
): Settled | undefined {
  const [first] = moved
  if (!first?.place || moved.some(({figure}) => wantsTop(figure))) return undefined
  const {figure, place} = first
  if (how === 'text') return giveText(open, supply, figure, place)
  if (!figure.matches('figure')) return undefined
  const settled =
    (moved.length === 1 && placeReduced(open, supply, figure, place)) || placeBelow(open, supply, figure, place)
  if (settled) supply.moved = supply.moved.filter(each => each !== figure)
  return settled
}

/** Makes the figure smaller in its own place. */
function placeReduced(open: OpenPage, supply: Supply, figure: HTMLElement, place: Element): Settled | undefined {
  place.after(figure)
  supply.setter.set(open.content)
  settle(open, supply)
  const settled = reduceFigure(open, figure) ? settle(open, supply) : undefined
  if (settled && (!settled.cut || isBefore(figure, settled.cut))) return settled
  figure.style.removeProperty('--figure-width')
  figure.remove()
  supply.setter.set(open.content)
  settle(open, supply)
  return undefined
}

/** Cuts the text above the room that the figure needs. */
function placeBelow(open: OpenPage, supply: Supply, figure: HTMLElement, place: Element): Settled | undefined {
  const {content, room} = open
  content.append(figure)
  const height = figure.getBoundingClientRect().height + Number.parseFloat(getComputedStyle(figure).marginTop)
  figure.remove()
  const above = lowered(open, Math.ceil(height / room.grid - 0.05))
  const cut = cutIn(above, supply, figure, place)
  if (cut) {
    finish(above, cut, supply)
    content.append(figure)
  }
  const settled = settle(open, supply)
  return cut && settled
}

/** Cuts the text so that some lines of it go with the figures. */
function giveText(open: OpenPage, supply: Supply, figure: HTMLElement, place: Element): Settled | undefined {
  for (let lines = given; lines > 0; lines--) {
    const cut = cutIn(lowered(open, lines), supply, figure, place)
    if (cut && !leavesHole(open, cut, given + over - lines)) return {cut, late: []}
  }
  settle(open, supply)
  return undefined
}

/** The page, so many lines less high. */
const lowered = (open: OpenPage, lines: number): OpenPage => ({
  ...open,
  room: {...open.room, height: open.room.height - lines * open.room.grid},
})

/** Where the text of a lowered page ends; undefined where the figure would then come before what it has to follow. */
function cutIn(open: OpenPage, supply: Supply, figure: Element, place: Element): Cut | undefined {
  const {content, box, area, room} = open
  setHeight(box, room.height - area.height)
  const probe = findCut(content, box, false)
  // What comes first is never cut for it.
  if (!probe || isAtStart(probe, content)) return undefined
  const {cut, late} = settle(open, supply)
  const isOpen = cut && late.length === 0 && !area.isCut && !isAtStart(cut, content)
  return isOpen && !overtakes(figure, place, cut) ? cut : undefined
}
