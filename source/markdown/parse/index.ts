import type {Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Processor, unified} from 'unified'
import {withoutHead} from '../../text/head.ts'
import {pointsOf} from '../../text/points.ts'
import {dialects} from '../dialects/index.ts'
import {containerSyntax} from '../dialects/syntax/container.ts'
import {lineSyntax} from '../dialects/syntax/line.ts'
import {markSyntax} from '../dialects/syntax/mark.ts'
import {isMdx, withTagsEnded} from '../mdx.ts'
import {limitDepth, maskDeep} from './depth.ts'
import {locateLost} from './locate.ts'
import {parseInParts, type Split} from './parts.ts'
import {maskBlocks} from './raw/blocks.ts'
import {maskUnclosed, openComments, parseWithOpenComments} from './raw/comments.ts'
import {markRaw} from './raw/index.ts'
import {Masks} from './raw/masks.ts'
import {plainSpaces} from './raw/spaces.ts'
import {maskTemplates} from './raw/templates.ts'
import {endAddresses, mayHoldAddress, seemsWithoutAddresses, withoutAddresses} from './syntax/addresses.ts'
import {commentSyntax} from './syntax/comments.ts'
import {componentSyntax} from './syntax/components.ts'
import {definitionSyntax} from './syntax/definition.ts'
import {emphasisSyntax} from './syntax/emphasis.ts'
import {fenceSyntax} from './syntax/fence.ts'
import {attributesSyntax, blankSyntax, scriptSyntax} from './syntax/inline.ts'
import {labelsSyntax} from './syntax/labels.ts'
import {limitSyntax, meteredSyntax} from './syntax/limit.ts'
import {mathSyntax} from './syntax/math.ts'
import {addressMergeSyntax, mergeSyntax} from './syntax/merge.ts'
import {quotationSyntax} from './syntax/quotation.ts'
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
  quotationSyntax,
  commentSyntax,
  mathSyntax,
  containerSyntax(dialects),
  lineSyntax(dialects),
  markSyntax(dialects),
  limitSyntax,
  mergeSyntax,
]

interface ParseOptions {
  /** Of its file: in MDX an indent is no code, since what stands in a component is indented (mdxjs.com, « What is MDX? »). */
  readonly name?: string
  /** How a long text is parsed. */
  readonly split?: Split
}

interface Parsed {
  readonly tree: Root
  readonly flattened: readonly Nodes[]
}

/**
 * The mdast of a Markdown text, without its head: CommonMark, GFM, and the syntax of ours. One tilde lowers (`H~2~O`), two
 * strike through. Nesting is limited; `flattened` are the nodes where it was. Every node
 * has its position; what misses a mark to be an image, a link or a comment is text that is marked as `raw`. Inline directives do not exist: `10:30`, `16:9` and `Photo :MDN` are text.
 */
export function parseMarkdown(text: string, {name = '', split = parseInParts}: ParseOptions = {}): Parsed {
  const ofMdx = isMdx({name, text})
  const [plainReader, reader] = ofMdx ? mdxProcessors : processors
  const parsed = (read: string): Root => {
    const tree = seemsWithoutAddresses(read) ? plainReader.parse(read) : undefined
    return tree && !mayHoldAddress(tree) ? tree : reader.parse(read)
  }
  const masks = new Masks(text)
  const plain = maskBlocks(plainSpaces(ofMdx ? withTagsEnded(withoutHead(text)) : withoutHead(text)), rawBlocks, masks)
  const source = maskTemplates(maskUnclosed(maskDeep(plain, masks), masks), masks)
  const opens = openComments(source)
  const {tree, roots} = split(source, (part, from) =>
    parseWithOpenComments(part, at => opens(from + at), masks, parsed),
  )
  masks.restore(tree)
  const located = {file: {name: '', text}, point: pointsOf(text)}
  locateLost(tree, located)
  markRaw(tree, located)
  return {tree, flattened: roots.flatMap(root => flattened.get(root) ?? [])}
}

/** What is read by rules of another tool, from one line to another. */
const rawBlocks = dialects.flatMap(({blocks = []}) => blocks)

const flattened = new WeakMap<Root, Nodes[]>()

/** What comes before GFM. Depth is limited before anything else walks the tree: its search for addresses would overflow the stack. */
function remarkLimit(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push(emphasisSyntax.micromark)
  data.fromMarkdownExtensions ??= []
  data.fromMarkdownExtensions.push({transforms: [tree => void flattened.set(tree, limitDepth(tree))]})
}

/** `addresses`: whether they are found in words, as GFM does. */
function remarkFascicule(this: Processor, {addresses}: {readonly addresses: boolean}): void {
  const data = this.data()
  if (!addresses) withoutAddresses(data)
  else data.fromMarkdownExtensions?.push({transforms: [endAddresses]})
  for (const syntax of addresses ? [...syntaxes, addressMergeSyntax] : syntaxes) {
    data.micromarkExtensions?.push(syntax.micromark)
    data.fromMarkdownExtensions?.push(syntax.mdast)
  }
}

const processorOf = (addresses: boolean) =>
  unified()
    .use(remarkParse)
    .use(remarkLimit)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkFascicule, {addresses})
    .freeze()

function remarkMdx(this: Processor): void {
  this.data().micromarkExtensions?.push({disable: {null: ['codeIndented']}}, componentSyntax.micromark)
}

/** Without addresses in words, and with them. */
const processors = [processorOf(false), processorOf(true)] as const
const mdxProcessors = [processors[0]().use(remarkMdx).freeze(), processors[1]().use(remarkMdx).freeze()] as const
