/** A random document as the HTML that the document layer gives to layout (see docs/architecture.md, the HTML contract). */

/**
 * @param {ReturnType<import('./document.js').randomDocument>} document
 * @param {{images?: 'data' | 'file', notes?: 'section' | 'float'}} [options] images as data stand in the HTML, so that it
 *   can be laid out alone, as files they are named and given in `files`; notes that float stand where they are called, as
 *   Paged.js by itself wants them (`span.footnote`), the others at the end of their section, as our contract says
 * @returns {{html: string, files: Map<string, string>}} html: the inner HTML of the body
 */
export function writeHtml(document, {images = 'data', notes = 'section'} = {}) {
  const writer = {document, images, float: notes === 'float', files: new Map(), refs: 0, pending: [], number: 0}
  const html = document.chapters.map(chapter => section(writer, chapter)).join('\n')
  return {html, files: writer.files}
}

const section = (writer, chapter) => {
  writer.pending = []
  writer.number = 0
  const open = tag(writer, 'section', 'data-section data-page="chapter" data-start="page"')
  const title = element(writer, 'h1', `id="${chapter.id}" data-break-after="avoid"`, () =>
    inlines(writer, chapter.title),
  )
  const blocks = flow(writer, chapter.blocks)
  if (writer.pending.length === 0) return `${open}\n${title}\n${blocks}\n</section>`
  const notes = element(
    writer,
    'div',
    'class="notes"',
    () => `\n${writer.pending.map(({key, number}) => note(writer, key, number)).join('\n')}\n`,
  )
  return `${open}\n${title}\n${blocks}\n${notes}\n</section>`
}

const note = (writer, key, number) =>
  element(
    writer,
    'aside',
    `class="note" id="note-${key}" data-note="${key}" data-stream="note" role="doc-footnote"`,
    () => {
      const label = element(writer, 'span', 'class="note-number" data-generated', () => `${number}`)
      return flow(writer, writer.document.notes.get(key)).replace(/^<p([^>]*)>/, `<p$1>${label} `)
    },
  )

const flow = (writer, blocks) => blocks.map(block => blockWriters[block.kind](writer, block)).join('\n')

const blockWriters = {
  plain: (writer, block) => inlines(writer, block.pieces),
  paragraph: (writer, block) => element(writer, 'p', '', () => inlines(writer, block.pieces)),
  heading: (writer, block) =>
    element(writer, `h${block.level}`, `id="${block.id}" data-break-after="avoid"`, () =>
      inlines(writer, block.pieces),
    ),
  list: (writer, block) => {
    const name = block.type === 'ordered' ? 'ol' : 'ul'
    const start = block.type === 'ordered' && block.start !== 1 ? `start="${block.start}"` : ''
    const attributes = block.type === 'tasks' ? 'class="contains-task-list"' : start
    return element(
      writer,
      name,
      attributes,
      () => `\n${block.items.map(item => listItem(writer, block, item)).join('\n')}\n`,
    )
  },
  quote: (writer, block) => element(writer, 'blockquote', '', () => `\n${flow(writer, block.blocks)}\n`),
  code: (writer, block) =>
    element(writer, 'pre', `class="code" data-language="${block.language}" data-stream="code"`, () =>
      element(writer, 'code', '', () =>
        block.lines.map(line => element(writer, 'span', 'class="line"', () => escaped(line || '\u00a0'))).join('\n'),
      ),
    ),
  table: (writer, block) => table(writer, block),
  figure: (writer, block) => figure(writer, block),
  box: (writer, block) =>
    element(writer, 'aside', `class="box box-${block.name}" data-kind="${block.name}"`, () => {
      const title = element(writer, 'p', 'class="box-title" data-break-after="avoid"', () =>
        inlines(writer, block.title),
      )
      return `\n${title}\n${flow(writer, block.blocks)}\n`
    }),
  columns: (writer, block) =>
    element(
      writer,
      'div',
      `class="columns" style="--columns: ${block.count}"`,
      () => `\n${flow(writer, block.blocks)}\n`,
    ),
  definitions: (writer, block) =>
    element(writer, 'dl', '', () => {
      const entries = block.entries.map(({term, definitions}) => {
        const name = element(writer, 'dt', '', () => inlines(writer, term))
        return [name, ...definitions.map(blocks => element(writer, 'dd', '', () => flow(writer, tight(blocks))))].join(
          '\n',
        )
      })
      return `\n${entries.join('\n')}\n`
    }),
  aside: (writer, block) => element(writer, 'aside', 'class="aside"', () => `\n${flow(writer, block.blocks)}\n`),
  pullquote: (writer, block) =>
    element(writer, 'aside', 'class="pullquote"', () => `\n${flow(writer, block.blocks)}\n`),
  verse: (writer, block) =>
    element(writer, 'div', 'class="verse"', () =>
      element(writer, 'p', '', () => block.lines.map(line => inlines(writer, line)).join('<br>\n')),
    ),
}

/** What is one paragraph alone stands without `p`, as Markdown gives it in tight lists and cells. */
const tight = blocks =>
  blocks.map((block, index) =>
    block.kind === 'paragraph' && index === 0 && blocks.length === 1 ? {...block, kind: 'plain'} : block,
  )

const listItem = (writer, list, item) => {
  const attributes = list.type === 'tasks' ? 'class="task-list-item"' : ''
  return element(writer, 'li', attributes, () => {
    const box =
      list.type === 'tasks' ? `${tag(writer, 'input', `type="checkbox"${item.done ? ' checked' : ''} disabled`)} ` : ''
    const blocks = list.loose
      ? item.blocks
      : item.blocks.map((block, index) =>
          block.kind === 'paragraph' && index === 0 ? {...block, kind: 'plain'} : block,
        )
    const html = flow(writer, blocks)
    return html.startsWith('<p') ? html.replace(/^<p([^>]*)>/, `<p$1>${box}`) : box + html
  })
}

const table = (writer, block) =>
  element(writer, 'table', '', () => {
    const parts = []
    if (block.caption.length > 0) {
      const caption = () => element(writer, 'span', 'class="caption"', () => inlines(writer, block.caption))
      parts.push(element(writer, 'caption', 'data-stream="caption"', caption))
    }
    parts.push(
      element(writer, 'thead', '', () => rows(writer, block, block.head)),
      element(writer, 'tbody', '', () => rows(writer, block, block.rows)),
    )
    return `\n${parts.join('\n')}\n`
  })

const rows = (writer, block, grid) =>
  `\n${grid.map(row => element(writer, 'tr', '', () => cells(writer, block, row))).join('\n')}\n`

const cells = (writer, block, row) =>
  row
    .map((cell, column) => {
      if (!cell) return ''
      const spans = `${cell.colspan > 1 ? ` colspan="${cell.colspan}"` : ''}${cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : ''}`
      const align = block.aligns[column] === 'left' ? '' : ` data-align="${block.aligns[column]}"`
      return element(writer, cell.header ? 'th' : 'td', `data-stream="cell"${align}${spans}`, () =>
        flow(writer, cell.blocks),
      )
    })
    .join('')

const figure = (writer, block) =>
  element(writer, 'figure', `class="figure" id="${block.id}" data-place="here"`, () => {
    writer.files.set(block.name, block.svg)
    const src = writer.images === 'data' ? `data:image/svg+xml,${encodeURIComponent(block.svg)}` : block.name
    const image = tag(writer, 'img', `src="${src}" alt="" width="${block.width}" height="${block.height}"`)
    if (!block.caption && !block.credit) return image
    const caption = element(writer, 'figcaption', 'data-stream="caption"', () =>
      [
        block.caption && element(writer, 'span', 'class="caption"', () => escaped(block.caption)),
        block.credit && element(writer, 'span', 'class="credit"', () => escaped(block.credit)),
      ]
        .filter(Boolean)
        .join(' '),
    )
    return `${image}\n${caption}`
  })

const inlines = (writer, pieces) => pieces.map(piece => inlineWriters[piece.kind](writer, piece)).join('')

const inlineWriters = {
  text: (_writer, piece) => escaped(piece.text),
  em: (writer, piece) => element(writer, 'em', '', () => inlines(writer, piece.pieces)),
  strong: (writer, piece) => element(writer, 'strong', '', () => inlines(writer, piece.pieces)),
  link: (writer, piece) => element(writer, 'a', `href="${piece.href}"`, () => inlines(writer, piece.pieces)),
  code: (writer, piece) => element(writer, 'code', '', () => escaped(piece.text)),
  sup: (writer, piece) => element(writer, 'sup', '', () => escaped(piece.text)),
  note: (writer, piece) => {
    if (writer.float) return floating(writer, piece.key)
    const number = ++writer.number
    writer.pending.push({key: piece.key, number})
    const attributes = `class="note-call" href="#note-${piece.key}" data-note="${piece.key}" role="doc-noteref" data-generated`
    return element(writer, 'a', attributes, () => `${number}`)
  },
}

/** A note within a line can hold no paragraphs. */
const floating = (writer, key) =>
  element(writer, 'span', 'class="footnote"', () =>
    writer.document.notes
      .get(key)
      .map(({pieces}) => inlines(writer, pieces))
      .join('<br>'),
  )

const element = (writer, name, attributes, contents) => `${tag(writer, name, attributes)}${contents()}</${name}>`

const tag = (writer, name, attributes) => `<${name}${attributes ? ` ${attributes}` : ''} data-ref="${writer.refs++}">`

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
