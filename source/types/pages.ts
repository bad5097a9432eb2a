/** The pages as they were laid out. */
import type {Finding} from './finding.ts'
import type {Stream} from './source.ts'

/** Width and height of a trimmed page in millimetres, with the name that it was given by. */
export interface PageSize {
  readonly name: string
  readonly width: number
  readonly height: number
}

/** A rectangle in PDF points from the top left corner of the trimmed page. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a piece of laid-out text is: of the source, made by the house, in the margins, or a repeated table head. */
export type LaidStream = Stream | 'generated' | 'running' | 'repeated'

/** One text node of a laid-out page, in document order. */
export interface LaidText {
  /** `data-ref` of the nearest element that has one. */
  readonly ref: number
  readonly stream: LaidStream
  readonly text: string
  /** True when a new block, cell or line begins here: never one word with the text before it. */
  readonly begins: boolean
  /** The side on which its section was asked to begin, on the first page of that section. */
  readonly starts?: 'left' | 'right'
  readonly filling?: Filling
  /** True for what stands in the margin because its author put it there. */
  readonly outside?: boolean
  /** True for the words of a drawing. */
  readonly drawn?: boolean
}

/** A part of a laid-out page as it looks, with its letters and without. */
export interface PagePicture {
  /** The part of the page, in points from the top left corner of the trimmed page. */
  readonly box: Box
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Red, green and blue of each pixel, 0–255, row after row from the top. */
  readonly lettered: Uint8Array
  readonly bare: Uint8Array
}

export interface LaidImage {
  readonly ref: number
  readonly box: Box
  /** Name of the file in the publication; undefined for a drawing of the house. */
  readonly name?: string
  /** True when the picture fills its box and what does not fit is cut off. */
  readonly covers?: boolean
  /** Of a drawing with words: the size of the smallest, in points. */
  readonly lettering?: number
  /** A drawing in which there is nothing to paint. */
  readonly empty?: true
}

/** A formula on a page, or the part of one that the page cut. In the texts of the page it is one sign, U+FFFC. */
export interface LaidFormula {
  readonly ref: number
  /** Its parts, between which a line may end. */
  readonly boxes: readonly Box[]
  /** The signs that are seen, in the order of its MathML. */
  readonly text: string
  /** By how much it was made smaller to fit its measure: 1, or less. */
  readonly size: number
  /** It began on a page before. */
  readonly rest?: boolean
}

/** A heading of the document, for bookmarks. */
export interface LaidHeading {
  readonly ref: number
  readonly level: number
  readonly text: string
  /** Page number, from 1. */
  readonly page: number
  /** Distance from the top of the page in points. */
  readonly y: number
  readonly id: string
}

/** A page number that a reader sees: in the contents, a list, a reference. */
export interface LaidReference {
  readonly ref: number
  /** The id it points to. */
  readonly target: string
  /** What is printed, '12'. */
  readonly shown: string
  /** The page on which it is printed, from 1. */
  readonly page: number
}

/** How full a page is, in lines of its grid, its columns together. */
export interface Filling {
  /** Lines on which something stands, notes included. */
  readonly lines: number
  /** Lines that the page holds. */
  readonly of: number
  /** Lines of running text among them, and the words in those. */
  readonly textLines: number
  readonly words: number
}

export interface Page {
  /** From 1, the front cover. */
  readonly number: number
  readonly label: string
  /** Name of the page (`cover`, `contents`, `chapter`, `blank` …). */
  readonly name: string
  /** True for a page without content, asked for by parity. */
  readonly blank: boolean
  /** True when a section begins on it: a chapter, or what follows a page break. */
  readonly begins: boolean
  /** The side on which its section was asked to begin, on the first page of that section. */
  readonly starts?: 'left' | 'right'
  readonly filling?: Filling
  /** True when it begins with something that is not cut: a picture, a row, a box, or a heading before one. */
  readonly whole?: boolean
  /** The trimmed page, in points, exact (148 mm = 419.528 pt). */
  readonly width: number
  readonly height: number
  /** The type area, notes included. The whole page where the page has no margins. */
  readonly area: Box
  readonly texts: readonly LaidText[]
  readonly images: readonly LaidImage[]
  readonly formulas?: readonly LaidFormula[]
}

/** A publication laid out. */
export interface Pages {
  readonly pages: readonly Page[]
  /** Step of the baseline grid in points, where the style sheets have one. */
  readonly grid?: number
  readonly headings: readonly LaidHeading[]
  readonly references: readonly LaidReference[]
  /** id → page number on which it stands. */
  readonly targets: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}
