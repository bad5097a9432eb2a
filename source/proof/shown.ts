import type {LaidStream, LaidText, Place, Stream} from '../types.ts'
import type {Alignment} from './align.ts'
import type {Apart, Letters} from './letters.ts'
import type {PaintedLetters} from './painted.ts'
import type {ShownLetters} from './words.ts'

/** A row of letters that a page should show and does not. */
export interface Unpainted {
  readonly text: string
  readonly ref: number
  readonly stream: LaidStream
}

interface Gathered {
  text: string
  readonly apart: Apart[]
  readonly refs: number[]
  next: Apart
}

const STREAMS: readonly Stream[] = ['body', 'note', 'caption', 'cell', 'code', 'answer']

/**
 * Gathers what the PDF shows of each stream, page after page: the letters that are painted, in the order of the text, and
 * apart where the text has a space and the painted letters a gap.
 *
 * @param places Where in the Markdown the element `ref` comes from.
 */
export function shownStreams(places: readonly (Place | undefined)[]) {
  const streams = new Map<LaidStream, Gathered>(
    STREAMS.map((stream) => [stream, {text: '', apart: [], refs: [], next: 1}]),
  )
  const separate = (stream: Gathered | undefined, how: Apart): void => {
    if (stream && how > stream.next) stream.next = how
  }

  return {
    /** Adds a page; gives back the letters of the house's own texts that are not painted. */
    addPage: (texts: readonly LaidText[], laid: Letters, painted: PaintedLetters, alignment: Alignment): readonly Unpainted[] => {
      const unpainted: Unpainted[] = []
      let d = 0
      for (const [index, {ref, stream: name, text, begins}] of texts.entries()) {
        if (begins) for (const stream of streams.values()) separate(stream, 1)
        const stream = streams.get(name)
        if (/^\s/.test(text)) separate(stream, 2)
        let missing = ''
        const first = d
        let kept = d
        for (; laid.piece[d] === index; d++) {
          // What stands before the first letter was counted with the texts before.
          if (isGlued(laid, painted, alignment, d)) {
            if (stream) stream.next = 0
          } else if (d > first) separate(stream, laid.apart[d] ?? 0)
          if (alignment.painted[d] === -1) {
            missing += laid.text[d] ?? ''
            if (stream) stream.text += laid.text.slice(kept, d)
            kept = d + 1
          } else if (stream) {
            stream.apart.push(stream.next)
            stream.refs.push(ref)
            stream.next = 0
          }
        }
        if (stream) stream.text += laid.text.slice(kept, d)
        if (/\s$/.test(text)) separate(stream, 2)
        if (!stream && /[\p{L}\p{N}]/u.test(missing)) unpainted.push({text: missing.normalize('NFC'), ref, stream: name})
      }
      return unpainted
    },
    /** What was gathered of a stream. */
    shown: (name: Stream): ShownLetters => {
      const {text, apart, refs} = streams.get(name) ?? {text: '', apart: [], refs: []}
      return {text, apart, piece: refs, offset: refs, placeOf: (index) => places[refs[index] ?? -1]}
    },
    /** The element of each letter gathered of a stream, in order. */
    refs: (name: Stream): readonly number[] => streams.get(name)?.refs ?? [],
  }
}

/** Whether the text has a space before this letter where the page shows none. */
const isGlued = ({apart}: Letters, painted: PaintedLetters, alignment: Alignment, d: number): boolean => {
  if (apart[d] !== 2 || d === 0) return false
  const [before = -1, here = -1] = [alignment.painted[d - 1], alignment.painted[d]]
  return before >= 0 && here === before + 1 && painted.apart[here] === 0
}
