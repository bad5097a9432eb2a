/**
 * The figures of a page that has no room for them, or that asked for the top of one, leave their place: the text goes on,
 * and they stand at the top of the next page, in their order and before the next heading of their level; under it where
 * that would leave a large hole.
 */
import {isAtStart, isBefore} from './cut.ts'
import {lastFigure, type Moved, mayPassSections, movableAt, onlyLikesTop, overtaking, wantsTop} from './movable.ts'
import {pour} from './pour.ts'
import {reduceFigure} from './reduce.ts'
import {type Settled, settle, settleFull} from './settle.ts'
import {shareLastPage} from './share.ts'
import {rejoin} from './split.ts'
import type {Cut, OpenPage, Supply} from './types.ts'
import {leavesHole} from './white.ts'

/** Lines that fill the place of a figure at first. */
const filling = 8

/** In lines of the grid: white of more than four lines is worse than a figure that stands under the next title. */
const large = 4.5
/** The level of the headings that no figure passes. */
const chapters = 1

/** On what left its place: the `data-ref` of what stood before it. */
export const leftPlace = 'data-after'

/** Where the page then ends: before the next heading of their level, or a later one, rather than above a large hole. */
function cutAfter(open: OpenPage, moved: readonly Moved[], cut: Cut | undefined): Cut | undefined {
  const figures = moved.map(({figure}) => figure)
  const former = moved[0]?.place ?? null
  const near = overtaking(open.content, former, figures, cut)
  if (!near) return cut
  return figures[0]?.hasAttribute('data-full') && figures.every(mayPassSections) && leavesHole(open, near, large)
    ? (overtaking(open.content, former, figures, cut, chapters) ?? cut)
    : near
}

/**
 * Lets figures leave the page, which is settled, one after another.
 *
 * @returns the cut that then stands; `supply.moved` holds the figures
 */
export function placeFigures(open: OpenPage, supply: Supply, first: Settled): Settled {
  const {content} = open
  const moved: Moved[] = []
  let settled = first
  let cut = settled.cut
  for (;;) {
    const figure = movableAt(open, cut) ?? (supply.shares && lastFigure(cut, supply))
    if (!figure) break
    const place = figure.previousElementSibling
    moved.push({figure, place})
    const ref = place?.getAttribute('data-ref')
    if (ref) figure.setAttribute(leftPlace, ref)
    rejoin(figure, supply.rest)
    figure.remove()
    supply.setter.set(content)
    pour(open, supply, filling)
    try {
      settled = settleFull(open, supply)
    } catch (fault) {
      // Whoever puts the page back finds them in it.
      for (const {figure, place} of moved.reverse()) place?.after(figure)
      throw fault
    }
    cut = cutAfter(open, moved, settled.cut)
  }
  supply.moved = moved.map(({figure}) => figure)
  const former = moved[0]?.place
  // What stands before the figures may go with the text after them to the next page: they may not come before it. And the
  // top of a page is not worth a hole in the one before.
  const isWorse =
    cut && former && (!isBefore(former, cut) || (supply.moved.every(onlyLikesTop) && leavesHole(open, cut)))
  const canReduce = cut && former && moved[0]?.figure.hasAttribute('data-full') === false && leavesHole(open, cut)
  if (!cut && supply.shares && !open.isFollowed && !supply.rest.firstChild)
    return shareLastPage(open, supply, moved, supply.shares) ?? settled
  if (!isWorse && !canReduce) return {...settled, cut}
  const figure = moved[0]?.figure
  for (const {figure, place} of moved.reverse()) place?.after(figure)
  const wantPages = supply.moved.some(figure => figure.getAttribute('data-place') === 'page')
  supply.moved = []
  if (figure && canReduce) {
    // Nothing may take its place: it is made smaller, if a little is enough, or goes all the same.
    figure.setAttribute('data-full', '')
    supply.setter.set(content)
    settle(open, supply)
    if (!wantsTop(figure)) reduceFigure(open, figure)
    return placeFigures(open, supply, settle(open, supply))
  }
  supply.setter.set(content)
  // One that asked for a page of its own does not share this one: it leaves again from the next.
  return wantPages && cut && !isAtStart(cut, content) ? {...settled, cut} : settle(open, supply)
}
