/** Pictures of parts of laid-out pages, with their letters and without: what a PDF cannot tell of text over a picture. */
import type {Page as BrowserPage} from 'puppeteer'
import type {Box, PagePicture} from '../types.ts'
import {readPng} from './png.ts'

const pixelsPerPoint = 4 / 3

// Twice as fine as a screen, so that the stems of small letters fill whole pixels.
const scale = 2

// In points on a side: what a browser paints in one piece.
const largest = 2000

/**
 * Takes the picture of a part of a page.
 *
 * @param number of the page, from 1
 * @param box in points from the top left corner of the trimmed page
 * @returns undefined for a part that is empty or too large
 */
export async function pictureOf(page: BrowserPage, number: number, box: Box): Promise<PagePicture | undefined> {
  if (!(box.width > 0 && box.height > 0 && box.width < largest && box.height < largest)) return undefined
  const corner = (await page.evaluate(`(${locate})(${number})`)) as {x: number; y: number} | null
  if (!corner) return undefined
  const clip = {
    x: corner.x + box.x * pixelsPerPoint,
    y: corner.y + box.y * pixelsPerPoint,
    width: box.width * pixelsPerPoint,
    height: box.height * pixelsPerPoint,
    scale,
  }
  const shoot = async () => readPng(await page.screenshot({clip, type: 'png', optimizeForSpeed: true}))
  const lettered = await shoot()
  await page.evaluate(`(${unletter})(${number})`)
  const bare = await shoot()
  await page.evaluate(`(${letter})()`)
  const {width, height} = lettered
  if (bare.width !== width || bare.height !== height) return undefined
  return {box, width, height, lettered: lettered.pixels, bare: bare.pixels}
}

// What follows runs in the page, as text: nothing of the program's is known there.

/** Where the trimmed page stands in the document, in px. */
const locate = `number => {
  const box = document.querySelectorAll('.pagedjs_page')[number - 1]?.querySelector('.pagedjs_pagebox')
  if (!box) return null
  const {left, top} = box.getBoundingClientRect()
  return {x: left + scrollX, y: top + scrollY}
}`

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
}`
