/** The custom properties that a style sheet sets for the whole document. */
import type {CssNode} from 'css-tree'
import {parsing} from './declaration.ts'
import {cssLibrary} from './library.ts'

/** What a custom property is set to, and on which line of its sheet (from 1). */
export interface RootProperty {
  readonly value: string
  readonly line: number
}

/**
 * The custom properties that rules for `:root` or `html` set, the last value of each; those of one element are none. The
 * parser must be loaded.
 */
export function rootProperties(css: string): Map<string, RootProperty> {
  const found = new Map<string, RootProperty>()
  const {parse, walk, generate} = cssLibrary()
  walk(parse(css, parsing), node => {
    if (node.type !== 'Rule' || !isOfRoot(node.prelude)) return
    for (const child of node.block.children) {
      if (child.type !== 'Declaration' || !child.property.startsWith('--')) continue
      found.set(child.property, {value: generate(child.value).trim(), line: child.loc?.start.line ?? 1})
    }
  })
  return found
}

const isOfRoot = (prelude: CssNode): boolean =>
  prelude.type === 'SelectorList' &&
  prelude.children.some(selector => {
    if (selector.type !== 'Selector' || selector.children.size !== 1) return false
    const only = selector.children.first
    return (only?.type === 'PseudoClassSelector' || only?.type === 'TypeSelector') && /^(?:root|html)$/i.test(only.name)
  })
