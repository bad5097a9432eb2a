import type {Nodes, Paragraph, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import type {Context} from '../context.ts'
import {hasTypedId} from '../typed-ids.ts'
import {childrenOf, eachParent, holdsBlocks, setChildren} from '../walk.ts'
import {tellDialect} from './tell.ts'
import {madeText, partsOf, rawText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/**
 * bookdown: `# (PART) Un titre`, `# (APPENDIX) Annexes`, the title of a part, without what says so; `(ref:nom) Une légende.`,
 * a text that stands elsewhere by its name; `(\#tab:nom)`, the name of a table; `\@ref(thm:nom)`, which calls a block by what
 * it is, too.
 *
 * @see https://bookdown.org/yihui/bookdown/markdown-extensions-by-bookdown.html
 */
export const bookdown: Dialect = {
  name: 'bookdown',
  read: (tree, context) => {
    replaceText(tree, context, /^\((?:PART|APPENDIX)\*?\)[ \t]+(?=\S)/g, (match, {erase}, parent) => {
      if (parent.type !== 'heading') return undefined
      const mark = erase(0, match[0].length)
      tellDialect(context, mark, 'bookdown', 'read', match[0].trim())
      return [mark]
    })
    const {text} = context.file
    if (text.includes('(ref:')) readTexts(tree, context)
    if (text.includes('(\\#')) readNames(tree, context)
    if (text.includes('\\@ref(')) readReferences(tree, context)
  },
}

const definition = /^\(ref:([\w:-]+)\)[ \t\n]+(?=\S)/
const use = /\(ref:([\w:-]+)\)/g

/** Texts that stand elsewhere: a picture's caption, or wherever its name is. One that nothing calls goes with its program. */
const readTexts = (tree: Root, context: Context): void => {
  const texts = new Map<string, {content: Nodes[]; mark: Nodes; isUsed: boolean}>()
  eachParent(tree, parent => {
    if (!holdsBlocks(parent)) return
    const left = childrenOf(parent).filter(child => {
      const first = child.type === 'paragraph' ? child.children[0] : undefined
      const [found, name = ''] = (first?.type === 'text' && definition.exec(first.value)) || []
      if (child.type !== 'paragraph' || first?.type !== 'text' || found === undefined || texts.has(name)) return true
      const {keep, erase} = partsOf(first, context)
      const mark = erase(0, found.length)
      const rest = found.length < first.value.length ? [keep(found.length, first.value.length)] : []
      texts.set(name, {content: [...rest, ...child.children.slice(1)], mark, isUsed: false})
      return false
    })
    if (left.length < childrenOf(parent).length) setChildren(parent, left)
  })
  visit(tree, 'image', image => {
    const [, name = ''] = /^\(ref:([\w:-]+)\)$/.exec(image.title ?? image.alt ?? '') ?? []
    const found = texts.get(name)
    if (!found) return
    image.alt = found.content.map(node => textOf(node)).join('')
    if (image.title) image.title = image.alt
  })
  replaceText(tree, context, use, (match, {erase}) => {
    const found = texts.get(match[1] ?? '')
    if (!found) return undefined
    const mark = erase(match.index, match.index + match[0].length)
    const content = found.isUsed ? [madeText(found.content.map(node => textOf(node)).join(''), mark)] : found.content
    if (!found.isUsed) tellDialect(context, found.mark, 'bookdown', 'read', match[0])
    found.isUsed = true
    return [mark, ...content]
  })
  for (const {content, mark, isUsed} of texts.values()) {
    context.leftOut.push(mark)
    if (isUsed) continue
    for (const node of content) context.leftOut.push(node)
    tellDialect(context, mark, 'bookdown', 'dropped', 'value' in mark ? mark.value : '')
  }
}

/** `(\#tab:nom)` in a caption names what it stands under. */
const readNames = (tree: Root, context: Context): void => {
  // Its caption stands before a table.
  eachParent(tree, parent => {
    const children = childrenOf(parent)
    const isBefore = (node: Nodes | undefined, next: Nodes | undefined): boolean =>
      node?.type === 'paragraph' && next?.type === 'table' && /^Table: *\(#tab:/.test(textOf(node))
    if (!children.some((node, index) => isBefore(node, children[index + 1]))) return
    for (let index = 0; index < children.length - 1; index++) {
      if (!isBefore(children[index], children[index + 1])) continue
      children.splice(index, 2, children[index + 1] as Nodes, children[index] as Nodes)
      index++
    }
  })
  visit(tree, 'paragraph', paragraph => {
    const name = /\(#((?:fig|tab):[\w-]+)\)[ \t]*/
    const index = paragraph.children.findIndex(child => child.type === 'text' && name.test(child.value))
    const child = paragraph.children[index]
    const match = child?.type === 'text' ? name.exec(child.value) : null
    if (child?.type !== 'text' || !match) return
    const {keep, erase} = partsOf(child, context)
    const end = match.index + match[0].length
    const mark = erase(match.index, end)
    tellDialect(context, mark, 'bookdown', 'read', match[0].trim())
    const attributes: Nodes = {
      type: 'attributes',
      value: '',
      attributes: {id: match[1] ?? '', classes: [], pairs: {}},
      ...(mark.position && {position: mark.position}),
    }
    setChildren(paragraph as Paragraph, [
      ...childrenOf(paragraph).slice(0, index),
      ...(match.index > 0 ? [keep(0, match.index)] : []),
      mark,
      ...(end < child.value.length ? [keep(end, child.value.length)] : []),
      ...childrenOf(paragraph).slice(index + 1),
      attributes,
    ])
  })
}

/** A theorem is called `thm:nom`, its block `#nom`; a figure that a program makes is not there: its name is kept. */
const readReferences = (tree: Root, context: Context): void => {
  const {text} = context.file
  const namesOf = (pattern: RegExp): ReadonlySet<string> =>
    new Set([...text.matchAll(pattern)].map(([, name = '']) => name))
  const typed = namesOf(/[#{]([a-z]{2,4}:[\w-]+)/g)
  const chunks = namesOf(/\{\w+[ ,]+([\w-]+)(?=[ ,}])/g)
  const labels = namesOf(/^#\| *label: *([\w-]+)\s*$/gm)
  eachParent(tree, parent => {
    if (!childrenOf(parent).some(child => child.type === 'link' && child.children.length === 0)) return
    setChildren(
      parent,
      childrenOf(parent).map((child): Nodes => {
        const [, label = ''] =
          (child.type === 'link' && child.children.length === 0 && /^#[a-z]{2,4}:([\w-]+)$/.exec(child.url)) || []
        if (child.type !== 'link' || label === '') return child
        const whole = child.url.slice(1)
        if (typed.has(whole)) return child
        if (hasTypedId(label, context)) return {...child, url: `#${label}`}
        if (!chunks.has(label) && !labels.has(label)) return child
        tellDialect(context, child, 'bookdown', 'kept', `\\@ref(${whole})`)
        return rawText(`[${whole}]`, child)
      }),
    )
  })
}
