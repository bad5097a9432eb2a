/** For tests: a run of a page that is written by hand. */
import type {TextRun} from '../pdf/read/index.ts'

/** A run of size 10 whose letters are 5 points wide, a space at its end aside. */
export const runOf = (text: string, x: number, y: number, more: Partial<TextRun> = {}): TextRun =>
  ({
    text,
    x,
    y,
    width: 5 * text.trimEnd().length,
    size: 10,
    direction: [1, 0],
    font: {boxes: false},
    missing: 0,
    ...more,
  }) as unknown as TextRun
