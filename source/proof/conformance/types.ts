import type {Tagged} from './tagged.ts'

/** Something in a PDF that does not meet a condition. */
export interface Fault {
  /** From 1; undefined where it concerns the file. */
  readonly page?: number | undefined
  /** Object number of the element of the structure tree. */
  readonly element?: number | undefined
  /** What is at fault: a type, a font, words. */
  readonly words?: string
}

/** What a condition is of. `reader`: no standard asks for it, a listener feels it. */
export type Standard = 'pdfua' | 'pdfa' | 'reader'

export interface Condition {
  /** Its name in `wording/conditions.ts`. */
  readonly id: string
  readonly standard: Standard
  check(tagged: Tagged): readonly Fault[]
}
