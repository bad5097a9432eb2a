/**
 * The lines of directives: `:::name[title]{attributes} title`, `::: {.name}`, `:::`, `::name{5}`. Each line is a leaf; the
 * tree folds them, as pandoc nests its fenced divs: a name opens, a bare fence closes the innermost, whatever its length.
 */
import {parseAttributes} from './attributes.ts'
import {braces} from './braces.ts'
import {isLetter, isLineEnd, isNameCharacter, isSpace} from './codes.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

const fence: Construct = {
  name: 'fence',
  tokenize(effects, ok, nok) {
    let colons = 0
    let depth = 0
    let named = false
    let titled = false
    return start

    function start(code: Code): State | undefined {
      effects.enter('fence')
      effects.enter('fenceColons')
      return inColons(code)
    }
    function inColons(code: Code): State | undefined {
      if (code === 58) {
        colons++
        effects.consume(code)
        return inColons
      }
      if (colons < 2 || (colons === 2 && !isLetter(code))) return nok(code)
      effects.exit('fenceColons')
      return between(code)
    }
    /** Between the parts of the line. */
    function between(code: Code): State | undefined {
      if (isLineEnd(code)) {
        if (colons === 2 && !named) return nok(code)
        effects.exit('fence')
        return ok(code)
      }
      if (isSpace(code)) return markers(isSpace, between)(code)
      if (code === 58) return markers(next => next === 58, lineEnd)(code)
      if (code === 123 && !titled)
        return effects.attempt(
          {tokenize: (...of) => braces(of[0], 'fenceAttributes', of[1], of[2], true), partial: true},
          attributed,
          nok,
        )(code)
      if (!named) {
        if (!isLetter(code)) return nok(code)
        effects.enter('fenceName')
        return inName(code)
      }
      if (titled) return nok(code)
      titled = true
      return title(code)
    }
    function attributed(code: Code): State | undefined {
      named = true
      return between(code)
    }
    function inName(code: Code): State | undefined {
      if (isNameCharacter(code)) {
        effects.consume(code)
        return inName
      }
      effects.exit('fenceName')
      named = true
      if (code === 91) {
        effects.enter('fenceMarker')
        effects.consume(code)
        effects.exit('fenceMarker')
        return label
      }
      return isLineEnd(code) || isSpace(code) || code === 123 ? between(code) : nok(code)
    }
    /** After `[`. */
    function label(code: Code): State | undefined {
      titled = true
      if (code === 93) return labelEnd(code)
      effects.enter('fenceTitle')
      effects.enter('chunkText', {contentType: 'text'})
      return inLabel(code)
    }
    function inLabel(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code)
      if (code === 93 && depth === 0) {
        effects.exit('chunkText')
        effects.exit('fenceTitle')
        return labelEnd(code)
      }
      if (code === 91) depth++
      if (code === 93) depth--
      effects.consume(code)
      return code === 92 ? escaped : inLabel
    }
    function escaped(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code)
      effects.consume(code)
      return inLabel
    }
    function labelEnd(code: Code): State | undefined {
      effects.enter('fenceMarker')
      effects.consume(code)
      effects.exit('fenceMarker')
      titled = false
      return afterLabel
    }
    function afterLabel(code: Code): State | undefined {
      return isLineEnd(code) || isSpace(code) || code === 123 ? between(code) : nok(code)
    }
    /** The rest of the line, as the title. */
    function title(code: Code): State | undefined {
      effects.enter('fenceTitle')
      effects.enter('chunkText', {contentType: 'text'})
      return inTitle(code)
    }
    function inTitle(code: Code): State | undefined {
      if (!isLineEnd(code)) {
        effects.consume(code)
        return inTitle
      }
      effects.exit('chunkText')
      effects.exit('fenceTitle')
      return between(code)
    }
    function lineEnd(code: Code): State | undefined {
      if (isSpace(code)) return markers(isSpace, lineEnd)(code)
      return isLineEnd(code) ? between(code) : nok(code)
    }
    /** A run of characters that mean nothing. */
    function markers(are: (code: Code) => boolean, next: State): State {
      return code => {
        effects.enter('fenceMarker')
        return inside(code)
      }
      function inside(code: Code): State | undefined {
        if (are(code)) {
          effects.consume(code)
          return inside
        }
        effects.exit('fenceMarker')
        return next(code)
      }
    }
  },
}

export const fenceSyntax: Syntax = {
  micromark: {flow: {58: fence}},
  mdast: {
    enter: {
      fence(token) {
        this.enter({type: 'fence', colons: 0, name: '', attributes: {classes: [], pairs: {}}, children: []}, token)
      },
    },
    exit: {
      fenceColons(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'fence') node.colons = token.end.offset - token.start.offset
      },
      fenceName(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'fence') node.name = this.sliceSerialize(token)
      },
      fenceAttributes(token) {
        const node = this.stack.at(-1)
        const attributes = parseAttributes(this.sliceSerialize(token).slice(1, -1), true)
        if (node?.type === 'fence' && attributes) node.attributes = attributes
      },
      fence(token) {
        this.exit(token)
      },
    },
  },
}
