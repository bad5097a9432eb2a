/** Whole lines of other tools, which are no text: a leaf of its own each. */
import {isLineEnd} from '../../parse/syntax/codes.ts'
import type {Code, Construct, Effects, State, Syntax} from '../../parse/syntax/types.ts'
import type {Dialect, Line} from '../types.ts'
import {peek} from './peek.ts'

/** The syntax of the lines of all dialects. */
export function lineSyntax(dialects: readonly Dialect[]): Syntax {
  const flow: Record<number, Construct[]> = {}
  for (const {name, lines = []} of dialects) {
    for (const line of lines) {
      for (const sign of line.first) {
        const code = sign.codePointAt(0) as number
        flow[code] = [...(flow[code] ?? []), constructOf(name, line)]
      }
    }
  }
  return {
    micromark: {flow},
    mdast: {
      enter: {
        foreignLine(token) {
          const {_dialect} = token as unknown as {_dialect: string}
          this.enter({type: 'foreign', dialect: _dialect, value: this.sliceSerialize(token).trimEnd()}, token)
        },
      },
      exit: {
        foreignLine(token) {
          this.exit(token)
        },
      },
    },
  }
}

const constructOf = (name: string, {pattern, long, begins}: Line): Construct => ({
  name: 'foreignLine',
  tokenize(effects, ok, nok) {
    if (begins && this.interrupt) return nok
    return peek(
      effects,
      line => pattern.test(line),
      code => {
        Object.assign(effects.enter('foreignLine'), {_dialect: name})
        return between(code)
      },
      nok,
    )
    function between(code: Code): State | undefined {
      effects.enter('foreignLineData')
      return inside(code)
    }
    function inside(code: Code): State | undefined {
      if (!isLineEnd(code)) {
        effects.consume(code)
        return inside
      }
      effects.exit('foreignLineData')
      return long ? effects.check({tokenize: goesOn, partial: true}, feed, end)(code) : end(code)
    }
    function feed(code: Code): State | undefined {
      // As a token of its own: micromark finds by it where the next chunk of the document begins.
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return between
    }
    function end(code: Code): State | undefined {
      effects.exit('foreignLine')
      return ok(code)
    }
  },
})

/** Whether another line follows that is not blank, in the same container. */
function goesOn(
  this: {parser: {lazy: Record<number, boolean>}; now(): {line: number}},
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const {parser} = this
  const now = () => this.now().line
  return code => {
    if (code === null) return nok(code)
    effects.enter('lineEnding')
    effects.consume(code)
    effects.exit('lineEnding')
    return next
  }
  function next(code: Code): State | undefined {
    return isLineEnd(code) || parser.lazy[now()] ? nok(code) : ok(code)
  }
}
