/** Column boxes: Chromium breaks their content as it would break it into pages. */
import type {ColumnBox, Room} from './types.ts'

/**
 * Makes `element` a column box of this height, in px.
 *
 * @param at where it stands, if that is known: asking the browser costs a layout
 */
export function columnOf(
  element: HTMLElement,
  room: Room,
  height: number,
  at: {readonly left: number; readonly top: number} | undefined = undefined,
): ColumnBox {
  element.style.columnWidth = `${room.width}px`
  element.style.columnGap = `${gap}px`
  element.style.columnFill = 'auto'
  const {left, top} = at ?? element.getBoundingClientRect()
  const box = {element, edge: left + room.width + gap / 2, top, bottom: top}
  setHeight(box, height)
  return box
}

/** Changes the height of a column box. */
export function setHeight(box: ColumnBox, height: number): void {
  box.element.style.height = `${height}px`
  box.bottom = box.top + height
}

/** Wide enough that nothing that sticks out of column 1 reaches column 2. */
const gap = 2000
