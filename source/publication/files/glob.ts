/**
 * The names that `pattern` stands for, in natural order (2 before 10, case and accents weigh nothing): `*` any letters of
 * one name, `?` one letter, `**` any folders, `{a,b}` one or the other. A pattern without these names one file, whatever
 * the Unicode form it is typed in.
 */
export function glob(pattern: string, names: Iterable<string>): string[] {
  const parts = partsOf(pattern.normalize('NFC').replace(/^\.\//, ''))
  return [...names].filter(name => matches(parts, name)).sort(natural)
}

const {compare} = new Intl.Collator('fr', {numeric: true, sensitivity: 'base'})

/** Natural order of two names (`34.md` before `34-1.md`), by their own bytes when it knows no difference. */
export function natural(a: string, b: string): number {
  return compare(bare(a), bare(b)) || compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

const bare = (name: string): string => name.replace(/\.[^./]*$/, '')

/** A sign of a pattern, or letters: one of several spellings. */
type Part = '**/' | '**' | '*' | '?' | readonly string[]

const partsOf = (pattern: string): Part[] =>
  Array.from(pattern.matchAll(/\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[^*?{]+|\{/g), ([part, choices]): Part => {
    if (choices !== undefined) return choices.split(',')
    return part === '**/' || part === '**' || part === '*' || part === '?' ? part : [part]
  })

/**
 * Whether `name` is what `parts` say. Part by part, the places in the name that can be reached: the time grows with the
 * length of the name times that of the pattern, where an expression with several stars can take for ever.
 */
const matches = (parts: readonly Part[], name: string): boolean => {
  let reached = new Set([0])
  for (const part of parts)
    reached = new Set(typeof part === 'string' ? after(part, reached, name) : past(part, reached, name))
  return reached.has(name.length)
}

function* past(spellings: readonly string[], reached: ReadonlySet<number>, name: string): Generator<number> {
  for (const at of reached) for (const text of spellings) if (name.startsWith(text, at)) yield at + text.length
}

function* after(sign: Exclude<Part, readonly string[]>, reached: ReadonlySet<number>, name: string): Generator<number> {
  if (sign === '?') {
    for (const at of reached) if (at < name.length && name[at] !== '/') yield at + size(name, at)
    return
  }
  for (let at = 0, open = false; at <= name.length; at++) {
    const isFolder = name[at - 1] === '/'
    if (sign === '*' && isFolder) open = false
    open ||= reached.has(at)
    if (open && (sign !== '**/' || isFolder || reached.has(at))) yield at
  }
}

/** Code units of the letter at `at`. */
const size = (name: string, at: number) => ((name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
