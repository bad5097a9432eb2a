/** What is told of chapters whose last page has few lines, and of blocks that had to stay in a column. */
import type {Finding, Place} from '../types.ts'
import type {RawPages, RawTail} from './inside/inspect.ts'

/** A finding for each, for the author to know. */
export const shortTails = (tails: readonly RawTail[], places: readonly (Place | undefined)[]): Finding[] =>
  tails.map(({ref, how, lines, words, page}) => ({
    place: places[ref],
    rule: `page-${how}`,
    severity: 'info',
    values: how === 'lone' ? {page, count: lines, tables: words} : {lines, words, page},
  }))

/** A finding for each figure or table that was asked to stand over the columns, and does not. */
export const narrowedBlocks = (narrowed: RawPages['narrowed'], places: readonly (Place | undefined)[]): Finding[] =>
  narrowed.map(({ref, page}) => ({place: places[ref], rule: 'block-narrowed', severity: 'info', values: {page}}))
