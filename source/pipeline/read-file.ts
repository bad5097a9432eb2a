import {type ReadPdf, readPdf} from '../pdf/read/index.ts'
import {fileFindings, wordsOf} from '../proof/index.ts'
import type {Finding, SourceText} from '../types.ts'

/** What can be said of a PDF that lies on the disk. */
export interface ReadFile {
  readonly pages: number
  readonly words: number
  readonly lost: number
  readonly findings: readonly Finding[]
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
  try {
    pdf = readPdf(bytes)
  } catch {
    return undefined // whatever is wrong with it, it is not ours
  }
  const {words, lost, findings} = wordsOf(pdf, texts, shows)
  return {pages: pdf.pages.length, words, lost, findings: [...fileFindings(pdf), ...findings]}
}
