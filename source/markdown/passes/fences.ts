/** The lines of directives, folded into blocks. */
import type {Heading, Nodes, Paragraph, Parents, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {foldedName} from '../../text/fold.ts'
import {ownValue} from '../../text/own-value.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'
import {tellDialect, tellDialects} from '../dialects/tell.ts'
import {directiveNames, directiveOf} from '../directives/index.ts'
import type {Directive, Erased, Fence} from '../nodes.ts'
import {childrenOf, eachParent, setChildren} from '../walk.ts'
import {takeTitleAttributes} from './attach.ts'
import {openingOf, readOptions, tellNested} from './blocks.ts'

interface Open {
  readonly directive: Directive | undefined
  readonly children: Nodes[]
  /** A directive of one line that was opened as a block: what follows is none of its content. */
  readonly isLine: boolean
}

/**
 * Replaces each `fence` by the `directive` that it opens, with all up to the bare fence that closes it. Told: unknown
 * names, fences left open or with nothing to close, a line where a block is needed and the reverse, missing values.
 */
export function foldFences(tree: Root, context: Context): void {
  const ofAnswers = hasExercises(tree) ? meantAsAnswer : {}
  eachParent(tree, parent => {
    if (childrenOf(parent).some(child => child.type === 'fence')) freeClosings(parent)
  })
  eachParent(tree, parent => {
    if (childrenOf(parent).some(child => child.type === 'fence')) fold(parent, context, ofAnswers)
  })
  eachParent(tree, parent => {
    if (parent.type !== 'directive') return
    if (isFigureDiv(parent)) parent.name = 'figure'
    takeTitleAttributes(parent)
    readOptions(parent, context)
    tellContent(parent, context)
    directiveOf(parent.name)?.prepare?.(parent, context)
  })
  tellNested(tree, context)
  tellDialects(context)
}

/**
 * `  :::` under the last item of a list closes the block around the list: so does it where it was written, indented by a
 * formatter (Prettier) that took it for a part of the item.
 */
const freeClosings = (parent: Parents): void => {
  let depth = 0
  setChildren(
    parent,
    childrenOf(parent).flatMap((child): Nodes[] => {
      if (child.type === 'fence') depth = Math.max(0, depth + stepOf(child))
      const closings = child.type === 'list' && depth > 0 ? strayAtEnd(child, depth) : []
      depth -= closings.length
      return [child, ...closings]
    }),
  )
}

/** The bare fences at the end of the last item that close nothing there, taken out of it; `most` at most. */
const strayAtEnd = (list: Parents, most: number): Fence[] => {
  const item = childrenOf(list).at(-1)
  if (item?.type !== 'listItem') return []
  const last = childrenOf(item).at(-1)
  if (last?.type === 'list') return strayAtEnd(last, most)
  const out: Fence[] = []
  let depth = 0
  const kept = childrenOf(item).filter((child): boolean => {
    if (child.type !== 'fence') return true
    depth += stepOf(child)
    if (depth >= 0 || out.length === most) return true
    depth = 0
    out.push(child)
    return false
  })
  // What follows one of them in the item is the item's: then it was none of the list's end.
  if (
    out.length === 0 ||
    childrenOf(item)
      .slice(-out.length)
      .some(child => child.type !== 'fence')
  )
    return []
  setChildren(item, kept)
  return out
}

/** 1 for a fence that opens, -1 for one that closes. */
const stepOf = (fence: Fence): number => (fence.colons === 2 ? 0 : isOpening(fence) ? 1 : -1)

/** `::: {#fig-vues layout-ncol=2}` of Quarto: pictures, each with its own caption, and a paragraph that is that of all. */
const isFigureDiv = ({name, attributes, children}: Directive): boolean =>
  (name === '' || directiveOf(name) === undefined) &&
  /^fig[-:]/.test(attributes.id ?? '') &&
  children.every(({type}) => type === 'paragraph') &&
  children.some(child => child.type === 'paragraph' && child.children.some(({type}) => type === 'image'))

/** What some blocks are made for: without it they are a frame around nothing, or text like any other. */
const contents: Readonly<Record<string, RegExp>> = {
  figure: /^(?:image|imageReference|html)$/,
  glossary: /^(?:list|definitionBody|html)$/,
  timeline: /^(?:list|definitionBody|html)$/,
}

const tellContent = (node: Directive, context: Context): void => {
  const wanted = ownValue(contents, node.name)
  const holds = (inner: Nodes): boolean =>
    wanted?.test(inner.type) || ('children' in inner && inner.children.some(holds))
  if (!wanted || holds(node)) return
  report(context, openingOf(node), 'directive-content', 'warning', {name: node.typed, kind: node.name})
}

/** How deep directives may stand in each other; the line that opens one more is told, and what is in it stays. */
const deepest = 50

const fold = (parent: Parents, context: Context, meant: Readonly<Record<string, string>>): void => {
  const stack: Open[] = [{directive: undefined, children: [], isLine: false}]
  const close = (end: Nodes | undefined): boolean => {
    if (stack.length === 1) return false
    const {directive, children, isLine} = stack.pop() as Open
    if (isLine || !directive) {
      const around = stack.at(-1)?.children ?? []
      if (directive) around.push(directive)
      for (const child of children) around.push(child)
      return true
    }
    const [first] = children
    if (directive.name === 'box' && directive.children.length === 0 && first?.type === 'heading')
      children[0] = titleFrom(first)
    directive.children = [...directive.children, ...(children as Directive['children'])]
    const last = end ?? children.at(-1)
    if (directive.position && last?.position) directive.position.end = last.position.end
    if (isOfScreens(directive)) context.leftOut.push(directive)
    else stack.at(-1)?.children.push(directive)
    return true
  }
  for (const child of childrenOf(parent)) {
    if (child.type !== 'fence') stack.at(-1)?.children.push(child)
    else if (child.colons === 2) stack.at(-1)?.children.push(...leaf(child, context))
    else if (isOpening(child)) {
      if (stack.length > deepest) {
        if (stack.length === deepest + 1) report(context, child, 'nesting', 'error', {limit: deepest})
        stack.push({directive: undefined, children: titleOf(child), isLine: true})
        continue
      }
      const directive = opened(child, context, meant)
      stack.push({directive, children: [], isLine: directiveOf(directive.name)?.form === 'leaf'})
    } else if (!close(child)) report(context, child, 'directive-stray', 'error')
  }
  while (stack.length > 1) {
    const {directive, isLine} = stack.at(-1) as Open
    if (directive && !isLine)
      report(context, openingOf(directive), 'directive-unclosed', 'error', {name: directive.typed})
    close(undefined)
  }
  setChildren(parent, stack[0]?.children ?? [])
}

/** Quarto's `.content-visible when-format="html"`, `.content-hidden unless-format="html"`: not for paper. */
const isOfScreens = ({typed, attributes: {pairs}}: Directive): boolean => {
  const [, kind] = /^content-(visible|hidden)$/.exec(typed) ?? []
  const {'when-format': wanted, 'unless-format': unwanted} = pairs
  const format = wanted ?? unwanted
  if (kind === undefined || format === undefined) return false
  const applies = /^(?:pdf|latex|typst)$/.test(format) === (wanted !== undefined)
  return applies === (kind === 'hidden')
}

/** A heading that begins a box is its title (Quarto, callouts). */
const titleFrom = ({children, position}: Heading): Paragraph => ({
  type: 'paragraph',
  data: {role: 'title'},
  children,
  ...(position && {position}),
})

/** `:::` alone closes; with a name, a class or any attribute it opens. */
const isOpening = ({name, attributes: {classes, id, pairs}}: Fence): boolean =>
  name !== '' || classes.length > 0 || id !== undefined || Object.keys(pairs).length > 0

/** A directive of one line: with its value, or as a block without content when it should have been one. */
const leaf = (fence: Fence, context: Context): Nodes[] => {
  const known = directiveOf(fence.name, 'leaf')
  if (!known) {
    tellUnknown(fence, fence.name, context)
    return titleOf(fence)
  }
  if (known.form === 'container') {
    report(context, fence, 'directive-is-block', 'error', {name: fence.name})
    return [directive(fence, known.names[0], fence.name, titleOf(fence))]
  }
  return [checked(fence, context), ...titleOf(fence)]
}

/** A directive of one line, its value checked; without a good one, that of the example. */
const checked = (fence: Fence, context: Context): Directive => {
  const known = directiveOf(fence.name, 'leaf')
  const node = directive(fence, known?.names[0] ?? '', fence.name, [])
  const value = fence.attributes.pairs.value ?? ''
  if (known?.requires && !known.requires.pattern.test(value)) {
    const {example} = known.requires
    const expected = `::${fence.name}{${example}}`
    report(
      context,
      fence,
      'directive-value',
      'error',
      {name: fence.name, value, example: expected},
      {expected: [expected]},
    )
    node.attributes = {...fence.attributes, pairs: {...fence.attributes.pairs, value: example}}
  }
  return node
}

/** Containers by which site generators lay their pages out: on paper what they hold is all there is. */
const ofScreens =
  /^(?:code-group|code-tabs|v-pre|raw|tabs|tab|tab-set|tab-item|tabset|panel-tabset|cards?|card-grid|grid|grid-item|grid-item-card|steps?|container|demo|playground|center|left|right|justify|align|flex|column|row|content-visible|content-hidden|spoiler|collapse|slide|fragment|vue|only|sidebar|margin|dropdown|details|file-tree|filetree|link-cards|badge|tip-box|panel|accordion|hero|features|team|timeline-item|lead|landing|refs|div|section|wrapper|incremental|nonincremental|theorem|lemma|corollary|proposition|conjecture|proof|axiom|theoreme|lemme|corollaire|preuve|demonstration|thebibliography|abstract|minipage|multicols|csl-[a-z-]+|notes|output|cell|cell-output.*|hidden|cols)$/

/** What teachers call an answer too. Elsewhere than in a sheet of exercises these words may name anything. */
const meantAsAnswer: Readonly<Record<string, string>> = {
  correction: 'answer',
  corrige: 'answer',
  corriges: 'answer',
  solution: 'answer',
  solutions: 'answer',
}

const hasExercises = (tree: Root): boolean => {
  let found = false
  visit(tree, 'fence', ({name}) => {
    found ||= directiveOf(name)?.names[0] === 'exercise'
  })
  return found
}

/**
 * The block that a name which is none was meant for, where that is for some readers alone: printed for all, an answer
 * would be given away by a slip.
 */
const hiddenBy = (typed: string, meant: Readonly<Record<string, string>>): string | undefined => {
  const name = foldedName(typed)
  const near = ownValue(meant, name) ?? nearest(name, directiveNames)
  return near !== undefined && directiveOf(near)?.only !== undefined ? near : undefined
}

/** What a fence with a name opens. `::: {.name}` names it by its first known class. */
const opened = (fence: Fence, context: Context, meant: Readonly<Record<string, string>>): Directive => {
  const {classes, pairs} = fence.attributes
  const typed = fence.name || (classes.find(name => directiveOf(name)) ?? classes[0] ?? pairs.value ?? '')
  const known = directiveOf(typed)
  // `::: {.callout-note}`: Quarto.
  const kind = foldedName(typed).replace(/^callout-/, '')
  if (!known && context.options.labels.boxes[kind] !== undefined) {
    const node = directive(fence, 'box', typed, titleOf(fence))
    node.attributes = {...node.attributes, pairs: {...node.attributes.pairs, kind}}
    return node
  }
  const hidden = known || ofScreens.test(foldedName(typed)) ? undefined : hiddenBy(typed, meant)
  if (hidden !== undefined) {
    const told = {actual: typed, expected: [hidden]}
    report(context, fence, 'directive-hidden', 'warning', {name: typed, nearest: hidden}, told)
    return directive(fence, directiveOf(hidden)?.names[0] ?? '', typed, titleOf(fence))
  }
  if (!known) {
    // pandoc's form is also how a style of the author's own is asked for: only what looks like a slip is told.
    if (ofScreens.test(foldedName(typed))) tellDialect(context, fence, 'screen-container', 'read', `::: ${typed}`)
    else if (fence.name || nearest(typed, directiveNames)) tellUnknown(fence, typed, context)
    return directive(fence, '', typed, titleOf(fence))
  }
  if (known.form === 'leaf') {
    report(context, fence, 'directive-is-line', 'error', {name: typed})
    return {...checked({...fence, name: typed}, context), children: titleOf(fence)}
  }
  return directive(fence, known.names[0], typed, titleOf(fence))
}

const directive = (fence: Fence, name: string, typed: string, children: Paragraph[]): Directive => {
  const classes = fence.name
    ? fence.attributes.classes
    : fence.attributes.classes.filter(each => each !== typed || name === '')
  const node: Directive = {type: 'directive', name, typed, attributes: {...fence.attributes, classes}, children}
  if (fence.position) node.position = {...fence.position}
  return node
}

const titleOf = (fence: Fence): Paragraph[] => {
  const [first] = fence.children
  const last = fence.children.at(-1)
  if (!first?.position || !last?.position) return givenTitle(fence)
  const position = {start: first.position.start, end: last.position.end}
  return [{type: 'paragraph', data: {role: 'title'}, children: withoutState(fence.children), position}]
}

/** `{open}` behind a title of VitePress says how it is on a screen. */
const withoutState = (children: Fence['children']): Fence['children'] => {
  const last = children.at(-1)
  const [found] = (last?.type === 'text' && /(?<![ \t])[ \t]*\{open\}\s*$/.exec(last.value)) || []
  if (last?.type !== 'text' || found === undefined) return children
  const {end} = last.position ?? {}
  if (last.data?.made) return children.slice(0, -1)
  const mark: Erased = {type: 'erased', value: found, ...(end && {position: {start: end, end}})}
  const text = {...last, value: last.value.slice(0, -found.length)}
  return [...children.slice(0, -1), text, mark] as Fence['children']
}

/** `title="…"` among the attributes: Quarto, Docusaurus; `name="…"`: theorems of bookdown. */
const givenTitle = (fence: Fence): Paragraph[] => {
  const {name, title = name} = fence.attributes.pairs
  const at = fence.position && {position: fence.position}
  if (!title) return []
  return [
    {
      type: 'paragraph',
      data: {role: 'title'},
      children: [{type: 'text', value: title, data: {made: true}, ...at}],
      ...at,
    },
  ]
}

const tellUnknown = (fence: Fence, name: string, context: Context): void => {
  const meant = nearest(name, [...directiveNames, ...Object.keys(context.options.labels.boxes)])
  const told = meant === undefined ? {actual: name} : {actual: name, expected: [meant]}
  report(context, fence, 'directive-unknown', 'warning', {name, nearest: meant ?? ''}, told)
}
