import {isFault} from '../proof/index.ts'
import type {Finding, Profile} from '../types.ts'

/** Whether a PDF says what its profile has it claim. */
export interface Claimed {
  readonly isKept: boolean
  /** An archive that is none is not given out. */
  readonly refused: boolean
  readonly findings: readonly Finding[]
}

const NAMES = {'pdfua-1': 'PDF/UA-1', 'pdfa-2a': 'PDF/A-2a', 'pdfa-3a': 'PDF/A-3a'}

/** A claim stands when nothing of what was found speaks against it. */
export function claim({claims, archive = false}: Profile, findings: readonly Finding[]): Claimed {
  const count = findings.filter(isFault).length
  if (claims.length === 0 || count === 0) return {isKept: claims.length > 0, refused: false, findings: []}
  const severity = archive ? 'error' : 'warning'
  const values = {claims: claims.map(name => NAMES[name]).join(', '), count}
  return {isKept: false, refused: archive, findings: [{place: undefined, rule: 'pdf-unclaimed', severity, values}]}
}
