import type {Nodes, Paragraph, Root} from 'mdast'
import type {Context} from '../context.ts'
import {tellDialect} from './tell.ts'
import {partsOf} from './text.ts'
import type {Dialect} from './types.ts'

/** `% Titre`, `% Auteurs`, `% Date` as the first lines of a text (pandoc, pandoc_title_block): its heading, and who wrote it when. */
export const titleBlocks: Dialect = {
  name: 'title-block',
  read: (tree: Root, context: Context) => {
    const [first] = tree.children
    const [only] = first?.type === 'paragraph' ? first.children : []
    if (first?.type !== 'paragraph' || only?.type !== 'text' || first.children.length > 1) return
    if (!/^% \S/.test(only.value) || context.file.text.slice(0, first.position?.start.offset).trim() !== '') return
    tellDialect(context, first, 'title-block', 'read', only.value)
    const {keep, erase} = partsOf(only, context)
    const made = [...only.value.matchAll(/(^|\n)%[ \t]*([^\n]*(?:\n[ \t]+[^\n]+)*)/g)].map(
      ({0: all, 2: text = '', index}, line): Nodes => {
        const at = index + all.length - text.length
        const children: Paragraph['children'] = [erase(index, at), ...(text === '' ? [] : [keep(at, at + text.length)])]
        const position = first.position && {position: first.position}
        return line === 0
          ? {type: 'heading', depth: 1, children, ...position}
          : {type: 'paragraph', children, ...position}
      },
    )
    tree.children.splice(0, 1, ...(made as Root['children']))
  },
}
