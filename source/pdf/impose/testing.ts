/** For the tests of this folder: PDFs of other makers, and what a reader of another maker sees on the sheets. */
import {readFileSync} from 'node:fs'
import {openAnyPdf} from '../read/any.ts'
import {type ImposeOptions, impose} from './index.ts'

const face = readFileSync(
  new URL(
    import.meta.resolve(
      '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
    ),
  ),
)

/** A booklet on the usual papers, or what `options` say. */
export function imposed(bytes: Uint8Array, options: Partial<ImposeOptions> = {}) {
  const papers = [
    [210, 297],
    [215.9, 279.4],
    [297, 420],
    [279.4, 431.8],
  ].map(([width = 0, height = 0]) => ({width, height}))
  const made = impose(openAnyPdf(bytes), {
    scheme: 'booklet',
    papers,
    thickness: 0.1,
    face,
    language: 'fr',
    producer: 'test',
    ...options,
  })
  if (!made) throw new Error('no page')
  return made
}

/** A text on a sheet, where its baseline begins, in points from the lower left corner; `turn` in degrees. */
export interface Word {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly size: number
}

/** The words of each side as pdf.js reads them. */
export async function wordsOf(bytes: Uint8Array): Promise<{width: number; height: number; words: Word[]}[]> {
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0})
  const document = await task.promise
  const sides = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const {width, height} = page.getViewport({scale: 1})
    const {items} = await page.getTextContent()
    const words = items.flatMap(item => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[]
      return [{text: item.str, x, y, turn: Math.round((Math.atan2(b, a) * 180) / Math.PI), size: Math.hypot(a, b)}]
    })
    sides.push({width, height, words})
  }
  await task.destroy()
  return sides
}

/** The words of the halves of a booklet as one turns its leaves, cut in the middle; '' for an empty half. */
export async function turned(bytes: Uint8Array, perSignature = Number.POSITIVE_INFINITY): Promise<string[]> {
  const sides = (await wordsOf(bytes)).map(({width, words}) => {
    const text = (isLeft: boolean) =>
      words
        // Without the line that says how to print.
        .filter(({x, size}) => x < width / 2 === isLeft && size > 6.01)
        .map(word => word.text)
        .join(' ')
    return {left: text(true), right: text(false)}
  })
  const sheets = Array.from({length: sides.length / 2}, (_, index) => [sides[2 * index], sides[2 * index + 1]] as const)
  const read: (string | undefined)[] = []
  for (let first = 0; first < sheets.length; first += Math.min(perSignature, sheets.length)) {
    const bundle = sheets.slice(first, first + perSignature)
    for (const [front, back] of bundle) read.push(front?.right, back?.left)
    for (const [front, back] of [...bundle].reverse()) read.push(back?.right, front?.left)
  }
  return read.map(text => text ?? '')
}

/** A file written by hand: objects from number 1, `trailer` after `/Root 1 0 R`. */
export function byHand(objects: readonly string[], trailer = '', {startxref = true} = {}): Buffer {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const at = text.length
  const rows = places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\n`
  return Buffer.from(startxref ? `${text}startxref\n${at}\n%%EOF\n` : text, 'latin1')
}

/** A stream object of a file written by hand. */
export const stream = (data: string, entries = ''): string =>
  `<</Length ${data.length} ${entries}>>\nstream\n${data}\nendstream`

/** Pages that say their number in Helvetica, as objects from 3: a page and its contents, in turn. */
export const numbered = (count: number, entries = '', from = 3): string[] =>
  Array.from({length: count}, (_, index) => [
    `<</Type /Page /Parent 2 0 R /Contents ${from + 1 + 2 * index} 0 R ${entries}>>`,
    stream(`BT /F 24 Tf 50 100 Td (page ${index + 1}) Tj ET`),
  ]).flat()

/** What every page inherits. */
export const inherited =
  '/MediaBox [0 0 419.5 595.3] /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>'

/** Catalog and page tree of `count` pages that begin with object 3. */
export const head = (count: number): string[] => [
  '<</Type /Catalog /Pages 2 0 R>>',
  `<</Type /Pages /Count ${count} /Kids [${Array.from({length: count}, (_, index) => `${3 + 2 * index} 0 R`).join(' ')}] ${inherited}>>`,
]
