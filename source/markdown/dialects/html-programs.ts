import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {pointsOf} from '../../text/points.ts'
import {report} from '../context.ts'
import type {Dialect} from './types.ts'

/** The first line of a style sheet or of a program that goes on over lines. */
const opening = /^<(style|script)(?:\s[^<>]*)?>(?!.*<\/\1)/i

/**
 * `<style scoped>` of a table of pandas, `<script>` of a figure: over lines, within an element that a blank line ends for
 * Markdown, which would print the rest.
 */
export const htmlPrograms: Dialect = {
  name: 'html-program',
  blocks: [
    {
      head: opening,
      close: ([, name = '']) => new RegExp(`^(?:[^<]|<(?!/${name}))*</${name}\\s*>$`, 'i'),
      hidden: true,
    },
  ],
  read: (tree: Root, context) => {
    const {text} = context.file
    if (!/<(?:style|script)/i.test(text)) return
    const shown = literalsIn(tree)
    const point = pointsOf(text)
    for (const {index, 0: found} of text.matchAll(/^[ \t>]*<(?:style|script)\b[^\n]*/gim)) {
      const start = index + found.indexOf('<')
      const [, tag = ''] = opening.exec(text.slice(start, index + found.length)) ?? []
      if (tag === '' || shown(start)) continue
      const position = {start: point(start), end: point(index + found.trimEnd().length)}
      report(context, {position}, 'html-refused', 'warning', {tag: tag.toLowerCase()})
    }
  },
}

/** Whether an offset lies in a block of code or of HTML that was parsed: it is told as what it is. */
const literalsIn = (tree: Root): ((at: number) => boolean) => {
  const ranges: [start: number, end: number][] = []
  visit(tree, (node: Nodes) => {
    const {start, end} = node.position ?? {}
    if ('value' in node && start?.offset !== undefined && end?.offset !== undefined)
      ranges.push([start.offset, end.offset])
  })
  ranges.sort(([one], [other]) => one - other)
  let next = 0
  let reach = -1
  return at => {
    for (; next < ranges.length && (ranges[next]?.[0] ?? 0) <= at; next++)
      reach = Math.max(reach, ranges[next]?.[1] ?? 0)
    return at < reach
  }
}
