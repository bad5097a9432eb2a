/**
 * What reaches the edge of a page runs on beyond it when it is printed with bleed: the grounds of pages, and of blocks that
 * touch an edge. They are painted larger, without a box changing its place: border images take no room. Pictures that bleed
 * are laid out with their bleed from the start (`--bleed` of page.css).
 */

/** Notes of a page, while it is in the document, which of its blocks touch which edges. To be called when it is filled. */
export function markGrounds(page: HTMLElement): void {
  const pagebox = (page.querySelector('.pagedjs_pagebox') as HTMLElement).getBoundingClientRect()
  const content = page.querySelector('.pagedjs_page_content')
  const area = page.querySelector('.pagedjs_area')?.getBoundingClientRect()
  // Where margins are all around, what touches an edge was put there on purpose, and is told where it does not bleed.
  if (!content || !area || edgesOf(area, pagebox) === '') return
  for (const block of content.querySelectorAll<HTMLElement>('*')) {
    if (block.namespaceURI !== 'http://www.w3.org/1999/xhtml' || block instanceof HTMLImageElement) continue
    const edges = edgesOf(block.getBoundingClientRect(), pagebox)
    if (edges !== '' && groundOf(block) !== undefined) block.dataset.edges = edges
  }
}

/**
 * Shows the pages with `bleed`, each in the middle of a larger paper.
 *
 * @param bleed px that grounds run beyond the edge
 * @param margin px of paper around the trimmed page
 */
export function showBleed(bleed: number, margin: number): void {
  const sheet = document.createElement('style')
  sheet.setAttribute('data-pagedjs-ignore', '')
  sheet.setAttribute('data-bleed', '')
  sheet.textContent = `@media print {
.pagedjs_sheet { margin: ${margin}px 0 0 ${margin}px !important; }
}`
  document.head.append(sheet)
  for (const page of document.querySelectorAll('.pagedjs_sheet, .pagedjs_pagebox'))
    run(page as HTMLElement, 'trbl', bleed)
  for (const block of document.querySelectorAll<HTMLElement>('[data-edges]'))
    run(block, block.dataset.edges ?? '', bleed)
}

/** Takes away what `showBleed` did. */
export function hideBleed(): void {
  document.querySelector('style[data-bleed]')?.remove()
  for (const block of document.querySelectorAll<HTMLElement>('[data-bled]')) {
    block.style.borderImage = ''
    block.removeAttribute('data-bled')
  }
}

/** The ground of a block runs beyond the edges that it touches; one that is a border image already stays as it is. */
function run(block: HTMLElement, edges: string, bleed: number): void {
  const ground = groundOf(block)
  if (ground === undefined || getComputedStyle(block).borderImageSource !== 'none') return
  const outset = [...'trbl'].map(edge => (edges.includes(edge) ? `${bleed}px` : '0px')).join(' ')
  block.style.borderImage = `linear-gradient(${ground}, ${ground}) 0 fill / 0 / ${outset}`
  block.setAttribute('data-bled', '')
}

/** The colour of a block's ground; undefined where it has none. */
function groundOf(block: HTMLElement): string | undefined {
  const {backgroundColor} = getComputedStyle(block)
  return /^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) ? undefined : backgroundColor
}

/** The edges that a box touches: t, r, b, l. Half a pixel is what the browser rounds by. */
function edgesOf(box: DOMRect, page: DOMRect): string {
  const near = 0.75
  return [
    box.top <= page.top + near ? 't' : '',
    box.right >= page.right - near ? 'r' : '',
    box.bottom >= page.bottom - near ? 'b' : '',
    box.left <= page.left + near ? 'l' : '',
  ].join('')
}
