import type {LaidStream, LaidText, Place, Stream} from '../../types.ts'
import type {Alignment} from './align/index.ts'
import type {Apart, Letters} from './letters.ts'
import type {PaintedLetters} from './painted.ts'
import type {ShownLetters} from './words.ts'

/** A row of letters that a page should show and does not. */
export interface Unpainted {
  readonly text: string
  readonly ref: number
  readonly stream: LaidStream
  /** True for words of a drawing. */
  readonly drawn: boolean
}

/** What a page shows of one block, cell or line. */
export interface ShownPart {
  readonly page: number
  /** Where the element comes from that holds its first text. */
  readonly place: Place | undefined
  /** Where its letters begin among those of its stream. */
  readonly start: number
}

// A space at the edge of a text, whatever stands beside it that is not seen.
const leading = /^(?:[\p{Cf}\p{Variation_Selector}]|\u034f)*[^\S\ufeff]/u
const trailing = /[^\S\ufeff](?:[\p{Cf}\p{Variation_Selector}]|\u034f)*$/u

interface Gathered {
  readonly parts: ShownPart[]
  text: string
  readonly apart: Apart[]
  /** The element of each letter. */
  readonly refs: number[]
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
    STREAMS.map(stream => [stream, {parts: [], text: '', apart: [], refs: [], next: 1, begins: true}]),
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
      for (const [index, {ref, stream: name, text, begins, drawn = false}] of texts.entries()) {
        if (begins) for (const stream of streams.values()) begin(stream)
        const stream = streams.get(name)
        if (leading.test(text)) separate(stream, 2)
        if (stream) beginPart(stream, page, places[ref])
        let missing = ''
        const first = d
        let kept = d
        for (; laid.piece[d] === index; d++) {
          // What stands before the first letter was counted with the texts before.
          const besideCell = name === 'cell' && texts[laid.piece[d - 1] ?? -1]?.stream === 'cell'
          if (isGlued(laid, painted, alignment, d, besideCell)) {
            if (stream) stream.next = 0
          } else if (d > first) separate(stream, laid.apart[d] as Apart)
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
        if (trailing.test(text)) separate(stream, 2)
        if (!stream && /[\p{L}\p{N}]/u.test(missing))
          unpainted.push({text: missing.normalize('NFC'), ref, stream: name, drawn})
      }
      return unpainted
    },
    /** The parts of a stream as they are printed. */
    parts: (name: Stream): readonly ShownPart[] => streams.get(name)?.parts ?? [],
    /** What the PDF shows of a stream, its parts in this order. */
    shown: (name: Stream, order: readonly ShownPart[]): ShownLetters => {
      const stream = streams.get(name)
      if (!stream) return {text: '', apart: [], placeOf: () => undefined}
      const {text, apart, refs} = order === stream.parts ? stream : inOrder(stream, order)
      return {text, apart, placeOf: index => places[refs[index] ?? -1]}
    },
  }
}

const inOrder = ({parts, text, apart, refs}: Gathered, order: readonly ShownPart[]) => {
  const ends = new Map(parts.map((part, i) => [part, parts[i + 1]?.start ?? text.length]))
  const ordered = {text: '', apart: [] as Apart[], refs: [] as number[]}
  for (const part of order) {
    const end = ends.get(part) ?? part.start
    ordered.text += text.slice(part.start, end)
    for (let i = part.start; i < end; i++) {
      ordered.apart.push(apart[i] as Apart)
      ordered.refs.push(refs[i] as number)
    }
  }
  return ordered
}

/** Begins a part where a page, block, cell or line begins. */
const beginPart = (stream: Gathered, page: number, place: Place | undefined): void => {
  if (stream.parts.at(-1)?.page === page && !stream.begins) return
  stream.parts.push({page, place, start: stream.apart.length})
  stream.begins = false
}

/**
 * Whether the text has a space before this letter where the page shows none, or, in a table, where one cell or line of a
 * cell ends and the next begins: these stand side by side, and nothing but white keeps their words apart.
 */
const isGlued = (
  {apart}: Letters,
  painted: PaintedLetters,
  alignment: Alignment,
  d: number,
  besideCell: boolean,
): boolean => {
  if (d === 0 || !(apart[d] === 2 || (apart[d] === 1 && besideCell))) return false
  const before = alignment.painted[d - 1] as number
  const here = alignment.painted[d] as number
  return before >= 0 && here === before + 1 && painted.apart[here] === 0
}
