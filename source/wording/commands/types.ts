import type {Subject} from '../messages/index.ts'

/** What the command line says in one language, beside the messages. */
export interface CommandWords {
  readonly language: 'fr' | 'en'
  /** `fascicule` alone: what one does first. */
  readonly first: string
  readonly headings: {
    readonly usage: string
    readonly command: string
    readonly commands: string
    readonly options: string
    readonly examples: string
  }
  /** Under the list of commands. */
  readonly more: string
  readonly commands: Readonly<Record<string, OneCommand>>
  /** What each option does, and the name of its value. */
  readonly options: Readonly<Record<string, OneOption>>
  readonly progress: {
    readonly stages: Readonly<Record<string, string>>
    page(page: number, of: number | undefined): string
    left(seconds: number): string
  }
  readonly summary: Summary
  /** Headings of what was found, by what it asks of the author. */
  readonly groups: {
    readonly decide: string
    readonly know: string
    readonly fixable: string
    readonly pageOnly: string
    /** After what is shown of a rule: how many more there are. */
    more(count: number): string
    /** After the first of a rule that has one line: how many there are in all. */
    times(count: number): string
  }
  readonly init: {
    done(folder: string): string
    readonly next: readonly string[]
    /** After a document was taken over. */
    readonly nextFrom: readonly string[]
    /** The LISEZMOI.md of a new publication. */
    readme(title: string): string
  }
  readonly check: {
    clean(files: number): string
    fixed(file: string, count: number): string
    readonly nothingToFix: string
    /** How corrections are written, in what the command line named. */
    hint(names: readonly string[]): string
    readonly budget: BudgetWords
  }
  readonly proof: {
    right(figures: {words: number; pages: number}): string
    alone(figures: {words: number; pages: number}): string
    readonly report: ReportWords
  }
  readonly release: {
    made(values: {folder: string; pdfs: number}): string
    verify(folder: string): string
    readonly withoutSources: string
    tag(tag: string): string
    tagged(tag: string): string
    readonly refused: string
    same(pdfs: number): string
    readonly different: string
    restored(values: {folder: string; files: number}): string
  }
  readonly impose: {
    /** Added to the name of a PDF, by the way in which its pages are set. */
    readonly suffixes: Readonly<Record<'booklet' | 'two-up' | 'four-up', string>>
    done(values: {
      path: string
      sheets: number
      duplex: 'long' | 'short'
      paper: {readonly width: number; readonly height: number}
      signatures: number
    }): string
  }
  readonly number: {
    /** How many paragraphs have a number, which are new, which were given up. */
    done(numbers: {paragraphs: number; added: readonly string[]; retired: readonly string[]}): string
  }
  readonly doctor: DoctorWords
  readonly explain: {
    readonly why: string
    readonly remedy: string
    readonly source: string
    readonly examples: string
    /** Above what a rule does in each usage. */
    readonly usages: string
    /** What a rule does there. */
    readonly modes: Readonly<Record<'fix' | 'lint' | 'off', string>>
    /** After an example that a rule leaves alone. */
    readonly kept: string
    /** Above the list. */
    readonly list: string
    /** The heading of each family of rules of typography, by the name that the rules give it. */
    readonly families: Readonly<Record<string, string>>
    /** The heading of the messages of each subject. */
    readonly subjects: Readonly<Record<Subject, string>>
    /** The heading of all that is typed of a kind, and what one of them is. */
    readonly kinds: Readonly<Record<TypedKind, string>>
    readonly kindOf: Readonly<Record<TypedKind, string>>
    /** Above an example of what is typed. */
    readonly typed: string
  }
}

/** What a user types. */
type TypedKind = 'key' | 'block' | 'comment' | 'command' | 'option' | 'profile' | 'theme' | 'template' | 'size'

export interface OneCommand {
  /** After the name: `[dossier | fichier.md | -]`. */
  readonly usage: string
  /** One line, in the list of commands. */
  readonly summary: string
  /** What it does, in a few lines. */
  readonly about: string
  /** Two at least: a command line and what it does. */
  readonly examples: readonly (readonly [command: string, does: string])[]
}

export interface OneOption {
  readonly value?: string
  readonly about: string
}

/** The table of `check --pages`. */
export interface BudgetWords {
  /** Heads of its columns. */
  readonly heads: readonly [section: string, pages: string, last: string, todo: string]
  /** What a section without a heading is called, by the name of its pages; '' for those of the text. */
  readonly names: Readonly<Record<string, string>>
  /** « 12–15 » and how many that is. */
  pages(from: number, to: number): string
  /** How full a last page is. */
  last(lines: number, of: number): string
  /** What to take out, for `pages` fewer. */
  cut(values: {lines: number; words: number; pages: number; hasPictures: boolean}): string
  room(values: {lines: number; words: number}): string
  /** Of a last page that is full. */
  readonly full: string
  /** The length of a chapter that flows, in its line. */
  length(lines: number): string
  /** Under the table, when all of it fits: pages that are left, and free lines within it. */
  fits(values: {pages: number; wanted: number; lines: number; words: number}): string
}

export interface Summary {
  /** `before`: bytes of the last build's, where there was one. */
  file(values: {path: string; pages: number; bytes: number; before?: number | undefined; seconds: number}): string
  /** Of several PDFs: the heads of the table, a size in it, what stands for that of a refused one, the line under it. */
  readonly table: readonly [profile: string, file: string, pages: string, size: string]
  size(bytes: number, before: number | undefined): string
  readonly refusedSize: string
  files(values: {count: number; seconds: number}): string
  refused(values: {path: string; former: boolean}): string
  corrections(count: number): string
  remarks(counts: {error: number; warning: number; info: number}): string
  open(path: string): string
  readonly withheld: string
  more(count: number, command: string): string
}

export interface DoctorWords {
  readonly right: string
  readonly wrong: string
  readonly remark: string
  node(version: string, wanted: string): string
  nodeOld: string
  browser(what: string): string
  browserWhere: Readonly<Record<string, string>>
  browserMissing: string
  browserStarts(version: string): string
  browserFails(reason: string): string
  sandbox: string
  noSandbox: string
  fonts(count: number): string
  noFonts: string
  cache(folder: string): string
  noCache(folder: string): string
  space(folder: string, megabytes: number): string
  noSpace(folder: string, megabytes: number): string
  temporary(folder: string): string
  noTemporary(folder: string): string
  ready: string
  notReady: string
}

/** The page of HTML that `proof --html` prints. */
export interface ReportWords {
  readonly language: 'fr' | 'en'
  readonly standards: Readonly<Record<'pdfua' | 'pdfa' | 'reader', string>>
  readonly verdicts: Readonly<Record<'pass' | 'fail' | 'met' | 'failed', string>>
  readonly page: {
    title(file: string): string
    figures(pages: number, conditions: number, failed: number): string
    more(count: number): string
    pageOf(number: number): string
    foot(version: string): string
    /** Heads of the tables: page, element, what; verdict, standard, rule, condition. */
    readonly columns: readonly [string, string, string]
    readonly conditions: readonly [string, string, string, string]
    /** Headings. */
    readonly faults: string
    readonly others: string
    readonly pictures: string
    readonly all: string
    readonly none: string
  }
}
