/** Which declarations of a publication's CSS may pass, as css-tree has parsed them. */
import type {CssNode, Declaration, FunctionNode, List, Raw} from 'css-tree'
import {cssLibrary} from './library.ts'

/** What may stand in a declaration. */
export interface Allowed {
  /** Whether a property may be set; names are in lower case, custom properties as written. */
  property(name: string): boolean
  /** Whether a function may be called; names are in lower case. */
  call(name: string): boolean
  /** The address to write for `url(address)`; undefined when it may not be read. */
  address(address: string): string | undefined
}

/** What may not pass, in the author's own words, on its line (from 1). */
export interface Refusal {
  readonly kind: 'address' | 'declaration' | 'at-rule' | 'selector' | 'import' | 'outside' | 'long' | 'layers'
  readonly name: string
  readonly line: number
  /** Where the author's words for it begin and end in the text. */
  readonly span?: readonly [number, number]
}

/** Characters that a style sheet may write at one place: such a text is never cut, and no page holds more of it. */
const longest = 1_000

/** What is painted once for each part of its value: some hundreds of blurred shadows take minutes on each page. */
const isLayered = /shadow$|^background|filter$|^(?:-webkit-)?mask/

/** Parts of such a value, commas included: a hundred shadows. */
const mostParts = 400

/** How every text of a publication is parsed: values of custom properties too, since `var()` puts them anywhere. */
export const parsing = {parseCustomProperty: true, positions: true} as const

/** Why `declaration` may not pass; undefined when it may: its addresses are then rewritten. */
export function refusalOf(declaration: Declaration, allowed: Allowed): Refusal | undefined {
  const {property, value} = declaration
  const line = declaration.loc?.start.line ?? 1
  const name = property.startsWith('--') ? property : property.toLowerCase()
  const refused: Refusal = {kind: 'declaration', name: property, line}
  if (name.includes('\\') || !allowed.property(name)) return refused
  if (value.type === 'Raw') return isPlain(value) ? undefined : refused
  if (name === 'src') dropSources(value.children, allowed)
  if (isLayered.test(name) && value.children.size > mostParts) return {...refused, kind: 'layers'}
  const isWritten = /^(?:content|quotes|string-set$|--)/.test(name)
  let refusal: Refusal | undefined = value.children.isEmpty && !name.startsWith('--') ? refused : undefined
  cssLibrary().walk(value, node => {
    refusal ??= refusalIn(node, allowed, refused)
    if (isWritten && node.type === 'String' && node.value.length > longest) refusal ??= {...refused, kind: 'long'}
  })
  return refusal
}

function refusalIn(node: CssNode, allowed: Allowed, refused: Refusal): Refusal | undefined {
  if (node.type === 'Url') {
    const address = allowed.address(String(node.value))
    if (address === undefined) return {kind: 'address', name: String(node.value), line: refused.line}
    Object.assign(node, {value: address})
  }
  if (node.type === 'Function') return refusalOfCall(node, allowed, refused)
  if (node.type === 'Raw' && !isPlain(node)) return refused
  return undefined
}

function refusalOfCall(call: FunctionNode, allowed: Allowed, refused: Refusal): Refusal | undefined {
  const name = call.name.toLowerCase()
  if (name.includes('\\') || !allowed.call(name)) return refused
  if (!/^(?:-webkit-)?image-set$/.test(name)) return undefined
  for (const child of call.children) {
    if (child.type !== 'String') continue
    const address = allowed.address(child.value)
    if (address === undefined) return {kind: 'address', name: child.value, line: refused.line}
    child.value = address
  }
  return undefined
}

/** Of the sources of a face, those that may not be read go; the others stay. */
function dropSources(children: List<CssNode>, allowed: Allowed): void {
  const sources: CssNode[][] = [[]]
  for (const node of children) {
    if (node.type === 'Operator' && node.value === ',') sources.push([])
    else sources.at(-1)?.push(node)
  }
  const refused = (node: CssNode) => node.type === 'Url' && allowed.address(String(node.value)) === undefined
  const kept = sources.filter(source => !source.some(refused))
  if (kept.length === 0 || kept.length === sources.length) return
  children.fromArray(
    kept.flatMap((source, index) => (index === 0 ? source : [{type: 'Operator', value: ','}, ...source])),
  )
}

/** Text that the parser left alone: only what cannot name a file, nor end anything. */
const isPlain = ({value}: Raw): boolean => !/[\\<>@{}()"';]|\/\*/.test(value)
