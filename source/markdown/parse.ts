import type {Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {definitionSyntax} from './syntax/definition.ts'
import {fenceSyntax} from './syntax/fence.ts'
import {attributesSyntax, blankSyntax, scriptSyntax} from './syntax/inline.ts'
import {spanSyntax} from './syntax/span.ts'

const syntaxes = [attributesSyntax, blankSyntax, scriptSyntax, spanSyntax, definitionSyntax, fenceSyntax]

/**
 * The mdast of a Markdown text: CommonMark, GFM, front matter, and the syntax of ours. One tilde lowers (`H~2~O`), two
 * strike through. Inline directives do not exist: `10:30`, `16:9` and `Photo :MDN` are text.
 */
export function parseMarkdown(text: string): Root {
  return processor().parse(text)
}

const processor = () =>
  (kept ??= unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml'])
    .use(remarkGfm, {singleTilde: false})
    .use(remarkFascicule)
    .freeze())

let kept: Processor<Root, undefined, undefined, undefined, undefined> | undefined

function remarkFascicule(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const mdast = (data.fromMarkdownExtensions ??= [])
  for (const syntax of syntaxes) {
    micromark.push(syntax.micromark)
    mdast.push(syntax.mdast)
  }
}
