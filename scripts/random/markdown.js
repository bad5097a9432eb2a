/** A random document as Markdown, as an author writes it; raw HTML where Markdown has no form for a table. */
import {dialects} from './dialects.js'

/**
 * @param {ReturnType<import('./document.js').randomDocument>} document
 * @returns {{markdown: string, files: Map<string, string>, contents?: boolean}} files: the pictures, by the names that the
 *   Markdown gives them; contents: it asks for them
 */
export function writeMarkdown(document) {
  const {markdown, files} = writeChapters(document)
  const {top, contents} = dialects[document.dialect]
  return {markdown: `${frontMatter(document)}\n\n${top ? `${top}\n\n` : ''}${markdown}`, files, contents}
}

/**
 * The chapters with their notes, without front matter.
 *
 * @param {Pick<ReturnType<import('./document.js').randomDocument>, 'chapters' | 'notes'>} document
 * @returns {{markdown: string, files: Map<string, string>}}
 */
export function writeChapters(document) {
  const files = new Map()
  const writer = {document, files, dialect: dialects[document.dialect ?? 'fascicule']}
  const chapters = document.chapters.map(
    chapter => `# ${inlines(writer, chapter.title)} ${named(writer, chapter.id)}\n\n${flow(writer, chapter.blocks)}`,
  )
  const notes = [...document.notes].map(([key, blocks]) => `[^n${key}]: ${indented(flow(writer, blocks), 4)}`)
  return {markdown: `${[...chapters, ...notes].join('\n\n')}\n`, files}
}

const frontMatter = ({title}) =>
  `---\ntitle: ${title}\nlang: fr-FR\nkind: document\npage: {size: A5}\nchapters: {start: page}\n---`

/** A comment parts what Markdown would join: two lists, two quotations, or a list and indented code. */
const flow = (writer, blocks) =>
  blocks
    .map((block, index) => {
      const before = blocks[index - 1]
      const joins = before && before.kind === block.kind && ['list', 'quote', 'box', 'definitions'].includes(block.kind)
      const quotes = before && ['quote', 'box'].includes(before.kind) && ['quote', 'box'].includes(block.kind)
      return (joins || quotes ? '<!-- suite -->\n\n' : '') + written(writer, block)
    })
    .join('\n\n')

/** A block as the dialect has it, where it has its own way. */
const written = (writer, block) => {
  const {dialect} = writer
  if (block.kind === 'verse' && dialect.verse) return dialect.verse(block.lines.map(line => inlines(writer, line)))
  if ((block.kind === 'box' || block.kind === 'aside') && dialect[block.kind]) {
    const title = inlines(writer, block.title ?? [])
    return dialect[block.kind]({block, title, content: flow(writer, block.blocks)})
  }
  if (dialect.items && isSimpleList(block))
    return dialect.items(block.items.map(item => flow(writer, item.blocks))).join(block.loose ? '\n\n' : '\n')
  const text = blockWriters[block.kind](writer, block)
  return dialect.after && block.kind === 'paragraph' && block.pieces.length % 3 === 0
    ? `${text}\n${dialect.after}`
    : text
}

/** What lettered lists hold: two to 26 entries of one paragraph. */
const isSimpleList = ({kind, type, items}) =>
  kind === 'list' &&
  type === 'ordered' &&
  items.length > 1 &&
  items.length <= 26 &&
  items.every(({blocks}) => blocks.length === 1 && ['plain', 'paragraph'].includes(blocks[0].kind))

const named = ({dialect}, id) => dialect.id?.(id) ?? `{#${id}}`

const blockWriters = {
  plain: (writer, block) => inlines(writer, block.pieces),
  paragraph: (writer, block) => inlines(writer, block.pieces),
  math: (_writer, {tex, fence}) =>
    ({$$: `$$\n${tex}\n$$`, '\\[': `\\[\n${tex}\n\\]`, math: `\`\`\`math\n${tex}\n\`\`\``})[fence],
  heading: (writer, block) => `${'#'.repeat(block.level)} ${inlines(writer, block.pieces)} ${named(writer, block.id)}`,
  list: (writer, block) =>
    block.items
      .map((item, index) => {
        const marker = block.type === 'ordered' ? `${block.start + index}. ` : '- '
        const box = block.type === 'tasks' ? `[${item.done ? 'x' : ' '}] ` : ''
        return (
          marker + box + indented(block.loose ? flow(writer, item.blocks) : tightly(writer, item.blocks), marker.length)
        )
      })
      .join(block.loose ? '\n\n' : '\n'),
  quote: (writer, block) => quoted(flow(writer, block.blocks)),
  code: (_writer, block) => `\`\`\`${block.language}\n${block.lines.join('\n')}\n\`\`\``,
  table: (writer, block) => (block.simple ? pipes(writer, block) : rawTable(writer, block)) + caption(writer, block),
  figure: (writer, block) => {
    writer.files.set(block.name, block.svg)
    const title = [block.caption, block.credit && `Photo : ${block.credit}`].filter(Boolean).join(' ')
    return `![](${block.name}${title && ` "${title}"`}){#${block.id}}`
  },
  box: (writer, block) =>
    quoted(`[!${block.name.toUpperCase()}] ${inlines(writer, block.title)}\n\n${flow(writer, block.blocks)}`),
  columns: (writer, block) => container('columns', flow(writer, block.blocks)),
  aside: (writer, block) => container('aside', flow(writer, block.blocks)),
  pullquote: (writer, block) => container('pullquote', flow(writer, block.blocks)),
  verse: (writer, block) => container('verse', block.lines.map(line => inlines(writer, line)).join('\\\n')),
  definitions: (writer, block) =>
    block.entries
      .map(
        ({term, definitions}) =>
          `${inlines(writer, term)}\n\n${definitions.map(blocks => `:   ${indented(flow(writer, blocks), 4)}`).join('\n\n')}`,
      )
      .join('\n\n'),
}

const container = (name, content) => `:::${name}\n\n${content}\n\n:::`

const indented = (text, width) => text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(width)}`)

const quoted = text => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

const tightly = (writer, blocks) => blocks.map(block => written(writer, block)).join('\n')

const pipes = (writer, block) => {
  const row = cells => `| ${cells.map(cell => flow(writer, cell.blocks)).join(' | ')} |`
  const rule = `|${block.aligns.map(align => ({left: ' --- |', right: ' ---: |', center: ' :---: |'})[align]).join('')}`
  return [row(block.head[0]), rule, ...block.rows.map(row)].join('\n')
}

/** Blank lines inside a cell let its text be Markdown, notes included. */
const rawTable = (writer, block) => {
  const row = cells =>
    `<tr>\n${cells.map((cell, column) => rawCell(writer, cell, block.aligns[column])).join('')}</tr>\n`
  return `<table>\n<thead>\n${block.head.map(row).join('')}</thead>\n<tbody>\n${block.rows.map(row).join('')}</tbody>\n</table>`
}

const rawCell = (writer, cell, align) => {
  if (!cell) return ''
  const name = cell.header ? 'th' : 'td'
  const spans = `${cell.colspan > 1 ? ` colspan="${cell.colspan}"` : ''}${cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : ''}`
  return `<${name}${spans}${align === 'left' ? '' : ` align="${align}"`}>\n\n${flow(writer, cell.blocks)}\n\n</${name}>\n`
}

const caption = (writer, block) => (block.caption.length > 0 ? `\n\nTableau : ${inlines(writer, block.caption)}` : '')

const inlines = (writer, pieces) => pieces.map(piece => inlineWriters[piece.kind](writer, piece)).join('')

const inlineWriters = {
  text: (_writer, piece) => piece.text,
  em: (writer, piece) => `*${inlines(writer, piece.pieces)}*`,
  strong: (writer, piece) => `**${inlines(writer, piece.pieces)}**`,
  link: (writer, piece) => `[${inlines(writer, piece.pieces)}](${piece.href})`,
  code: (_writer, piece) => `\`${piece.text}\``,
  sup: (_writer, piece) => `<sup>${piece.text}</sup>`,
  formula: (_writer, piece) => `$${piece.tex}$`,
  marked: (writer, piece) => {
    const text = inlines(writer, piece.pieces)
    return writer.dialect.marked?.(text) ?? `*${text}*`
  },
  wiki: (writer, piece) => {
    const text = inlines(writer, piece.pieces)
    return writer.dialect.wiki?.(text) ?? `[${text}](${piece.href})`
  },
  note: (_writer, piece) => `[^n${piece.key}]`,
}
