/** Formulas in the PDF: each is whole, whatever the order in which its signs are painted. */
import type {ReadPage, TextRun} from '../../pdf/read/index.ts'
import {formulaLetters} from '../../text/formula.ts'
import type {Box, Finding, LaidFormula, Page, Place} from '../../types.ts'

// In points: what rounding, and accents that lean out of their box, may add up to.
const tolerance = 1

/** A formula, and which of its parts. */
export interface Owner {
  readonly formula: LaidFormula
  readonly box: Box
}

/**
 * The formula in which a run is painted: the one whose box holds its middle; of several, those of lines close to each other,
 * the one in whose box it lies deepest.
 */
export function formulaOf(formulas: readonly LaidFormula[]): (run: TextRun) => Owner | undefined {
  const parts = formulas.flatMap(formula => formula.boxes.map(box => ({formula, box})))
  if (parts.length === 0) return () => undefined
  return run => {
    // In a table that is turned by a quarter a line goes up, and what stands above it lies at its left.
    const [right, down] = run.direction
    const x = run.x + (run.width * right) / 2
    const y = run.y + (run.width * down) / 2
    const raised = run.size * 0.3
    // The middle of a full stop behind a formula is not a point from it.
    const beside = Math.min(tolerance, Math.max(0.2, run.width * 0.3))
    const within = (at: number, from: number, length: number, isAlong: boolean): boolean => {
      const room = isAlong ? beside : tolerance
      return at > from - room && at < from + length + room
    }
    const isLevel = Math.abs(right) > Math.abs(down)
    const holds = ({x: left, y: top, width, height}: Box, up: number): boolean =>
      within(x + down * up, left, width, isLevel) && within(y - right * up, top, height, !isLevel)
    const depth = ({x: left, y: top, width, height}: Box, up: number): number => {
      const [at, from, length] = isLevel ? [y - right * up, top, height] : [x + down * up, left, width]
      return Math.min(at - from, from + length - at)
    }
    let deepest: {part: Owner; depth: number} | undefined
    for (const part of parts) {
      const held = [raised, 0].filter(up => holds(part.box, up)).map(up => depth(part.box, up))
      const found = Math.max(...held)
      if (held.length > 0 && (!deepest || found > deepest.depth)) deepest = {part, depth: found}
    }
    return deepest?.part
  }
}

/** A finding for each formula of which letters or digits are missing in the PDF, or too many, as its MathML has them. */
export function wrongFormulas(
  pages: readonly Page[],
  read: readonly ReadPage[],
  places: readonly (Place | undefined)[],
): Finding[] {
  return pages.flatMap((page, index) => {
    const formulas = page.formulas ?? []
    if (formulas.length === 0) return []
    const ownerOf = formulaOf(formulas)
    const painted = new Map<LaidFormula, string>()
    for (const run of read[index]?.runs ?? []) {
      const owner = ownerOf(run)?.formula
      if (owner) painted.set(owner, (painted.get(owner) ?? '') + run.text)
    }
    return formulas.flatMap((formula): Finding[] => {
      const expected = formulaLetters(formula.text)
      const found = formulaLetters(painted.get(formula) ?? '')
      if (expected === found) return []
      const values = {page: page.number, expected, found}
      return [{place: places[formula.ref], rule: 'proof-formula', severity: 'error', values}]
    })
  })
}

/** A remark for each formula that was made smaller than can well be read. */
export function smallFormulas(pages: readonly Page[], places: readonly (Place | undefined)[]): Finding[] {
  return pages.flatMap(({number, formulas = []}) =>
    formulas
      .filter(({size}) => size < smallest)
      .map(({ref, size}): Finding => {
        const values = {page: number, percent: Math.round(size * 100)}
        return {place: places[ref], rule: 'formula-small', severity: 'warning', values}
      }),
  )
}

/** A formula that needs less than so much of its size is told. */
const smallest = 0.7
