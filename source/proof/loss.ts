/** What a PDF is refused for: loss, and nothing else. All other faults are told at their line, and the author has his PDF. */
import type {Finding, SourceText} from '../types.ts'
import {lettersOf} from './text/letters.ts'

const LOSSES: ReadonlySet<string> = new Set([
  'proof-word-lost',
  'proof-word-twice',
  'proof-order',
  'proof-space',
  'proof-image',
  'proof-number',
  'proof-formula',
  'imposition-wrong',
  'proof-leak',
])

/** Whether the finding says that words are missing, doubled, out of order or glued, a picture nowhere, a page number wrong, an answer told. */
export function isLoss({rule}: Finding): boolean {
  return LOSSES.has(rule)
}

/** Whether words that are printed without being of the text are those of a part for another audience: an answer. */
export function leaks(findings: readonly Finding[], texts: readonly SourceText[], shows: readonly string[]): boolean {
  const foreign = findings.filter(({rule}) => rule === 'proof-word-foreign')
  if (foreign.length === 0) return false
  const kept = texts
    .flatMap(({pieces}) => pieces)
    .filter(({only}) => only !== undefined && !shows.includes(only))
    .map(piece => lettersOf([piece]).text)
    .join(' ')
  return foreign.some(({values}) => {
    const words = String(values.words).replace(/ …$/, '')
    return kept.includes(lettersOf([{text: words, begins: true}]).text)
  })
}
