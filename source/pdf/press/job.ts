import type {Press, Spot} from '../../types.ts'
import type {InkMaker} from './inks.ts'
import type {JpegDecoder} from './pictures.ts'

/** A printing condition: what the ICC profile of a press stands for. */
export interface Condition {
  /** Its name in the registry of the ICC, `FOGRA39`; `Custom` for one that is not there. */
  readonly identifier: string
  /** In words. */
  readonly name: string
  readonly icc: Uint8Array
}

/** All that the step of a PDF for the press needs. */
export interface PressJob {
  readonly settings: Press
  readonly condition: Condition
  readonly inks: InkMaker
  /** How far the printed page stands from the top left corner of its paper, in points. */
  readonly margin: number
  /** Whether the file may say that it is a PDF/X-4. */
  readonly claims: boolean
  /** Inks of their own, in the place of one colour of the screen each. */
  readonly spots?: readonly Spot[]
  /** Opens photographs; undefined where none has to be converted. */
  readonly jpeg?: JpegDecoder
}
