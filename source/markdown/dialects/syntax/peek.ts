import {isLineEnd} from '../../parse/syntax/codes.ts'
import type {Code, Effects, State} from '../../parse/syntax/types.ts'

/** Longest line that is still looked at where many may begin so: a bound on look-ahead. */
const longest = 2000

/** Reads the rest of the line ahead, `most` signs of it, and goes on before it: with `ok` if it is `wanted`. */
export function peek(
  effects: Effects,
  wanted: (line: string) => boolean,
  ok: State,
  nok: State,
  most = longest,
): State {
  return effects.check({tokenize: reading(wanted, most), partial: true}, ok, nok)
}

const reading =
  (wanted: (line: string) => boolean, most: number) =>
  (effects: Effects, ok: State, nok: State): State => {
    let line = ''
    return code => {
      effects.enter('foreignPrefix')
      return inside(code)
    }
    function inside(code: Code): State | undefined {
      if (line.length > most) return nok(code)
      if (!isLineEnd(code)) {
        line += characterOf(code)
        effects.consume(code)
        return inside
      }
      effects.exit('foreignPrefix')
      return wanted(line) ? ok(code) : nok(code)
    }
  }

/** One character for each code: tabs come as one and the spaces that it stands for. */
export function characterOf(code: Code): string {
  if (code === -2) return '\t'
  return code === null || code < 0 ? ' ' : String.fromCharCode(code)
}
