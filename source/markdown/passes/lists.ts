/** Definition lists, as pandoc writes them: a term on a line of its own, then `:   ` and what it means. */
import type {Nodes, Paragraph, PhrasingContent, Root} from 'mdast'
import type {Context} from '../context.ts'
import type {DefinitionBody, ElementNode} from '../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'

/** Makes a `dl` of each run of terms and bodies; a body without a term is a line that began with a colon, and text again. */
export function makeDefinitionLists(tree: Root, context: Context): void {
  eachParent(tree, parent => {
    if (childrenOf(parent).some(child => child.type === 'definitionBody'))
      setChildren(parent, listsOf(childrenOf(parent), context))
  })
}

const listsOf = (children: readonly Nodes[], context: Context): Nodes[] => {
  const out: Nodes[] = []
  let list: ElementNode | undefined
  children.forEach((child, index) => {
    if (child.type !== 'definitionBody') {
      const term = child.type === 'paragraph' && isTerm(child) && children[index + 1]?.type === 'definitionBody'
      if (!term) list = undefined
      else {
        const last = out.at(-1)
        if (list === undefined || last !== list) {
          list = {
            type: 'element',
            tagName: 'dl',
            properties: {},
            children: [],
            ...(child.position && {position: {...child.position}}),
          }
          out.push(list)
        }
        list.children.push({...child, data: {...child.data, hName: 'dt'}})
        return
      }
      out.push(child)
    } else if (list) {
      list.children.push(bodyOf(child))
      if (list.position && child.position) list.position.end = child.position.end
    } else for (const each of textOf(child, out, context)) out.push(each)
  })
  return out
}

const isTerm = (paragraph: Paragraph): boolean =>
  !paragraph.data?.role &&
  !paragraph.data?.hName &&
  !!paragraph.position &&
  paragraph.position.start.line === paragraph.position.end.line

const bodyOf = (body: DefinitionBody): ElementNode['children'][number] => {
  const [only, ...others] = body.children
  const position = body.position && {position: body.position}
  if (only?.type === 'paragraph' && others.length === 0)
    return {...only, data: {...only.data, hName: 'dd'}, ...position}
  return {type: 'element', tagName: 'dd', properties: {}, children: body.children, ...position}
}

/** The lines of a body that has no term, joined to the paragraph above when no empty line stands between. */
const textOf = (body: DefinitionBody, out: Nodes[], context: Context): Nodes[] => {
  const [first, ...others] = body.children
  if (!body.position || !first?.position) return []
  const {start} = body.position
  const end = first.position.start
  const prefix: PhrasingContent = {
    type: 'text',
    value: context.file.text.slice(start.offset, end.offset),
    data: {made: true},
    position: {start, end},
  }
  if (first.type !== 'paragraph')
    return [{type: 'paragraph', children: [prefix], position: prefix.position}, first, ...others] as Nodes[]
  const above = out.at(-1)
  if (above?.type === 'paragraph' && above.position?.end.line === start.line - 1) {
    prefix.value = `\n${prefix.value}`
    above.children.push(prefix, ...first.children)
    above.position.end = first.position.end
    return others
  }
  return [
    {type: 'paragraph', children: [prefix, ...first.children], position: {start, end: first.position.end}},
    ...others,
  ]
}
