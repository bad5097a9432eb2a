/** What is told of tables that did not fit as they were. */
import type {Finding, Place} from '../types.ts'
import type {RawTable} from './inside/inspect.ts'

/** A finding for each: a table whose words are cut, or that is none any more, is a reader's affair, the others are told for the author to know. */
export const fittedTables = (tables: readonly RawTable[], places: readonly (Place | undefined)[]): Finding[] =>
  tables.map(({ref, fit, size, page}) => ({
    place: places[ref],
    rule: `table-${fit}`,
    severity: fit === 'broken' || fit === 'lines' ? 'warning' : 'info',
    values: {percent: Math.round(100 * size), page},
  }))
