/** A figure that would leave a hole is made a little smaller, when it then stands where its author put it. */
import {endBefore} from './measure.ts'
import type {OpenPage} from './types.ts'

/** The least share of its size that a picture is made smaller to. */
const least = 0.78
/** In lines: the white above a figure. */
const above = 1

/**
 * Makes the picture of `figure` as high as what is left of the page allows. One that runs over the margin keeps to the text
 * first, with its caption in the margin.
 *
 * @returns false, and the figure is as it was, when it would be much smaller
 */
export function reduceFigure(open: OpenPage, figure: HTMLElement): boolean {
  const pictures = figure.querySelectorAll(':scope > img, :scope > svg, :scope > a > img, :scope > a > svg')
  const picture = pictures[0]
  if (!picture || pictures.length > 1 || figure.localName !== 'figure') return false
  const free = freeBefore(open, figure)
  const shape = figure.getAttribute('data-shape')
  if (shape === 'wide' && figure.getBoundingClientRect().width > open.room.width + 1) {
    figure.removeAttribute('data-shape')
    if (figure.getBoundingClientRect().height <= free + 1) return true
  }
  const height = heightOf(figure)
  const own = picture.getBoundingClientRect()
  const share = (free - (height - own.height)) / own.height
  const width = own.width / open.room.width
  if (share >= least && share < 1) {
    figure.style.setProperty('--figure-width', `${(100 * width * share - 0.1).toFixed(2)}%`)
    if (figure.getBoundingClientRect().height <= free + 1) return true
    figure.style.removeProperty('--figure-width')
  }
  if (shape !== null) figure.setAttribute('data-shape', shape)
  return false
}

/** The height of what stands in `figure`, which itself takes whole lines. */
function heightOf(figure: Element): number {
  const ends = [...figure.children].map(child => child.getBoundingClientRect().bottom)
  return Math.max(...ends) - figure.getBoundingClientRect().top
}

/** What is left of the page below what stands before `figure`, in whole lines. */
function freeBefore({content, box, room}: OpenPage, figure: Element): number {
  const end = endBefore(content, {before: figure}) ?? box.top
  return Math.floor((box.bottom - end) / room.grid - above + 0.3) * room.grid
}
