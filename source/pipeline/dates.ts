/** The one place that decides on the date of a PDF. The clock is never asked: one source gives one file. */
import type {Finding, Metadata, Profile} from '../types.ts'

/** The date of a file whose standard asks for one and whose publication has none. */
const dateless = '2000-01-01T00:00:00Z'

/**
 * The metadata with the date of its PDF: that of the edition, else `SOURCE_DATE_EPOCH` (reproducible-builds.org), else none
 * where the standard of the profile allows it (PDF/A, PDF/UA) and the first of January 2000 where it asks for one (PDF/X:
 * ISO 15930-7, 6.5), which is told.
 *
 * @param epoch seconds since 1970, as the environment has them
 */
export function dated(
  metadata: Metadata,
  {press}: Pick<Profile, 'press'>,
  epoch = process.env.SOURCE_DATE_EPOCH,
): {readonly metadata: Metadata; readonly findings: readonly Finding[]} {
  const date = metadata.date ?? momentOf(epoch)
  if (date !== undefined || !press) return {metadata: date === undefined ? metadata : {...metadata, date}, findings: []}
  const finding: Finding = {
    place: undefined,
    rule: 'press-date',
    severity: 'info',
    values: {date: dateless.slice(0, 10)},
  }
  return {metadata: {...metadata, date: dateless}, findings: [finding]}
}

/** Seconds since 1970 as a moment in universal time; undefined for anything else. */
function momentOf(epoch: string | undefined): string | undefined {
  if (epoch === undefined || !/^\d{1,11}$/.test(epoch)) return undefined
  return `${new Date(Number(epoch) * 1000).toISOString().slice(0, 19)}Z`
}
