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
  return (frontMatter.test(text) ? withFrontMatter : plain).parse(text)
}

/** A head that is closed. On one that isn't, the extension for front matter leaves micromark unable to see containers. */
const frontMatter = /^---[ \t]*(?:\r?\n|\r)(?:[^]*?(?:\r?\n|\r))?---[ \t]*(?:\r|\n|$)/

function remarkFascicule(this: Processor): void {
  const data = this.data()
  const micromark = (data.micromarkExtensions ??= [])
  const mdast = (data.fromMarkdownExtensions ??= [])
  for (const syntax of syntaxes) {
    micromark.push(syntax.micromark)
    mdast.push(syntax.mdast)
  }
}

const plain: Processor<Root, undefined, undefined, undefined, undefined> = unified()
  .use(remarkParse)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFascicule)
  .freeze()

const withFrontMatter = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFascicule)
  .freeze()
