/** Pictures of parts of laid-out pages, with their letters and without: what a PDF cannot tell of text over a picture. */
import type {Page as BrowserPage} from 'puppeteer'
import type {Box, PagePicture} from '../types.ts'
import {readPng} from './png.ts'

const pixelsPerPoint = 4 / 3

// In points on a side: what a browser paints in one piece.
const largest = 2000

/**
 * Takes the picture of a part of a page, grown to whole pixels.
 *
 * @param number of the page, from 1
 * @param box in points from the top left corner of the trimmed page
 * @returns undefined for a part that is empty or too large
 */
export async function pictureOf(page: BrowserPage, number: number, box: Box): Promise<PagePicture | undefined> {
  if (!(box.width > 0 && box.height > 0 && box.width < largest && box.height < largest)) return undefined
  const [left, top] = [box.x * pixelsPerPoint, box.y * pixelsPerPoint]
  const place = (await page.evaluate(`(${locate})(${number}, ${top})`)) as Located | null
  if (!place) return undefined
  const [x, y] = [Math.floor(place.x + left), Math.floor(place.y + top)]
  const clip = {
    x,
    y,
    width: Math.ceil(place.x + left + box.width * pixelsPerPoint) - x,
    height: Math.ceil(place.y + top + box.height * pixelsPerPoint) - y,
  }
  // What is in view already costs a fraction of what the browser must make larger to see.
  const isInView = clip.width <= place.width && clip.height <= place.height
  const shoot = async () =>
    readPng(await page.screenshot({clip, type: 'png', optimizeForSpeed: true, captureBeyondViewport: !isInView}))
  const lettered = await shoot()
  await page.evaluate(`(${unletter})(${number})`)
  const bare = await shoot()
  await page.evaluate(`(${letter})()`)
  const {width, height} = lettered
  if (bare.width !== width || bare.height !== height) return undefined
  const taken = {
    x: (clip.x - place.x) / pixelsPerPoint,
    y: (clip.y - place.y) / pixelsPerPoint,
    width: clip.width / pixelsPerPoint,
    height: clip.height / pixelsPerPoint,
  }
  return {box: taken, width, height, lettered: lettered.pixels, bare: bare.pixels}
}

// What follows runs in the page, as text: nothing of the program's is known there.

/** Shows the page alone: where its trimmed box stands in the document, in px, scrolled to what is pictured; the size of the view. */
const locate = `(number, top) => {
  const page = document.querySelectorAll('.pagedjs_page')[number - 1]
  const box = page?.querySelector('.pagedjs_pagebox')
  if (!box) return null
  for (const shown of [page, page.parentElement]) shown.setAttribute('data-pictured', '')
  scrollTo(0, scrollY + box.getBoundingClientRect().top + top - 8)
  const {left: x, top: y} = box.getBoundingClientRect()
  return {x: x + scrollX, y: y + scrollY, width: innerWidth - 16, height: innerHeight - 16}
}`

interface Located {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Paints the letters of a page with nothing: by the elements' own style, since one more style sheet would have all pages
 * styled anew. Shadows stay, which are ground to their letters.
 */
const unletter = `number => {
  const page = document.querySelectorAll('.pagedjs_page')[number - 1]
  globalThis.fasciculeLettered = [...page.querySelectorAll('*')].map(element => [element, element.getAttribute('style')])
  const nothing = {
    '-webkit-text-fill-color': 'transparent',
    '-webkit-text-stroke-color': 'transparent',
    'text-decoration-color': 'transparent',
    'text-emphasis-color': 'transparent',
    transition: 'none',
  }
  for (const [element] of globalThis.fasciculeLettered) {
    if (!element.style) continue
    for (const [name, value] of Object.entries(nothing)) element.style.setProperty(name, value, 'important')
    if (element.matches('text, tspan, textPath'))
      for (const name of ['fill', 'stroke']) element.style.setProperty(name, 'none', 'important')
  }
}`

/** Gives the letters back. */
const letter = `() => {
  for (const [element, style] of globalThis.fasciculeLettered) {
    if (style === null) element.removeAttribute('style')
    else element.setAttribute('style', style)
  }
  delete globalThis.fasciculeLettered
  for (const shown of document.querySelectorAll('[data-pictured]')) shown.removeAttribute('data-pictured')
  scrollTo(0, 0)
}`
