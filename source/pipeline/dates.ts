/** The one place that decides on the date of a PDF. The clock is never asked: one source gives one file. */
import type {Finding, Metadata, Profile} from '../types.ts'

/** The date of a file whose standard asks for one and whose publication has none. */
const dateless = '2000-01-01T00:00:00Z'

/**
 * The metadata with the date of its PDF: that of the edition or of the environment (`epoch.ts`), else none where the standard
 * of the profile allows it (PDF/A, PDF/UA) and the first of January 2000 where it asks for one (PDF/X: ISO 15930-7, 6.5),
 * which is told; so it is of an archive, whose files bear that date.
 */
export function dated(
  metadata: Metadata,
  {press, archive = false}: Pick<Profile, 'press' | 'archive'>,
): {readonly metadata: Metadata; readonly findings: readonly Finding[]} {
  if (metadata.date !== undefined || (!press && !archive)) return {metadata, findings: []}
  const finding: Finding = {place: undefined, rule: 'date-none', severity: 'info', values: {}}
  return {metadata: press ? {...metadata, date: dateless} : metadata, findings: [finding]}
}
