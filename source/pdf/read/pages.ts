import {type PdfFile, streamBytes} from './file.ts'
import {isRef, isStream, type PdfDict, type PdfValue} from './values.ts'

/** A page of the page tree. */
export interface PageLeaf {
  readonly ref: number
  /** With what it inherits. */
  readonly dict: PdfDict
  /** Its own entries alone. */
  readonly own: PdfDict
}

const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate']

/** The pages of the document in order, each with the attributes that it inherits (ISO 32000-2, 7.7.3.4). */
export function pageLeaves(file: PdfFile, catalog: PdfDict): readonly PageLeaf[] {
  const leaves: PageLeaf[] = []
  const walk = (value: PdfValue | undefined, inherited: PdfDict, depth: number): void => {
    const dict = file.dict(value)
    if (!dict || !isRef(value) || depth > 64) return
    const own = new Map([...inherited, ...dict])
    if (!dict.has('Kids')) leaves.push({ref: value.ref, dict: own, own: dict})
    else {
      const below = new Map(INHERITED.flatMap(key => (own.has(key) ? [[key, own.get(key) ?? null] as const] : [])))
      for (const kid of file.array(dict.get('Kids'))) walk(kid, below, depth + 1)
    }
  }
  walk(catalog.get('Pages'), new Map(), 0)
  return leaves
}

/** The content of a page: its streams are one program with white space between them (ISO 32000-2, 7.8.2). */
export const pageContent = (file: PdfFile, page: PdfDict): Uint8Array => {
  const value = file.resolve(page.get('Contents'))
  if (isStream(value)) return streamBytes(value)
  const parts: Uint8Array[] = []
  for (const part of Array.isArray(value) ? value : []) {
    const stream = file.resolve(part)
    if (isStream(stream)) parts.push(streamBytes(stream), Buffer.from('\n'))
  }
  return Buffer.concat(parts)
}
