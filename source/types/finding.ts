/** What is told: of the text, as values; of the machine, thrown. */

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
  /** What the text at `place` becomes, to the letter: a program can write it there. */
  readonly replacement?: string
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
