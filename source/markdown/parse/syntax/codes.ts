/** Character codes as micromark hands them over: null is the end of the input, negative ones are line ends and tabs. */
import type {Code} from './types.ts'

/** The end of a line or of the input. */
export function isLineEnd(code: Code): boolean {
  return code === null || code < -2
}

/** A space or a tab. */
export function isSpace(code: Code): boolean {
  return code === 32 || code === -2 || code === -1
}

/** A letter of any script: what a name begins with. */
export function isLetter(code: Code): boolean {
  return code !== null && code > 0 && /\p{L}/u.test(String.fromCodePoint(code))
}

/** What a name goes on with. */
export function isNameCharacter(code: Code): boolean {
  return code !== null && code > 0 && /[\p{L}\p{M}\p{N}_-]/u.test(String.fromCodePoint(code))
}
