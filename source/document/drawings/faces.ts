/**
 * The faces that a drawing names are those of the machine on which it was drawn. Its letters are set in the publication's,
 * of the same kind: the same on every machine, and never in a face that happens to be there.
 */

const mono = /mono|courier|consolas|menlo|typewriter|code|fixed|terminal/i
const sans = /sans|grotesk|gothic|arial|helvetica|verdana|tahoma/i
const serif =
  /serif|times|georgia|garamond|palatino|cambria|book|roman|caslon|minion|baskerville|bodoni|didot|libertin/i

/** The publication's face for a list of families. Values that are no names (`inherit`, `var(…)`) stay. */
export function faceFor(families: string): string {
  if (/^\s*(?:inherit|initial|unset|revert|var\(--[\w-]+\))\s*$/i.test(families)) return families
  // The first that says what it is: generic names stand last, after names that say nothing.
  for (const name of families.split(',')) {
    if (mono.test(name)) return 'var(--mono), var(--signs)'
    if (sans.test(name)) return 'var(--sans), var(--signs)'
    if (serif.test(name)) return 'var(--serif), var(--signs)'
  }
  return 'var(--sans), var(--signs)'
}
