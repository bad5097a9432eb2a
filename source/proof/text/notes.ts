import type {Place} from '../../types.ts'
import type {CorrectedPiece} from './source.ts'

/**
 * The pieces of notes in the order in which the notes are printed: an author may write them in any order, anywhere, and they
 * are printed in the order of their calls.
 *
 * @param printed The places of the printed notes' elements, in the order of printing.
 */
export function inOrderOfPrinting(
  pieces: readonly CorrectedPiece[],
  printed: readonly (Place | undefined)[],
): readonly CorrectedPiece[] {
  // The line at which a printed block begins → its rank.
  const ranks = new Map<string, number>()
  for (const place of printed) {
    const key = place && `${place.file}:${place.line}`
    if (key !== undefined && !ranks.has(key)) ranks.set(key, ranks.size)
  }
  const blocks: {rank: number; pieces: CorrectedPiece[]}[] = []
  for (const piece of pieces) {
    const last = blocks.at(-1)
    if (last && !piece.begins) last.pieces.push(piece)
    // A block whose line is not known stays with the one before it.
    else blocks.push({rank: ranks.get(`${piece.place.file}:${piece.place.line}`) ?? last?.rank ?? -1, pieces: [piece]})
  }
  return blocks.sort((one, other) => one.rank - other.rank).flatMap(block => block.pieces)
}
