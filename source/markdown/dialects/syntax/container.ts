/** Blocks of other tools that are containers to micromark, as quotations and list items are: every position is exact. */
import {isLineEnd, isSpace} from '../../parse/syntax/codes.ts'
import type {Code, Construct, Effects, State, Syntax} from '../../parse/syntax/types.ts'
import type {Dialect} from '../types.ts'
import {peek} from './peek.ts'

interface Open {
  readonly content: 'indent' | 'bar'
  /** Columns by which the content is indented, once its first line is read. */
  size?: number
}

/** Of a parser: the last line that ended a container without being part of it. */
interface Ended {
  _ended?: number
}

/** The syntax of the dialects that have containers. */
export function containerSyntax(dialects: readonly Dialect[]): Syntax {
  const constructs: Record<number, Construct[]> = {}
  for (const {name, container} of dialects) {
    for (const sign of container?.first ?? '') {
      const code = sign.codePointAt(0) as number
      constructs[code] = [...(constructs[code] ?? []), ...(container ? [constructOf(name, container)] : [])]
    }
  }
  return {
    micromark: {document: constructs, flow: {null: boundary}},
    mdast: {
      enter: {
        foreignContainer(token) {
          const {_dialect, _head} = token as unknown as {_dialect: string; _head: RegExpExecArray}
          const container = dialects.find(({name}) => name === _dialect)?.container
          const {name, attributes} = container?.directive(_head) ?? {name: '', attributes: {classes: [], pairs: {}}}
          const [typed = ''] = /\p{L}[\p{L}\p{N}_-]*/u.exec(_head[0]) ?? []
          this.enter({type: 'directive', name, typed, attributes, data: {dialect: _dialect}, children: []}, token)
        },
        foreignTitle(token) {
          this.enter({type: 'paragraph', data: {role: 'title'}, children: []}, token)
        },
      },
      exit: {
        foreignTitle(token) {
          this.exit(token)
        },
        foreignContainer(token) {
          this.exit(token)
        },
      },
    },
  }
}

const constructOf = (name: string, {head, content}: NonNullable<Dialect['container']>): Construct => ({
  name: 'foreignContainer',
  tokenize(effects, ok, nok) {
    let match: RegExpExecArray
    const state = (this.containerState ?? {}) as unknown as Open
    return peek(
      effects,
      line => {
        const found = head.exec(line)
        if (found) match = found
        return found !== null
      },
      code => {
        Object.assign(state, {content})
        Object.assign(effects.enter('foreignContainer', {_container: true}), {_dialect: name, _head: match})
        const title = match.groups?.title ?? ''
        const start = title === '' ? match[0].length : match[0].indexOf(title, (match.groups?.before ?? '').length)
        return take(effects, 'foreignPrefix', start, after => {
          if (title === '') return ok(after)
          effects.enter('foreignTitle')
          return take(effects, 'chunkText', title.length, end => {
            effects.exit('foreignTitle')
            return take(effects, 'foreignPrefix', match[0].length - start - title.length, ok)(end)
          })(after)
        })(code)
      },
      nok,
    )
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const state = this.containerState as unknown as Open
      const here = this.now().line
      const parser = this.parser as unknown as Ended
      const ends: State = code => {
        parser._ended = here
        return nok(code)
      }
      if (state.content === 'bar') return effects.attempt({tokenize: bar, partial: true}, ok, ends)
      return effects.check(
        {tokenize: blankLine, partial: true},
        ok,
        effects.attempt({tokenize: indent(state), partial: true}, ok, ends),
      )
    },
  },
  exit(effects) {
    effects.exit('foreignContainer')
  },
})

/** Takes `length` characters as one token, if there are any. */
const take = (effects: Effects, type: 'foreignPrefix' | 'chunkText', length: number, next: State): State => {
  let left = length
  return code => {
    if (length === 0) return next(code)
    if (type === 'chunkText') effects.enter(type, {contentType: 'text'})
    else effects.enter(type)
    return inside(code)
  }
  function inside(code: Code): State | undefined {
    if (left > 0) {
      left--
      effects.consume(code)
      return inside
    }
    effects.exit(type)
    return next(code)
  }
}

const bar: Construct['tokenize'] = (effects, ok, nok) => {
  return code => {
    if (code !== 124) return nok(code)
    effects.enter('foreignIndent')
    effects.consume(code)
    return after
  }
  function after(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      effects.exit('foreignIndent')
      return ok
    }
    effects.exit('foreignIndent')
    return ok(code)
  }
}

const blankLine: Construct['tokenize'] = (effects, ok, nok) => {
  const start = (code: Code): State | undefined => {
    if (!isSpace(code)) return isLineEnd(code) ? ok(code) : nok(code)
    effects.enter('foreignIndent')
    return inside(code)
  }
  const inside = (code: Code): State | undefined => {
    if (isSpace(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('foreignIndent')
    return isLineEnd(code) ? ok(code) : nok(code)
  }
  return start
}

/** Four columns as Python-Markdown wants them; two or three where the first line of the content has no more. */
const indent =
  (state: Open): Construct['tokenize'] =>
  (effects, ok, nok) => {
    let columns = 0
    const start = (code: Code): State | undefined => {
      if (!isSpace(code)) return nok(code)
      effects.enter('foreignIndent')
      return inside(code)
    }
    const inside = (code: Code): State | undefined => {
      if (isSpace(code) && columns < (state.size ?? 4)) {
        columns++
        effects.consume(code)
        return inside
      }
      effects.exit('foreignIndent')
      if (columns < 2 || (state.size !== undefined && columns < state.size)) return nok(code)
      state.size = columns
      return ok(code)
    }
    return start
  }

/** A line that is not indented is no part of the content, not even where a paragraph would go on: it ends it. */
const boundary: Construct = {
  name: 'foreignBoundary',
  tokenize(_, ok, nok) {
    const {line} = this.now()
    const ends = this.interrupt && (this.parser as unknown as Ended)._ended === line && this.parser.lazy[line]
    return ends ? ok : nok
  },
}
