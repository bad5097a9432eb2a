/**
 * White space at the edges of bold and italic goes outside them. In a word processor « **gras **suite » is what a double click
 * marks; in Markdown a mark next to a space is none, and would be written with entities.
 */
import type {ElementContent, Parents, Text} from 'hast'

/** Changes the tree `node`: no mark in it begins or ends with white space, and no paragraph either. */
export function spacesOutside(node: Parents): void {
  const children = (node.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    spacesOutside(child)
    if (marks.has(child.tagName)) {
      const [before, after] = [taken(child.children, 'first'), taken(child.children, 'last')]
      return [...before, ...(child.children.length > 0 ? [child] : []), ...after]
    }
    if (/^(?:p|h[1-6])$/.test(child.tagName)) for (const edge of ['first', 'last'] as const) taken(child.children, edge)
    return [child]
  })
  node.children = children
}

const marks: ReadonlySet<string> = new Set(['strong', 'em', 's', 'del'])

/** The white space at an edge of `children`, which is taken away there, line breaks too. */
const taken = (children: ElementContent[], edge: 'first' | 'last'): ElementContent[] => {
  const out: ElementContent[] = []
  const put = (one: ElementContent) => (edge === 'first' ? out.push(one) : out.unshift(one))
  for (;;) {
    const at = edge === 'first' ? 0 : children.length - 1
    const child = children[at]
    if (child?.type === 'element' && child.tagName === 'br') put(child)
    else if (child?.type === 'text') {
      const bare = edge === 'first' ? child.value.trimStart() : child.value.trimEnd()
      const space = edge === 'first' ? child.value.slice(0, -bare.length || undefined) : child.value.slice(bare.length)
      if (space !== '') put({type: 'text', value: space} satisfies Text)
      child.value = bare
      if (bare !== '') return out
    } else return out
    children.splice(at, 1)
  }
}
