/** Blanks that bear their answer, `[paix]{.blank}`: the pupil sees the blank, the teacher the word on it. */
import type {Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {foldedName} from '../../text/fold.ts'
import {type Context, report} from '../context.ts'
import {blankNames, isMeantToHide} from '../hidden-names.ts'

/** Signs that the answer of a blank may have: one line of print, which a pupil fills by hand. */
export const longestAnswer = 40

/** Signs of a blank go in steps, so that its width does not give the word away. */
const step = 4

/** Marks the spans of that class, and of one that was meant to be, which is told; so is an answer longer than a blank. */
export function markFilledBlanks(tree: Root, context: Context): void {
  visit(tree, 'span', span => {
    const {classes, pairs} = span.attributes
    const {value: bare, ...others} = pairs
    const isBlank = (name: string): boolean => blankNames.has(foldedName(name))
    const meant = classes.some(isBlank) ? undefined : (bare ?? classes.find(isMeantToHide))
    if (meant === undefined && !classes.some(isBlank)) return
    const own = classes.filter(name => !isBlank(name) && name !== meant)
    span.attributes = {...span.attributes, classes: own, pairs: others}
    if (meant !== undefined) {
      const name = bare === undefined ? `.${meant}` : meant
      report(context, span, 'blank-meant', 'warning', {name}, {actual: `{${name}}`, expected: ['{.blank}']})
    }
    const signs = textOf(span).trim().length
    span.data = {...span.data, blank: lengthFor(signs)}
    if (signs > longestAnswer)
      report(context, span, 'blank-long', 'warning', {text: textOf(span).slice(0, 60), limit: longestAnswer})
  })
}

/** The length of the blank for an answer of so many signs: a hand writes half as wide again as print. */
export const lengthFor = (signs: number): number =>
  Math.min(60, Math.max(2, Math.ceil((signs * 1.5) / step) + 1) * step)
