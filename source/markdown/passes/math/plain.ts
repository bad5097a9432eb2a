/** A formula as one line of text, for what knows no formulas: bookmarks and running heads. */
import type {Element, ElementContent} from 'hast'
import {ownValue} from '../../../text/own-value.ts'

/**
 * What a reader would type for the `math` of a formula: `x²`, `a/b`, `√(x + 1)`, `u_n ≤ 3`. Signs that the faces of text
 * have are raised and lowered; others follow `^` and `_`.
 */
export function plainFormula(math: Element): string {
  return row(math.children).replace(/\s+/g, ' ').trim()
}

/** The children of one row side by side, with spaces around what relates or joins them. */
const row = (children: readonly ElementContent[]): string => {
  let out = ''
  for (const child of children) {
    const text = written(child)
    const isBetween = isElement(child) && child.tagName === 'mo' && child.properties.form !== 'prefix'
    out += isBetween && joins.test(text) && out.trim() !== '' ? ` ${text} ` : text
  }
  return out
}

const joins = /^[=<>+−±∓×÷·⋅∗≤≥≠≈≡≃≅∼∝∈∉∋⊂⊃⊆⊇∪∩∧∨∘⊕⊗⟂⊥∥≪≫∣←→↔⇒⇐⇔⟹⟺↦⟶⟼⟵]$/

const isElement = (node: ElementContent): node is Element => node.type === 'element'

const written = (node: ElementContent): string => {
  if (node.type === 'text') return node.value.replace(/[\u2061-\u2064\u200B]/g, '').replace(letters, plainLetter)
  if (!isElement(node)) return ''
  const write = ownValue(writers, node.tagName)
  return write ? write(node.children.filter(isElement), node) : row(node.children)
}

/** Mathematical letters are those that they show; ℝ and ℕ stay. */
const letters = /[\u{1D400}-\u{1D7FF}\u210E]/gu
const plainLetter = (letter: string): string => letter.normalize('NFKC')

type Writer = (parts: readonly Element[], node: Element) => string

const part = (parts: readonly Element[], index: number): string => {
  const found = parts[index]
  return found ? written(found).trim() : ''
}

const script: Record<'sup' | 'sub', Writer> = {
  sup: parts => part(parts, 0) + raised(part(parts, 1)),
  sub: parts => part(parts, 0) + lowered(part(parts, 1)),
}

const both: Writer = parts => part(parts, 0) + lowered(part(parts, 1)) + raised(part(parts, 2))

const writers: Readonly<Record<string, Writer>> = {
  mspace: (_, {properties}) => (/^0(?:\.[0-2]|[a-z]|$)|^-/.test(String(properties.width ?? '0')) ? '' : ' '),
  mphantom: () => '',
  mtext: (_, {children}) => children.map(written).join('').replaceAll('\u00A0', ' '),
  mfrac: parts => `${grouped(part(parts, 0))}/${grouped(part(parts, 1))}`,
  msqrt: (_, {children}) => `√${grouped(row(children))}`,
  mroot: parts => `${raised(part(parts, 1)).replace('^', '')}√${grouped(part(parts, 0))}`,
  msup: script.sup,
  msub: script.sub,
  msubsup: both,
  munder: script.sub,
  munderover: both,
  mover: (parts, node) => {
    const mark = accents[part(parts, 1)]
    const base = part(parts, 0)
    if (mark === undefined) return script.sup(parts, node)
    return [...base].length === 1 ? `${base}${mark}`.normalize('NFC') : base
  },
  mtable: parts => parts.map(written).join(' ; '),
  mtr: parts => parts.map(written).join(', '),
}

/** Accents over a letter, as the marks that combine with it. */
const accents: Readonly<Record<string, string>> = {
  '‾': '\u0304',
  '¯': '\u0304',
  '→': '\u20D7',
  ˆ: '\u0302',
  '^': '\u0302',
  '˜': '\u0303',
  '~': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
  '⏞': '',
  '⏟': '',
}

const high = scripts('0123456789+−-=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const low = scripts('0123456789', '₀₁₂₃₄₅₆₇₈₉')

function scripts(from: string, to: string): ReadonlyMap<string, string> {
  const signs = [...to]
  return new Map([...from].map((sign, index) => [sign, signs[index] ?? '']))
}

const raised = (text: string): string => {
  if (/^[′″‴°∘]+$/.test(text)) return text.replaceAll('∘', '°')
  return set(text, high, '^')
}

const lowered = (text: string): string => set(text, low, '_')

const set = (text: string, signs: ReadonlyMap<string, string>, mark: string): string => {
  if (text === '' || text === '⏞' || text === '⏟') return ''
  const out = [...text.replaceAll(' ', '')].map(sign => signs.get(sign))
  if (!out.includes(undefined)) return out.join('')
  return mark + (/^(?:.|\d+)$/u.test(text) ? text : `(${text})`)
}

/** More than one thing is held together by brackets. */
const grouped = (text: string): string =>
  /^(?:[\p{L}\p{N}\p{M}.,°]*|\P{L})$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`
