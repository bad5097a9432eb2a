/** The text of a PDF, read without any code of the product: tokens in the order in which they are painted. */
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * @typedef {object} Token what stands between two spaces
 * @property {string} text
 * @property {number} page from 1
 * @property {number} x left edge, in points from the left of the page
 * @property {number} right right edge
 * @property {number} y baseline, in points from the bottom of the page
 * @property {number} size of the type, in points
 * @property {boolean} turned true when it reads upwards: `x` and `right` are then heights, and `y` is minus the distance from
 *   the page's left
 * @property {boolean} ends true when its line ends with it, or its cell
 */

/**
 * @param {Uint8Array} bytes
 * @returns {Promise<{pages: {number: number, width: number, height: number, tokens: Token[]}[]}>}
 */
export async function readPdf(bytes) {
  const task = getDocument({data: Uint8Array.from(bytes), verbosity: 0, disableFontFace: true})
  const pdf = await task.promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const [left, bottom, right, top] = page.view
    const {items} = await page.getTextContent({disableNormalization: true})
    pages.push({number, width: right - left, height: top - bottom, tokens: tokensOf(items, number, left, bottom)})
    page.cleanup()
  }
  await task.destroy()
  return {pages}
}

const tokensOf = (items, page, left, bottom) => {
  const tokens = []
  let open
  const close = ends => {
    if (open) tokens.push({...open, ends})
    open = undefined
  }
  for (const {str, transform, width} of items) {
    if (str === '') continue
    const [, rise, skew, scale, x, y] = transform
    const size = Math.hypot(skew, scale)
    // A table may be turned by a quarter, to be read upwards: its own right is the page's up, its up the page's left.
    const turned = rise > Math.abs(scale)
    const at = turned
      ? {page, x: y - bottom, y: left - x, size, turned}
      : {page, x: x - left, y: y - bottom, size, turned}
    if (open && !follows(open, at)) close(true)
    const advance = width / str.length
    let offset = 0
    // Superior figures are note calls; they stay superior in the text layer of faces that have them.
    for (const part of str.replace(/[\u00b9\u00b2\u00b3\u2070-\u2079]/g, '\u200b').split(/([\s\u00a0\u202f]+)/)) {
      const start = at.x + offset * advance
      offset += part.length
      if (part === '') continue
      if (/^[\s\u00a0\u202f]/.test(part)) close(false)
      else if (open) open = {...open, text: open.text + part, right: at.x + offset * advance}
      else open = {...at, text: part, x: start, right: at.x + offset * advance}
    }
  }
  close(true)
  for (const token of tokens) token.text = token.text.replaceAll('\u200b', '')
  // A space painted at a line's end must not hide that the line ends.
  tokens.forEach((token, index) => {
    const next = tokens[index + 1]
    token.ends ||= !next || Math.abs(next.y - token.y) > 0.7 * token.size
  })
  return tokens
}

/** Whether a run goes on with the token before it: on the same line, or raised from it, without a gap. */
const follows = (token, {x, y, size, turned}) => {
  if (turned !== token.turned) return false
  const larger = Math.max(token.size, size)
  const gap = x - token.right
  return Math.abs(y - token.y) < 0.6 * larger && gap > -0.35 * larger && gap < 0.15 * larger
}
