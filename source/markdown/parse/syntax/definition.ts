/** `:   Définition`: the body of a pandoc definition, a container like a list item. Its term is found on the tree. */
import {isLineEnd, isSpace} from './codes.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

interface ContainerState {
  open?: boolean
  size?: number
}

const definition: Construct = {
  name: 'definition',
  tokenize(effects, ok, nok) {
    this.containerState ??= {}
    const state = this.containerState as ContainerState
    let spaces = 0
    return start

    function start(code: Code): State | undefined {
      if (state.open) return nok(code)
      state.open = true
      effects.enter('definitionBody', {_container: true})
      effects.enter('definitionPrefix')
      effects.consume(code)
      return after
    }
    function after(code: Code): State | undefined {
      if (isSpace(code) && spaces < 4) {
        spaces++
        effects.consume(code)
        return after
      }
      if (spaces === 0 || isLineEnd(code)) {
        state.open = false
        return nok(code)
      }
      effects.exit('definitionPrefix')
      state.size = 1 + spaces
      return ok(code)
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const size = (this.containerState as ContainerState).size ?? 2
      return effects.check(
        {tokenize: blankLine, partial: true},
        ok,
        effects.attempt({tokenize: indent(size), partial: true}, ok, nok),
      )
    },
  },
  exit(effects) {
    effects.exit('definitionBody')
  },
}

const blankLine: Construct['tokenize'] = (effects, ok, nok) => {
  const start = (code: Code): State | undefined => {
    if (isSpace(code)) {
      effects.enter('definitionIndent')
      return inside(code)
    }
    return isLineEnd(code) ? ok(code) : nok(code)
  }
  const inside = (code: Code): State | undefined => {
    if (isSpace(code)) {
      effects.consume(code)
      return inside
    }
    effects.exit('definitionIndent')
    return isLineEnd(code) ? ok(code) : nok(code)
  }
  return start
}

/** At least two columns, at most the width of the prefix: an author who indents by two under `:   ` means the same. */
const indent =
  (size: number): Construct['tokenize'] =>
  (effects, ok, nok) => {
    let columns = 0
    const start = (code: Code): State | undefined => {
      if (!isSpace(code)) return nok(code)
      effects.enter('definitionIndent')
      return inside(code)
    }
    const inside = (code: Code): State | undefined => {
      if (isSpace(code) && columns < size) {
        columns++
        effects.consume(code)
        return inside
      }
      effects.exit('definitionIndent')
      return columns >= 2 ? ok(code) : nok(code)
    }
    return start
  }

export const definitionSyntax: Syntax = {
  micromark: {document: {58: definition}},
  mdast: {
    enter: {
      definitionBody(token) {
        this.enter({type: 'definitionBody', children: []}, token)
      },
    },
    exit: {
      definitionBody(token) {
        this.exit(token)
      },
    },
  },
}
