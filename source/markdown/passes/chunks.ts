/** Chunks of R Markdown and Quarto (```` ```{r} ````): programs that another tool runs. Here they are code, never run. */
import type {Code, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {headOf} from '../../text/head.ts'
import {type Context, report} from '../context.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/**
 * Makes each chunk a block of code in its language, without its options; one that hides its code (`echo: false`,
 * `include=FALSE`) is left out, as its author asked. Both are told once a file.
 */
export function readChunks(tree: Root, context: Context): void {
  const hides = hidesAll(context.file.text)
  const shown: Code[] = []
  const hidden: Code[] = []
  visit(tree, 'code', code => {
    const info = [code.lang, code.meta].filter(Boolean).join(' ')
    const [, inner] = /^\{([^}]*)\}\s*$/.exec(info) ?? []
    if (inner === undefined) return
    const [, language] = /^\s*(?:#\S+\s+)?\.([\w+-]+)/.exec(inner) ?? []
    if (language !== undefined) Object.assign(code, {lang: language, meta: null})
    const [, engine] = /^\s*([A-Za-z]\w*)\s*(?:[\s,].*)?$/.exec(inner) ?? []
    if (engine === undefined || !engines.has(engine.toLowerCase())) return
    const {options, rest, count} = optionsOf(code.value, inner)
    const isHidden = isOff('include', options) || (isOff('echo', options) ?? hides) || rest.trim() === ''
    ;(isHidden ? hidden : shown).push(code)
    Object.assign(code, {lang: engine.toLowerCase(), meta: null, value: rest})
    // The lines of its options are above what is left.
    if (code.position && count > 0)
      code.position = {...code.position, start: {...code.position.start, line: code.position.start.line + count}}
  })
  const [first] = shown
  if (first) report(context, first, 'chunk-not-run', 'info', {count: shown.length})
  const [other] = hidden
  if (!other) return
  report(context, other, 'chunk-hidden', 'info', {count: hidden.length})
  const gone = new Set<unknown>(hidden)
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    if (!children.some(child => gone.has(child))) return
    setChildren(
      parent,
      children.filter(child => !gone.has(child)),
    )
  })
}

/** Languages that knitr and Quarto run. */
const engines: ReadonlySet<string> = new Set(
  'r rscript python py julia ojs bash sh shell sql stan rcpp cpp c fortran perl ruby node js javascript css sass haskell sas stata octave matlab mermaid dot d3 tikz cat asis'.split(
    ' ',
  ),
)

/** The options of a chunk: in its first line (`echo=FALSE`), and in comments at its beginning (`#| echo: false`). */
const optionsOf = (value: string, inner: string): {options: string; rest: string; count: number} => {
  const lines = value.split('\n')
  const count = lines.findIndex(line => !/^\s*(?:#|\/\/|--|%%)\|/.test(line))
  const many = count < 0 ? lines.length : count
  const options = [inner.replaceAll(',', '\n'), ...lines.slice(0, many)].join('\n')
  return {options, rest: lines.slice(many).join('\n'), count: many}
}

/** True where an option is off, false where it is on, undefined where nothing is said. */
const isOff = (name: string, options: string): boolean | undefined => {
  const [, value] = new RegExp(`(?:^|[\\s|])${name}\\s*[=:]\\s*["']?(\\w+)`, 'm').exec(options) ?? []
  return value === undefined ? undefined : /^(?:f|false|no)$/i.test(value)
}

/** Whether the text hides all code that doesn't ask to be shown: `execute: {echo: false}`, `opts_chunk$set(echo = FALSE)`. */
const hidesAll = (text: string): boolean => {
  const head = headOf(text)
  const keys = head ? text.slice(head.start, head.end) : ''
  const [execute = ''] = /^execute:[^\n]*(?:\n[ \t]+[^\n]*)*/m.exec(keys) ?? []
  return /\becho:\s*false\b/.test(execute) || /opts_chunk\$set\([^)]{0,500}\becho\s*=\s*F(?:ALSE)?\b/.test(text)
}
