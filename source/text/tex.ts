/**
 * Whether what stands between `\(` and `\)` is a formula, and no prose whose parentheses were escaped for themselves, as
 * what turns HTML into Markdown does (GitBook, Turndown): `\(E = mc^2\)`, `\(x\)`, but not `\(cf p.10\)`,
 * `\(1952-2008\)`, `\(a priori, _en droit_\)`.
 *
 * @param content without its marks
 */
export function isTexInParentheses(content: string): boolean {
  if (hasCommand.test(content)) return true
  const text = content.replace(escaped, '')
  if (isProse(text)) return false
  return /[\^_=<>]/.test(text) || (!/\p{L}{3,}/u.test(text) && /^[\p{L}\d\s()+*/,.'|-]+$/u.test(text))
}

/**
 * Whether what stands between `\[` and `\]` is a formula: a command; else signs of an operation, between what is no name
 * of a file, no word and no range (`\[a-b.md\]`, `\[p. 12-13\]`, `\[sic\]`).
 *
 * @param content without its marks
 */
export function isTexInBrackets(content: string): boolean {
  const text = content.replace(escaped, '')
  if (hasCommand.test(content) || /[\^_]\{/.test(text)) return true
  if (/^\s*[\w./-]*\.[a-z]\w{0,4}\s*$/i.test(text) || /https?:/.test(text)) return false
  if (/\p{L}{2,} \p{L}{2,}/u.test(text)) return false
  if (/(?:^|\s)[=<>≤≥≈](?:\s|$)/.test(text)) return true
  return (
    !/\p{L}{3,}/u.test(text) &&
    /[\^_=<>]|\d\s*[+*]\s*\d|(?<![\p{L}\d])\p{L}\s*[-+*/]\s*[\p{L}\d]|\d\s*[-+*/]\s*\p{L}(?!\p{L})/u.test(text)
  )
}

const hasCommand = /\\[a-z]/i

/** Signs that are escaped in prose, and those that TeX has as commands: they tell nothing. */
const escaped = /\\[^\p{L}\s]/gu

/** What names one thing in a formula: what is raised or lowered, `v_{max}`, `x_1`, `T_max`. */
const script = /[\^_]\{[^{}]*\}|(?<=(?<!\p{L})\p{L})[\^_]\p{L}+/gu

/** A time, an amount, a measure, an ordinal: « (3h) », « (15 min) », « (20 %) ». */
const amount = /^\s*\d[\d., ]*\s?(?:h(?:\s?\d\d)?|min|km|cm|mm|kg|ans?|er|ère|ème|€|\$|%)\s*$/i

/** Words, an abbreviation and its point, letters with accents, arrows, a year or two of them: no formula has them. */
const isProse = (text: string): boolean => {
  const bare = text.replace(script, '')
  return (
    /\p{L}{3,}|[à-öø-ÿœ]|\p{L}\.(?!\p{L}\()|[-=]>|<-/iu.test(bare) ||
    /(?<![\p{L}\d_^])(?:et|ou|de|du|la|le|un|en|au|il|on|ce|ne|cf|ex|vs|no|pp|ap|av)(?![\p{L}\d_^(])/iu.test(bare) ||
    /^\s*[12]\d{3}\s*(?:[-–]\s*\d{2,4}\s*)?$/.test(bare) ||
    /^\s*\d{2}-\d{2}\s*$/.test(bare) ||
    amount.test(bare)
  )
}
