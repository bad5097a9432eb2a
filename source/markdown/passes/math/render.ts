/** TeX → MathML, by Temml, which is loaded when a text has a formula. */
import type {Element, ElementContent} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {allowed} from './allowed.ts'

/** What is wrong with a formula, and where in its TeX. */
export interface TexFault {
  /** In Temml's words, English. */
  readonly reason: string
  /** Offset in the TeX. */
  readonly at: number
}

/** What we use of it; its own types are those of a CommonJS module, which it is not here. */
interface Temml {
  renderToString(tex: string, options: Readonly<Record<string, unknown>>): string
}

let temml: Temml | undefined

/** Loads Temml; to be awaited before `renderTex`. */
export async function loadTex(): Promise<void> {
  temml ??= (await import('temml')).default as unknown as Temml
}

/**
 * The `math` element of a formula. Nothing of it can load or run anything: Temml trusts no TeX (`\href`, `\style`), has a
 * bound on macros, and what it writes goes through an allow-list.
 *
 * @param macros what the formulas before have defined for all (`\gdef`); it is added to
 */
export function renderTex(tex: string, display: boolean, macros: Record<string, unknown>): Element | TexFault {
  if (!temml) throw new Error('a formula is read before Temml is loaded: await prepareMarkdown()')
  const {source, place} = unnumbered(tex)
  try {
    const markup = temml.renderToString(source, {
      displayMode: display,
      throwOnError: true,
      trust: false,
      wrap: 'none',
      maxExpand: 1000,
      maxSize: [20, 20],
      macros,
    })
    const [math] = fromHtml(markup, {fragment: true}).children
    if (math?.type !== 'element') return {reason: 'no formula', at: 0}
    return allowed(math)
  } catch (fault) {
    // Deeper than the parser's recursion goes.
    if (fault instanceof RangeError) return {reason: 'Too deeply nested', at: 0}
    if (!(fault instanceof Error)) throw fault
    const {position} = fault as {position?: number}
    return {reason: reasonOf(fault.message), at: place(Math.min(position ?? 0, source.length))}
  }
}

/** Temml's message without the place, and without the marks that underline it. */
const reasonOf = (message: string): string =>
  message
    .replace(/\s+at (?:position \d+|end of input):[\s\S]*$/, '')
    .replace(/\u0332/g, '')
    .trim()

/** An environment that would number its lines by itself: they are numbered on request. */
const numbered = /\\(?:begin|end)\{(align|alignat|gather|multline|flalign|eqnarray)(?=\})/g

/** The TeX without numbers of its own, and the way back to places in it. */
const unnumbered = (tex: string): {source: string; place: (at: number) => number} => {
  const stars: number[] = []
  const plain = tex.replace(/\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}/g, found => ' '.repeat(found.length))
  const source = plain.replace(numbered, (found, _, at: number) => {
    stars.push(at + found.length)
    return `${found}*`
  })
  return {source, place: at => at - stars.filter((star, index) => star + index < at).length}
}

/** What a reader sees of an element, invisible operators left out. */
export function lettersOf(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/[\s\p{Cf}\u2061-\u2064]/gu, '')
  return node.type === 'element' ? node.children.map(lettersOf).join('') : ''
}
