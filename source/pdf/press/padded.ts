import type {Pages} from '../../types.ts'

/**
 * The pages with blank ones at the end, before a back cover, up to a multiple of `multiple`.
 *
 * @param multiple 4 for sheets that are folded once; undefined or 1: the pages as they are
 */
export function padded(pages: Pages, multiple = 1): Pages {
  const {pages: laid} = pages
  const missing = (multiple - (laid.length % multiple)) % multiple
  const last = laid.at(-1)
  if (missing === 0 || !last) return pages
  const before = last.name === 'back' ? laid.slice(0, -1) : laid
  const after = laid.slice(before.length)
  const blanks = Array.from({length: missing}, (_, i) => ({
    number: before.length + i + 1,
    label: String(before.length + i + 1),
    name: 'blank',
    blank: true,
    begins: false,
    width: last.width,
    height: last.height,
    area: {x: 0, y: 0, width: last.width, height: last.height},
    texts: [],
    images: [],
  }))
  const moved = after.map(page => ({...page, number: page.number + missing, label: String(page.number + missing)}))
  return {...pages, pages: [...before, ...blanks, ...moved]}
}
