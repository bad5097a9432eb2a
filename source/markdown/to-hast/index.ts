/** The tree as hast, after docs/architecture.md, “The HTML contract”. */
import type {Element, Root as HastRoot} from 'hast'
import {h} from 'hastscript'
import type {Code, FootnoteReference, Heading, Image, InlineCode, Link, List, Parents, Root, Table} from 'mdast'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {formulaMark} from '../../text/formula.ts'
import type {Context} from '../context.ts'
import type {
  BlankNode,
  Control,
  Directive,
  ElementNode,
  Figure,
  Generated,
  InlineMath,
  MathNode,
  Notes,
  Span,
} from '../nodes.ts'
import {behind} from '../passes/math/mark.ts'
import {plainFormula} from '../passes/math/plain.ts'
import {speakElements} from '../passes/section-language.ts'
import {markAttributions} from './attribution.ts'
import {blankAnswer, tieBlanks} from './blank.ts'
import {sizeCellImages} from './cell-images.ts'
import {codeElement} from './code.ts'
import {directiveElements} from './directive.ts'
import {figureElement, imageElement} from './figure.ts'
import {finish} from './finish.ts'
import {tieHyphens} from './hyphens.ts'
import {markLeads} from './leads.ts'
import {linkElement} from './link.ts'
import {listElement} from './list.ts'
import {markNoHyphen} from './no-hyphen.ts'
import {markOrnaments} from './ornaments.ts'
import {propertiesOf} from './properties.ts'
import {markRaised} from './raised.ts'
import {markSeparateLines} from './separate-lines.ts'
import {htmlTable, tableElement} from './table.ts'
import type {Handler, State} from './types.ts'

/** Renders a tree; every element of the result has its position. */
export function toHast(tree: Root, context: Context): HastRoot {
  const handlers = handlersFor(context)
  const root = unified().use(remarkRehype, {handlers}).runSync(tree) as HastRoot
  markAttributions(root)
  markSeparateLines(root)
  markLeads(root)
  markOrnaments(root)
  speakElements(root, context.options.lang)
  finish(root)
  sizeCellImages(root)
  visit(root, 'text', node => {
    node.value = withoutTurns(node.value)
  })
  markRaised(root)
  tieBlanks(root)
  markNoHyphen(root)
  tieHyphens(root)
  return root
}

/**
 * A text without the signs that turn or isolate a run of it (U+202A–202E, U+2066–2069), unless it has letters that are
 * written from right to left: in a text of others they print it in another order than it is written in.
 */
const withoutTurns = (text: string): string =>
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b]/.test(text)
    ? text
    : text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

const handlersFor = (context: Context): Record<string, Handler> => ({
  blank: patched((_, node: BlankNode) => h('span.blank', {style: `--length: ${node.length}`})),
  code: patched((_, node: Code) => codeElement(node)),
  control: patched((_, node: Control) => controlElement(node)),
  directive: (state, node: Directive) => {
    const elements = directiveElements(state, node, context)
    for (const element of elements) if (!element.position) state.patch(node, element)
    return elements
  },
  element: patched((state, node: ElementNode) =>
    node.tagName === 'table' ? htmlTable(state, node) : h(node.tagName, node.properties, state.all(node)),
  ),
  erased: () => undefined,
  foreign: () => undefined,
  figure: patched((state, node: Figure) => figureElement(state, node, context)),
  footnoteReference: patched((_, {data}: FootnoteReference) =>
    h('a.note-call', {dataNote: data?.key, role: 'doc-noteref', dataGenerated: ''}),
  ),
  heading: patched((state, {depth, data, ...node}: Heading) => {
    const element = h(`h${depth}`, {...propertiesOf(data?.attributes), id: data?.id}, state.all(node as Heading))
    if (data?.automatic) element.data = {...element.data, automaticId: true} as NonNullable<Element['data']>
    return element
  }),
  generated: patched((_, node: Generated) => h('span', {dataGenerated: ''}, node.value)),
  html: () => undefined,
  image: patched((_, node: Image) => imageElement(node, context, true)),
  inlineCode: patched((_, {value, data}: InlineCode) =>
    h('code', propertiesOf(data?.attributes), value.replace(/\r?\n|\r/g, ' ')),
  ),
  inlineMath: patched((_, {tex, data}: InlineMath) =>
    h('span.formula', spoken(tex), data?.formula ? [withText(data.formula)] : []),
  ),
  link: patched((state, node: Link) => linkElement(state, node, context)),
  list: patched((state, node: List) => listElement(state, node, context)),
  math: patched((state, {tex, data, ...node}: MathNode) =>
    h(
      'div',
      {...propertiesOf(data?.attributes, 'formula'), dataTag: data?.tag},
      // In a line of its own: what stands in lines is never cut, nor are rows of a matrix moved by a page's end.
      data?.formula ? [h('div.formula-body', spoken(tex), [withText(data.formula)])] : [],
      behind(node).length > 0
        ? [h('span.formula-mark', state.all({type: 'paragraph', children: [...behind(node)]}))]
        : [],
    ),
  ),
  notes: patched((state, node: Notes) => notesElement(state, node)),
  span: patched((state, node: Span) =>
    node.data?.blank === undefined
      ? h('span', propertiesOf(node.attributes), state.all(node))
      : h('span.blank', {style: `--length: ${node.data.blank}`}, blankAnswer(state, node, 'span')),
  ),
  subscript: patched((state, node: Parents) => h('sub', state.all(node))),
  superscript: patched((state, node: Parents) => h('sup', node.data?.hProperties ?? {}, state.all(node))),
  table: patched((state, node: Table) => tableElement(state, node)),
})

/** A formula is one thing to those who hear it; the PDF makes it a Formula. */
const spoken = (tex: string) => ({role: 'img', ariaLabel: `${formulaMark}${tex.trim()}`})

/** With what a bookmark shows of it. */
const withText = (formula: Element): Element => ({
  ...formula,
  properties: {...formula.properties, dataText: plainFormula(formula)},
})

/** Gives the element its node's position. */
const patched =
  <Node extends Parameters<State['patch']>[0]>(render: (state: State, node: Node) => Element): Handler =>
  (state, node: Node) => {
    const element = render(state, node)
    state.patch(node, element)
    return element
  }

const controlElement = ({control, argument}: Control): Element => {
  if (control === 'page') return h('hr.page-break', {dataStart: argument})
  if (control === 'slot') return h('div', {dataSlot: argument})
  if (control === 'index') return h('span.index-entry', {dataIndex: argument})
  return h('hr.keep')
}

const notesElement = (state: State, node: Notes): Element => {
  const notes = node.children.map(note => {
    const element = h(
      'aside.note',
      {dataNote: note.data?.key, dataStream: 'note', role: 'doc-footnote'},
      state.all(note),
    )
    state.patch(note, element)
    return element
  })
  return h('div.notes', notes)
}

declare module 'hast' {
  interface ElementData {
    /** The id was made from the text: document may change it freely. */
    automaticId?: boolean
  }
}
