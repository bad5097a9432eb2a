/**
 * The adapter to Paged.js's page model: page boxes, named pages, margins and margin boxes are its; the filling and the
 * text of the margin boxes are ours.
 */
import type {EmptyPage} from './fill/fill-page.ts'
import type {Room} from './fill/types.ts'
import type {Chunker, PagedPage} from './paged.ts'

/** Running heads in force. */
export interface Running {
  left: string
  right: string
}

/** Makes pages of one document and finishes them. */
export interface PageMaker {
  /** A new page for `section`; `continued` when the section began on a page before; `blank` for a page without content. */
  open(section: Element, continued: boolean, blank: boolean): EmptyPage
  /** Sets the margin boxes of the open page and takes it out of the document. */
  close(content: Element | undefined, running: Running): void
  /** Puts all pages into the document. */
  show(): void
  /** Number of pages made so far. */
  count(): number
}

/** Begins a document. */
export function pageMaker(chunker: Chunker): PageMaker {
  const rooms = new Map<string, Room>()
  const pages: HTMLElement[] = []
  let current: PagedPage | undefined
  let patched = false
  return {
    open(section, continued, blank) {
      const shell = section.cloneNode(false) as HTMLElement
      if (continued) shell.dataset.splitFrom = 'before'
      const page = chunker.addPage(blank)
      if (!patched) {
        patched = true
        createWithoutMeasuring(page)
      }
      void chunker.hooks.beforePageLayout.trigger(page, blank ? undefined : {children: [shell]}, undefined, chunker)
      page.clear()
      page.area.style.columnWidth = ''
      current = page
      return {room: roomOf(page, rooms), body: page.area, foot: page.footnotesArea}
    },
    close(content, running) {
      const page = current as PagedPage
      void chunker.hooks.afterPageLayout.trigger(page.element, page, undefined, chunker)
      void chunker.hooks.finalizePage.trigger(page.element, page, undefined, chunker)
      setMargins(page, content, running)
      page.element.remove()
      pages.push(page.element)
    },
    show() {
      chunker.pagesArea.append(...pages)
    },
    count: () => pages.length,
  }
}

/** A page's free room depends on its name, its side and whether it is the first: each kind is measured once. */
function roomOf(page: PagedPage, rooms: Map<string, Room>): Room {
  const kind = page.element.className
  const known = rooms.get(kind)
  if (known) return known
  const {width, height, left, top} = page.area.getBoundingClientRect()
  const room = {width, height, left, top, grid: gridOf(page.area)}
  rooms.set(kind, room)
  return room
}

/** Height in px of a line of the baseline grid, the theme's `--grid`; of a line of text where a theme has none. */
function gridOf(area: HTMLElement): number {
  const probe = document.createElement('div')
  probe.style.height = 'var(--grid, 1lh)'
  area.append(probe)
  const {height} = probe.getBoundingClientRect()
  probe.remove()
  return height || 16
}

/**
 * Paged.js measures each page when it makes it, empty, before its name is known: a quarter of its time, and the wrong
 * width for a named page.
 */
function createWithoutMeasuring(page: PagedPage): void {
  const prototype = Object.getPrototypeOf(page) as PagedPage
  prototype.create = function (this: PagedPage) {
    const element = document.importNode(this.pageTemplate.content, true).querySelector('.pagedjs_page') as HTMLElement
    this.pagesArea.append(element)
    this.element = element
    this.pagebox = element.querySelector('.pagedjs_pagebox') as HTMLElement
    this.area = element.querySelector('.pagedjs_page_content') as HTMLElement
    this.footnotesArea = element.querySelector('.pagedjs_footnote_area') as HTMLElement
    this.width = 0
    this.height = 0
    return element
  }
}

/** The running head goes to the margin box at the top that the page has, the folio to the one at the bottom. */
function setMargins(page: PagedPage, content: Element | undefined, running: Running): void {
  const number = page.element.dataset.pageNumber ?? ''
  const left = page.element.classList.contains('pagedjs_left_page')
  const first = content?.querySelector('[data-running-right]')?.getAttribute('data-running-right')
  const head = left ? running.left : (first ?? running.right)
  for (const box of page.element.querySelectorAll('.pagedjs_margin.hasContent')) {
    const place = box.className
    const text = place.includes('margin-top') ? head : place.includes('margin-bottom') ? number : ''
    // What a theme hides must not be in the document: it would be read aloud, and missed in the PDF.
    if (text && getComputedStyle(box).visibility !== 'hidden')
      (box.querySelector('.pagedjs_margin-content') as HTMLElement).textContent = text
  }
}
