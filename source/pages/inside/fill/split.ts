/**
 * Parting a flow in two and joining it again. Nodes are moved, never copied; only the ancestors of the cut exist twice,
 * as shells: the second one bears `data-rest`, and the id stays with the first.
 */
import type {Cut} from './types.ts'

/** Takes all that stands before `cut` out of `flow`. Returns it in a shell of `flow`, which keeps the rest. */
export function takeBefore(flow: Element, cut: Cut): Element {
  const depth = depthOf(cut, flow)
  const range = document.createRange()
  range.setStart(flow, 0)
  setEnd(range, cut)
  const taken = shellOf(flow)
  taken.append(range.extractContents())
  markRest(flow, depth)
  return taken
}

/** Takes all that stands from `cut` on out of `flow`. Returns it in a shell of `flow`. */
export function takeAfter(flow: Element, cut: Cut): Element {
  const depth = depthOf(cut, flow)
  const range = document.createRange()
  range.setEnd(flow, flow.childNodes.length)
  if ('text' in cut) range.setStart(cut.text, cut.offset)
  else range.setStartBefore(cut.before)
  const rest = shellOf(flow)
  rest.append(range.extractContents())
  markRest(rest, depth)
  return rest
}

/** Puts what was taken after `flow` back at its end. `rest` is left empty. */
export function appendRest(flow: Element, rest: Element): void {
  const [tail, head] = [flow.lastChild, rest.firstChild]
  if (tail instanceof Element && head instanceof Element && continues(tail, head)) {
    appendRest(tail, head)
    head.remove()
  } else if (tail instanceof Text && head instanceof Text) {
    tail.appendData(head.data)
    head.remove()
  }
  while (rest.firstChild) flow.append(rest.firstChild)
}

/** Puts `first` back before the rest that it was parted from. `first` is left empty. */
export function prependFirst(first: Element, rest: Element): void {
  const [tail, head] = [first.lastChild, rest.firstChild]
  if (tail instanceof Element && head instanceof Element && continues(tail, head)) {
    prependFirst(tail, head)
    for (const name of ['id', 'data-rest', 'data-top']) {
      const value = tail.getAttribute(name)
      if (value === null) head.removeAttribute(name)
      else head.setAttribute(name, value)
    }
    tail.remove()
  } else if (tail instanceof Text && head instanceof Text) {
    head.insertData(0, tail.data)
    tail.remove()
  }
  while (first.lastChild) rest.prepend(first.lastChild)
}

/** Puts the part of `element` that still begins `rest` back to it. */
export function rejoin(element: Element, rest: Element): void {
  const head = rest.firstChild
  if (!(head instanceof Element) || !continues(element, head)) return
  appendRest(element, head)
  head.remove()
}

/** A copy of an element without its children and its id. */
export function shellOf(element: Element): Element {
  const shell = element.cloneNode(false) as Element
  shell.removeAttribute('id')
  return shell
}

function continues(first: Element, second: Element): boolean {
  return second.hasAttribute('data-rest') && first.getAttribute('data-ref') === second.getAttribute('data-ref')
}

/** How many elements lie between the cut and `flow`: so many shells begin the rest. */
function depthOf(cut: Cut, flow: Element): number {
  let depth = 0
  let node = 'text' in cut ? cut.text.parentNode : cut.before.parentNode
  for (; node && node !== flow; node = node.parentNode) depth++
  return depth
}

function markRest(rest: Element, depth: number): void {
  let shell: Element | null = rest
  for (let level = 0; level < depth; level++) {
    shell = shell.firstElementChild
    if (!shell) return
    shell.setAttribute('data-rest', '')
    shell.removeAttribute('data-cut')
    shell.removeAttribute('id')
    shell.removeAttribute('data-id')
  }
}

function setEnd(range: Range, cut: Cut): void {
  if ('text' in cut) range.setEnd(cut.text, cut.offset)
  else range.setEndBefore(cut.before)
}
