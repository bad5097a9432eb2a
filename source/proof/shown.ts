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

/** What a page shows of one block, cell or line. */
export interface ShownPart {
  readonly page: number
  /** Where the element comes from that holds its first text. */
  readonly place: Place | undefined
  text: string
  readonly apart: Apart[]
  /** The element of each letter. */
  readonly refs: number[]
}

interface Gathered {
  readonly parts: ShownPart[]
  /** How the next letter is apart. */
  next: Apart
  /** Whether a block, cell or line begins with the next text. */
  begins: boolean
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
    STREAMS.map((stream) => [stream, {parts: [], next: 1, begins: true}]),
  )
  const separate = (stream: Gathered | undefined, how: Apart): void => {
    if (stream && how > stream.next) stream.next = how
  }

  const begin = (stream: Gathered): void => {
    stream.begins = true
    separate(stream, 1)
  }

  return {
    /** Adds a page; gives back the letters of the house's own texts that are not painted. */
    addPage: (
      page: number,
      texts: readonly LaidText[],
      laid: Letters,
      painted: PaintedLetters,
      alignment: Alignment,
    ): readonly Unpainted[] => {
      const unpainted: Unpainted[] = []
      let d = 0
      for (const [index, {ref, stream: name, text, begins}] of texts.entries()) {
        if (begins) for (const stream of streams.values()) begin(stream)
        const stream = streams.get(name)
        if (/^\s/.test(text)) separate(stream, 2)
        const part = stream && partOf(stream, {page, place: places[ref]})
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
            if (part) part.text += laid.text.slice(kept, d)
            kept = d + 1
          } else if (stream && part) {
            part.apart.push(stream.next)
            part.refs.push(ref)
            stream.next = 0
          }
        }
        if (part) part.text += laid.text.slice(kept, d)
        if (/\s$/.test(text)) separate(stream, 2)
        if (!stream && /[\p{L}\p{N}]/u.test(missing)) unpainted.push({text: missing.normalize('NFC'), ref, stream: name})
      }
      return unpainted
    },
    /** What was gathered of a stream, part by part. */
    parts: (name: Stream): readonly ShownPart[] => streams.get(name)?.parts ?? [],
  }
}

/** The letters of `parts`, one after another. */
export function joinParts(parts: readonly ShownPart[], places: readonly (Place | undefined)[]): ShownLetters {
  const text = parts.map((part) => part.text).join('')
  const apart = parts.flatMap((part) => part.apart)
  const refs = parts.flatMap((part) => part.refs)
  return {text, apart, placeOf: (index) => places[refs[index] ?? -1]}
}

/** The part that the next text belongs to: a new one where a page, block, cell or line begins. */
const partOf = (stream: Gathered, {page, place}: Pick<ShownPart, 'page' | 'place'>): ShownPart => {
  const last = stream.parts.at(-1)
  if (last && last.page === page && !stream.begins) return last
  const part = {page, place, text: '', apart: [], refs: []}
  stream.parts.push(part)
  stream.begins = false
  return part
}

/** Whether the text has a space before this letter where the page shows none. */
const isGlued = ({apart}: Letters, painted: PaintedLetters, alignment: Alignment, d: number): boolean => {
  if (apart[d] !== 2 || d === 0) return false
  const [before = -1, here = -1] = [alignment.painted[d - 1], alignment.painted[d]]
  return before >= 0 && here === before + 1 && painted.apart[here] === 0
}
