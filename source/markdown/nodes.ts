/** The nodes that our syntax adds to mdast. Types only. */

import type {Element, Properties} from 'hast'
import type {BlockContent, Data, DefinitionContent, FootnoteDefinition, Literal, Parent, PhrasingContent} from 'mdast'
import type {} from 'remark-rehype'
import type {Node} from 'unist'
import type {FileEntry} from '../types.ts'
import type {Attributes} from './parse/syntax/attributes.ts'

type Flow = BlockContent | DefinitionContent

/** `{#id .class}` that the parser met; those that belong to nothing become text again. */
export interface AttributesNode extends Literal {
  type: 'attributes'
  attributes: Attributes
  data?: AttributesData
}

/** Of another tool: never text, whatever it belongs to. */
interface AttributesData extends Data {
  foreign?: true
}

/** A formula in a line of text. `value` is as the author wrote it, with its marks; `tex` stands `from` signs behind its beginning. */
export interface InlineMath extends Literal {
  type: 'inlineMath'
  tex: string
  from: number
  /** It asks for a line of its own. */
  display: boolean
  data?: MathData
}

/** A formula that is a block of its own. */
export interface MathNode extends Literal {
  type: 'math'
  tex: string
  from: number
  display: boolean
  data?: MathData
}

export interface MathData extends Data {
  /** It was no formula to the parser. */
  made?: boolean
  attributes?: Attributes
  /** As MathML: a `math`. */
  formula?: Element
  /** The number that the author gave it, with `\tag`. */
  tag?: string
}

/** `[____]` */
export interface BlankNode extends Literal {
  type: 'blank'
  length: number
}

export interface Superscript extends Parent {
  type: 'superscript'
  children: PhrasingContent[]
}

export interface Subscript extends Parent {
  type: 'subscript'
  children: PhrasingContent[]
}

/** `[texte]{.class}` */
export interface Span extends Parent {
  type: 'span'
  attributes: Attributes
  children: PhrasingContent[]
  data?: SpanData
}

interface SpanData extends Data {
  /** It is the answer of a blank: the length of that in signs. */
  blank?: number
}

/** `:   …`, before its term is found. */
export interface DefinitionBody extends Parent {
  type: 'definitionBody'
  children: Flow[]
}

/** One line of a directive, before folding; its children are the title. */
export interface Fence extends Parent {
  type: 'fence'
  colons: number
  name: string
  attributes: Attributes
  children: PhrasingContent[]
}

/** A line or a mark of another tool: syntax, until its dialect makes something of it. */
export interface Foreign extends Literal {
  type: 'foreign'
  dialect: string
}

/** What the program writes in a line of text: a number. */
export interface Generated extends Literal {
  type: 'generated'
}

/** A directive, folded. `name` is the one it is registered by; a title comes first among the children. */
export interface Directive extends Parent {
  type: 'directive'
  name: string
  attributes: Attributes
  /** The name as the author typed it. */
  typed: string
  children: Flow[]
  data?: DirectiveData
}

/** Of another tool: which. */
interface DirectiveData extends Data {
  dialect?: string
}

/** Images with their caption and credit: a paragraph of role `images` for each, other blocks, then those of the caption. */
export interface Figure extends Parent {
  type: 'figure'
  attributes: Attributes
  children: Flow[]
}

/** An element: of raw HTML, or one that needs no more than its name and properties. */
export interface ElementNode extends Parent {
  type: 'element'
  tagName: string
  properties: Properties
  children: (Flow | PhrasingContent)[]
}

/** What is syntax and never shown; kept so that nothing can go missing unseen. */
export interface Erased extends Literal {
  type: 'erased'
}

/** A comment that asks for something: a page break, a place, an index entry, that blocks be kept together. */
export interface Control extends Node {
  type: 'control'
  control: 'page' | 'keep' | 'slot' | 'index'
  /** `page`, `left`, `right`; the name of a slot; an index entry. */
  argument: string
  data?: ControlData
}

/** Of the contents: it takes the place of the list before it. */
interface ControlData extends Data {
  seeded?: true
}

/** All notes of a file, in the order of their first calls. */
export interface Notes extends Parent {
  type: 'notes'
  children: FootnoteDefinition[]
}

/** The text of a title, a caption, a credit: a paragraph with a part to play. */
export type Role = 'images' | 'title' | 'caption' | 'credit'

declare module 'mdast' {
  interface ParagraphData {
    role?: Role
    /** The text is not of the source (a sidecar's). */
    generated?: boolean
    /** It is nothing but the name of what follows. */
    anchor?: string
  }
  interface TextData {
    /** The text stood elsewhere than in a text node of the parsed Markdown: in a title, an attribute, raw HTML. */
    made?: boolean
    /** It was meant as an image, a link, a note, a comment: kept letter by letter. `begins` on its first part. */
    raw?: {readonly kind: string; readonly instead?: string | undefined; readonly begins: boolean; readonly end: number}
  }
  interface LinkData {
    attributes?: Attributes
    /** A template of a site names the page that it leads to. */
    site?: boolean
    /** What calls a formula by its number alone, in brackets: `\\eqref`. */
    number?: boolean
  }
  interface InlineCodeData {
    attributes?: Attributes
    made?: boolean
  }
  interface CodeData {
    made?: boolean
  }
  interface ImageData {
    attributes?: Attributes
    /** The file of the publication that it shows; undefined: missing. */
    entry?: FileEntry
    /** Why it is not shown: no such file, or one that cannot be shown. */
    absent?: 'missing' | 'unshown'
  }
  interface HeadingData {
    attributes?: Attributes
    /** Its id, unique in the file. */
    id?: string
    /** The id was made from the text. */
    automatic?: boolean
  }
  interface ListData {
    /** How its entries are numbered, as CSS names it: `lower-alpha`. */
    style?: string
    /** Whether a bracket follows each, « a) », or two stand around it, « (a) ». */
    bracket?: boolean | 'both'
  }
  interface ListItemData {
    /** It is one of the choices of an exercise: its tick is an answer. */
    choice?: boolean
  }
  interface TableData {
    attributes?: Attributes
  }
  interface TableCellData {
    /** It stands in a column of numbers. */
    numeric?: boolean
  }
  interface FootnoteReferenceData {
    /** Key of the note, unique over files. */
    key?: string
  }
  interface FootnoteDefinitionData {
    key?: string
  }
  interface RootContentMap {
    attributes: AttributesNode
    blank: BlankNode
    inlineMath: InlineMath
    math: MathNode
    superscript: Superscript
    subscript: Subscript
    span: Span
    definitionBody: DefinitionBody
    fence: Fence
    foreign: Foreign
    generated: Generated
    directive: Directive
    figure: Figure
    element: ElementNode
    erased: Erased
    control: Control
    notes: Notes
  }
  interface BlockContentMap {
    control: Control
    math: MathNode
    definitionBody: DefinitionBody
    fence: Fence
    foreign: Foreign
    directive: Directive
    figure: Figure
    element: ElementNode
  }
  interface PhrasingContentMap {
    attributes: AttributesNode
    blank: BlankNode
    inlineMath: InlineMath
    superscript: Superscript
    subscript: Subscript
    span: Span
    element: ElementNode
    erased: Erased
    foreign: Foreign
    generated: Generated
    control: Control
  }
}
