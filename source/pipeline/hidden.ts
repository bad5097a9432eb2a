import {isShown} from '../text/shown.ts'
import type {Finding, Profile, Tree} from '../types.ts'

/** Tells once how many passages `profile` hides, at the first of them. */
export function hiddenFindings(trees: readonly Tree[], profile: Profile): Finding[] {
  const passages = trees.flatMap(tree => {
    const pieces = tree.text.pieces.filter(({text}) => text.trim() !== '')
    const isHidden = (at: number) => {
      return !isShown(pieces[at]?.only, profile.shows)
    }
    return pieces.filter((piece, at) => isHidden(at) && !(isHidden(at - 1) && pieces[at - 1]?.only === piece.only))
  })
  const [first] = passages
  if (!first) return []
  const values = {count: passages.length, profile: profile.name}
  return [{place: first.place, rule: 'passages-hidden', severity: 'info', values}]
}
