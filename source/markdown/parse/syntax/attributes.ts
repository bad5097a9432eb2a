/** Attributes in braces: `{#id .class key=value}`, after pandoc's header_attributes and bracketed_spans. */

export interface Attributes {
  readonly id?: string
  readonly classes: readonly string[]
  /** `key=value` pairs, and for a directive the bare value of `{5}` or `{6cm}` under `value`. */
  readonly pairs: Readonly<Record<string, string>>
}

/** Keys of ours: after one of them a space, or a colon for the equals sign, is plain enough. */
const key = '(?:[\\p{L}_][\\p{L}\\p{N}_-]*(?==)|(?:alt|credit|lang|only|place|width)(?=\\s*[=:]))'
const value = `(?:"([^"]*)"|'([^']*)'|“\\s*([^“”]*?)\\s*”|«\\s*([^«»]*?)\\s*»|((?:[^\\s"'“”«»{},]|,(?=\\d))+))`
const item = new RegExp(
  `\\s*(?:#([^\\s#{}="']+)|\\.([^\\s#{}="']+)|(${key})\\s*[=:]\\s*${value}|(-)(?=\\s|$)),?(?=\\s|$)`,
  'uiy',
)
const bareItem = /\s*([^\s#.={}"']+)(?=\s|$)/uy

/**
 * The attributes that `text` (without its braces) holds; undefined when it is no list of attributes. `bare` allows values
 * without a key, as directives take them.
 */
export function parseAttributes(text: string, bare = false): Attributes | undefined {
  let id: string | undefined
  const classes: string[] = []
  const pairs: Record<string, string> = {}
  const trimmed = text.trim()
  let at = 0
  while (at < trimmed.length) {
    item.lastIndex = at
    const match = item.exec(trimmed)
    if (match) {
      at = item.lastIndex
      const [, name, className, key, double, single, curly, french, plain, dash] = match
      if (name !== undefined) id = name
      else if (className !== undefined) classes.push(...className.split('.').filter(Boolean))
      else if (key !== undefined) pairs[key.toLowerCase()] = double ?? single ?? curly ?? french ?? plain ?? ''
      else if (dash !== undefined) classes.push('unnumbered')
      continue
    }
    bareItem.lastIndex = at
    const value = bare ? bareItem.exec(trimmed) : null
    if (!value) return undefined
    at = bareItem.lastIndex
    pairs.value = value[1] ?? ''
  }
  if (trimmed === '') return undefined
  return id === undefined ? {classes, pairs} : {id, classes, pairs}
}
