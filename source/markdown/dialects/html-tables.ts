/** A table as HTML around nodes of Markdown, which holds what Markdown cannot write: spans, and blocks in cells. */
import type {Code, Html, Nodes} from 'mdast'

export interface Cell {
  readonly content: readonly Nodes[]
  readonly columns?: number
  readonly rows?: number
  readonly align?: string | undefined
}

/** The table of `head` and `body`, at the place of `code`. */
export function tableOf(
  head: readonly (readonly Cell[])[],
  body: readonly (readonly Cell[])[],
  {position}: Pick<Code, 'position'>,
  caption: readonly Nodes[] = [],
  id?: string,
): Nodes[] {
  const html = (value: string): Html => ({type: 'html', value, ...(position && {position})})
  const cellOf = (tag: string, {content, columns = 1, rows = 1, align}: Cell): Nodes[] => {
    const values = [
      columns > 1 && ` colspan="${columns}"`,
      rows > 1 && ` rowspan="${rows}"`,
      align && ` align="${align}"`,
    ].filter(Boolean)
    return [html(`<${tag}${values.join('')}>`), ...inlineOf(content), html(`</${tag}>`)]
  }
  const part = (tag: string, cell: string, rows: readonly (readonly Cell[])[]): Nodes[] =>
    rows.length === 0
      ? []
      : [
          html(`<${tag}>`),
          ...rows.flatMap(row => [html('<tr>'), ...row.flatMap(each => cellOf(cell, each)), html('</tr>')]),
          html(`</${tag}>`),
        ]
  return [
    html(id === undefined ? '<table>' : `<table id="${id.replace(/[^\w:.-]/g, '-')}">`),
    ...(caption.length > 0 ? [html('<caption>'), ...caption, html('</caption>')] : []),
    ...part('thead', 'th', head),
    ...part('tbody', 'td', body),
    html('</table>'),
  ]
}

/** A cell of one paragraph holds its text; of several blocks, these. */
const inlineOf = (content: readonly Nodes[]): readonly Nodes[] => {
  const [only] = content
  return content.length === 1 && only?.type === 'paragraph' ? only.children : content
}
