import type {DrawnImage, OutlineEntry, ReadPage, ReadPdf} from '../../pdf/read/index.ts'
import type {Finding, Place, Severity} from '../../types.ts'

/** Dots per inch under which an image looks soft on paper (printers ask for 300, and accept 225; screens show 150). */
const softest = 150

/** What can be said of a PDF without its source: fonts, glyphs, boxes, tags, bookmarks, links, page numbers, images. */
export function fileFindings(pdf: ReadPdf): Finding[] {
  return [
    ...fontFindings(pdf),
    ...finishedFindings(pdf),
    ...pdf.pages.flatMap((page, index) => [
      ...glyphs(page, index + 1),
      ...linkNumbers(page, index + 1, pdf),
      ...page.images.flatMap(image => resolution(image, index + 1)),
    ]),
  ]
}

/** Whether a PDF is finished: tags, language, title, bookmarks, boxes, links that lead somewhere. */
export function finishedFindings(pdf: ReadPdf): Finding[] {
  return [
    ...(pdf.marked ? [] : [finding('pdf-untagged', 'warning')]),
    ...(pdf.lang ? [] : [finding('pdf-no-language', 'warning')]),
    ...(pdf.info.get('Title') ? [] : [finding('pdf-no-title', 'warning')]),
    ...pdf.outline.flatMap(bookmarks),
    ...pdf.pages.flatMap((page, index) => [...boxes(page, index + 1), ...lostLinks(page, index + 1)]),
  ]
}

/**
 * Fonts that are not in the file, and Type 3 fonts, which print badly.
 *
 * @param placeOf where the first letters in a font come from, by its name and type
 */
export const fontFindings = (
  pdf: ReadPdf,
  placeOf: (name: string, type: string) => Place | undefined = () => undefined,
): Finding[] =>
  pdf.fonts
    .filter(({embedded, type}) => !embedded || type === 'Type3')
    .map(({name, type, embedded}) => ({
      // A printer's equipment stumbles over Type 3; a screen shows it as it is.
      ...finding('proof-font', embedded ? 'info' : 'error', {font: name, type, embedded: embedded ? 1 : 0}),
      place: placeOf(name, type),
    }))

const finding = (rule: string, severity: Severity, values: Finding['values'] = {}): Finding => ({
  place: undefined,
  rule,
  severity,
  values,
})

const bookmarks = (entry: OutlineEntry): Finding[] => [
  ...(entry.destination?.page === undefined ? [finding('pdf-bookmark-nowhere', 'error', {title: entry.title})] : []),
  ...entry.entries.flatMap(bookmarks),
]

const glyphs = (page: ReadPage, number: number) =>
  page.runs
    .filter(({missing}) => missing > 0)
    .map(({text, firstMissing}) => {
      const character = String.fromCodePoint(text.codePointAt(firstMissing) ?? 0xfffd)
      // Without the source nobody knows what an empty box stands for.
      const glyph = character === '\ufffd' ? '' : character
      const code = glyph && `U+${glyph.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`
      return finding('proof-glyph', 'error', {page: number, glyph, code, words: text.trim()})
    })

/** The trimmed page lies in the paper (ISO 32000-2, 14.11.2); half a point of rounding is let pass. */
const boxes = ({boxes: {trim, media}}: ReadPage, number: number) => {
  const isInside =
    trim[0] >= media[0] - 0.5 && trim[1] >= media[1] - 0.5 && trim[2] <= media[2] + 0.5 && trim[3] <= media[3] + 0.5
  return isInside ? [] : [finding('pdf-trim', 'error', {page: number})]
}

/** Links within the file that lead nowhere. */
const lostLinks = (page: ReadPage, number: number) =>
  page.links
    .filter(({uri, name, destination}) => uri === undefined && !isNote(name) && destination?.page === undefined)
    .map(({name}) => finding('pdf-link-nowhere', 'error', {page: number, target: name ?? ''}))

/** A page number that is printed in a link is that of the page. */
const linkNumbers = (page: ReadPage, number: number, pdf: ReadPdf) =>
  page.links.flatMap((link): Finding[] => {
    if (link.uri !== undefined || isNote(link.name)) return []
    const target = link.destination?.page
    if (target === undefined) return []
    const text = page.runs
      .filter(
        ({x, y, width}) =>
          x >= link.x - 1 && x + width <= link.x + link.width + 1 && y >= link.y && y <= link.y + link.height + 2,
      )
      .map(run => run.text)
      .join('')
    const [, shown] = /(?:^|p\.)\s*(\d{1,4})\s*$/.exec(text) ?? []
    const label = pdf.pages[target - 1]?.label || String(target)
    if (shown === undefined || shown === label) return []
    return [finding('proof-number', 'error', {page: number, target: link.name ?? '', shown, expected: label})]
  })

/** The number of a note is not that of a page. */
const isNote = (name: string | undefined) => name?.startsWith('note-') ?? false

const resolution = ({sides, pixels, name}: DrawnImage, number: number) => {
  const inches = (sides[2] - sides[0]) / 72
  const dots = inches > 0.2 ? Math.round(pixels.width / inches) : softest
  return dots < softest ? [finding('pdf-resolution', 'info', {page: number, name, dots})] : []
}
