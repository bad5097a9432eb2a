import {applyEdits} from '../../text/edits.ts'
import {isShown} from '../../text/shown.ts'
import type {Place, SourceText, Stream} from '../../types.ts'
import {gatherer, type Letters, offsetOfLetter} from './letters.ts'

/** The letters of one stream of the source, with the way back to the Markdown. */
export interface SourceLetters extends Letters {
  /** The pieces that `piece` counts, corrections applied. */
  readonly pieces: readonly CorrectedPiece[]
}

export interface CorrectedPiece {
  readonly text: string
  readonly begins: boolean
  readonly place: Place
}

/**
 * The letters of `texts` by stream, corrections applied.
 *
 * @param shows The audiences that the profile shows; a piece for another one is left out.
 */
export function sourceLetters(
  texts: readonly SourceText[],
  shows: readonly string[],
  order: (pieces: readonly CorrectedPiece[], stream: Stream) => readonly CorrectedPiece[],
): ReadonlyMap<Stream, SourceLetters> {
  const streams = new Map<Stream, CorrectedPiece[]>()
  for (const {pieces} of texts) {
    let left = false
    for (const piece of pieces) {
      if (!isShown(piece.only, shows)) {
        // What follows a piece left out is a block of its own, even where it continued one.
        left ||= piece.begins
        continue
      }
      const corrected = {
        text: applyEdits(piece.text, piece.corrections),
        begins: piece.begins || left,
        place: piece.place,
      }
      left = false
      const stream = streams.get(piece.stream)
      if (stream) stream.push(corrected)
      else streams.set(piece.stream, [corrected])
    }
  }
  return new Map([...streams].map(([stream, pieces]) => [stream, gather(order(pieces, stream))]))
}

/** Where the letter at `index` stands in the Markdown. */
export function placeOf({piece, pieces}: SourceLetters, index: number): Place | undefined {
  const found = pieces[piece[index] ?? -1]
  if (!found) return undefined
  let first = index
  while (piece[first - 1] === piece[index]) first--
  const before = found.text.slice(0, offsetOfLetter(found.text, index - first))
  const feeds = before.split('\n').length - 1
  const {file, line, column} = found.place
  if (feeds > 0) return {file, line: line + feeds, column: before.length - before.lastIndexOf('\n')}
  return {file, line, column: column + before.length}
}

const gather = (pieces: readonly CorrectedPiece[]): SourceLetters => {
  const gathered = gatherer()
  for (const [index, {text, begins}] of pieces.entries()) {
    if (begins) gathered.separate(1)
    gathered.add(text, index)
  }
  return {...gathered.letters(), pieces}
}
