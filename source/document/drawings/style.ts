/** The CSS of a drawing: rules that reach its own shapes and nothing else, made anew from what css-tree has read. */
import type {CssNode, Declaration, List, Rule, Selector} from 'css-tree'
import type {Element} from 'hast'
import {type Allowed, parsing, type Refusal, refusalOf} from '../../css/declaration.ts'
import {cssLibrary} from '../../css/library.ts'
import {attribute, classes} from '../nodes.ts'
import {faceFor} from './faces.ts'
import {isLabelStyle} from './labels.ts'
import {isInherited, isStyleCall, isStyleName} from './properties.ts'

/** CSS that may stand in the document, and what was left out of it. */
export interface CleanStyle {
  readonly css: string
  readonly refused: readonly Refusal[]
}

/** What a drawing may say; its own shapes are all that it may point to. */
const allowed = (prefix: string, inLabels = false): Allowed => ({
  property: name => isStyleName(name) || (inLabels && isLabelStyle(name)),
  call: isStyleCall,
  address: address => ownAddress(address, prefix),
})

/** `#id` as the drawing's own; undefined for any other address. */
export const ownAddress = (address: string, prefix: string): string | undefined =>
  /^#[^\s"'()\\<>]+$/.test(address) ? `#${prefix}-${address.slice(1)}` : undefined

/** Nothing in CSS made from a tree can end an element, and in a drawing a browser reads entities even in `style`. */
const harmless = (css: string): string => css.replaceAll('<', '\\3c ').replaceAll('&', '\\26 ')

/** The text of a `style` attribute; only what shapes inherit when the element is the outermost one. */
export function cleanStyle(text: string, prefix: string, part: 'outermost' | 'inner' | 'label'): CleanStyle {
  const list = cssLibrary().parse(text, {...parsing, context: 'declarationList'})
  const {css, refused} = declarations(
    'children' in list ? (list.children as List<CssNode>) : undefined,
    prefix,
    part === 'label',
  )
  return {
    css: harmless(
      css
        .filter(each => part !== 'outermost' || isInherited(each.name))
        .map(each => each.css)
        .join(';'),
    ),
    refused,
  }
}

/** The text of a `style` element of the drawing `root`, whose ids and classes bear `prefix` already. */
export function cleanSheet(text: string, prefix: string, root: Element): CleanStyle {
  const sheet = cssLibrary().parse(text, parsing)
  const css: string[] = []
  const refused: Refusal[] = []
  for (const rule of sheet.type === 'StyleSheet' ? sheet.children : []) {
    const line = rule.loc?.start.line ?? 1
    // Movements show nothing on paper, and letters are set in the publication's faces.
    if (rule.type === 'Atrule' && !/^(?:charset|namespace|(?:-\w+-)?keyframes|font-face)$/i.test(rule.name))
      refused.push({kind: rule.name.toLowerCase() === 'import' ? 'import' : 'at-rule', name: `@${rule.name}`, line})
    if (rule.type === 'Raw' && rule.value.trim() !== '') refused.push({kind: 'selector', name: 'CSS', line})
    if (rule.type === 'Rule') css.push(...cleanRule(rule, prefix, root, refused))
  }
  return {css: harmless(css.join('')), refused}
}

function cleanRule(rule: Rule, prefix: string, root: Element, refused: Refusal[]): string[] {
  const {generate} = cssLibrary()
  if (rule.prelude.type !== 'SelectorList') {
    refused.push({kind: 'selector', name: 'CSS', line: rule.loc?.start.line ?? 1})
    return []
  }
  const selectors = rule.prelude.children.toArray().filter(each => each.type === 'Selector')
  const own = selectors.filter(selector => renamed(selector, prefix))
  const {css, refused: within} = declarations(rule.block.children, prefix, true)
  refused.push(...within)
  const inner = own.map(selector => `${generate(selector)}:where([data-drawing="${prefix}"] *)`)
  const outer = own
    .filter(selector => mayBe(root, selector))
    .map(selector => `${generate(selector)}:where([data-drawing="${prefix}"])`)
  const inherited = css.filter(each => isInherited(each.name))
  return [
    ...(inner.length > 0 && css.length > 0 ? [`${inner.join()}{${css.map(each => each.css).join(';')}}`] : []),
    ...(outer.length > 0 && inherited.length > 0
      ? [`${outer.join()}{${inherited.map(each => each.css).join(';')}}`]
      : []),
  ]
}

interface Written {
  readonly name: string
  readonly css: string
}

function declarations(
  nodes: List<CssNode> | undefined,
  prefix: string,
  inLabels: boolean,
): {css: Written[]; refused: Refusal[]} {
  const css: Written[] = []
  const refused: Refusal[] = []
  for (const node of nodes ?? []) {
    if (node.type !== 'Declaration') continue
    const refusal = refusalOf(node, allowed(prefix, inLabels))
    if (!refusal) css.push({name: node.property.toLowerCase(), css: inOurFaces(node)})
    else if (!isEditors(node)) refused.push(refusal)
  }
  return {css, refused}
}

/** A declaration as it is written, with a face of the publication where it names any other. */
function inOurFaces(declaration: Declaration): string {
  const css = cssLibrary().generate(declaration)
  const name = declaration.property.toLowerCase()
  if (name !== 'font' && name !== 'font-family') return css
  const [, start = '', value = '', end = ''] = /^([^:]*:)(.*?)(!important)?$/s.exec(css) ?? []
  if (name === 'font-family') return start + faceFor(value) + end
  const size =
    /^(.*?(?:\d(?:px|pt|pc|em|rem|ex|ch|mm|cm|in|q|v[hw]|%)|small|medium|large|smaller|larger)(?:\s*\/\s*[\w.%]+)?)(?:\s+|(?=["']))(.+)$/is
  const [, before, family = ''] = size.exec(value) ?? []
  return before === undefined ? css : `${start}${before} ${faceFor(family)}${end}`
}

/** What editors keep for themselves (`-inkscape-font-specification`), and what paper never shows. */
const isEditors = ({property}: Declaration): boolean =>
  /^(?:-(?!-)|inkscape|cursor$|pointer-events$|user-select$|transition|animation|enable-background$|solid-|outline|(?:max|min)-(?:width|height)$)/i.test(
    property,
  )

/** Pseudo-classes that say where a shape stands. The others ask for a hand on a mouse. */
const places =
  /^(?:root|first-child|last-child|only-child|nth-child|nth-last-child|first-of-type|last-of-type|only-of-type|nth-of-type|nth-last-of-type|not|is|where|empty)$/

/** Makes the ids and classes of a selector the drawing's own; false when it may not stay. */
function renamed(selector: Selector, prefix: string): boolean {
  let stays = true
  cssLibrary().walk(selector, node => {
    if (node.type === 'ClassSelector' || node.type === 'IdSelector') node.name = `${prefix}-${node.name}`
    else if (node.type === 'TypeSelector') node.name = node.name.replace(/^.*\|/, '')
    else if (node.type === 'PseudoClassSelector') {
      if (!places.test(node.name)) stays = false
      else if (node.name === 'root') rewriteRoot(node, prefix)
    } else if (node.type === 'AttributeSelector') {
      const {value, matcher} = node
      if (/^(?:id|class)$/i.test(node.name.name) && value) {
        if (matcher === '$=' || matcher === '*=') stays = false
        else if (value.type === 'String') value.value = `${prefix}-${value.value}`
        else value.name = `${prefix}-${value.name}`
      } else if (!/^[a-z:-]+$/i.test(node.name.name)) stays = false
    } else if (!structural.has(node.type)) stays = false
  })
  return stays
}

/** `:root` is the drawing, not the document. */
function rewriteRoot(node: CssNode, prefix: string): void {
  Object.assign(node, {
    type: 'AttributeSelector',
    name: {type: 'Identifier', name: 'data-drawing'},
    matcher: '=',
    value: {type: 'String', value: prefix},
    flags: null,
  })
}

const structural: ReadonlySet<string> = new Set([
  'Selector',
  'SelectorList',
  'Combinator',
  'Identifier',
  'String',
  'Nth',
  'AnPlusB',
])

/** Whether the last part of a selector may mean the outermost element. */
function mayBe(root: Element, selector: Selector): boolean {
  const parts = selector.children.toArray()
  const last = parts.slice(parts.findLastIndex(part => part.type === 'Combinator') + 1)
  return last.every(
    part =>
      (part.type === 'TypeSelector' && /^(?:svg|\*)$/i.test(part.name)) ||
      (part.type === 'IdSelector' && part.name === attribute(root, 'id')) ||
      (part.type === 'ClassSelector' && classes(root).includes(part.name)) ||
      part.type === 'PseudoClassSelector' ||
      part.type === 'AttributeSelector',
  )
}
