/** What the manual and `explain` say of one thing that a user types. */
export interface Entry {
  readonly kind: 'key' | 'block' | 'comment' | 'command' | 'option' | 'profile' | 'theme' | 'template' | 'size'
  /** As it is typed: `cover.image`, `encadre`, `--strict`. */
  readonly name: string
  /** Other names that it is found by. */
  readonly also: readonly string[]
  /** What it does, in one or two sentences. */
  readonly what: string
  /** What it takes, a line each: its values, or its examples with what they do. */
  readonly takes: readonly (readonly [typed: string, does: string])[]
  /** A whole example, of one line or several. */
  readonly typed?: string
}
