import type {ReadPage, TextRun} from '../../../pdf/read/index.ts'
import type {LaidText, Page} from '../../../types.ts'

/** What a page shows, and the laid-out text that each of its runs belongs to. */
export interface SeenPage {
  readonly page: Page
  readonly read: ReadPage
  readonly owners: readonly (LaidText | undefined)[]
}

/** Why a text is not read. */
export type Fault = 'covered' | 'transparent' | 'outside' | 'contrast' | 'tiny'

/** How badly: a ratio under `UNSEEN` is not seen, one under `PALE` is hard to read. */
export interface Verdict {
  readonly fault: Fault
  /** Contrast of the letters against their ground, 1–21; 1 for what is not seen at all. */
  readonly ratio: number
  /** Of what is too small: the size of its letters, in points. */
  readonly size?: number
}

/** A run that is not read as it should be. */
export interface Judged extends Verdict {
  readonly page: number
  readonly ref: number
  readonly text: string
  /** Whether it is of a drawing. */
  readonly drawn: boolean
}

/** A run over or under a picture, a gradient, a pattern: the PDF does not say what is seen of it. */
export interface Unsure {
  readonly page: number
  readonly ref: number
  readonly run: TextRun
  /** Whether its letters are seen in their own colour: nothing is over them, and no outline around them. */
  readonly free: boolean
}

/** Below this contrast a text is not seen. */
export const UNSEEN = 1.2

/** Below this contrast a text is hard to read: what WCAG 2.2 asks of the largest letters (1.4.3). */
export const PALE = 3

/**
 * Letters below this size, in points, are a grey line to the naked eye: their smallest strokes are under a twentieth of a
 * millimetre, and microprint on banknotes begins there.
 */
export const TINY = 3
