/**
 * Reads a compact list: `coe(ur,urs)` stands for two words, `soeur(,s)` for a word with and without its end, words are parted
 * by spaces.
 */
export function expand(list: string): string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap(entry => {
      const found = /^([^(]*)\(([^)]*)\)$/.exec(entry)
      return found ? (found[2] ?? '').split(',').map(end => `${found[1]}${end}`) : [entry]
    })
}

/** The word without its accents and ligatures. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('Œ', 'OE')
    .replaceAll('Æ', 'AE')
}
