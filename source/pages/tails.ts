/** What is told of chapters whose last page has few lines. */
import type {Finding, Place} from '../types.ts'
import type {RawTail} from './inside/inspect.ts'

/** A finding for each, for the author to know. */
export const shortTails = (tails: readonly RawTail[], places: readonly (Place | undefined)[]): Finding[] =>
  tails.map(({ref, how, lines, words, page}) => ({
    place: places[ref],
    rule: how === 'fitted' ? 'page-fitted' : 'page-tail',
    severity: 'info',
    values: {lines, words, page},
  }))
