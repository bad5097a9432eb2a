import type {Nodes, Root} from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {dialects} from '../dialects/index.ts'
import {containerSyntax} from '../dialects/syntax/container.ts'
import {lineSyntax} from '../dialects/syntax/line.ts'
import {markSyntax} from '../dialects/syntax/mark.ts'
import {limitDepth, maskDeep} from './depth.ts'
import {locateLost} from './locate.ts'
import {parseInParts} from './parts.ts'
import {pointsOf} from './points.ts'
import {maskUnclosed, openComments, parseWithOpenComments} from './raw/comments.ts'
import {markRaw} from './raw/index.ts'
import {Masks} from './raw/masks.ts'
import {maskTemplates} from './raw/templates.ts'
import {definitionSyntax} from './syntax/definition.ts'
import {fenceSyntax} from './syntax/fence.ts'
import {attributesSyntax, blankSyntax, scriptSyntax} from './syntax/inline.ts'
import {labelsSyntax} from './syntax/labels.ts'
import {limitSyntax, meteredSyntax} from './syntax/limit.ts'
import {spanSyntax} from './syntax/span.ts'

const syntaxes = [
  labelsSyntax,
  meteredSyntax,
  attributesSyntax,
  blankSyntax,
  scriptSyntax,
  spanSyntax,
  definitionSyntax,
  fenceSyntax,
  containerSyntax(dialects),
  lineSyntax(dialects),
  markSyntax(dialects),
  limitSyntax,
]

/**
 * The mdast of a Markdown text: CommonMark, GFM, front matter, and the syntax of ours. One tilde lowers (`H~2~O`), two
 * strike through. Nesting is limited; `flattened` are the nodes where it was. Every node
 * has its position; what misses a mark to be an image, a link or a comment is text that is marked as `raw`. Inline directives do not exist: `10:30`, `16:9` and `Photo :MDN` are text.
 */
export function parseMarkdown(text: string): {tree: Root; flattened: readonly Nodes[]} {
  const head = frontMatter.exec(text)?.[0].length ?? 0
  const processor = head === 0 ? plain : endsInDots.test(text) ? withDots : withFrontMatter
  const masks = new Masks(text)
  const source = maskTemplates(maskUnclosed(maskDeep(text, masks), masks), masks)
  const opens = openComments(source)
  const {tree, roots} = parseInParts(source, head, (part, from) =>
    parseWithOpenComments(
      part,
      at => opens(from + at),
      masks,
      read => (from === 0 ? processor : plain).parse(read),
    ),
  )
  masks.restore(tree)
  const located = {file: {name: '', text}, point: pointsOf(text)}
  locateLost(tree, located)
  markRaw(tree, located)
  return {tree, flattened: roots.flatMap(root => flattened.get(root) ?? [])}
}

const flattened = new WeakMap<Root, Nodes[]>()

/** Depth is limited before anything else walks the tree: GFM's own search for addresses would overflow the stack. */
function remarkLimit(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({transforms: [tree => void flattened.set(tree, limitDepth(tree))]})
}

/** A head that is closed. On one that isn't, the extension for front matter leaves micromark unable to see containers. */
const frontMatter = /^---[ \t]*(?:\r?\n|\r)(?:[\s\S]*?(?:\r?\n|\r))?(?:---|\.\.\.)[ \t]*(?:\r|\n|$)/

/** A head that `...` closes, as YAML and pandoc have it. */
const endsInDots = /^---[ \t]*(?:\r?\n|\r)(?:(?!---[ \t]*(?:\r|\n|$))[^\r\n]*(?:\r?\n|\r))*?\.\.\.[ \t]*(?:\r|\n|$)/

function remarkFascicule(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  for (const syntax of syntaxes) {
    data.micromarkExtensions.push(syntax.micromark)
    data.fromMarkdownExtensions.push(syntax.mdast)
  }
}

const plain: Processor<Root, undefined, undefined, undefined, undefined> = unified()
  .use(remarkParse)
  .use(remarkLimit)
  .use(remarkGfm, {singleTilde: false})
  .use(remarkFascicule)
  .freeze()

const withFence = (close: string) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter, [{type: 'yaml', fence: {open: '---', close}}])
    .use(remarkLimit)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkFascicule)
    .freeze()

const withFrontMatter = withFence('---')
const withDots = withFence('...')
