import type {Html, Nodes, Root} from 'mdast'
import type {Context} from '../../context.ts'
import {childrenOf, eachParent, setChildren} from '../../walk.ts'
import {voidTags} from './tags.ts'

/**
 * A table of HTML with an empty line in it, as generators of sites have it (kramdown): what goes on behind the line, set in,
 * is code for CommonMark. Between rows, or in a whole page of HTML, nothing of that kind can be meant: it is HTML still.
 */
export function continueHtml(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    if (children.some(({type}) => type === 'html') && children.some(({type}) => type === 'code'))
      setChildren(parent, continued(children, context))
  })
}

/** Elements of HTML between whose parts no text may stand, and so no code either. */
const structural = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'colgroup', 'ul', 'ol', 'dl'])

/** Tags that are looked at of those that nothing closes. */
const most = 200

const continued = (children: readonly Nodes[], {file}: Context): Nodes[] => {
  const open: string[] = []
  return children.map(child => {
    const isRest =
      child.type === 'code' &&
      (structural.has(open.at(-1) ?? '') || open.includes('body') || open.includes('html')) &&
      /^\s*<\/?[a-z]/i.test(child.value) &&
      !/^[ \t]*(?:`{3}|~{3})/.test(
        file.text.slice(child.position?.start.offset ?? 0, (child.position?.start.offset ?? 0) + 9),
      )
    if (child.type !== 'html' && !isRest) return child
    const {value, position} = child as Extract<Nodes, {type: 'html' | 'code'}>
    for (const [, slash, name = ''] of value.matchAll(/<(\/?)([A-Za-z][A-Za-z0-9-]*)\b[^<>]*>/g)) {
      const tag = name.toLowerCase()
      if (voidTags.has(tag)) continue
      const at = open.lastIndexOf(tag)
      if (slash) open.splice(at < 0 ? open.length : at)
      else if (open.length < most) open.push(tag)
    }
    return isRest ? ({type: 'html', value, ...(position && {position})} satisfies Html) : child
  })
}
