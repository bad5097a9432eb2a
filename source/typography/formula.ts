/** Names that TeX sets upright, and that one letter after another does not make a word. */
const named =
  /(?<![a-zà-ÿ])(?:arc)?(?:sin|cos|tan|cot|ln|log|exp|lim|min|max|sup|inf|det|dim|ker|mod|pgcd|ppcm)(?![a-zà-ÿ])/g

/**
 * Whether what stands between two dollars is a formula of TeX, and no two prices: « $x$ », « $f'(x)$ », « $2^8 - 1$ », but
 * not « $5 à l'entrée et 10$ ».
 *
 * @param found with its dollars
 */
export function isFormula(found: string): boolean {
  const content = found.slice(1, -1)
  const bare = content
    .replace(/\\(?:text|mathrm|mathbf|operatorname|mbox)\s*\{[^{}]*\}/g, '')
    .replace(/\\[A-Za-z]+/g, '')
    .replace(named, '')
  const hasWord = /[a-zà-ÿœ]{2}/.test(bare)
  if (/^\d/.test(content)) return !hasWord
  if (/[\\^_=+!<>|]/.test(content)) return true
  return !hasWord || !/\s/.test(content)
}
