/** Credit lines: `Photo : MDN`, `© MDN`. */

const label = '(?:photos?|photographies?|crédits?(?:\\s+photos?)?|credits?|sources?|illustrations?|images? de|infographies?)'

const whole = new RegExp(`^\\s*(?:${label}\\s*:|©)\\s*\\S`, 'iu')
const after = new RegExp(`(?:^|[.!?…»)\\]–—;,]\\s*|\\n\\s*)((?:${label}\\s*:|©)\\s*\\S[^]*)$`, 'iu')
const loose = new RegExp(`\\s((?:${label.replace(/[a-zé](?=[a-zé]*[?(]|[a-zé])/u, (letter) => letter)}\\s*:|©)\\s*\\S[^]*)$`, 'u')
const capital = /^[A-ZÉ©]/u

/** The longest text that is still taken for a credit line. */
const longest = 250

/** Whether a text is a credit line and nothing else. */
export function isCredit(text: string): boolean {
  return whole.test(text) && text.trim().length <= longest && !text.trim().includes('\n')
}

/**
 * Where in a title the caption ends and the credit begins: after the end of a sentence, or at a label with a capital. The
 * length of the title when it has no credit.
 */
export function creditStart(title: string): number {
  const found = after.exec(title)
  if (found?.[1] !== undefined) return title.length - found[1].length
  for (const match of title.matchAll(new RegExp(loose.source.replace(/\[\^\]\*\)\$$/, ')'), 'giu'))) {
    const start = match.index + 1
    if (capital.test(title.slice(start))) return start
  }
  return title.length
}
