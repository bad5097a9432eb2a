import {visit} from 'unist-util-visit'
import {tellDialect} from './tell.ts'
import type {Dialect} from './types.ts'

/** Languages of which another tool draws a picture, or makes a list. */
const drawn =
  /^(?:mermaid|plantuml|puml|uml|dot|graphviz|flow|flowchart|sequence|ditaa|kroki|nomnoml|vega|vega-lite|wavedrom|bpmn|markmap|abc|tikz|asy|geojson|topojson|stl|chart|echarts|excalidraw)$/i

/** Questions to notes of a program, whose answers are not in the text. */
const queries = /^(?:dataview|dataviewjs|query|tasks|button|ccard|meta-bind[\w-]*|tasks-calendar)$/i

/** ```` ```mermaid ````: the source of a drawing, which only its tool can draw; it is printed as code. */
export const diagrams: Dialect = {
  name: 'diagram',
  block: (code, {context, markdown}) => {
    if (queries.test(code.lang ?? '')) {
      tellDialect(context, code, 'query', 'dropped', code.lang ?? '')
      return []
    }
    // Docusaurus reads what stands in it.
    return code.lang === 'mdx-code-block' ? markdown(code.value, code) : undefined
  },
  read: (tree, context) => {
    visit(tree, 'code', node => {
      if (drawn.test(node.lang ?? '')) tellDialect(context, node, 'diagram', 'kept', node.lang ?? '')
    })
    if (!/\.(?:rmd|qmd)$/i.test(context.file.name)) return
    visit(tree, 'inlineCode', node => {
      if (/^(?:\{(?:r|python|julia|ojs)\}|r) /.test(node.value))
        tellDialect(context, node, 'inline-chunk', 'kept', node.value)
    })
  },
}
