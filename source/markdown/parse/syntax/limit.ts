/**
 * A limit to the work that one paragraph asks of the parser, which grows with the square of its signs. Beyond it the rest of
 * the paragraph is text, letter by letter, marked as `raw`. No text that was written to be read comes near.
 */
import {codeText, htmlText, labelEnd} from 'micromark-core-commonmark'
import type {Code, Construct, State, Syntax} from './types.ts'

/** What a paragraph, a heading, a cell may cost: as much as ten thousand words in italics, or twenty thousand escapes. */
const most = 20_000

/** What each sign costs, by its code: those that are sought in all that stands before them cost more. */
const costs: Readonly<Record<number, number>> = {
  33: 1, // !
  36: 1, // $
  38: 1, // &
  42: 1, // *
  60: 1, // <
  91: 4, // [
  92: 1, // \
  93: 4, // ]
  94: 1, // ^
  95: 1, // _
  96: 1, // `
  123: 1, // {
  126: 10, // ~
}

/** What characters read in vain cost: a construct that nothing closes is sought to the end of the paragraph. */
const vain = 1 / 10

interface Spent {
  cost: number
  told: boolean
}

const spending = new WeakMap<object, Spent>()

const spentIn = (content: object): Spent => {
  const known = spending.get(content) ?? {cost: 0, told: false}
  spending.set(content, known)
  return known
}

/** Comes before every other construct, and takes the rest of the line once too much is spent. */
const limit: Construct = {
  name: 'limit',
  tokenize(effects, ok, nok) {
    const spent = spentIn(this)
    return start

    function start(code: Code): State | undefined {
      spent.cost += costs[code ?? 0] ?? 0
      if (spent.cost <= most) return nok(code)
      Object.assign(effects.enter('crowded'), {_begins: !spent.told})
      spent.told = true
      return inside(code)
    }
    function inside(code: Code): State | undefined {
      if (code !== null && code >= -2) {
        effects.consume(code)
        return inside
      }
      effects.exit('crowded')
      return ok(code)
    }
  },
}

/** The construct, with what it reads in vain added to what its paragraph has spent. */
export const metered = (construct: Construct, name: string): Construct => ({
  ...construct,
  name,
  tokenize(effects, ok, nok) {
    const spent = spentIn(this)
    const from = this.now().offset
    let steps = 0
    let done = false
    const end = (taken: number): void => {
      done = true
      spent.cost += Math.max(0, steps - taken) * vain
    }
    const counted =
      (state: State): State =>
      code => {
        steps++
        const next = state(code)
        return done || next === undefined ? next : counted(next)
      }
    return counted(
      construct.tokenize.call(
        this,
        effects,
        code => {
          end(this.now().offset - from)
          return ok(code)
        },
        code => {
          end(0)
          return nok(code)
        },
      ),
    )
  },
})

/** CommonMark's constructs that read ahead, each metered. */
export const meteredSyntax: Syntax = {
  micromark: {
    disable: {null: ['codeText', 'htmlText', 'labelEnd']},
    text: {
      60: metered(htmlText, 'meteredHtml'),
      93: metered(labelEnd, 'meteredLabelEnd'),
      96: metered(codeText, 'meteredCode'),
    },
  },
  mdast: {},
}

/** To come after the other syntaxes: it is then asked before them. */
export const limitSyntax: Syntax = {
  micromark: {text: Object.fromEntries(Object.keys(costs).map(code => [code, limit]))},
  mdast: {
    enter: {
      crowded(token) {
        const begins = (token as {_begins?: boolean})._begins === true
        const raw = {kind: 'crowded', begins, end: token.end.offset}
        this.enter({type: 'text', value: this.sliceSerialize(token), data: {raw}}, token)
      },
    },
    exit: {
      crowded(token) {
        this.exit(token)
      },
    },
  },
}
