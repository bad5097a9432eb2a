/** The kinds of PDF, as rows of data. */
import type {Place} from './finding.ts'
import type {PageSize} from './pages.ts'

/** What a print shop asks of a PDF. */
export interface Press {
  /** How far grounds and pictures run beyond the trimmed page, in millimetres. */
  readonly bleed: number
  /** Whether crop, registration and colour marks stand outside the bleed. */
  readonly marks: boolean
  /** Inks, or the colours of the screen with the profile of the press beside them. */
  readonly color: 'cmyk' | 'rgb'
  /** The most ink in one place, the four together, in percent. */
  readonly ink: number
  /** ICC profile of the printing condition, a file of the publication; without it that of the language's country. */
  readonly icc?: string
  /** The number of pages is a multiple of it: blank ones are added at the end. */
  readonly multiple?: number
  /** Words for the shop: the paper, the binding. */
  readonly paper?: string
  readonly binding?: string
  /** Where the page is folded, in millimetres from its left edge: marks stand there, where there are marks. */
  readonly folds?: readonly number[]
}

/** Sheets that are printed on both sides and folded into a booklet. */
export interface Imposition {
  /** The sheet in millimetres; undefined: the usual one on which the pages keep their size. */
  readonly sheet?: {readonly width: number; readonly height: number}
  /** Pages of a signature; undefined: all sheets lie in one another. */
  readonly signature?: number
  /** Thickness of the paper in millimetres, by which pages move towards the fold. */
  readonly thickness: number
}

/** A spot colour: an ink of its own on the press, in the place of one colour of the screen. */
export interface Spot {
  /** As the shop knows it: « PANTONE 300 C ». */
  readonly name: string
  /** The colour of the screen that it takes the place of, 0–1 each. */
  readonly rgb: readonly [number, number, number]
  /** Where a style sheet names it. */
  readonly place?: Place | undefined
}

/** A PDF of the publication: one row of data, which imports nothing. */
export interface Profile {
  readonly name: string
  /** What it is for, in French: editors show it beside its name. */
  readonly about: string
  /** Added to the slug: '' for screen, '-imprimeur' for print … */
  readonly suffix: string
  /** The trimmed page in millimetres; undefined: the publication's. */
  readonly page?: PageSize
  /** The sheet of an office printer where the publication's page is smaller: A4, letter in North America. */
  readonly paper?: 'office'
  /** Values of `data-only` whose blocks are shown. */
  readonly shows: readonly string[]
  /**
   * Values of `data-only` whose blocks are laid out with the others, and are empty rooms of the same size when this profile is
   * printed: so that a pair of profiles has the same things at the same places. What no profile of the pair shows takes no
   * room. Without it, what is hidden is not laid out.
   */
  readonly rooms?: readonly string[]
  /** The variant of a worksheet; undefined: as its author wrote it. */
  readonly variant?: string
  /** Style sheets after base and theme, in order. */
  readonly styles: readonly string[]
  /**
   * Sheets of the house that are laid over the finished pages for this profile alone: they change colours, grounds and rules, never
   * a place, so that it shares the layout of others.
   */
  readonly over?: readonly string[]
  /** Whether links and bookmarks are kept. */
  readonly links: boolean
  /** How a reader of paper learns where links lead: notes, a list at the end, codes; undefined: not at all. */
  readonly addresses?: 'notes' | 'list' | 'qr'
  /**
   * Profiles of one key have the same pages, and are laid out once; so they have one page, the same styles, and show and leave
   * room to the same audiences, together.
   */
  readonly layoutKey: string
  /** What a print shop asks; undefined for a PDF that stays on screens. */
  readonly press?: Press
  /** Its pages are set on sheets, once they are proved; undefined where they stay as they are. */
  readonly imposition?: Imposition
  /** Names of the steps by which its PDF is finished, in order: `pdf/steps/`. */
  readonly finish: readonly string[]
  /** Names of the checks that its PDF goes through, in order: `proof/`. */
  readonly checks: readonly string[]
  /** Dots per inch that its pictures have at most; undefined: as many as their files. */
  readonly dpi?: number
  /** What its PDF claims to be where the checks of conformance find nothing. */
  readonly claims: readonly Claim[]
  /** ISBN of its PDF, where it is not that of the edition. */
  readonly isbn?: string
  /** An archive holds the files that it was made of, and is refused where it is not what it claims to be. */
  readonly archive?: boolean
  /** Its one page is the cover laid open: back, spine and front. */
  readonly spread?: Spread
}

/** The measures of a cover laid open, in millimetres. */
export interface Spread {
  /** Width of a side, front or back. */
  readonly side: number
  readonly spine: number
}

/** What a PDF says that it conforms to: ISO 14289-1, ISO 19005-2 and 19005-3 of level A. */
export type Claim = 'pdfua-1' | 'pdfa-2a' | 'pdfa-3a'
