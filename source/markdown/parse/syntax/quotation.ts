/**
 * `>` opens a quotation, as micromark reads it, but for `>=`: « >= 1 200 € » begins a line of a text or a row of a table, which
 * would end there and lose the sign.
 */
import {blockQuote} from 'micromark-core-commonmark'
import type {Code, Construct, Effects, State, Syntax} from './types.ts'

const [greater, equals] = [62, 61]

const noComparison: Construct = {
  partial: true,
  tokenize: (effects, ok, nok) => {
    const behind = (code: Code): State | undefined => (code === equals ? nok(code) : ok(code))
    return code => {
      if (code !== greater) return nok(code)
      effects.enter('blockQuoteMarker')
      effects.consume(code)
      effects.exit('blockQuoteMarker')
      return behind
    }
  },
}

/** Micromark's own, which a syntax can only put away by its name. */
const unnamed: Construct = {...blockQuote, name: 'quotation'}

const quotation: Construct = {
  ...unnamed,
  continuation: {
    tokenize(effects, ok, nok) {
      const attempt: Effects['attempt'] = (construct, ...ways) =>
        effects.attempt(construct === blockQuote ? unnamed : construct, ...ways)
      return blockQuote.continuation?.tokenize.call(this, {...effects, attempt}, ok, nok) ?? nok
    },
  },
  tokenize(effects, ok, nok) {
    return effects.check(noComparison, blockQuote.tokenize.call(this, effects, ok, nok), nok)
  },
}

export const quotationSyntax: Syntax = {
  micromark: {disable: {null: ['blockQuote']}, document: {[greater]: quotation}},
  mdast: {},
}
