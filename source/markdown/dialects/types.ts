/** A dialect: what other tools write into Markdown, one file each, one line in `index.ts`. */
import type {Code, Nodes, Root} from 'mdast'
import type {Context} from '../context.ts'
import type {Foreign} from '../nodes.ts'
import type {RawBlock} from '../parse/raw/blocks.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'

export interface Dialect {
  /** Its name in the remark that is made of it once for each file. */
  readonly name: string
  /** Blocks whose head is a line and whose content is indented, or begins with a bar. */
  readonly container?: Container
  /** Lines that are no text. */
  readonly lines?: readonly Line[]
  /** Blocks whose content is no Markdown, or Markdown of its own; each comes as a block of code, its language its first line. */
  readonly blocks?: readonly RawBlock[]
  /** What such a block becomes, or a fenced one of the other tool's; undefined: it is none of this dialect. */
  readonly block?: (code: Code, tools: Tools) => Nodes[] | undefined
  /** Marks within a line of text. */
  readonly marks?: readonly Mark[]
  /** The tag that a line or a mark is: tags open and close blocks, and are folded with what stands between them. */
  readonly tag?: (value: string) => Tag | undefined
  /** What a line or a mark becomes, where it is no tag; nothing, unless told. */
  readonly become?: (node: Foreign, context: Context) => Nodes[]
  /** A pass over the tree, for what the parser rightly takes for text. */
  readonly read?: (tree: Root, context: Context) => void
}

/** What a dialect is given to make something of a block. */
export interface Tools {
  readonly context: Context
  /** The Markdown of `text`, a part of the block, with what it holds made too. */
  readonly markdown: (text: string, code: Code) => Nodes[]
}

/** A block that a line of its own begins. */
export interface Container {
  /** The characters that may begin its head. */
  readonly first: string
  /** Its head, the whole line; a group `title` is Markdown. */
  readonly head: RegExp
  /** What each line of its content begins with. */
  readonly content: 'indent' | 'bar'
  /** The directive that it is. */
  readonly directive: (head: RegExpExecArray) => {readonly name: string; readonly attributes: Attributes}
}

/** A whole line. It ends the paragraph before it. */
export interface Line {
  readonly first: string
  readonly pattern: RegExp
  /** It goes on to the next blank line. */
  readonly long?: true
  /** It does not stand in the midst of a paragraph. */
  readonly begins?: true
}

/** What stands between two marks, in a line of text. */
export interface Mark {
  readonly open: string
  readonly close: string
  /** What it is from the first mark to the last, where the marks alone do not tell. */
  readonly pattern?: RegExp
  /** Whether it ends at the first `close`, or is none: what stands behind that is not read in vain. */
  readonly single?: true
  /** Signs before which it is none. */
  readonly before?: string
  /** Signs after which it is none. */
  readonly after?: string
}

/** A tag of a template or a component. */
export interface Tag {
  readonly name: string
  readonly form: 'open' | 'close' | 'void'
  /** Its values, by name; those without a name by their number, from 0. */
  readonly values: Readonly<Record<string, string>>
}
