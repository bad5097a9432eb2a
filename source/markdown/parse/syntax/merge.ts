/**
 * micromark cuts text wherever a construct may begin, at each word for addresses, and merges the pieces once all is read:
 * each time it moves all that follows, so that its time grows with the square of a paragraph's signs. Here the pieces are
 * merged as soon as the next one begins; what it would merge at the end is the same.
 */
import type {Construct, Syntax} from './types.ts'

/** Is asked wherever text may end, when no construct is under way, and takes nothing. */
const merge: Construct = {
  name: 'merge',
  previous() {
    const {events} = this
    const open = events.at(-1)
    if (open?.[0] !== 'enter' || open[1].type !== 'data') return false
    let from = events.length - 1
    while (events[from - 1]?.[1].type === 'data') from--
    const first = events[from]
    if (!first || from === events.length - 1) return false
    open[1].start = first[1].start
    if (events.slice(from).some(([, token]) => Object.hasOwn(token, walkedInto)))
      Object.assign(open[1], {[walkedInto]: true})
    events.length = from
    events.push(open)
    return false
  },
  tokenize(_, __, nok) {
    return nok
  },
}

/** GFM's mark of a token before which no bracket is open: it looks back as far as there, at each word. */
const walkedInto = '_gfmAutolinkLiteralWalkedInto'

/** Ends of lines, and the signs at which constructs begin. */
const signs = [-5, -4, -3, ...[...'!&*<[\\]^_`{~'].map(sign => sign.charCodeAt(0))]

/** All that may begin an address. */
const ofAddresses = [
  ...[...'+-.'].map(sign => sign.charCodeAt(0)),
  ...range('0', '9'),
  ...range('A', 'Z'),
  ...range('a', 'z'),
]

function range(first: string, last: string): number[] {
  const from = first.charCodeAt(0)
  return Array.from({length: last.charCodeAt(0) - from + 1}, (_, index) => from + index)
}

const at = (codes: readonly number[]): Syntax => ({
  micromark: {text: Object.fromEntries(codes.map(code => [code, merge]))},
  mdast: {},
})

/** To be the last of the syntaxes: it is then asked first. Where addresses are found in words, their own goes with it. */
export const mergeSyntax = at(signs)
export const addressMergeSyntax = at(ofAddresses)
