import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Context} from '../context.ts'
import {directiveOf} from '../directives/index.ts'
import {titleOf} from '../directives/title.ts'
import type {Directive} from '../nodes.ts'
import {propertiesOf} from './properties.ts'
import type {State} from './types.ts'

/** What a directive renders, with its id, classes, language and audience on the first element. An unknown one is a `div`. */
export function directiveElements(state: State, node: Directive, {options}: Context): ElementContent[] {
  const kind = directiveOf(node.name)
  const [head] = node.children
  const titled = head?.type === 'paragraph' && head.data?.role === 'title'
  const text = titled && head.children.some(child => child.type !== 'erased') ? state.all(head) : undefined
  const blocks = (titled ? node.children.slice(1) : node.children).flatMap((child): ElementContent[] => {
    const one = state.one(child, node)
    return one === undefined ? [] : Array.isArray(one) ? one : [one]
  })
  const content = {
    attributes: node.attributes,
    title: text?.length ? text : undefined,
    children: blocks,
    labels: options.labels,
  }
  const rendered = kind?.render?.(content) ?? h('div', titleOf(content.title), blocks)
  const elements = Array.isArray(rendered) ? rendered : [rendered]
  const first = elements.find(element => element.type === 'element')
  if (first) {
    const {className, ...own} = propertiesOf(node.attributes)
    Object.assign(first.properties, own)
    if (className)
      first.properties.className = [
        ...((first.properties.className as string[] | undefined) ?? []),
        ...(className as string[]),
      ]
    // An answer on lines is hidden, the lines stay.
    if (!hasClass(first, 'answer-room')) {
      if (kind?.only !== undefined) first.properties.dataOnly = kind.only
      if (kind?.stream !== undefined) first.properties.dataStream = kind.stream
    }
  }
  const title = elements
    .flatMap(element => (element.type === 'element' ? [element, ...element.children] : []))
    .find(isTitle)
  if (title && titled) state.patch(head, title)
  return elements
}

const hasClass = ({properties: {className}}: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name)

const isTitle = (node: ElementContent): boolean => node.type === 'element' && hasClass(node, 'box-title')
