/**
 * The nouns of the house. Types only: nothing here exists at run time.
 *
 * One direction: Publication → Tree (hast) → Assembled (HTML) → Pages → PDF bytes.
 */
import type {Root} from 'hast'

/** A place in a file of the publication. Lines and columns count from 1; `file` is relative to its folder. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

/**
 * error: something the author wrote cannot be shown or reached (exit 3). warning: a reader would stumble (exit 4 under
 * `--strict`). info: a change or a remark.
 */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Something to tell the author. It bears no words: `wording/` has one sentence for each `rule`, filled with `values`,
 * and the finding becomes a VFileMessage where it is reported.
 */
export interface Finding {
  /** Where; undefined when it concerns the publication as a whole. */
  readonly place: Place | undefined
  /** The message id, for instance `image-missing` or `T01`. */
  readonly rule: string
  readonly severity: Severity
  /** What the sentence of the rule needs: names, numbers, what was found and what is expected. */
  readonly values: Readonly<Record<string, string | number>>
  /** What was found, literally. */
  readonly actual?: string
  /** What would be right, the likeliest first. */
  readonly expected?: readonly string[]
}

/** The streams of text whose order the proof checks, each for itself (a figure that moved is no fault). */
export type Stream = 'body' | 'note' | 'caption' | 'cell' | 'code' | 'answer'

/** One change made by a typographic rule to the text of one leaf. Offsets count UTF-16 units of `SourcePiece.text`. */
export interface Correction {
  readonly rule: string
  readonly start: number
  readonly end: number
  /** What replaces text.slice(start, end). */
  readonly text: string
}

/** One leaf of text of the parsed Markdown, as the parser gave it, before any plugin of ours. */
export interface SourcePiece {
  readonly text: string
  readonly stream: Stream
  readonly place: Place
  /** True when a new block begins here: never one word with the piece before it. */
  readonly begins: boolean
  /** The changes made to it, in order, not overlapping. */
  readonly corrections: readonly Correction[]
  /** Shown only to this audience (`teacher`, `student`), as on the element. */
  readonly only?: string
}

/** All the text of one Markdown file, in source order: what the proof holds the PDF against. */
export interface SourceText {
  readonly pieces: readonly SourcePiece[]
}

/** A Markdown file, read. */
export interface SourceFile {
  /** Path relative to the publication's folder, with `/`. */
  readonly name: string
  readonly text: string
  /** What its head says of a chapter. */
  readonly head?: ChapterHead
}

/** What the head of a chapter says of it; a text by itself has its head in the configuration. */
export interface ChapterHead {
  /** Its heading, where the text has none of level 1. */
  readonly title?: {readonly text: string; readonly place: Place}
  /** BCP 47. */
  readonly lang?: string
}

/** A file of the publication that is not Markdown, as its index knows it. */
export interface FileEntry {
  /** Path relative to the publication's folder, with `/`. */
  readonly name: string
  /** Size in bytes. */
  readonly bytes: number
  /** For an image: its width and height in its own pixels (SVG: in CSS px). */
  readonly width?: number
  readonly height?: number
  /** Of an image in inks, whose colours a screen only comes near to. */
  readonly colour?: 'cmyk'
  /**
   * Why an image cannot be shown: it is empty, its bytes are no image, its end is missing, or it has more bytes (heavy) or
   * pixels (large) than a browser takes.
   */
  readonly fault?: 'empty' | 'not-an-image' | 'cut' | 'heavy' | 'large'
  /** What `<name>.yaml` beside it says. */
  readonly sidecar?: Sidecar
}

/** The sidecar of an image: `photo.jpg.yaml`. */
export interface Sidecar {
  readonly alt?: string
  readonly caption?: string
  readonly credit?: string
  readonly rights?: string
  readonly licence?: string
  /** ISO date, YYYY-MM-DD. */
  readonly expiry?: string
}

export type Kind = 'brochure' | 'handout' | 'edition' | 'document'

/** `publication.yaml` or front matter, checked and completed with its defaults. */
export interface Configuration {
  readonly title: string
  readonly subtitle?: string
  readonly author: readonly string[]
  readonly publisher?: string
  readonly description?: string
  readonly keywords?: readonly string[]
  /** BCP 47, for instance `fr-CA`. */
  readonly lang: string
  readonly kind: Kind
  readonly slug: string
  readonly numbering: boolean
  readonly cover?: Cover
  /** Width and height of the trimmed page in millimetres, with the name it was given by. */
  readonly page: {readonly name: string; readonly width: number; readonly height: number}
  readonly chapters: {readonly start: 'page' | 'right' | 'flow'}
  readonly contents?: {readonly depth: number; readonly title?: string}
  /** The folder of the publication that an image's address beginning with `/` is read from. */
  readonly assets?: string
  /** Where a figure takes its caption from that has none beside it; undefined: its title. */
  readonly captions?: 'title' | 'alt'
  readonly lists: readonly ('figures' | 'tables' | 'credits' | 'glossary' | 'index')[]
  readonly notes: 'foot' | 'section' | 'end'
  /** Name of a theme of ours, or a CSS file of the publication. */
  readonly theme: string
  /** The accent colour, `#0b4f6c`; undefined: the theme's. */
  readonly accent?: string
  /** Path, name or address of the browser to use, where neither the command nor the environment says it. */
  readonly browser?: string
  readonly edition?: Edition
  readonly typography: TypographySettings
  /** The profiles to build, in order, with the author's settings of each. */
  readonly profiles: Readonly<Record<string, ProfileSettings>>
  /** Where the key stands in the configuration, `cover.image` for instance, for findings about its value. */
  readonly places: Readonly<Record<string, Place>>
}

/** What an author changes of a profile. */
export interface ProfileSettings {
  /** Of a profile of the author's own: the name of the one that it is made from. */
  readonly base?: string
  readonly page?: {readonly size?: Configuration['page']}
  readonly links?: boolean
  readonly images?: {readonly dpi?: number}
  readonly archive?: boolean
  /** Of a profile that goes to press: what is changed of its row. */
  readonly press?: Partial<Press>
}

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
}

export interface Cover {
  readonly image?: string
  readonly alt?: string
  readonly credit?: string
  readonly logo?: string
  readonly collection?: string
  readonly back?: {readonly text?: string; readonly image?: string}
}

export interface Edition {
  readonly version?: string
  /** ISO date, YYYY-MM-DD. */
  readonly date?: string
  readonly isbn?: string
  readonly 'legal-deposit'?: string
  readonly rights?: string
}

/** The author's settings of the rules; every key has its default in the locale. */
export interface TypographySettings {
  readonly 'high-punctuation'?: 'thin' | 'none'
  readonly 'second-quotes'?: 'double' | 'single' | 'guillemets'
  readonly variant?: string
  /** Rule id → off, or its mode. */
  readonly rules?: Readonly<Record<string, 'off' | 'on' | 'lint'>>
}

/** A folder, a file or standard input, read: the only way by which anything else gets at the author's files. */
export interface Publication {
  /** Absolute path of the folder; shown in messages, never in output. */
  readonly folder: string
  readonly configuration: Configuration
  readonly sources: readonly SourceFile[]
  readonly files: ReadonlyMap<string, FileEntry>
  /** Pictures of the web that were fetched: the name in `files` by address. */
  readonly remote?: ReadonlyMap<string, string>
  /** Page templates by file name (`cover.html`), the publication's own winning over ours. */
  readonly templates: ReadonlyMap<string, string>
  /** Style sheets by name (`base.css`, `themes/sobre.css`, `fonts.css`), the publication's own winning over ours. */
  readonly styles: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  /** The bytes of one of `files`; rejects for any other name. */
  read(name: string): Promise<Uint8Array>
}

/** One Markdown file as hast. Every element has its `position`; see docs/architecture.md for the HTML contract. */
export interface Tree {
  readonly file: string
  readonly root: Root
  readonly text: SourceText
  readonly findings: readonly Finding[]
}

/** A PDF of the publication: one row of data, which imports nothing. */
export interface Profile {
  readonly name: string
  /** What it is for, in French: editors show it beside its name. */
  readonly about: string
  /** Added to the slug: '' for screen, '-imprimeur' for print … */
  readonly suffix: string
  /** The trimmed page in millimetres; undefined: the publication's. */
  readonly page?: Configuration['page']
  /** Values of `data-only` whose blocks are shown. */
  readonly shows: readonly string[]
  /** Style sheets after base and theme, in order. */
  readonly styles: readonly string[]
  /** Whether links and bookmarks are kept. */
  readonly links: boolean
  /** Profiles of one key have the same pages, and are laid out once; so they have one page, one `shows`, the same styles. */
  readonly layoutKey: string
  /** What a print shop asks; undefined for a PDF that stays on screens. */
  readonly press?: Press
  /** Names of the steps by which its PDF is finished, in order: `pdf/steps/`. */
  readonly finish: readonly string[]
  /** Names of the checks that its PDF goes through, in order: `proof/`. */
  readonly checks: readonly string[]
  /** Dots per inch that its pictures have at most; undefined: as many as their files. */
  readonly dpi?: number
  /** What its PDF claims to be where the checks of conformance find nothing. */
  readonly claims: readonly Claim[]
  /** An archive holds the files that it was made of, and is refused where it is not what it claims to be. */
  readonly archive?: boolean
}

/** The document of one profile, ready for layout. */
export interface Assembled {
  readonly title: string
  readonly lang: string
  /** Inner HTML of the body: `section[data-section]` elements only, each the unit of layout. */
  readonly html: string
  /** Style sheets in their order; `file` is the file of the publication of one that is not of the house. */
  readonly styles: readonly {readonly name: string; readonly css: string; readonly file?: string}[]
  /** Where the element with `data-ref="n"` comes from; undefined for elements that the house made. */
  readonly places: readonly (Place | undefined)[]
  /** Metadata of the PDF. */
  readonly metadata: Metadata
  readonly findings: readonly Finding[]
}

export interface Metadata {
  readonly title: string
  readonly author: readonly string[]
  readonly subject?: string
  readonly keywords?: readonly string[]
  readonly lang: string
  /** ISO date-time or date; undefined: none. */
  readonly date?: string
  readonly publisher?: string
  readonly rights?: string
  readonly isbn?: string
  /** Of the edition, « 2.1 ». */
  readonly version?: string
  /** Version of Fascicule. */
  readonly producer: string
}

/** What a PDF says that it conforms to: ISO 14289-1, ISO 19005-2 and 19005-3 of level A. */
export type Claim = 'pdfua-1' | 'pdfa-2a' | 'pdfa-3a'

/** A file that goes with a PDF, of which it was made. */
export interface Attachment {
  /** Path relative to the publication's folder, with `/`. */
  readonly name: string
  readonly bytes: Uint8Array
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

/** What a build gives. */
export interface Output {
  readonly profile: string
  readonly name: string
  readonly pages: number
  readonly bytes: Uint8Array
  /** True when the proof found that something is lost in it: it is then written as `<name>.refuse.pdf`. */
  readonly refused: boolean
  readonly findings: readonly Finding[]
  readonly proof: ProofFigures
  /** Files that go with it: the sheet for the print shop. */
  readonly beside?: readonly {readonly name: string; readonly bytes: Uint8Array}[]
}

export interface ProofFigures {
  readonly words: number
  readonly lost: number
  readonly twice: number
  readonly disorder: number
  readonly spaces: number
  readonly images: number
  readonly numbers: number
  readonly overlaps: number
  readonly overflows: number
  readonly glyphs: number
  readonly fonts: number
  readonly blanks: number
}

/**
 * The machine is at fault (no browser, a folder that cannot be written). Thrown, and caught by cli alone. `rule` has its
 * sentence and its remedy in `wording/`; `exit` is one of the published codes.
 */
export interface MachineFault {
  readonly rule: string
  readonly values: Readonly<Record<string, string | number>>
  readonly exit: 2 | 5 | 7 | 130
}
