import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {List, ListItem} from 'mdast'
import type {Context} from '../context.ts'
import type {State} from './types.ts'

/** `ul` or `ol`, with the number that it begins at, and whether a bracket follows its numbers in the text, or two stand around them. */
export function listElement(state: State, node: List, {file}: Context): Element {
  const loose = node.spread || node.children.some(({spread}) => spread)
  const items = node.children.map(item => itemElement(state, item, !!loose))
  const start = node.ordered && typeof node.start === 'number' && node.start !== 1 ? node.start : undefined
  const {style, bracket = !style && isBracketed(node, file.text)} = node.data ?? {}
  return h(
    node.ordered ? 'ol' : 'ul',
    {
      start,
      dataNumbering: style,
      dataStop: bracket === 'both' ? 'brackets' : bracket ? 'bracket' : undefined,
      className: items.some(isTask) ? ['tasks'] : undefined,
    },
    items,
  )
}

/** `1)` */
const isBracketed = ({ordered, position}: List, text: string): boolean =>
  ordered === true && /^\d{1,9}\)/.test(text.slice(position?.start.offset, (position?.start.offset ?? 0) + 10))

/** `li`; in a tight list its text stands in it without paragraphs. A task begins with its box, which is a character. */
const itemElement = (state: State, item: ListItem, loose: boolean): Element => {
  // HTML can put several paragraphs into an item of a tight list: without their `p` they would be one.
  const bare = !loose && item.children.filter(child => child.type === 'paragraph' && !child.data?.role).length < 2
  const content = item.children.flatMap((child): ElementContent[] => {
    if (child.type === 'paragraph' && bare && !child.data?.role) return state.all(child)
    const one = state.one(child, item)
    return one === undefined ? [] : Array.isArray(one) ? one : [one]
  })
  const task = typeof item.checked === 'boolean'
  if (task) {
    const boxes = boxesOf(item)
    const [first] = content
    if (first?.type === 'element' && first.tagName === 'p') first.children.unshift(...boxes)
    else content.unshift(...boxes)
  }
  const element = h(task ? 'li.task' : 'li', content)
  state.patch(item, element)
  return element
}

/** In an exercise the tick is the answer: the pupil sees an empty box in its place, of the same width. */
const boxesOf = ({checked, data}: ListItem): Element[] => {
  const box = (sign: string, only?: string) => h('span.task-box', {dataGenerated: '', dataOnly: only}, `${sign}\u00a0`)
  if (!checked) return [box('☐')]
  return data?.choice ? [box('☑', 'teacher'), box('☐', 'student')] : [box('☑')]
}

const isTask = (element: Element): boolean => Array.isArray(element.properties.className)
