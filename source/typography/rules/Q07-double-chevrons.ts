import {isEdge, isLetter, isSpace} from '../characters.ts'
import type {Change, Locale, Rule} from '../types.ts'

export const Q07: Rule = {
  id: 'Q07',
  name: 'Chevrons doublés << >>',
  family: 'guillemets',
  mode: 'fix',
  reason: 'Deux signes « plus petit que » tiennent lieu de guillemets sur les claviers qui n’en ont pas.',
  reference: 'zmarkdown ; crowbook',
  hint: '<',
  steps: [{find: (text, {locale}) => pairs(text, locale)}],
  examples: {
    fix: [
      {before: 'le << mot >> juste', after: 'le «⍽mot⍽» juste'},
      {before: 'le <<mot>> juste', after: 'le «⍽mot⍽» juste'},
    ],
    keep: ['cout << "a" << endl', '1 << 3 >> 2', 'a << b', 'List<List<T>>'],
  },
}

/** Pairs that enclose words, not the shifts of a program. */
function pairs(text: string, {guillemet}: Locale): Change[] {
  const out: Change[] = []
  let open = -1
  for (const {0: mark, index} of text.matchAll(/<<|>>/g)) {
    const before = text.charAt(index - 1)
    const after = text.charAt(index + 2)
    if (mark === '<<') {
      const opens = isEdge(before) || isSpace(before) || '(["’\''.includes(before)
      // Two openings in a row: a stream.
      open = opens && open === -1 && !'<='.includes(after || ' ') ? index : -1
      continue
    }
    const content = text.slice(open + 2, index)
    const closes = isEdge(after) || isSpace(after) || '.,;:!?)]"…'.includes(after)
    if (open !== -1 && closes && [...content.trim()].some(character => isLetter(character) || character >= '\uE000')) {
      const head = content.length - content.trimStart().length
      const tail = content.length - content.trimEnd().length
      out.push({start: open, end: open + 2 + head, text: `«${guillemet}`})
      out.push({start: index - tail, end: index + 2, text: `${guillemet}»`})
    }
    open = -1
  }
  return out
}
