import type {Element, ElementContent} from 'hast'
import type {Stream} from '../../types.ts'
import type {Labels} from '../../wording/index.ts'
import type {Context} from '../context.ts'
import type {Directive as Node} from '../nodes.ts'
import type {Attributes} from '../parse/syntax/attributes.ts'

/** A directive: one file, one line in `index.ts`. */
export interface Directive {
  /** The English name, then the French ones, without accents, in lower case. */
  readonly names: readonly [string, ...string[]]
  /** `container`: a block between two fences; `leaf`: a line. */
  readonly form: 'container' | 'leaf'
  /** The value that it cannot do without, `::lines{5}`: what it must look like and an example of it. */
  readonly requires?: {readonly pattern: RegExp; readonly example: string}
  /** What else it may be told in braces, `{points=3}`, by name: as above; `also` is the French name. */
  readonly optional?: Readonly<Record<string, Option>>
  /** The directives inside which it has no sense, by their first name: it is told, and its content stays. */
  readonly outside?: readonly string[]
  /** The stream of the text inside, where it isn't the one around. */
  readonly stream?: Stream
  /** Seen only by this audience. */
  readonly only?: string
  /** Changes the tree before anything else sees it, for what is more than a frame around its content. */
  readonly prepare?: (node: Node, context: Context) => void
  /**
   * The elements that it becomes; id, classes, language and audience are put on the first by the caller. None where
   * `prepare` made another node of it.
   */
  readonly render?: (content: Content) => Element | ElementContent[]
}

/** What an attribute must look like, an example of it, and its name in the other language. */
interface Option {
  readonly pattern: RegExp
  readonly example: string
  readonly also?: string
}

export interface Content {
  readonly attributes: Attributes
  /** The inline content of the title; undefined when the author gave none. */
  readonly title: ElementContent[] | undefined
  readonly children: ElementContent[]
  readonly labels: Labels
}
