import type {ProofFigures} from '../types.ts'

/** The figures of a proof that found nothing, and of a file that was not proved. Beside the checks, so that the main thread need not load them. */
export const noFigures: ProofFigures = {
  words: 0,
  lost: 0,
  twice: 0,
  disorder: 0,
  spaces: 0,
  images: 0,
  numbers: 0,
  overlaps: 0,
  overflows: 0,
  glyphs: 0,
  fonts: 0,
  blanks: 0,
}
