import type {Metadata} from '../../types.ts'

/** What made the file: «Fascicule 1.2.0». */
export const creator = ({producer}: Metadata): string => (/^\d/.test(producer) ? `Fascicule ${producer}` : producer)

/** The date as a moment in universal time, `2026-11-23T00:00:00Z`; a date alone is its midnight. */
export const moment = ({date}: Metadata): string | undefined => {
  const time = date === undefined ? Number.NaN : Date.parse(date)
  return Number.isNaN(time) ? undefined : `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** The date of what must bear one and was given none: the clock is never read. */
export const undated = '2000-01-01T00:00:00Z'
