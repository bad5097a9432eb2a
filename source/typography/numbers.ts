import {isDigit, isLetter, isSpace} from './characters.ts'

/**
 * Whether the digit before `at` ends a number, and not a name (H2O, A4), a colour or a reference: nothing but signs of
 * writing numbers stands between it and a space or a mark.
 */
export function isNumberBefore(text: string, at: number): boolean {
  let from = at - 1
  if (!isDigit(text.charAt(from))) return false
  while (from >= 0 && (isDigit(text.charAt(from)) || '.,'.includes(text.charAt(from)) || isGroup(text, from))) from--
  const before = text.charAt(from)
  return before === '' || !(isLetter(before) || before === '_' || ':#\uE001'.includes(before))
}

/** A space with a digit before it and three after. */
const isGroup = (text: string, at: number): boolean =>
  isSpace(text.charAt(at)) && isDigit(text.charAt(at - 1)) && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))
