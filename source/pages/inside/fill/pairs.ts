/**
 * Two figures that follow each other directly share a line, each with its caption, where both stay legible: their pictures
 * have one height there. What an author gave a place, or more than half of the width, has a line of its own.
 */
import {smallestLettering} from '../lettering.ts'
import {shellOf} from './split.ts'
import type {Room} from './types.ts'

/** The class of what holds them. */
const pair = 'figure-pair'
/** In mm: the least width of a picture, portrait or landscape, that nobody asked to be small. */
const [least, landscape] = [44, 60]
/** Width by height from which a picture is a landscape. */
const square = 1.05
/** In ems of the caption: its least measure. */
const measure = 14
/** In px, 6 pt: the smallest letters of a drawing, as the proof wants them. */
const letters = 8
const px = 96 / 25.4

/**
 * Pairs the figures of `section`, which is not in the document.
 *
 * @param host an empty element of the text's width, in the document; it is empty again afterwards
 */
export function pairFigures(section: Element, host: Element, {width}: Pick<Room, 'width'>): void {
  const figures = [...section.querySelectorAll<HTMLElement>(':scope > figure')].filter(mayShare)
  for (const first of figures) {
    const second = first.nextElementSibling as HTMLElement | null
    if (first.parentElement !== section || !second || !figures.includes(second)) continue
    const place = document.createComment('')
    first.before(place)
    const shell = shellOf(section)
    host.append(shell)
    const paired = pairOf(first, second, shell, width)
    shell.remove()
    if (paired) place.replaceWith(paired)
    else place.replaceWith(first, second)
  }
}

/** A figure of one picture with a caption, in the text. */
function mayShare(figure: Element): boolean {
  const pictures = figure.querySelectorAll('img, svg')
  return (
    figure.matches('.figure:not([data-pictures], [data-place], .wide)') &&
    pictures.length === 1 &&
    picturesOf(figure).length === 1 &&
    figure.querySelector(':scope > figcaption') !== null &&
    figure.childElementCount === 2 &&
    !(figure as HTMLElement).style.getPropertyValue('--figure-height')
  )
}

const picturesOf = (figure: Element): NodeListOf<Element> =>
  figure.querySelectorAll(':scope > img, :scope > svg, :scope > a > img, :scope > a > svg')

/** Both on one line; undefined, and they are as they were, where one of them would not be seen well. */
function pairOf(first: HTMLElement, second: HTMLElement, shell: Element, width: number): Element | undefined {
  const both = [first, second] as const
  shell.append(...both)
  const alone = both.map(figure => figure.getBoundingClientRect().height)
  const ratios = both.map(ratioOf)
  const holder = document.createElement('div')
  holder.className = pair
  holder.setAttribute('data-break-inside', 'avoid')
  holder.style.setProperty('--shares', ratios.map(ratio => `minmax(0, ${ratio.toFixed(4)}fr)`).join(' '))
  holder.append(...both)
  shell.append(holder)
  const isSeen = () => both.every((figure, index) => isLegible(figure, ratios[index] as number, width))
  if (!isSeen()) holder.setAttribute('data-over', '')
  const isShorter = () => holder.getBoundingClientRect().height < (alone[0] as number) + (alone[1] as number)
  if (ratios.every(Number.isFinite) && isSeen() && isShorter()) return holder
  return undefined
}

function ratioOf(figure: Element): number {
  const {width, height} = (picturesOf(figure)[0] as Element).getBoundingClientRect()
  return width / height
}

/** Whether a figure is large enough as it stands now, or as small as its author asked. */
function isLegible(figure: HTMLElement, ratio: number, width: number): boolean {
  const picture = picturesOf(figure)[0] as Element
  const own = figure.getBoundingClientRect().width
  const isPortrait = ratio <= square
  const asked = askedShare(figure, width)
  const size = Number.parseFloat(getComputedStyle(figure.querySelector('figcaption') as Element).fontSize)
  const isAsked = asked !== undefined && asked <= 0.5
  if (asked !== undefined && !isAsked && !isPortrait) return false
  if (own < Math.max(isAsked || isPortrait ? least * px : landscape * px, measure * size)) return false
  const smallest = picture.localName === 'svg' ? smallestLettering(picture) : undefined
  return smallest === undefined || smallest >= letters - 0.05
}

/** The share of the text's width that an author asked for. */
function askedShare(figure: HTMLElement, width: number): number | undefined {
  const asked = figure.style.getPropertyValue('--figure-width').trim()
  if (asked === '' || asked === 'auto') return undefined
  if (asked.endsWith('%')) return Number.parseFloat(asked) / 100
  const probe = document.createElement('div')
  probe.style.width = asked
  figure.append(probe)
  const share = probe.getBoundingClientRect().width / width
  probe.remove()
  return share
}
