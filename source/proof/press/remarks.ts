/** What a press would show of a page and a screen does not, told at the Markdown line with its remedy. */
import {type ReadPdf, readPdf, type Sides} from '../../pdf/read/index.ts'
import type {Box, FileEntry, Finding, LaidText, Page, Place, Press} from '../../types.ts'
import {inkUses} from './inks.ts'

/** Dots per inch that a print shop takes, and those that it asks for. */
const [least, asked] = [225, 300]
/** Points: a thinner line breaks, smaller letters in several inks or in a tint fray. */
const [thinnest, smallest] = [0.25, 7]

export interface Printed {
  readonly pdf: ReadPdf
  readonly pages: readonly Page[]
  /** The owner of each run of letters, page by page. */
  readonly owners: readonly (readonly (LaidText | undefined)[])[]
  readonly places: readonly (Place | undefined)[]
  readonly files: ReadonlyMap<string, FileEntry>
  readonly press: Press
}

export function pressRemarks(printed: Printed): Finding[] {
  return once([
    ...coarsePictures(printed),
    ...linesAndGrounds(printed),
    ...frayedLetters(printed),
    ...shortGrounds(printed),
  ])
}

/** Pictures with too few pixels for the size at which they are printed, with the pixels that it takes. */
function coarsePictures({pages, files, places}: Printed): Finding[] {
  return pages.flatMap(({number, images}) =>
    images.flatMap(({name = '', box, covers, ref}): Finding[] => {
      const {width = 0, height = 0} = files.get(name) ?? {}
      if (width === 0 || height === 0 || name.toLowerCase().endsWith('.svg') || box.width === 0) return []
      const scales = [box.width / width, box.height / height]
      const scale = covers ? Math.max(...scales) : Math.min(...scales)
      const dots = Math.round(72 / scale)
      if (dots >= least) return []
      const needed = (pixels: number) => Math.ceil((pixels * scale * asked) / 72)
      return [
        {
          place: places[ref],
          rule: 'press-resolution',
          severity: 'warning',
          values: {page: number, name, dots, width: needed(width), height: needed(height)},
        },
      ]
    }),
  )
}

/** Lines of a drawing that are thinner than a plate holds, and large grounds of black with other inks. */
function linesAndGrounds({pdf, pages, places}: Printed): Finding[] {
  return inkUses(pdf).flatMap(({lines, blacks}, index): Finding[] => {
    const page = pages[index]
    const [left = 0, , , top = 0] = pdf.pages[index]?.boxes.trim ?? []
    if (!page) return []
    const ownerOf = (x: number, y: number) => page.images.find(({box}) => isIn(box, x - left, top - y))
    const rich = blacks.flatMap(({ink, x, y}): Finding[] => {
      const ref = ownerOf(x, y)?.ref ?? page.texts[0]?.ref ?? page.images[0]?.ref ?? -1
      const values = {page: page.number, ink}
      // What the house draws itself is not the author's to mend.
      return places[ref] ? [{place: places[ref], rule: 'press-black', severity: 'info', values}] : []
    })
    const thin = lines.flatMap(({width, x, y}): Finding[] => {
      if (width >= thinnest - 0.005) return []
      const owner = ownerOf(x, y)
      // What the house draws itself is not the author's to mend.
      if (!owner) return []
      const values = {page: page.number, name: owner.name ?? '', width: Math.round(width * 100) / 100}
      return [{place: places[owner.ref], rule: 'press-line', severity: 'info', values}]
    })
    return [...thin, ...rich]
  })
}

/** Small letters in several inks, whose plates never fit exactly, and those of a tint of black, which is a raster. */
function frayedLetters({pdf, pages, owners, places}: Printed): Finding[] {
  return pdf.pages.flatMap(({runs}, index) =>
    runs.flatMap(({text, size, colour}, run): Finding[] => {
      const ref = owners[index]?.[run]?.ref ?? -1
      const place = places[ref]
      const isTint = isGrey(colour) && (colour & 255) > 0 && (colour & 255) < 255 && colour >= 0
      if (!place || size >= smallest || text.trim() === '' || (isGrey(colour) && !isTint)) return []
      const values = {
        page: pages[index]?.number ?? 0,
        words: text.trim().slice(0, 40),
        size: Math.round(size * 10) / 10,
      }
      return [{place, rule: isTint ? 'press-tint' : 'press-letters', severity: 'info', values}]
    }),
  )
}

/** Pictures and grounds that end at the edge of the page: a cut that is half a millimetre off leaves white. */
function shortGrounds({pdf, pages, places, press}: Printed): Finding[] {
  if (press.bleed === 0) return []
  const bleed = press.bleed * (72 / 25.4)
  return readPdf(pdf.file.bytes, 'bleed').pages.flatMap(({fills, images, width, height}, index): Finding[] => {
    const page = pages[index]
    const areas: Sides[] = [
      ...fills.filter(({colour}) => colour !== 0xffffff).map(({sides}) => sides),
      ...images.map(({sides}) => sides),
    ]
    const edges = [bleed, bleed, width - bleed, height - bleed]
    const reaches = (sides: Sides, edge: number) =>
      edge < 2 ? (sides[edge] as number) <= 0.5 : (sides[edge] as number) >= (edge === 2 ? width : height) - 0.5
    const touches = (sides: Sides, edge: number) => Math.abs((sides[edge] as number) - (edges[edge] as number)) < 1
    const isShort = areas.some(sides => {
      const large = (sides[2] - sides[0]) * (sides[3] - sides[1]) > 400
      return large && [0, 1, 2, 3].some(edge => touches(sides, edge) && !areas.some(other => reaches(other, edge)))
    })
    if (!isShort || !page) return []
    const ref = page.images[0]?.ref ?? page.texts[0]?.ref ?? -1
    return [
      {place: places[ref], rule: 'press-ground', severity: 'warning', values: {page: page.number, bleed: press.bleed}},
    ]
  })
}

const isIn = ({x, y, width, height}: Box, left: number, top: number): boolean =>
  left >= x - 1 && left <= x + width + 1 && top >= y - 1 && top <= y + height + 1

const isGrey = (colour: number): boolean =>
  colour < 0 || (colour >> 16 === ((colour >> 8) & 255) && ((colour >> 8) & 255) === (colour & 255))

/** One remark of a kind at a place. */
function once(findings: readonly Finding[]): Finding[] {
  const known = new Map<string, Finding>()
  for (const finding of findings) {
    const {place, rule, values} = finding
    const key = `${rule} ${place ? `${place.file}:${place.line}` : values.page}`
    if (!known.has(key)) known.set(key, finding)
  }
  return [...known.values()]
}
