import {parseAttributes} from './attributes.ts'
import {isLineEnd} from './codes.ts'
import type {Code, Effects, State} from './types.ts'

/** Longest text between braces that is still read as attributes: a bound on look-ahead. */
const longest = 1000

/**
 * The states of a micromark tokenizer that reads `{…}` as one token of `type`, in one line, quoted values included. `bare`
 * as in `parseAttributes`, or which text it may be so in.
 */
export function braces(
  effects: Effects,
  type: 'attributes' | 'fenceAttributes' | 'spanAttributes' | 'mathFlowAttributes',
  ok: State,
  nok: State,
  bare: boolean | ((text: string) => boolean) = false,
): State {
  let text = ''
  let quote: Code = null
  return start

  function start(code: Code): State | undefined {
    if (code !== 123) return nok(code)
    effects.enter(type)
    effects.consume(code)
    return inside
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code) || text.length > longest) return nok(code)
    if (code === 125 && quote === null) {
      if (!parseAttributes(text, typeof bare === 'boolean' ? bare : bare(text))) return nok(code)
      effects.consume(code)
      effects.exit(type)
      return ok
    }
    if (quote === null ? (code === 34 || code === 39) && text.endsWith('=') : code === quote) {
      quote = quote === null ? code : null
    }
    text += code !== null && code > 0 ? String.fromCharCode(code) : ' '
    effects.consume(code)
    return inside
  }
}
