/** White at a page's foot. */
import {endBefore} from './measure.ts'
import type {Cut, OpenPage} from './types.ts'

/** White that is worth filling, in lines of the grid. */
const hole = 3

/** Whether what stands before `cut` leaves so much white, in lines, that something else should fill it. */
export function leavesHole({content, box, room}: OpenPage, cut: Cut, lines = hole): boolean {
  const end = endBefore(content, cut)
  return end !== undefined && box.bottom - end >= lines * room.grid
}
