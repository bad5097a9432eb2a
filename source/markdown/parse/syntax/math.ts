/**
 * Formulas in TeX: `$x$`, `$$x$$`, `\(x\)`, `\[x\]`, `\begin{align}…\end{align}`, in a line of text or as a block of their own.
 * The brackets may have two backslashes (`\\(x\\)`): what site generators ask for, since Markdown takes one away.
 *
 * One dollar follows pandoc's `tex_math_dollars`: the opening one is not followed by a space, the closing one neither
 * preceded by a space (but where only TeX can stand between them, as MathJax has it) nor followed by a digit. French adds that an amount comes before its dollar: one that follows a digit
 * opens nothing, and neither do two amounts with words between them (`$5 et 10$`). Brackets that were escaped for
 * themselves (`\[sic\]`, `élève\(s\)`) are prose unless TeX stands between them.
 *
 * @see https://pandoc.org/MANUAL.html#extension-tex_math_dollars
 */
import {isTexInBrackets, isTexInParentheses} from '../../../text/tex.ts'
import {parseAttributes} from './attributes.ts'
import {braces} from './braces.ts'
import {isLineEnd, isSpace} from './codes.ts'
import {metered} from './limit.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

/** Longest formula, in signs: a bound on look-ahead. */
const longest = 10_000

/** The environments that are a formula by themselves. */
const environments = /^(?:align|alignat|equation|gather|multline|flalign|eqnarray|displaymath|math)\*?$/

/** How a formula is marked off. */
interface Marks {
  readonly open: string
  readonly close: string
}

/** What a source text says of its formula: TeX without its marks, how far it stands behind the first of them. */
export interface Formula {
  readonly tex: string
  /** Where the TeX begins in the source text. */
  readonly from: number
  readonly display: boolean
}

/** Takes the marks off a formula. Environments keep theirs: they are TeX. */
export function formulaIn(source: string): Formula {
  if (source.startsWith('\\begin')) return {tex: source, from: 0, display: true}
  const size = /^(?:\$\$?|\\{1,2}.)/.exec(source)?.[0].length ?? 0
  // Between backticks too (GitHub, GitLab): `$`x`$`.
  if (/^\$`[^`]+`\$$/.test(source)) return {tex: source.slice(2, -2), from: 2, display: false}
  return {tex: source.slice(size, -size), from: size, display: /^(?:\$\$|\\{1,2}\[)/.test(source)}
}

/** Reads what opens a formula, sign by sign; `ok` gets what closes it. */
const opening = (text: string): Marks | 'more' | undefined => {
  if (text === '$' || text === '\\' || text === '\\\\') return 'more'
  if (text === '$$') return {open: text, close: '$$'}
  if (/^\\{1,2}\($/.test(text)) return {open: text, close: text.replace('(', ')')}
  if (/^\\{1,2}\[$/.test(text)) return {open: text, close: text.replace('[', ']')}
  if ('\\begin{'.startsWith(text)) return 'more'
  const [, name, brace] = /^\\begin\{([a-z]{1,12}\*?)(\}?)$/.exec(text) ?? []
  if (name === undefined) return undefined
  if (!brace) return 'more'
  return environments.test(name) ? {open: text, close: `\\end{${name}}`} : undefined
}

const isDigit = (code: Code): boolean => code !== null && code >= 48 && code <= 57

/** Two amounts with words between them. */
const isPrice = (text: string): boolean =>
  /^\d/.test(text) && /\s(?:\p{L}{2,}|à)/u.test(text) && !/[\\^_={}<>]/.test(text)

/** Something that only TeX has. */
const isTex = (text: string, {open}: Marks, before: Code): boolean => {
  if (open.endsWith('[')) return isTexInBrackets(text)
  if (!open.endsWith('(')) return true
  return !(isLetterBefore(before) && !/[\\^_=<>]/.test(text)) && isTexInParentheses(text)
}

/** What MathJax and KaTeX read between `$ ` and ` $`: a command or a script, and no word. */
const isTexWithSpaces = (text: string): boolean =>
  /\\[A-Za-z]{2,}|[\^_](?:\{|\w)/.test(text) &&
  !/\n/.test(text) &&
  !/\p{L}{2,}/u.test(text.replace(/\\(?:text|mathrm|mbox|operatorname)\s*\{[^{}]*\}|\\[A-Za-z]+|\{[A-Za-z]+\}/g, ''))

const isWordSign = (code: Code): boolean =>
  code !== null && code > 0 && /[\p{L}\p{N}{(]/u.test(String.fromCharCode(code))

const isLetterBefore = (code: Code): boolean => code !== null && code > 0 && /\p{L}/u.test(String.fromCharCode(code))

/** The states of a formula, in a line of text or as a block. */
const tokenizer = (block: boolean): Construct['tokenize'] =>
  function (effects, ok, nok) {
    const {previous, parser} = this
    const here = () => this.now().line
    const {interrupt} = this
    const [whole, data] = block ? (['mathFlow', 'mathFlowData'] as const) : (['mathText', 'mathTextData'] as const)
    let marks: Marks | undefined
    let text = ''
    let tail = ''
    let size = 0
    let escaped = false
    let dollars = 0
    let isBlank = false
    /** A space stands behind its first dollar or before its last. */
    let isLoose = false
    return start

    function start(code: Code): State | undefined {
      // An amount before its dollar; a dollar after another is part of it.
      if (code === 36 && !block && (isDigit(previous) || previous === 36)) return nok(code)
      effects.enter(whole)
      effects.enter(data)
      return open(code)
    }
    function open(code: Code): State | undefined {
      const next = code !== null && code > 0 ? String.fromCharCode(code) : ' '
      const found = opening(text + next)
      if (text === '$' && next !== '$') {
        if (block || isLineEnd(code)) return nok(code)
        isLoose = isSpace(code)
        marks = {open: '$', close: '$'}
        text = ''
        return inside(code)
      }
      if (found === undefined || isLineEnd(code)) return nok(code)
      text += next
      effects.consume(code)
      if (found === 'more') return open
      marks = found
      text = ''
      return block && interrupt ? interrupted : inside
    }
    /** A paragraph ends only for a mark that is alone in its line. */
    function interrupted(code: Code): State | undefined {
      if (!isLineEnd(code) || marks?.close.startsWith('\\end')) return nok(code)
      effects.exit(data)
      effects.exit(whole)
      return ok(code)
    }
    function inside(code: Code): State | undefined {
      if (code === null || size > longest) return nok(code)
      if (isLineEnd(code)) {
        if (block && isBlank) return nok(code)
        return lineEnd(code)
      }
      const sign = code > 0 ? String.fromCharCode(code) : ' '
      // A dollar after a space closes what can only be TeX.
      if (marks?.close === '$' && code === 36 && !escaped && /\s$/.test(tail)) isLoose = true
      if (!isSpace(code)) isBlank = false
      size++
      text += sign
      tail = (tail + sign).slice(-20)
      dollars = code === 36 && !escaped ? dollars + 1 : 0
      escaped = code === 92 && !escaped
      effects.consume(code)
      if (!closes()) return inside
      effects.exit(data)
      return closed
    }
    function closes(): boolean {
      const close = marks?.close ?? ''
      if (close.startsWith('$')) return dollars === close.length
      // `\\]` ends a line in TeX, before a bracket.
      return tail.endsWith(close) && (/\\*$/.exec(tail.slice(0, -close.length))?.[0].length ?? 0) % 2 === 0
    }
    function lineEnd(code: Code): State | undefined {
      effects.exit(data)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      text += '\n'
      tail = `${tail}\n`.slice(-20)
      escaped = false
      isBlank = true
      return lineStart
    }
    function lineStart(code: Code): State | undefined {
      if (code === null || (block && parser.lazy[here()])) return nok(code)
      if (isLineEnd(code)) return nok(code)
      effects.enter(data)
      return inside(code)
    }
    function closed(code: Code): State | undefined {
      const content = text.slice(0, -(marks?.close.length ?? 0))
      const mark = marks as Marks
      if (content.trim() === '' || !isTex(content, mark, previous)) return nok(code)
      if (isLoose && !(isTexWithSpaces(content) && !isWordSign(code))) return nok(code)
      if (mark.open === '$' && (isDigit(code) || code === 36 || isPrice(content))) return nok(code)
      return block ? after(code) : end(code)
    }
    /** After a block: nothing but attributes. */
    function after(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.enter('whitespace')
        return spaces(code)
      }
      if (code === 123)
        return effects.attempt(
          {tokenize: (...of) => braces(of[0], 'mathFlowAttributes', of[1], of[2]), partial: true},
          after,
          nok,
        )(code)
      return isLineEnd(code) ? end(code) : nok(code)
    }
    function spaces(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code)
        return spaces
      }
      effects.exit('whitespace')
      return after(code)
    }
    function end(code: Code): State | undefined {
      effects.exit(whole)
      return ok(code)
    }
  }

const inText = metered({tokenize: tokenizer(false)}, 'mathText')
const inFlow: Construct = {name: 'mathFlow', tokenize: tokenizer(true), concrete: true}

export const mathSyntax: Syntax = {
  micromark: {text: {36: inText, 92: inText}, flow: {36: inFlow, 92: inFlow}},
  mdast: {
    enter: {
      mathText(token) {
        const source = this.sliceSerialize(token)
        this.enter({type: 'inlineMath', value: source, ...formulaIn(source)}, token)
      },
      mathFlow(token) {
        this.enter({type: 'math', value: '', tex: '', from: 0, display: true}, token)
      },
    },
    exit: {
      mathText(token) {
        this.exit(token)
      },
      mathFlowData(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'math') node.value += `${node.value === '' ? '' : '\n'}${this.sliceSerialize(token)}`
      },
      mathFlowAttributes(token) {
        const node = this.stack.at(-1)
        const attributes = parseAttributes(this.sliceSerialize(token).slice(1, -1))
        if (node?.type === 'math' && attributes) node.data = {...node.data, attributes}
      },
      mathFlow(token) {
        const node = this.stack.at(-1)
        if (node?.type === 'math') Object.assign(node, formulaIn(node.value))
        this.exit(token)
      },
    },
  },
}
