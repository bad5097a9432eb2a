import type {Page} from '../../types.ts'
import type {Step} from '../draft.ts'
import type {PdfDict, PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'

/** Gives the file its page labels. */
export const labels: Step = ({entries}, {pages}) => {
  entries.set('PageLabels', pageLabels(pages.pages))
  return []
}

/**
 * The page labels (ISO 32000-2, 12.4.2): one range for each run of decimal numbers that go up by one, and one for each
 * label that is no number.
 */
export function pageLabels(pages: readonly Page[]): PdfDict {
  const numbers: PdfValue[] = []
  let next = Number.NaN
  for (const [index, {label}] of pages.entries()) {
    const decimal = /^[1-9]\d*$/.test(label) ? Number(label) : undefined
    if (decimal === undefined) numbers.push(index, new Map([['P', textString(label)]]))
    else if (decimal !== next)
      numbers.push(
        index,
        new Map<string, PdfValue>([
          ['S', 'D'],
          ['St', decimal],
        ]),
      )
    next = decimal === undefined ? Number.NaN : decimal + 1
  }
  return new Map([['Nums', numbers]])
}
