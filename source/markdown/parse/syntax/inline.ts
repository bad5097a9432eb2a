/** Inline syntax: `{#id}`, `[____]`, `x^2^`, `H~2~O`. */
import {parseAttributes} from './attributes.ts'
import {braces} from './braces.ts'
import {isLineEnd, isSpace} from './codes.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

/**
 * `{#id .class key=value}` anywhere in a line, as an `attributes` node. Whether it belongs to something is decided on the
 * tree; a stray one becomes text again.
 */
export const attributesSyntax: Syntax = {
  micromark: {
    text: {123: {name: 'attributes', tokenize: (effects, ok, nok) => braces(effects, 'attributes', ok, nok)}},
  },
  mdast: {
    enter: {
      attributes(token) {
        const value = this.sliceSerialize(token)
        const attributes = parseAttributes(value.slice(1, -1))
        if (attributes) this.enter({type: 'attributes', value, attributes}, token)
      },
    },
    exit: {
      attributes(token) {
        this.exit(token)
      },
    },
  },
}

const blank: Construct = {
  name: 'blank',
  tokenize(effects, ok, nok) {
    let size = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('blank')
      effects.consume(code)
      return inside
    }
    function inside(code: Code): State | undefined {
      if (code === 95) {
        size++
        effects.consume(code)
        return inside
      }
      if (code !== 93 || size < 2) return nok(code)
      effects.consume(code)
      effects.exit('blank')
      return after
    }
    function after(code: Code): State | undefined {
      return code === 40 || code === 91 ? nok(code) : ok(code)
    }
  },
}

/** `[____]`: a blank to fill in, as wide as it is typed. */
export const blankSyntax: Syntax = {
  micromark: {text: {91: blank}},
  mdast: {
    enter: {
      blank(token) {
        const value = this.sliceSerialize(token)
        this.enter({type: 'blank', value, length: value.length - 2}, token)
      },
    },
    exit: {
      blank(token) {
        this.exit(token)
      },
    },
  },
}

const script: Construct = {
  name: 'script',
  tokenize(effects, ok, nok) {
    const previous = this.previous
    let marker: Code
    let first = true
    return start

    function start(code: Code): State | undefined {
      if (previous === code) return nok(code)
      marker = code
      effects.enter('script')
      effects.enter('scriptMarker')
      effects.consume(code)
      effects.exit('scriptMarker')
      effects.enter('scriptText')
      return inside
    }
    function inside(code: Code): State | undefined {
      if (code === marker && !first) {
        effects.exit('scriptText')
        effects.enter('scriptMarker')
        effects.consume(code)
        effects.exit('scriptMarker')
        effects.exit('script')
        return after
      }
      if (isLineEnd(code) || isSpace(code) || code === marker || (code !== null && code in ends)) return nok(code)
      if (first && code !== null && !/[\p{L}\p{N}+−-]/u.test(String.fromCharCode(code))) return nok(code)
      first = false
      effects.consume(code)
      return inside
    }
    function after(code: Code): State | undefined {
      return code === marker ? nok(code) : ok(code)
    }
  },
}

/** Codes that end what may be raised or lowered, lest markup be split: & * < [ \ ] _ ` */
const ends: Readonly<Record<number, true>> = {
  38: true,
  42: true,
  60: true,
  91: true,
  92: true,
  93: true,
  95: true,
  96: true,
}

/** `x^2^` and `H~2~O`, as in pandoc: no space and no other markup inside. */
export const scriptSyntax: Syntax = {
  micromark: {text: {94: script, 126: script}},
  mdast: {
    enter: {
      script(token) {
        const type = this.sliceSerialize(token).startsWith('^') ? 'superscript' : 'subscript'
        this.enter({type, children: []}, token)
      },
      scriptText(token) {
        this.enter({type: 'text', value: this.sliceSerialize(token)}, token)
      },
    },
    exit: {
      scriptText(token) {
        this.exit(token)
      },
      script(token) {
        this.exit(token)
      },
    },
  },
}
