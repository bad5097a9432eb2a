/** Blocks of code: one element for each line, coloured at build time. */
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Code} from 'mdast'

/** Colours a code in a language; undefined when it does not know the language. */
type Highlight = (code: string, language: string) => ElementContent[] | undefined

let highlight: Highlight = () => undefined

/** Loads the highlighter; without it code is set in one colour. */
export async function loadHighlighter(): Promise<void> {
  const {common, createLowlight} = await import('./highlighter.ts')
  const lowlight = createLowlight(common)
  highlight = (code, language) =>
    lowlight.registered(language) ? (lowlight.highlight(language, code).children as ElementContent[]) : undefined
}

/** `pre.code`: every line a `span.line`, an empty one with a no-break space of ours lest it have no height. */
export function codeElement(node: Code): Element {
  const language = node.lang?.toLowerCase()
  const content = (language && highlight(node.value, language)) || [{type: 'text' as const, value: node.value}]
  const lines = linesOf(content).map(line =>
    h('span.line', line.length > 0 ? line : [h('span', {dataGenerated: ''}, '\u00a0')]),
  )
  return h('pre.code', {dataLanguage: language, dataStream: 'code'}, h('code', lines))
}

/** Content cut at its line feeds; an element over several lines is one on each. */
const linesOf = (content: readonly ElementContent[]): ElementContent[][] => {
  const lines: ElementContent[][] = [[]]
  for (const node of content) {
    const parts: ElementContent[][] =
      node.type === 'element'
        ? linesOf(node.children).map(children => (children.length > 0 ? [{...node, children}] : []))
        : node.type === 'text'
          ? node.value.split('\n').map(value => (value === '' ? [] : [{type: 'text', value}]))
          : [[]]
    lines.at(-1)?.push(...(parts[0] ?? []))
    for (const part of parts.slice(1)) lines.push(part)
  }
  return lines
}
