import {type ReadPdf, readPdf} from '../pdf/read/index.ts'
import {
  conditionFindings,
  fileFindings,
  isForPress,
  isForSheets,
  type Judged,
  judge,
  pagePicture,
  unseenIn,
  wordsOf,
} from '../proof/index.ts'
import type {Finding, Place, SourceText} from '../types.ts'

/** What can be said of a PDF that lies on the disk. */
export interface ReadFile {
  readonly pages: number
  readonly title: string
  readonly words: number
  readonly lost: number
  readonly findings: readonly Finding[]
  /** What it was judged by, and what does not meet it; nothing where it is for a press alone, or sheets. */
  readonly judged: readonly Judged[]
  /** Pictures of the pages at fault, as SVG, by page. */
  readonly pictures: ReadonlyMap<number, string>
}

/**
 * Reads a PDF and proves it by itself and, where there are `texts`, against them; undefined when the bytes are no PDF.
 *
 * @param shows the audiences that its profile shows
 */
export function proveFile(
  bytes: Uint8Array,
  texts: readonly SourceText[],
  shows: readonly string[],
): ReadFile | undefined {
  let pdf: ReadPdf
  let judged: readonly Judged[]
  let isForPrinter: boolean
  try {
    pdf = readPdf(bytes)
    isForPrinter = isForPress(pdf) || isForSheets(pdf)
    judged = isForPrinter ? [] : judge(pdf)
  } catch {
    return undefined // whatever is wrong with it, it is not ours
  }
  const {words, lost, findings} = wordsOf(pdf, texts, shows)
  // What no standard asks for is a remark; what one does is a fault of the file.
  const conditions = conditionFindings(judged).map(
    (finding): Finding => ({
      ...finding,
      place: placeOf(String(finding.values.words), texts),
      severity: finding.values.standard === 'reader' ? 'warning' : 'error',
    }),
  )
  // Nobody listens to what is printed and folded.
  const file = fileFindings(pdf).filter(({rule}) => !(isForPrinter && rule === 'pdf-untagged'))
  return {
    pages: pdf.pages.length,
    title: pdf.info.get('Title') ?? '',
    words,
    lost,
    findings: [...file, ...unseenIn(pdf.pages), ...conditions, ...findings],
    judged,
    pictures: picturesOf(pdf, judged),
  }
}

/** Where the words of an element stand in the text, if they stand there once. */
const placeOf = (words: string, texts: readonly SourceText[]): Place | undefined => {
  if (words.length < 8) return undefined
  const found = texts.flatMap(({pieces}) =>
    pieces.filter(({text}) => text.includes(words) || words.startsWith(text.trim() || '\0')),
  )
  return found.length === 1 ? found[0]?.place : undefined
}

const picturesOf = (pdf: ReadPdf, judged: readonly Judged[]): ReadonlyMap<number, string> => {
  const words = new Map<number, string[]>()
  for (const fault of judged.flatMap(({faults}) => faults)) {
    if (fault.page !== undefined) words.set(fault.page, [...(words.get(fault.page) ?? []), fault.words ?? ''])
  }
  const pages = [...words].sort(([one], [other]) => one - other)
  return new Map(
    pages.flatMap(([number, sought]) => {
      const page = pdf.pages[number - 1]
      return page ? [[number, pagePicture(page, String(number), sought)] as const] : []
    }),
  )
}
