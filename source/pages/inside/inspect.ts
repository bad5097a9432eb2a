/**
 * What stands where on the laid-out pages. Places are read of each page while it stands in the document, laid out; texts at
 * the end, when all numbers are written.
 */
import {fillingOf, type RawFilling} from './filling.ts'
import {gridOf} from './grid.ts'
import {readLettering, smallestLettering} from './lettering.ts'
import {type RawRoom, roomsOn} from './rooms.ts'
import {collectTexts, type RawText, readOutside, seenIn} from './texts.ts'

/** Lengths are CSS px from the top left corner of the trimmed page. */
export interface RawBox {
  x: number
  y: number
  width: number
  height: number
}

export interface RawImage {
  ref: number
  box: RawBox
  name: string | undefined
  covers: boolean
  /** Size of the smallest letters of a drawing, in px; undefined for one without words. */
  lettering: number | undefined
  /** A drawing in which there is nothing to paint. */
  empty: boolean
}

/** A formula, or the part of one that a page cut. */
export interface RawFormula {
  ref: number
  boxes: RawBox[]
  /** What is seen of it, in the order of its MathML. */
  text: string
  /** By how much it was made smaller to fit: 0.8; 1 for most. */
  size: number
  /** It began on a page before. */
  rest: boolean
}

export interface RawPage {
  number: number
  name: string
  blank: boolean
  begins: boolean
  /** The side on which its section was asked to begin. */
  starts: string | undefined
  filling: RawFilling | undefined
  whole: boolean
  width: number
  height: number
  area: RawBox
  texts: RawText[]
  images: RawImage[]
  formulas: RawFormula[]
}

export interface RawPages {
  pages: RawPage[]
  headings: {ref: number; level: number; text: string; page: number; y: number; id: string}[]
  references: {ref: number; target: string; shown: string; page: number}[]
  targets: [string, number][]
  /** Names that had to be divided. */
  divided: {ref: number; word: string}[]
  /** Tables that did not fit as they were, and how they were made to. */
  tables: RawTable[]
  /** What only some see. */
  rooms: RawRoom[]
  /** Chapters whose last page has few lines, or would have had. */
  tails: RawTail[]
  /** Figures and tables that were to stand over all columns and had to stay in one. */
  narrowed: {ref: number; page: number}[]
  /** Step of the baseline grid in px; 0 where the style sheets have none. */
  grid: number
}

/** `fitted`: so many lines were taken back to save it; `tail`: it stands, with so many lines and words; `lone`: with so many
 * figures and tables alone, `words` of them tables. */
export interface RawTail {
  ref: number
  how: 'fitted' | 'tail' | 'lone'
  lines: number
  words: number
  page: number
}

/** `reduced`: in smaller type; `turned`: on a page turned by a quarter; `broken`: some of its words are cut; `lines`:
 * as lines of text. */
export interface RawTable {
  ref: number
  fit: 'reduced' | 'turned' | 'broken' | 'lines'
  /** Its size of type, 0.85 of the usual for one. */
  size: number
  page: number
}

/** The places on a page. */
type Places = Pick<RawPage, 'whole' | 'width' | 'height' | 'area'> & {
  readonly images: ReadonlyMap<Element, RawImage>
  readonly formulas: ReadonlyMap<Element, RawFormula>
  readonly headings: ReadonlyMap<Element, number>
}

const places = new WeakMap<Element, Places>()

/** What a drawing paints with (SVG 2, 3.2); an image without an address is none. */
const graphics = 'path, rect, circle, ellipse, line, polyline, polygon, text, use, foreignObject, image[href]'

/** Whether something is seen of it: a `use` of nothing, a shape without size, filling and line paint nothing. */
const paints = (element: Element): boolean => {
  const {width, height} = element.getBoundingClientRect()
  if (width === 0 && height === 0) return false
  const {fill, stroke, visibility} = getComputedStyle(element)
  if (visibility !== 'visible') return false
  return !(element instanceof SVGGeometryElement) || fill !== 'none' || stroke !== 'none'
}

/** Reads the places of what stands on a page, which is in the document. To be called when it is filled. */
export function readPlaces(element: HTMLElement): void {
  const pagebox = (element.querySelector('.pagedjs_pagebox') as HTMLElement).getBoundingClientRect()
  const boxOf = (inner: Element): RawBox => {
    const {left, top, width, height} = inner.getBoundingClientRect()
    return {x: left - pagebox.left, y: top - pagebox.top, width, height}
  }
  const area = element.querySelector('.pagedjs_area') as HTMLElement
  readOutside(element)
  for (const drawing of area.querySelectorAll('svg')) if (!drawing.parentElement?.closest('svg')) readLettering(drawing)
  places.set(element, {
    whole: beginsWhole(area.querySelector('.pagedjs_page_content')),
    width: pagebox.width,
    height: pagebox.height,
    area: boxOf(area),
    images: new Map(
      [...area.querySelectorAll('img, svg')]
        .filter(image => !image.parentElement?.closest('svg'))
        .map(image => [
          image,
          {
            ref: refOf(image),
            box: boxOf(image),
            name: nameOf(image),
            covers: getComputedStyle(image).objectFit === 'cover',
            lettering: smallestLettering(image),
            empty: image.localName === 'svg' && ![...image.querySelectorAll(graphics)].some(paints),
          },
        ]),
    ),
    formulas: new Map(
      [...area.querySelectorAll<HTMLElement>('.formula')]
        .map(
          formula =>
            [
              formula,
              {
                ref: refOf(formula),
                boxes: [...formula.querySelectorAll('math')].map(boxOf),
                text: seenIn(formula),
                size: Number(formula.dataset.size ?? 1),
                rest: formula.hasAttribute('data-rest'),
              },
            ] as const,
        )
        .filter(([, {text}]) => text !== ''),
    ),
    headings: new Map(headingsIn(area).map(heading => [heading, boxOf(heading).y])),
  })
}

/** Reads the pages that `.pagedjs_pages` holds. */
export function inspect(): RawPages {
  const result: RawPages = {
    pages: [],
    headings: [],
    references: [],
    targets: [],
    divided: [],
    tables: [],
    rooms: [],
    tails: [],
    narrowed: [],
    grid: gridOf(document.body, '0'),
  }
  for (const [index, element] of [...document.querySelectorAll<HTMLElement>('.pagedjs_page')].entries()) {
    readPage(element, index + 1, result)
  }
  return result
}

function readPage(element: HTMLElement, number: number, result: RawPages): void {
  const {headings, images, formulas, ...found} = places.get(element) as Places
  // What an audience does not see is out of the document (`rooms.ts`).
  const present = <T>(known: ReadonlyMap<Element, T>): T[] =>
    [...known].flatMap(([each, place]) => (each.isConnected ? [place] : []))
  const area = element.querySelector('.pagedjs_area') as HTMLElement
  result.pages.push({
    number,
    name:
      /\bpagedjs_(\w+)_page\b/.exec(
        element.className.replace(/pagedjs_(named|first|left|right|blank|page)_page/g, ''),
      )?.[1] ?? '',
    blank: element.classList.contains('pagedjs_blank_page'),
    begins: /\bpagedjs_\w+_first_page\b/.test(element.className) || element.hasAttribute('data-asked'),
    starts: element.dataset.starts,
    filling: fillingOf(element),
    ...found,
    images: present(images),
    formulas: present(formulas),
    texts: collectTexts(element.querySelector('.pagedjs_pagebox') as HTMLElement),
  })
  result.rooms.push(...roomsOn(element))
  for (const heading of headingsIn(area)) {
    const level = Number(heading.localName.slice(1))
    const y = headings.get(heading) as number
    result.headings.push({ref: refOf(heading), level, text: textOf(heading), page: number, y, id: heading.id})
  }
  for (const place of area.querySelectorAll('[data-page-of]')) {
    const target = place.getAttribute('data-page-of') ?? ''
    result.references.push({ref: refOf(place), target, shown: place.textContent ?? '', page: number})
  }
  for (const end of area.querySelectorAll('[data-divided]')) {
    const word = end.closest('.nohyphen') ?? end.parentElement
    result.divided.push({ref: refOf(end), word: (word?.textContent ?? '').replace(/\s+/g, ' ').trim()})
  }
  for (const table of area.querySelectorAll<HTMLElement>('[data-fit]:not([data-rest], [data-part])')) {
    const fit = table.dataset.fit as RawTable['fit']
    result.tables.push({ref: refOf(table), fit, size: Number(table.dataset.size ?? 1), page: number})
  }
  for (const how of ['fitted', 'tail', 'lone'] as const) {
    const [lines = 0, words = 0] = (element.dataset[how] ?? '').split(' ').map(Number)
    if (lines > 0) result.tails.push({ref: refIn(area), how, lines, words, page: number})
  }
  for (const block of area.querySelectorAll('[data-narrowed]:not([data-rest], [data-repeated])'))
    result.narrowed.push({ref: refOf(block), page: number})
  for (const target of area.querySelectorAll('[id]')) result.targets.push([target.id, number])
}

const headingsIn = (area: Element): Element[] =>
  [...area.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(
    heading => !heading.hasAttribute('data-rest') && !heading.hasAttribute('data-no-bookmark'),
  )

/** Whether the first thing on a page may not be cut; a heading is as what it keeps with it. */
function beginsWhole(content: Element | null): boolean {
  let element = content?.firstElementChild ?? null
  while (element) {
    const {breakInside, breakAfter, display} = getComputedStyle(element)
    const isEmpty = element.getBoundingClientRect().height === 0
    const keepsNext = (isEmpty || breakAfter.startsWith('avoid')) && element.nextElementSibling !== null
    if (!keepsNext && breakInside.startsWith('avoid')) return true
    if (display.startsWith('inline')) return false
    element = keepsNext ? element.nextElementSibling : element.firstElementChild
  }
  return false
}

function refOf(element: Element): number {
  return Number.parseInt(element.closest('[data-ref]')?.getAttribute('data-ref') ?? '-1', 10)
}

/** The first reference on a page. */
function refIn(area: Element): number {
  const first = area.querySelector('section [data-ref]')
  return first ? refOf(first) : -1
}

function nameOf(image: Element): string | undefined {
  const name = image.getAttribute('data-src')
  const address = image.getAttribute('src')
  if (name !== null || address === null) return name ?? undefined
  // As the document encoded it.
  return address.startsWith('data:image/') ? address : address.replace(/%(?:25|3F|23|3A|5C)/g, decodeURIComponent)
}

/** A heading's words, note calls left out, a space where a line ends. */
function textOf(heading: Element): string {
  const copy = heading.cloneNode(true) as Element
  for (const call of copy.querySelectorAll('.note-call')) call.remove()
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ')
  for (const math of copy.querySelectorAll('math')) math.replaceWith(math.getAttribute('data-text') ?? '')
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim()
}
