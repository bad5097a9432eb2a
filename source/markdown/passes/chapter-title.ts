import type {Heading, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {type Context, report} from '../context.ts'

/**
 * Puts the title that the head of a chapter gives before its text as a heading of level 1. A text that has one of its own
 * keeps it: where it says something else, the title of the head is told, since it is not printed.
 */
export function addChapterTitle(tree: Root, context: Context): void {
  const {title} = context.file.head ?? {}
  if (!title) return
  let own: Heading | undefined
  visit(tree, 'heading', heading => {
    if (heading.depth === 1) own ??= heading
  })
  const {line, column} = title.ofBook ? {line: 1, column: 1} : title.place
  const point = {line, column, offset: 0}
  const position = {start: point, end: {...point, line: title.ofBook ? 1 : (title.place.endLine ?? point.line)}}
  if (own) {
    if (!title.ofBook && plain(textOf(own)) !== plain(title.text))
      report(context, {position}, 'front-matter-title', 'info', {title: title.text, heading: textOf(own)})
    return
  }
  const text = title.text.replace(/\s+/g, ' ').trim()
  if (text === '') return
  tree.children.unshift({type: 'heading', depth: 1, children: [{type: 'text', value: text, position}], position})
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
