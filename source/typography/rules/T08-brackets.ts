import {isDigit, isEdge, isLetter} from '../characters.ts'
import type {Change, Rule} from '../types.ts'

export const T08: Rule = {
  id: 'T08',
  name: 'Espaces dans ( ) et [ ]',
  family: 'ponctuation',
  mode: 'fix',
  reason: 'Parenthèses et crochets touchent ce qu’ils enferment.',
  reference: 'Imprimerie nationale, Parenthèses',
  hint: '([',
  steps: [{find: inside}],
  examples: {
    fix: [{before: 'arrivé ( ou non ) à [ la ] gare', after: 'arrivé (ou non) à [la] gare'}],
    keep: ['une case [ ] à cocher', '( )', 'dans ]0 ; 1[ et [2 ; 3]', 'un sourire :( là :)', '( seul'],
  },
}

const brackets = /[()[\]]/g
const partners: Readonly<Record<string, string>> = {')': '(', ']': '['}

/** Only pairs: French intervals turn their brackets outwards. */
function inside(text: string): Change[] {
  const out: Change[] = []
  const open: {readonly at: number; readonly mark: string}[] = []
  for (const {0: mark, index} of text.matchAll(brackets)) {
    if (mark === '(' || mark === '[') {
      const before = text.charAt(index - 1)
      if (mark === '(' || !(isDigit(before) || isLetter(before))) open.push({at: index, mark})
      continue
    }
    const last = open.at(-1)
    if (last?.mark !== partners[mark]) continue
    open.pop()
    const content = text.slice((last?.at ?? 0) + 1, index)
    const trimmed = content.trim()
    // An empty box, or a cross in one; what would become a smile.
    if (trimmed === '' || isEdge(trimmed) || /^[xX]$/.test(trimmed) || content.includes('\n') || /[:;=]$/.test(trimmed))
      continue
    const from = (last?.at ?? 0) + 1
    const head = content.length - content.trimStart().length
    const tail = content.length - content.trimEnd().length
    if (head > 0) out.push({start: from, end: from + head, text: ''})
    if (tail > 0) out.push({start: index - tail, end: index, text: ''})
  }
  return out.sort((one, other) => one.start - other.start)
}
