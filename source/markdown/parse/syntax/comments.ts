/**
 * A comment with words after it on its line stands in their paragraph. CommonMark takes the whole line for HTML, in which the
 * words would be no Markdown, and nothing that a page shows.
 */
import {htmlFlow} from 'micromark-core-commonmark'
import {peek} from '../../dialects/syntax/peek.ts'
import type {Construct, Syntax} from './types.ts'

/** Comments, then what is neither another one nor an element. */
const before = /^(?:<!--(?:(?!-->).)*-->[ \t]*)+[^\s<]/

/** What begins a block of HTML, in place of CommonMark's own. */
export const htmlBlock: Construct = {
  ...htmlFlow,
  name: 'htmlBlock',
  tokenize(effects, ok, nok) {
    const html = htmlFlow.tokenize.call(this, effects, ok, nok)
    // Whole paragraphs are written on one line.
    return peek(effects, line => before.test(line), nok, html, Number.POSITIVE_INFINITY)
  },
}

export const commentSyntax: Syntax = {
  micromark: {disable: {null: ['htmlFlow']}, flow: {60: htmlBlock}},
  mdast: {},
}
