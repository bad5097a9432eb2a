/**
 * The names that `pattern` stands for, in natural order (2 before 10, case and accents weigh nothing): `*` any letters of
 * one name, `?` one letter, `**` any folders, `{a,b}` one or the other. A pattern without these names one file, whatever
 * the Unicode form it is typed in.
 */
export function glob(pattern: string, names: Iterable<string>): string[] {
  const expression = expressionOf(pattern.normalize('NFC').replace(/^\.\//, ''))
  return [...names].filter(name => expression.test(name)).sort(natural)
}

const {compare} = new Intl.Collator('fr', {numeric: true, sensitivity: 'base'})

/** Natural order of two names, by their own bytes when it knows no difference. */
export function natural(a: string, b: string): number {
  return compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
}

const expressionOf = (pattern: string) => {
  const source = pattern.replace(/\*\*\/|\*\*|\*|\?|\{([^{}]*)\}|[\\^$.|+()[\]{}]/g, (part, choices?: string) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    if (part === '?') return '[^/]'
    if (choices !== undefined) return `(?:${choices.split(',').map(literal).join('|')})`
    return `\\${part}`
  })
  return new RegExp(`^${source}$`, 'u')
}

const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
