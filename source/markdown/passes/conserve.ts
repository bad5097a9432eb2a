/** A net under our own passes: no word of the parsed Markdown may go missing. */

import type {Nodes, Root} from 'mdast'
import type {Node} from 'unist'
import {type Context, report} from '../context.ts'

interface Word {
  readonly offset: number
  readonly text: string
  readonly node: Node
}

const written = new Set(['text', 'inlineCode', 'code', 'inlineMath', 'math', 'erased'])

/** All that the parser took for text, by place, without white space. */
export function wordsOf(...trees: readonly Node[]): Word[] {
  const words: Word[] = []
  const stack = [...trees] as Nodes[]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const made = (node.data as {made?: boolean} | undefined)?.made
    if (written.has(node.type) && 'value' in node && !made) {
      words.push({offset: node.position?.start.offset ?? 0, text: node.value.replace(/\s/g, ''), node})
    }
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return words.filter(({text}) => text !== '').sort((one, other) => one.offset - other.offset)
}

/** Tells the first place where the words that are there now are not those that were there before our passes. */
export function checkConserved(before: readonly Word[], tree: Root, context: Context): void {
  const joined = (words: readonly Word[]): string => words.map(({text}) => text).join('')
  const was = joined(before)
  const is = joined(wordsOf(tree, ...context.leftOut))
  if (was === is) return
  let at = 0
  while (was[at] === is[at]) at++
  let left = at
  const lost = before.find(({text}) => {
    left -= text.length
    return left < 0
  })
  report(context, (lost ?? before.at(-1))?.node ?? tree, 'text-lost', 'error', {text: was.slice(at, at + 40)})
}
