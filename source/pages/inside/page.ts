/**
 * The adapter to Paged.js's page model: page boxes, named pages, margins and margin boxes are its; the filling and the
 * text of the margin boxes are ours. Paged.js makes the first page of each kind; the others of that kind are its copies.
 */

import {markGrounds} from './bleed.ts'
import type {Room} from './fill/types.ts'
import {gridOf} from './grid.ts'
import {readPlaces} from './inspect.ts'
import type {Chunker, PagedPage} from './paged.ts'
import {markRoles} from './roles.ts'
import {readRooms} from './rooms.ts'
import {stripSoftHyphens} from './soft-hyphens.ts'
import type {Kind, PageMaker} from './types.ts'

/**
 * Opens a maker of pages for the document of `chunker`.
 *
 * @param letters those that running heads and feet may hold
 */
export function pageMaker(chunker: Chunker, letters: string): PageMaker {
  const models = new Map<string, Model>()
  const code = editionCode()
  return kind => {
    const key = JSON.stringify(Object.values(kind))
    const model = models.get(key) ?? modelOf(kind, chunker, `${letters}${code}`)
    models.set(key, model)
    const element = model.element.cloneNode(true) as HTMLElement
    chunker.pagesArea.append(element)
    return {
      element,
      room: model.room,
      columns: model.columns,
      gap: model.gap,
      body: element.querySelector('.pagedjs_page_content') as HTMLElement,
      foot: element.querySelector('.pagedjs_footnote_area') as HTMLElement,
      close(head, foot) {
        stripSoftHyphens(element)
        readPlaces(element)
        readRooms(element)
        markGrounds(element)
        for (const box of element.querySelectorAll(heads)) box.textContent = head
        writeCode(element, code)
        if (foot !== '') for (const box of element.querySelectorAll(folios)) divideFoot(box, foot)
        element.remove()
        return element
      },
    }
  }
}

/** Puts finished pages into the document, numbered from 1. */
export function showPages(chunker: Chunker, pages: readonly HTMLElement[]): void {
  for (const [index, page] of pages.entries()) {
    page.id = `page-${index + 1}`
    page.dataset.pageNumber = String(index + 1)
    for (const box of page.querySelectorAll(folios))
      (box.querySelector('.running-folio') ?? box).textContent = String(index + 1)
  }
  markRoles(pages)
  chunker.pagesArea.setAttribute('data-printed', '')
  chunker.pagesArea.append(...pages)
}

const heads = '.pagedjs_margin-top > .hasContent > .pagedjs_margin-content'
const folios = '.pagedjs_margin-bottom > .hasContent > .pagedjs_margin-content:not([data-edition])'
/** The boxes at the inner side of the foot. */
const codes =
  '.pagedjs_left_page .pagedjs_margin-bottom-right.hasContent > .pagedjs_margin-content, .pagedjs_right_page .pagedjs_margin-bottom-left.hasContent > .pagedjs_margin-content'

/** The short code of the edition, which `edition.css` gives where the theme asks for it; '' for none. */
const editionCode = (): string =>
  getComputedStyle(document.documentElement)
    .getPropertyValue('--edition-text')
    .trim()
    .replace(/^"|"$/g, '')
    .replace(/\\([\da-f]+) /gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))

/** Writes it; the folio stays out of these boxes. */
const writeCode = (page: HTMLElement, code: string): void => {
  if (code === '') return
  for (const box of page.querySelectorAll(codes)) {
    box.textContent = code
    box.setAttribute('data-edition', '')
  }
}

/** Of a handout: the words at one side of the foot, the folio at the other. */
function divideFoot(box: Element, foot: string): void {
  const [words, folio] = [document.createElement('span'), document.createElement('span')]
  words.className = 'running-foot'
  words.textContent = foot
  folio.className = 'running-folio'
  box.replaceChildren(words, folio)
}

/** An empty page of one kind, out of the document, and its free room. */
interface Model {
  readonly element: HTMLElement
  readonly room: Room
  readonly columns: number
  readonly gap: number
}

function modelOf({name, side, continued, blank, first}: Kind, chunker: Chunker, letters: string): Model {
  const shell = document.createElement('section')
  shell.dataset.page = name
  if (continued) shell.dataset.splitFrom = 'before'
  chunker.pages = []
  // Paged.js knows the side, and the first page, by the number of pages before.
  chunker.total = first ? 0 : side === 'left' ? 1 : 2
  const page = chunker.addPage(blank)
  const {hooks} = chunker
  void hooks.beforePageLayout.trigger(page, blank ? undefined : {children: [shell]}, undefined, chunker)
  page.clear()
  page.area.style.columnWidth = ''
  void hooks.afterPageLayout.trigger(page.element, page, undefined, chunker)
  void hooks.finalizePage.trigger(page.element, page, undefined, chunker)
  leaveOutEmpty(page.element)
  // Their faces are asked for now: nothing is measured once they are written.
  const boxes = page.element.querySelectorAll(`${heads}, ${folios}`)
  for (const box of boxes) box.textContent = letters
  const room = roomOf(page)
  for (const box of boxes) box.textContent = ''
  const style = getComputedStyle(page.element)
  const columns = Number.parseInt(style.getPropertyValue('--page-columns'), 10) || 1
  const gap = (Number.parseFloat(style.getPropertyValue('--column-gap')) || 0) * (96 / 25.4)
  page.element.remove()
  return {element: page.element, room, columns, gap}
}

function roomOf({area}: PagedPage): Room {
  const {width, height, left, top} = area.getBoundingClientRect()
  const grid = gridOf(area, '1lh') || 16
  // What ends with the last line of a page fits: the browser rounds heights, that of the grid as well, to 64ths of a px.
  const lines = Math.round(height / grid)
  const whole = Math.abs(lines * grid - height) < 1 ? lines * (grid + 1 / 64) : 0
  return {width, height: Math.max(height, whole), left, top, grid}
}

/**
 * Takes out the margin boxes in which nothing stands: the browser would lay out twelve of them a page, and what a theme
 * hides must not be in the document, or it would be read aloud, and missed in the PDF.
 */
function leaveOutEmpty(page: HTMLElement): void {
  for (const group of page.querySelectorAll<HTMLElement>('.pagedjs_pagebox > [class*="pagedjs_margin-"]')) {
    const isColumn = /margin-(left|right)$/.test(group.className)
    for (const [index, box] of [...(group.children as HTMLCollectionOf<HTMLElement>)].entries()) {
      box.style[isColumn ? 'gridRow' : 'gridColumn'] = String(index + 1)
      if (!box.classList.contains('hasContent') || getComputedStyle(box).visibility === 'hidden') box.remove()
    }
    if (!group.firstElementChild) group.remove()
  }
}
