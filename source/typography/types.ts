/** The nouns of the typographic engine. Types only. */
import type {Node} from 'unist'
import type {Place} from '../types.ts'

/** fix: applied and reported. lint: only reported. off: not run. */
export type Mode = 'fix' | 'lint' | 'off'

/** The usage of one place, as data. Every space is a value: '' means none. */
export interface Locale {
  /** BCP 47, with the variant after it: `fr-BE-nbn`. */
  readonly id: string
  /** In French, for the manual. */
  readonly name: string
  /** The authorities it rests on, in French. */
  readonly reference: string
  /** Before `; ! ?` (T01). */
  readonly high: string
  /** Before `:` (T02). */
  readonly colon: string
  /** Inside « » (Q01). */
  readonly guillemet: string
  /** Marks of quotations of the second and the third level, their inner spaces included (Q02, Q03). */
  readonly quotes: readonly (readonly [string, string])[]
  /** Between groups of three digits (N01, N02). */
  readonly group: string
  /** No-break spaces between groups that are left as the author typed them. */
  readonly groupAllowed: string
  /** Between a number and a symbol of unit (N06, N09), also at hours (H01). */
  readonly unit: string
  /** Before % and ‰ (N07). */
  readonly percent: string
  /** Whether a % typed close is moved away from its number. */
  readonly percentInserted: boolean
  /** Between an amount and its currency (N08). */
  readonly currency: string
  /** Where the currency stands in this country: a remark is made on the other order (N08). */
  readonly currencySide: 'after' | 'before'
  /** Inside a pair of dashes (D01). */
  readonly dash: string
  /** Whether centuries are set in small capitals (O03). */
  readonly smallCapitals: boolean
  /** Rules whose mode differs from the one they have in France. */
  readonly modes: Readonly<Record<string, Mode>>
}

/** Letters that are raised or set in small capitals. */
export interface Dress {
  /** With the flag g; it matches the letters alone. */
  readonly pattern: RegExp
  readonly style: Dressing['style']
}

/** What a pattern found in the text of a block. */
export interface Found {
  /** What was matched, and its groups. */
  readonly match: RegExpExecArray
  readonly text: string
  readonly start: number
  readonly end: number
  /** The characters that touch it; '' at the ends of the block. */
  readonly before: string
  readonly after: string
  /** The spaces (never a line break) that touch it. */
  readonly spaceBefore: string
  readonly spaceAfter: string
  /** The characters beyond those spaces. */
  readonly previous: string
  readonly next: string
}

export interface Context {
  readonly locale: Locale
  /** The whole text of the block, as the rules before left it; what is protected stands as marks. */
  readonly text: string
  readonly kind: BlockKind
  /** Whether no leaf of the tree ends between two offsets. */
  readonly together: (start: number, end: number) => boolean
}

/** One change of a text: text.slice(start, end) becomes `text`. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  /** For an insertion between two leaves: the one that takes it, that is the one of the mark that asked for it. */
  readonly side?: 'left' | 'right'
}

/** A pattern and what replaces it. */
export interface PatternStep {
  /** With the flag g. */
  readonly pattern: RegExp
  /** Whether the spaces before, after or on both sides of what is found are replaced with it. */
  readonly takes?: 'before' | 'after' | 'both'
  /** The new text; undefined leaves it alone; the same text, in a remark, says that there is nothing to propose. */
  readonly replacement: string | ((found: Found, context: Context) => string | undefined)
}

/** For what no pattern can tell, such as the pairing of quotation marks. Changes in order, not overlapping. */
export interface FindStep {
  readonly find: (text: string, context: Context) => readonly Change[]
}

export type Step = PatternStep | FindStep

/** Families of rules: the headings of the report and of the manual. */
export type Family =
  | 'ponctuation'
  | 'guillemets'
  | 'apostrophes'
  | 'tirets'
  | 'nombres'
  | 'abréviations'
  | 'orthographe'
  | 'protection'

/** A typographic rule: data, and its own documentation. Spaces are written ⍽ (U+00A0) and ⍭ (U+202F) in examples. */
export interface Rule {
  readonly id: string
  /** What it asks for, in a few French words. */
  readonly name: string
  readonly family: Family
  /** The mode in France; locales may have another. */
  readonly mode: Mode
  /** Why, for a reader who is no typographer. */
  readonly reason: string
  /** The authority. */
  readonly reference: string
  /** A text without any of these characters has nothing for this rule. */
  readonly hint?: string
  readonly steps: readonly Step[]
  /** Steps of the laid-out page: what they change is in the tree, never in the Markdown nor in what the author is told. */
  readonly layoutSteps?: readonly Step[]
  /** Letters to be dressed in the text that all rules leave; the text itself does not change. */
  readonly dress?: readonly Dress[]
  /** Whether it belongs to the laid-out page: it changes the tree, and neither the Markdown nor what the author is told. */
  readonly layout?: boolean
  /** Whether what stands in italics is left out. */
  readonly plainOnly?: boolean
  /** What only gets a remark, whatever the mode. */
  readonly remarks?: readonly Step[]
  /** What the rule asks for in a locale, in French, where locales differ. */
  readonly value?: (locale: Locale) => string
  readonly examples: {
    readonly fix: readonly Example[]
    /** Texts that the rule leaves alone. */
    readonly keep: readonly string[]
  }
}

export interface Example {
  readonly before: string
  readonly after: string
  /** fr-FR unless told. */
  readonly locale?: string
}

export type BlockKind = 'text' | 'heading' | 'cell' | 'attribute'

/** Where the text of a run comes from: a node of a tree, or one of its properties. */
export interface Leaf {
  readonly node: Node
  readonly field: 'value' | 'alt' | 'title'
  /** Its text before any change. */
  readonly text: string
}

/** A leaf in the text of its block. */
export interface Piece {
  readonly leaf: Leaf
  readonly start: number
  /** Whether it stands in italics. */
  readonly italic: boolean
  /** Whether it is already raised (`sup`). */
  readonly raised: boolean
}

/** A block of inline text, flattened: one string, and where each part of it comes from. */
export interface Block {
  readonly kind: BlockKind
  /** BCP 47. */
  readonly locale: string
  /** Leaves and, for what is opaque or of no text, marks (characters.ts). */
  readonly text: string
  /** In order. */
  readonly pieces: readonly Piece[]
  /** From which offset on which rules are off. */
  readonly switches: readonly Switch[]
  /** Parts that no pattern can tell and that stay as they are: the formula in `\( … \)`, an address in `< … >`. */
  readonly kept?: readonly {readonly start: number; readonly end: number}[]
}

export interface Switch {
  readonly at: number
  readonly off: ReadonlySet<string>
}

/** A change made to one leaf, in the offsets of its text before any change. */
export interface Edit extends Change {
  readonly node: Node
  readonly field: 'value' | 'alt' | 'title'
  readonly rule: string
  /** What stood there. */
  readonly before: string
  readonly place: Place
  /** Offsets in the source of the file; undefined where the leaf has no place of its own there. */
  readonly sourceStart?: number
  readonly sourceEnd?: number
  /** True for a rule of layout: never written back to the source. */
  readonly layout?: boolean
}

/** Letters to be raised or set in small capitals, in the offsets of a leaf's text after all changes. */
export interface Dressing {
  readonly node: Node
  readonly start: number
  readonly end: number
  readonly style: 'superior' | 'small-capitals' | 'acronym'
}
