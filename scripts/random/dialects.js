/**
 * How authors of other tools write what Markdown has no form for: boxes, tabs, columns, verse, figures, marks. A writer takes
 * the block, its content written already as Markdown, and its title.
 */

/** @typedef {{title: string, content: string, block: any}} Written */

const indent = text => text.replace(/^(?=.)/gm, '    ')
const fenced = (head, content, colons = 3) => `${':'.repeat(colons)}${head}\n\n${content}\n\n${':'.repeat(colons)}`
const quoted = text => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')
const barred = text => text.replace(/^/gm, '| ').replace(/^\| $/gm, '|')

/** The name of a box in English, as most tools have it. */
const kinds = {note: 'note', definition: 'info', exemple: 'tip', attention: 'warning'}

/**
 * Each: `box` and others write blocks, `untitled` has boxes without a title, `marked` writes a marked piece, `wiki` a link to
 * a page, `top` stands before all, `items` writes the entries of a numbered list, `id` names a heading, `after` stands under
 * some paragraphs, `contents` says that `top` is the contents.
 *
 * @type {Record<string, {[kind: string]: any}>}
 */
export const dialects = {
  fascicule: {},
  mkdocs: {
    box: ({title, content, block}) => `!!! ${kinds[block.name]} "${title}"\n\n${indent(content)}`,
    aside: ({content}) => `=== "Onglet"\n\n${indent(content)}`,
    marked: text => `==${text}==`,
  },
  quarto: {
    box: ({title, content, block}) => fenced(` {.callout-${kinds[block.name]} title="${title}"}`, content, 4),
    marked: text => `[${text}]{.mark}`,
    verse: lines => lines.map(line => `| ${line}`).join('\n'),
  },
  docusaurus: {
    box: ({title, content, block}) => fenced(`${kinds[block.name]}[${title}]`, content, 4),
    aside: ({content}) => `<Carte>\n\n${content}\n\n</Carte>`,
    top: "import Carte from '@site/carte'",
  },
  vuepress: {
    box: ({title, content, block}) => fenced(` ${kinds[block.name]} ${title}`, content, 4),
  },
  obsidian: {
    box: ({title, content, block}) => quoted(`[!${kinds[block.name]}]- ${title}\n\n${content}`),
    marked: text => `==${text}==`,
    wiki: text => `[[Page|${text}]]`,
  },
  hugo: {
    untitled: true,
    box: ({content, block}) => `{{% notice ${kinds[block.name]} %}}\n\n${content}\n\n{{% /notice %}}`,
  },
  gitbook: {
    untitled: true,
    box: ({content}) => `{% hint style="info" %}\n\n${content}\n\n{% endhint %}`,
  },
  zeste: {
    box: ({title, content}) => `[[information | ${title}]]\n${barred(content)}`,
  },
  jekyll: {
    untitled: true,
    box: ({content}) => `${quoted(content)}\n{: .note }`,
    aside: ({content}) => `{% if page.encart %}\n\n${content}\n\n{% endif %}`,
    id: id => `{: #${id}}`,
    after: '{: .chapeau }',
    top: '{% include entete.html titre="Cours" %}\n\n* TOC\n{:toc}',
    contents: true,
  },
  python: {
    box: ({title, content, block}) => `/// ${kinds[block.name]} | ${title}\n\n${content}\n\n///`,
    id: id => `{: #${id} }`,
    top: '[TOC]',
    contents: true,
  },
  pandoc: {
    untitled: true,
    box: ({content, block}) => fenced(` {.${kinds[block.name]}}`, content, 4),
    marked: text => `[${text}]{.mark}`,
    verse: lines => lines.map(line => `| ${line}`).join('\n'),
    items: entries => entries.map((entry, index) => `${String.fromCharCode(97 + index)}) ${entry}`),
  },
  exemples: {
    untitled: true,
    box: ({content}) => fenced(' {.exemple}', content, 4),
    items: entries => entries.map(entry => `(@) ${entry}`),
  },
}
