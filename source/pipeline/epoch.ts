import {MachineError} from '../fault.ts'
import type {Publication} from '../types.ts'

/** The latest moment that is taken: the end of the year 9999, in seconds. */
const last = 253_402_300_799

/**
 * The moment that SOURCE_DATE_EPOCH gives, as an ISO date-time; undefined where it is not set.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 * @throws {MachineError} exit 2: it is no number of seconds
 */
export function epochOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined
  const seconds = Number(text)
  if (!/^\d+$/.test(text) || seconds > last) throw new MachineError('date-epoch', 2, {value: text})
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

/** The publication with the moment that its PDFs bear where its edition gives no date. */
export function withEpoch(publication: Publication, epoch: string | undefined): Publication {
  const {epoch: _, ...configuration} = publication.configuration
  return {...publication, configuration: epoch === undefined ? configuration : {...configuration, epoch}}
}
