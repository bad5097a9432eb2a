import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Nodes, Paragraph, Table, TableRow} from 'mdast'
import type {ElementNode} from '../nodes.ts'
import {blankAnswer, blankIn, lengthOf} from './blank.ts'
import {propertiesOf} from './properties.ts'
import type {State} from './types.ts'

/** `table` of GFM: caption, head unless it is empty, body. */
export function tableElement(state: State, node: Table): Element {
  const rows = (node.children as Nodes[]).filter((child): child is TableRow => child.type === 'tableRow')
  const [head, ...body] = rows
  const columns = Math.max(0, ...rows.map(({children}) => children.length))
  const shown = head?.children.some(({children}) => children.length > 0)
    ? [h('thead', [row(state, head, node, columns, 'th')])]
    : []
  const lines = body.map(line => row(state, line, node, columns, 'td'))
  return h(
    'table',
    propertiesOf(node.data?.attributes),
    captions(state, node),
    shown,
    lines.length > 0 ? [h('tbody', lines)] : [],
  )
}

/** `table` of raw HTML, which may have been given a caption in Markdown. */
export function htmlTable(state: State, node: ElementNode & {data?: Table['data']}): Element {
  const rest = node.children.filter(child => !isCaption(child))
  const own = captions(state, node)
  const properties = {...node.properties, ...propertiesOf(node.data?.attributes)}
  const content = rest.flatMap(child => state.one(child, node) ?? [])
  for (const part of content) if (part.type === 'element') clampSpans(part)
  return h('table', properties, own, content)
}

/** A cell spans no more rows than there are left: what a browser does anyway, and what a page filler counts on. */
const clampSpans = (part: Element): void => {
  const rows = part.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'tr')
  for (const [index, line] of rows.entries()) {
    for (const cell of line.children) {
      if (cell.type !== 'element' || cell.properties.rowSpan === undefined) continue
      const asked = Number(cell.properties.rowSpan)
      const left = rows.length - index
      const rowSpan = asked === 0 ? left : Math.min(asked, left)
      if (rowSpan > 1) cell.properties.rowSpan = rowSpan
      else delete cell.properties.rowSpan
    }
  }
}

const captions = (state: State, node: {children: Nodes[]}): ElementContent[] =>
  node.children.filter(isCaption).map(caption => {
    const element = h('caption', {dataStream: 'caption'}, h('span.caption', state.all(caption)))
    state.patch(caption, element)
    return element
  })

const isCaption = (node: Nodes): node is Paragraph => node.type === 'paragraph' && node.data?.role === 'caption'

const row = (state: State, line: TableRow, {align}: Table, columns: number, tag: 'td' | 'th'): Element => {
  const cells = Array.from({length: columns}, (_, column) => {
    const cell = line.children[column]
    const properties = {
      dataStream: 'cell',
      dataAlign: align?.[column] ?? undefined,
      dataNumeric: cell?.data?.numeric ? '' : undefined,
      scope: tag === 'th' ? 'col' : undefined,
    }
    const blank = cell && blankIn(cell.children)
    const content = blank
      ? blank.type === 'span'
        ? [blankAnswer(state, blank, 'div')]
        : []
      : cell
        ? state.all(cell)
        : []
    const element = h(
      tag,
      {...properties, ...(blank && {dataFill: '', style: `--length: ${lengthOf(blank)}`})},
      content,
    )
    state.patch(cell ?? line, element)
    return element
  })
  const isForm = cells.some(({properties}) => properties.dataFill !== undefined)
  const element = h('tr', {dataForm: isForm ? '' : undefined}, cells)
  state.patch(line, element)
  return element
}
