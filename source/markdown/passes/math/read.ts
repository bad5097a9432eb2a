/** The formulas of a tree, read: each has its MathML, or is shown as the author typed it, and told. */
import type {Code, Nodes, Paragraph, Parents, Root} from 'mdast'
import {type Context, report} from '../../context.ts'
import {isMystText} from '../../dialects/myst-text.ts'
import type {InlineMath, MathNode} from '../../nodes.ts'
import {sourceOffsets} from '../../parse/positions.ts'
import type {Attributes} from '../../parse/syntax/attributes.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../../walk.ts'
import {putBehind} from './mark.ts'
import {renderTex} from './render.ts'

/**
 * Renders each formula. A block of code in the language `math` is one; so is what stands between `$$` in a paragraph, which
 * is then cut around it. `\label{eq-x}` and `{#eq-x}` after it name it; `\tag{A}` gives it a number of the author's.
 */
export function readMath(tree: Root, context: Context): void {
  const macros: Record<string, unknown> = {}
  const isMyst = isMystText(context.file.text)
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    if (children.some(child => child.type === 'code' && child.lang === 'math')) {
      setChildren(parent, children.map(fenced))
    }
    if (holdsBlocks(parent) && childrenOf(parent).some(holdsDisplay)) {
      setChildren(
        parent,
        childrenOf(parent).flatMap(child => (holdsDisplay(child) ? cutAround(child, isMyst) : [child])),
      )
    }
  })
  walk(tree, node => (isMath(node) ? rendered(node, macros, context) : node))
}

type Formula = InlineMath | MathNode

const isMath = (node: Nodes): node is Formula => node.type === 'inlineMath' || node.type === 'math'

/** Replaces nodes in document order: a macro serves what comes after it. */
const walk = (parent: Parents, replace: (node: Nodes) => Nodes): void => {
  for (const [index, child] of childrenOf(parent).entries()) {
    const other = replace(child)
    if (other !== child) childrenOf(parent)[index] = other
    if ('children' in other) walk(other, replace)
  }
}

const fenced = (node: Nodes): Nodes =>
  node.type === 'code' && node.lang === 'math'
    ? {
        type: 'math',
        value: node.value,
        tex: node.value,
        from: 0,
        display: true,
        ...(node.position && {position: node.position}),
      }
    : node

const holdsDisplay = (node: Nodes): node is Paragraph =>
  node.type === 'paragraph' && node.children.some(child => child.type === 'inlineMath' && child.display)

/** A paragraph cut around its display formulas; the attributes after one are its own. */
const cutAround = (paragraph: Paragraph, isMyst: boolean): Nodes[] => {
  const out: Nodes[] = []
  let part: Paragraph['children'] = []
  const end = (): void => {
    const shown = trimmed(part)
    const [first, last] = [shown[0]?.position, shown.at(-1)?.position]
    if (shown.length > 0) {
      const position = first && last ? {start: first.start, end: last.end} : paragraph.position
      const goesOn = out.length > 0 ? {data: {hProperties: {className: ['goes-on']}}} : {}
      out.push({type: 'paragraph', children: shown, ...goesOn, ...(position && {position})})
    }
    part = []
  }
  for (const child of paragraph.children) {
    const formula = out.at(-1)
    if (child.type === 'inlineMath' && child.display) {
      end()
      out.push({...child, type: 'math'})
    } else if (child.type === 'attributes' && formula?.type === 'math' && trimmed(part).length === 0) {
      formula.data = {...formula.data, attributes: child.attributes}
      part = []
    } else if (child.type === 'text' && formula?.type === 'math' && trimmed(part).length === 0) {
      const label = isMyst ? mystLabel.exec(child.value) : null
      if (label) {
        formula.data = {...formula.data, attributes: {id: label[1] ?? '', classes: [], pairs: {}}}
        // Nothing of it is printed, and nobody counts its words.
        part.push({...cutText(child, 0, label[0].length), type: 'erased'} as never)
        if (label[0].length < child.value.length) part.push(cutText(child, label[0].length, child.value.length))
        continue
      }
      const size = endMark.exec(child.value)?.[0].length ?? 0
      if (size > 0) putBehind(formula, trimmed([cutText(child, 0, size)]) as Text[])
      if (size < child.value.length) part.push(cutText(child, size, child.value.length))
    } else part.push(child)
  }
  end()
  return out
}

/** `$$ … $$ (eq:x)` of MyST. */
const mystLabel = /^[ \t]*\(([A-Za-z][\w:.-]*)\)[ \t]*(?=\n|$)/

/** The mark that ends a sentence or a part of one, right behind a formula on lines of its own: it is set beside it. */
const endMark = /^[ \t\u00a0\u202f]*[.,;:!?…]+(?=\s|$)/

/** Inline content without the spaces at both its ends. */
const trimmed = (nodes: Paragraph['children']): Paragraph['children'] => {
  const list = [...nodes]
  for (let first = list[0]; first?.type === 'text'; first = list[0]) {
    const value = first.value.trimStart()
    if (value === first.value) break
    if (value === '') list.shift()
    else list[0] = cutText(first, first.value.length - value.length, first.value.length)
  }
  for (let last = list.at(-1); last?.type === 'text'; last = list.at(-1)) {
    const value = last.value.trimEnd()
    if (value === last.value) break
    if (value === '') list.pop()
    else list[list.length - 1] = cutText(last, 0, value.length)
  }
  return list
}

type Text = Extract<Nodes, {type: 'text'}>

/** A part of a text; its beginning stays near enough for a message: a line feed before it is a line. */
const cutText = (node: Text, start: number, end: number): Text => {
  const value = node.value.slice(start, end)
  if (!node.position || start === 0) return {...node, value}
  const before = node.value.slice(0, start)
  const feeds = before.split('\n').length - 1
  const {line, column, offset = 0} = node.position.start
  const at = {
    line: line + feeds,
    column: feeds > 0 ? before.length - before.lastIndexOf('\n') : column + start,
    offset: offset + start,
  }
  return {...node, value, position: {start: at, end: node.position.end}}
}

const rendered = (node: Formula, macros: Record<string, unknown>, context: Context): Nodes => {
  const {tex, attributes, tag} =
    node.type === 'math' ? named(node) : {tex: node.tex, attributes: undefined, tag: undefined}
  const formula = renderTex(tex, node.display, macros)
  if ('reason' in formula) {
    const at = placeIn(node, formula.at, context)
    const text = node.tex.slice(formula.at, formula.at + 30).split('\n', 1)[0] ?? ''
    report(context, at, 'math-fault', 'error', {reason: formula.reason, text}, {actual: node.tex})
    return asTyped(node)
  }
  formula.properties.alttext = node.tex.trim()
  const data = {...node.data, formula, ...(attributes && {attributes}), ...(tag !== undefined && {tag})}
  return {...node, data} as Nodes
}

/** What names and numbers a formula, taken out of its TeX; places stay the same. */
const named = (node: MathNode): {tex: string; attributes: Attributes | undefined; tag: string | undefined} => {
  let {attributes} = node.data ?? {}
  let tag: string | undefined
  // bookdown's too.
  const labels = [...node.tex.matchAll(/\\label\{([^{}]*)\}|\(\\#(eq:[\w:-]+)\)/g)]
  const tags = [...node.tex.matchAll(/\\tag\*?\{([^{}\\$]*)\}/g)]
  const taken = [...labels, ...(tags.length === 1 ? tags : [])]
  const label = labels[0]?.[1] ?? labels[0]?.[2]
  if (label && !attributes?.id) {
    attributes = {classes: attributes?.classes ?? [], pairs: attributes?.pairs ?? {}, id: label.trim()}
  }
  if (tags.length === 1) tag = tags[0]?.[1]?.trim()
  let {tex} = node
  for (const {index, 0: found} of taken) {
    tex = tex.slice(0, index) + ' '.repeat(found.length) + tex.slice(index + found.length)
  }
  return {tex, attributes, tag}
}

/** The place of an offset of the TeX in the source. */
const placeIn = (node: Formula, at: number, context: Context): Pick<Formula, 'position'> => {
  const {text} = context.file
  const start = node.position?.start.offset
  if (start === undefined) return node
  // A block's fence stands before its first line.
  const first = text.indexOf(node.value.split('\n', 1)[0] ?? '', start)
  const value = {value: node.value, position: {start: context.point(Math.max(first, start)), end: context.point(start)}}
  const offset = sourceOffsets(value, text)[node.from + at]
  const {end} = node.position ?? {}
  if (offset === undefined || end?.offset === undefined) return node
  return {position: {start: context.point(Math.min(offset, end.offset)), end}}
}

/** The formula as it stands in the source. */
const asTyped = (node: Formula): Nodes => {
  const position = node.position && {position: node.position}
  if (node.type === 'inlineMath') return {type: 'inlineCode', value: node.value, ...position}
  return {type: 'code', value: node.value, lang: null, ...position} satisfies Code
}
