/** For tests: what one condition finds in a file that is written by hand. */
import assert from 'node:assert/strict'
import {readPdf} from '../../pdf/read/index.ts'
import {handWritten} from '../../pdf/read/trial.ts'
import {judge} from './index.ts'
import type {Fault} from './types.ts'

/** The faults of a condition in a file of these objects; the first one is the catalog. */
export function faultsOf(id: string, objects: readonly string[], trailer?: string): readonly Fault[] {
  const judged = judge(readPdf(handWritten(objects, trailer))).find(each => each.id === id)
  assert.ok(judged, id)
  assert.match(judged.standard, /^(?:pdfua|pdfa|reader)$/, id)
  return judged.faults
}

/** Their words alone. */
export const wordsOf = (id: string, objects: readonly string[], trailer?: string): string[] =>
  faultsOf(id, objects, trailer).map(({words = ''}) => words)
