/** HTML between Markdown nodes, parsed as a browser would. */
import type {Comment, Element, Root as HastRoot, Text} from 'hast'
import type {Nodes} from 'mdast'
import rehypeRaw from 'rehype-raw'
import {unified} from 'unified'
import {voidTags} from './tags.ts'

/** A node of Markdown that stands in HTML, by its index among the children that were given. */
export interface Kept {
  readonly type: 'kept'
  readonly index: number
}

export type Parsed = Element | Text | Comment | Kept

/** Parses what `children` hold of HTML; the other nodes stay where they stand in it. Comments are left alone. */
export function parseHtml(children: readonly Nodes[]): Parsed[] {
  const root = {
    type: 'root',
    children: children.map((child, index) =>
      child.type === 'html' && !child.value.startsWith('<!--')
        ? {type: 'raw', value: closed(child.value), ...(child.position && {position: child.position})}
        : {type: 'kept', index},
    ),
  }
  return (processor.runSync(root as unknown as HastRoot) as HastRoot).children as unknown as Parsed[]
}

/** `<a id="x"/>`, alone in its node: meant as empty, where a browser would open it. */
const closed = (value: string): string => {
  const [, tag = '', name = ''] = /^(<([a-z][\w-]*)(?:\s[^<>]*)?)\/>\s*$/i.exec(value) ?? []
  return name === '' || voidTags.has(name.toLowerCase()) ? value : `${tag}></${name}>`
}

const processor = unified()
  .use(rehypeRaw, {passThrough: ['kept']})
  .freeze()
