/** A publication as its author wrote it: files, configuration, sources. */
import type {Finding, Place} from './finding.ts'
import type {PageSize} from './pages.ts'
import type {Imposition, Press} from './profile.ts'
import type {SourceFile} from './source.ts'

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
  /** Words that it prints by itself in the place of those of its language, by the names of `wording/labels/`. */
  readonly labels?: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>
  readonly kind: Kind
  readonly slug: string
  readonly numbering: boolean
  /** Whether paragraphs bear the numbers of `paragraphes.json`. */
  readonly paragraphNumbers?: true
  readonly cover?: Cover
  /** The trimmed page. */
  readonly page: PageSize
  /** Columns of the text; one unless told. */
  readonly columns?: number
  /** 2: left and right pages mirror each other; 1: all are alike. By kind unless told. */
  readonly sides?: number
  readonly chapters: {readonly start: 'page' | 'right' | 'flow'}
  readonly contents?: {readonly depth: number; readonly title?: string}
  /** The folder of the publication that an image's address beginning with `/` is read from. */
  readonly assets?: string
  /** Where a figure takes its caption from that has none beside it; undefined: its title. */
  readonly captions?: 'title' | 'alt'
  readonly lists: readonly ('figures' | 'tables' | 'credits' | 'glossary' | 'index')[]
  readonly notes: 'foot' | 'section' | 'end'
  /** Where the answers are gathered once more, in profiles that show them; undefined: nowhere. */
  readonly answers?: 'end' | 'sheet'
  /** Name of a theme of ours, or a CSS file of the publication. */
  readonly theme: string
  /** The accent colour, `#0b4f6c`; undefined: the theme's. */
  readonly accent?: string
  /** Path, name or address of the browser to use, where neither the command nor the environment says it. */
  readonly browser?: string
  readonly edition?: Edition
  /** ISO date-time of the environment (SOURCE_DATE_EPOCH), for an edition that gives no date. */
  readonly epoch?: string
  readonly typography: TypographySettings
  /** How high the empty rooms of answers are: as each answer, or all of them as the highest. */
  readonly spaces?: 'answer' | 'equal'
  /** Names of the variants of its exercises, and what their order is drawn by. */
  readonly variants?: readonly string[]
  readonly seed?: number
  /** The profiles to build, in order, with the author's settings of each. */
  readonly profiles: Readonly<Record<string, ProfileSettings>>
  /** Where the key stands in the configuration, `cover.image` for instance, for findings about its value. */
  readonly places: Readonly<Record<string, Place>>
}

/** What an author changes of a profile. */
export interface ProfileSettings {
  /** Of a profile of the author's own: the name of the one that it is made from. */
  readonly base?: string
  readonly page?: {readonly size?: PageSize}
  /** Whether links are kept; or how a reader of paper learns where they lead. */
  readonly links?: boolean | 'plain' | 'notes' | 'list' | 'qr'
  readonly images?: {readonly dpi?: number}
  readonly archive?: boolean
  /** ISBN of this form of the publication, where it has one of its own. */
  readonly isbn?: string
  /** Of a profile that goes to press: what is changed of its row. */
  readonly press?: Partial<Press>
  /** Of a profile whose pages are set on sheets: what is changed of its row. */
  readonly imposition?: Partial<Imposition>
}

export interface Cover {
  readonly image?: string
  readonly alt?: string
  readonly credit?: string
  readonly logo?: string
  readonly collection?: string
  readonly back?: {readonly text?: string; readonly image?: string; readonly address?: string; readonly price?: string}
  /** A file of its own goes to press: back, spine and front on one page. */
  readonly spread?: boolean
  /** Thickness of a leaf of the text, in millimetres; undefined: 0.1. */
  readonly paper?: number
}

export interface Edition {
  readonly version?: string
  /** ISO date, YYYY-MM-DD. */
  readonly date?: string
  readonly isbn?: string
  readonly 'legal-deposit'?: string
  readonly rights?: string
  readonly printer?: string
  /** Of the web, where a reader learns whether this edition is in force. */
  readonly address?: string
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
  /** Pictures that the texts hold themselves: the name in `files` by address. */
  readonly embedded?: ReadonlyMap<string, string>
  /** Page templates by file name (`cover.html`), the publication's own winning over ours. */
  readonly templates: ReadonlyMap<string, string>
  /** Style sheets by name (`base.css`, `themes/sobre.css`, `fonts.css`), the publication's own winning over ours. */
  readonly styles: ReadonlyMap<string, string>
  readonly findings: readonly Finding[]
  /** The bytes of one of `files`; rejects for any other name. */
  read(name: string): Promise<Uint8Array>
}
