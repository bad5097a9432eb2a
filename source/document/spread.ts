/** The cover laid open, for the press: back, spine and front on one page. */
import type {Element} from 'hast'
import type {Configuration, Spread} from '../types.ts'
import {section} from './chapters.ts'
import type {Matter} from './matter.ts'
import {classes, made} from './nodes.ts'

/** Millimetres: a narrower spine bears no title, which the fold would take along. */
const narrowest = 5
/** Points: the smallest and largest letters of a spine. */
const [smallest, largest] = [6, 14]
/** Part of the spine that its letters may take, and the mean width of a letter, as parts of their size. */
const [share, letter] = [0.55, 0.56]
const pointsPerMillimetre = 72 / 25.4

/**
 * The size in points at which `title` stands on a spine; undefined where it has no room.
 *
 * @param spine its width in millimetres
 * @param height of the page, in millimetres: a tenth of it stays free at either end
 */
export function spineSize(title: string, spine: number, height: number): number | undefined {
  if (spine < narrowest - 1e-9) return undefined
  const along = (height * 0.8 * pointsPerMillimetre) / (letter * Math.max(1, title.length))
  const size = Math.min(largest, share * spine * pointsPerMillimetre, along)
  return size < smallest ? undefined : Math.round(size * 10) / 10
}

/** French spines are read from the foot to the head, English ones from the head to the foot. */
export const isRising = (lang: string): boolean => !/^en\b/.test(lang)

/** The one section of the cover laid open; the side that a publication has no text for shows its ground. */
export function spreadSection(
  {cover, back}: Pick<Matter, 'cover' | 'back'>,
  {side, spine}: Spread,
  title: string,
  {lang, page}: Pick<Configuration, 'lang' | 'page'>,
): Element {
  const panel = (name: string, given: Element | undefined) =>
    made('div', {className: given ? [...classes(given)] : [name, `${name}-plain`]}, given?.children)
  const size = spineSize(title, spine, page.height)
  const words = size === undefined ? [] : [made('p', {className: ['spine-title'], dataGenerated: true}, [title])]
  const spread = section('cover', [
    panel('back', back),
    made('div', {className: isRising(lang) ? ['spine', 'spine-rising'] : ['spine']}, words),
    panel('cover', cover),
  ])
  spread.properties.className = ['spread']
  spread.properties.style = `--side: ${side}mm; --spine: ${spine}mm; --spine-size: ${size ?? smallest}pt`
  spread.properties.dataRunningLeft = ''
  spread.properties.dataRunningRight = ''
  return spread
}
