/** A PDF with its structure tree, and what each marked content of it reads. */
import type {PdfFile} from '../../pdf/read/file.ts'
import type {ReadPdf, TextRun} from '../../pdf/read/index.ts'
import {readTree, type StructureContent, type StructureElement, type StructureTree} from '../../pdf/read/tree.ts'
import type {PdfDict} from '../../pdf/read/values.ts'

export interface Tagged {
  readonly file: PdfFile
  readonly catalog: PdfDict
  readonly pdf: ReadPdf
  readonly tree: StructureTree | undefined
  /** The runs of a marked content, in the order of painting. */
  runsOf(content: StructureContent): readonly TextRun[]
  /** What a marked content, or all that is in an element, reads. */
  textOf(part: StructureContent | StructureElement): string
  /** The number of a page, from 1, by its object number; undefined for none of the file. */
  pageOf(ref: number): number | undefined
}

/** Reads the structure tree of a PDF. */
export function readTagged(pdf: ReadPdf): Tagged {
  const {file} = pdf
  const catalog = file.dict(file.trailer.get('Root')) ?? new Map()
  const numbers = new Map(pdf.pages.map(({ref}, index) => [ref, index + 1]))
  const runs = new Map<string, TextRun[]>()
  for (const {ref, runs: shown, hidden} of pdf.pages) {
    const all = hidden.length > 0 ? [...shown, ...hidden].sort((one, other) => one.order - other.order) : shown
    for (const run of all) {
      if (run.mark === undefined || run.artifact) continue
      const key = `${ref} ${run.mark}`
      const known = runs.get(key)
      if (known) known.push(run)
      else runs.set(key, [run])
    }
  }
  const runsOf = ({page, id}: StructureContent): readonly TextRun[] => runs.get(`${page} ${id}`) ?? []
  const textOf = (part: StructureContent | StructureElement): string => {
    if (part.kind === 'content')
      return runsOf(part)
        .map(({text}) => text)
        .join('')
    if (part.actualText !== undefined) return part.actualText
    return part.kids.map(kid => (kid.kind === 'object' ? '' : textOf(kid))).join('')
  }
  return {file, catalog, pdf, tree: readTree(file, catalog), runsOf, textOf, pageOf: ref => numbers.get(ref)}
}
