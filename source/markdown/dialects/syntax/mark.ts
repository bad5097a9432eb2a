/** What stands between two marks of another tool, in a line of text. */
import {isLineEnd} from '../../parse/syntax/codes.ts'
import type {Code, Construct, State, Syntax} from '../../parse/syntax/types.ts'
import type {Dialect, Mark} from '../types.ts'
import {characterOf} from './peek.ts'

/** Longest text between two marks: a bound on look-ahead. */
const longest = 1000

/** The syntax of the marks of all dialects. */
export function markSyntax(dialects: readonly Dialect[]): Syntax {
  const text: Record<number, Construct[]> = {}
  for (const {name, marks = []} of dialects) {
    for (const mark of marks) {
      const code = mark.open.codePointAt(0) as number
      text[code] = [...(text[code] ?? []), constructOf(name, mark)]
    }
  }
  return {
    micromark: {text},
    mdast: {
      enter: {
        foreignMark(token) {
          const {_dialect} = token as unknown as {_dialect: string}
          this.enter({type: 'foreign', dialect: _dialect, value: this.sliceSerialize(token)}, token)
        },
      },
      exit: {
        foreignMark(token) {
          this.exit(token)
        },
      },
    },
  }
}

const constructOf = (name: string, {open, close, pattern, single, before = '', after = ''}: Mark): Construct => ({
  name: 'foreignMark',
  tokenize(effects, ok, nok) {
    const {previous} = this
    const isBehind = after !== '' && previous !== null && after.includes(characterOf(previous))
    let read = ''
    return start

    function start(code: Code): State | undefined {
      if (isBehind) return nok(code)
      Object.assign(effects.enter('foreignMark'), {_dialect: name})
      return between(code)
    }
    // Each line is a token of its own: where a line held none, micromark's walk over its chunks would go round for ever.
    function between(code: Code): State | undefined {
      if (code === null) return nok(code)
      if (isLineEnd(code)) {
        read += '\n'
        effects.enter('lineEnding')
        effects.consume(code)
        effects.exit('lineEnding')
        return between
      }
      effects.enter('foreignMarkData')
      return inside(code)
    }
    function inside(code: Code): State | undefined {
      if (read.length > longest) return nok(code)
      if (isLineEnd(code)) {
        effects.exit('foreignMarkData')
        return between(code)
      }
      if (read.length < open.length && characterOf(code) !== open[read.length]) return nok(code)
      read += characterOf(code)
      effects.consume(code)
      if (read.length < open.length + close.length || !read.endsWith(close)) return inside
      if (!pattern || pattern.test(read)) return end
      return single ? nok : inside
    }
    function end(code: Code): State | undefined {
      if (before !== '' && code !== null && before.includes(characterOf(code))) return nok(code)
      effects.exit('foreignMarkData')
      effects.exit('foreignMark')
      return ok(code)
    }
  },
})
