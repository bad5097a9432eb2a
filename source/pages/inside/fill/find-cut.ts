/**
 * Where the page ends. Chromium's own fragmentation has already decided (widows, orphans, what must stay together): this
 * module only turns «the first thing in column 2» into a place in the tree.
 */
import {blockOf, climb, cutBlock, isAtStart, isBlock} from './cut.ts'
import {leavesOf} from './leaves.ts'
import {allWithin, anyBeyond, characterAt, firstBeyond, firstOffsetBeyond} from './measure.ts'
import {dissolve} from './row-spans.ts'
import {splitCells} from './tall-row.ts'
import type {ColumnBox, Cut, Leaf} from './types.ts'

/**
 * The place where `flow`, laid out in `box`, must be cut; undefined when all of it fits.
 *
 * @param mustProgress when true, a row that stands first is cut inside rather than before
 * @param thorough whether each leaf is looked at, rather than as many as a search needs
 */
export function findCut(flow: Element, box: ColumnBox, mustProgress: boolean, thorough = false): Cut | undefined {
  const leaves = leavesOf(flow)
  if (thorough && allWithin(flow, leaves, box)) return undefined
  const leaf = thorough ? anyBeyond(leaves, box) : firstBeyond(leaves, box, leaf => parallelAround(leaf, flow))
  if (!leaf) return undefined
  const parallel = parallelAround(leaf, flow)
  if (parallel) return cutAtParallel(parallel, flow, box, mustProgress)
  const cut = cutAtLeaf(leaf, flow, box, mustProgress)
  // What is whole now may move to the next page with more lines than it alone: Chromium counts them again.
  return cut === 'divided' || keepThree(cut) ? findCut(flow, box, mustProgress) : cut
}

function cutAtLeaf(leaf: Leaf, flow: Element, box: ColumnBox, mustProgress: boolean): Cut | 'divided' {
  if (!(leaf instanceof Text)) return climb(leaf, flow)
  const offset = firstOffsetBeyond(leaf, box)
  const start = wordStart(leaf, offset)
  if (start.text === leaf && start.offset < offset && undivide(leaf, start.offset)) return 'divided'
  // The space that ends the line before belongs to that line.
  if (start.text !== leaf && start.text.parentElement?.classList.contains('line-end'))
    return climb(nextOf(start.text.parentElement), flow)
  const begins = /^\s*$/.test(start.text.data.slice(0, start.offset))
  if (!begins) return start
  const whole = climb(start.text, flow)
  // So does one of ragged text, whose ends bear no mark: kept as it is, it would stand before the first word of the page.
  if (start.offset > 0 && cutBlock(whole)) return start
  // A word of several lines that begins the page is cut inside, where a line ends.
  return mustProgress && offset > 0 && isAtStart(whole, flow) ? {text: leaf, offset} : whole
}

/** What follows `element`, which is not the last of its block: a word that began a line may fill several of them. */
function nextOf(element: Element): Node {
  let node: Node = element
  while (!node.nextSibling) node = node.parentNode as Node
  return node.nextSibling
}

/**
 * Keeps a paragraph of three lines whole: two and two cannot be had of them, and Chromium parts them in two and one. Returns
 * false when it is none, or when that was done before.
 */
function keepThree(cut: Cut): boolean {
  const block = cutBlock(cut)
  if (!block || block.matches('td, th, [data-rest], [data-break-inside="avoid"]')) return false
  const line = Number.parseFloat(getComputedStyle(block).lineHeight)
  // A part that is cut reaches down to the end of its column, a part of a line further than its own.
  const lines = [...block.getClientRects()].map(({height}) => Math.floor(height / line + 0.1))
  if (lines.length !== 2 || lines[0] !== 2 || lines[1] !== 1) return false
  block.setAttribute('data-break-inside', 'avoid')
  return true
}

/** Forbids the division of the word of `text` at `start`. Returns false when that was done before. */
function undivide(text: Text, start: number): boolean {
  if (text.parentElement?.classList.contains('undivided')) return false
  const end = text.data.slice(start).search(breakable)
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end === -1 ? text.length : start + end)
  const whole = document.createElement('span')
  whole.className = 'undivided'
  range.surroundContents(whole)
  return true
}

/** A word longer than so many lines is cut inside. */
const wordLines = 3

/**
 * The beginning of the word that holds the character at `offset`, which begins a line: a cut never falls within a word
 * (no hyphen at a page's end), unless the word fills more lines than `wordLines`.
 */
function wordStart(text: Text, offset: number): {text: Text; offset: number} {
  const block = blockOf(text)
  let node = text
  let at = offset
  let line: DOMRect | undefined
  for (let lines = 0; ; ) {
    for (; at > 0; at--) {
      if (breakable.test(node.data.charAt(at - 1))) return {text: node, offset: at}
      const rectangle = characterAt(node, at - 1)
      if (rectangle && line && rectangle.bottom <= line.top + 1 && ++lines > wordLines) return {text, offset}
      if (rectangle && (!line || rectangle.bottom <= line.top + 1)) line = rectangle
    }
    const before = textBefore(node, block)
    if (!before) return {text: node, offset: 0}
    node = before
    at = node.length
  }
}

const breakable = /[ \t\n\u200b]/

/** The text right before `text` in the same line of inline content; undefined when a break or a block lies between. */
function textBefore(text: Text, block: Element): Text | undefined {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  walker.currentNode = text
  for (let node = walker.previousNode(); node; node = walker.previousNode()) {
    // A formula is no part of a word.
    if (node.parentElement?.closest('math')) return undefined
    if (node instanceof Text && node.length > 0) return node
    if (node instanceof Element && (node.localName === 'br' || isBlock(node))) return undefined
  }
  return undefined
}

/**
 * The outermost ancestor whose children stand side by side (a table row, flex, grid): a flow is never cut inside one of
 * its children alone.
 */
function parallelAround(leaf: Leaf, flow: Element): Element | undefined {
  let found: Element | undefined
  for (let element = leaf.parentElement; element && element !== flow; element = element.parentElement) {
    if (/^(table-row|(inline-)?(flex|grid)|inline-block)$/.test(getComputedStyle(element).display)) found = element
  }
  return found
}

function cutAtParallel(element: Element, flow: Element, box: ColumnBox, mustProgress: boolean): Cut | undefined {
  const group = element.closest('tbody[data-group]')
  const whole = climb(group && flow.contains(group) ? group : element, flow)
  const tall = element.hasAttribute('data-tall') || element.closest('[data-relax]') !== null
  if (!tall && !(mustProgress && isAtStart(whole, flow))) return whole
  if (!element.hasAttribute('data-tall')) {
    // It may break from now on, which moves what stands in it: look again.
    element.setAttribute('data-tall', '')
    if (group) dissolve(group)
    return findCut(flow, box, mustProgress)
  }
  const rest = splitCells(element, cell => findCut(cell, box, false))
  return rest ? {before: rest} : whole
}
