/** Letters that Unicode does not take apart, and what stands for them in ASCII. */
const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŋ: 'ng',
  ŧ: 't',
  ı: 'i',
  ə: 'e',
}

const known = new RegExp(`[${Object.keys(letters).join('')}]`, 'giu')

/**
 * A text folded towards ASCII: accents taken off, ligatures and raised or full-width letters written plainly
 * (« Œuvre d’été, 2ᵉ, Łódź » gives `OEuvre d’ete, 2e, Lodz`). Capitals stay capitals. Letters of other scripts, signs and
 * spaces stay: what becomes of them is the caller's.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(known, letter => {
      const small = letters[letter.toLowerCase()] ?? letter
      return letter === letter.toLowerCase() ? small : small.toUpperCase()
    })
}

/** A name folded, in lower case, with a hyphen for what is neither an ASCII letter nor a digit, of a run of them one. */
export function foldedName(text: string): string {
  return folded(text)
    .toLowerCase()
    .trim()
    .replace(/[^a-z0-9]+/g, '-')
}
