/** The marked contents of the pages: what each of them reads, and where it lies. */
import type {Draft} from '../draft.ts'
import {readContent} from '../read/content.ts'
import {type PdfFile, streamBytes} from '../read/file.ts'
import type {PdfFont} from '../read/font.ts'
import {type PageLeaf, pageContent} from '../read/pages.ts'
import {readPainted} from '../read/paint.ts'
import type {TextRun} from '../read/text.ts'
import {isRef, isStream, type PdfDict, type PdfValue} from '../read/values.ts'

export interface PageContents {
  readonly leaf: PageLeaf
  /** Its content stream. */
  readonly content: Uint8Array
  /** By identifier, in the order of painting; of what paints no letters there are none. */
  readonly runs: ReadonlyMap<number, readonly TextRun[]>
  /** What is no marked content. */
  readonly unmarked: readonly TextRun[]
  /** The forms that the page paints and in which there are marks, by object number. */
  readonly forms: ReadonlyMap<number, FormContents>
}

export interface FormContents {
  readonly dict: PdfDict
  readonly content: Uint8Array
  /** Chromium numbers them with those of the page. */
  readonly marks: ReadonlySet<number>
}

/** Reads the pages of a draft; by the object number of each. */
export function readContents({file, sheets}: Draft): ReadonlyMap<number, PageContents> {
  const fonts = new Map<number, PdfFont>()
  return new Map(
    sheets.map(({leaf}) => {
      const resources = file.dict(leaf.dict.get('Resources'))
      const content = pageContent(file, leaf.dict)
      const forms = formsIn(file, resources, new Map())
      return [leaf.ref, {leaf, content, ...runsOf(file, content, resources, fonts), forms}]
    }),
  )
}

const runsOf = (file: PdfFile, content: Uint8Array, resources: PdfDict | undefined, fonts: Map<number, PdfFont>) => {
  const painted = readPainted(
    file,
    {content, resources, toPage: [1, 0, 0, -1, 0, 0], clip: [-1e6, -1e6, 1e6, 1e6], textsOnly: true},
    fonts,
  )
  const runs = new Map<number, TextRun[]>()
  const unmarked: TextRun[] = []
  const {hidden} = painted
  const all = hidden.length > 0 ? [...painted.runs, ...hidden].sort((a, b) => a.order - b.order) : painted.runs
  for (const run of all) {
    const known = run.mark === undefined ? unmarked : runs.get(run.mark)
    if (known) known.push(run)
    else if (run.mark !== undefined) runs.set(run.mark, [run])
  }
  return {runs, unmarked}
}

/** The words of a marked content. */
export const wordsOf = (contents: ReadonlyMap<number, PageContents>, page: number, id: number): string =>
  (contents.get(page)?.runs.get(id) ?? []).map(({text}) => text).join('')

const formsIn = (file: PdfFile, resources: PdfDict | undefined, found: Map<number, FormContents>) => {
  for (const value of file.dict(resources?.get('XObject'))?.values() ?? []) {
    const form = file.resolve(value)
    if (!isRef(value) || !isStream(form) || form.dict.get('Subtype') !== 'Form' || found.has(value.ref)) continue
    const content = streamBytes(form)
    const own = file.dict(form.dict.get('Resources')) ?? resources
    const properties = propertiesOf(file, own)
    const marks = new Set<number>()
    readContent(content, (operator, {values}) => {
      const id = operator === 'BDC' ? properties(values[1])?.get('MCID') : undefined
      if (typeof id === 'number') marks.add(id)
    })
    found.set(value.ref, {dict: form.dict, content, marks})
    formsIn(file, own, found)
  }
  return found
}

/** Finds the property list of marked content: it stands there, or in the resources by its name. */
export const propertiesOf =
  (file: PdfFile, resources: PdfDict | undefined) =>
  (value: PdfValue | undefined): PdfDict | undefined =>
    typeof value === 'string' ? file.dict(file.dict(resources?.get('Properties'))?.get(value)) : file.dict(value)
