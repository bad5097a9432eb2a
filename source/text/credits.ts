/** Credit lines: `Photo : MDN`, `© MDN`. One grammar for figures, their lint, and what may stand before a title. */

/** In French and English, Spanish, German: the languages of publications. */
const names = [
  'photos?|photographies?|photographs?|crédits?(?:\\s+photos?)?|(?:photo\\s+)?credits?|sources?|illustrations?|infographies?',
  'fotos?|fotografías?|créditos?|fuentes?|ilustraci(?:ón|ones)|infografías?',
  'fotografien?|bilder|bildnachweise?|quellen?|illustrationen|infografiken?|infografik',
]
const label = `(?:${names.join('|')})`
const credit = `(?:${label}\\s*:|©)\\s*\\S`
const whole = new RegExp(`^\\s*${credit}`, 'iu')
/** What may also name an author, but as often begins a caption: « Carte : les missions ». */
const named = new RegExp(`(?:^|[\\s.(])(?:${label}|images?|dessins?|cartes?)\\s*:|©|\\(c\\)`, 'iu')
const beginnings = new RegExp(`(?<=^|[\\s(])(?=${credit})`, 'giu')

/** The longest text that is still taken for a credit line. */
const longest = 250

/** Whether a text is a credit line and nothing else. */
export function isCredit(text: string): boolean {
  return whole.test(text) && text.trim().length <= longest && !text.trim().includes('\n')
}

/** Whether a text names the author of a picture somewhere: enough not to ask for a credit. */
export function namesAuthor(text: string): boolean {
  return named.test(text)
}

/** Whether a text may be a credit line that stands before a title: its label alone is looked at. */
export function beginsAsCredit(text: string): boolean {
  return whole.test(text)
}

/**
 * Where in a title the caption ends and the credit begins: at the first label that begins the title or a sentence, or has
 * a capital. The length of the title when it has no credit.
 */
export function creditStart(title: string): number {
  for (const {index} of title.matchAll(beginnings)) {
    const before = title.slice(0, index).trimEnd()
    if (before === '' || /[.!?…»)–—;]$/u.test(before) || /^[\p{Lu}©]/u.test(title.slice(index))) return index
  }
  return title.length
}

/** Where the spaces around the colon of a credit line begin and end: none in `Photo:MDN`. */
export function colonOf(text: string): {before: [number, number]; after: [number, number]} | undefined {
  const match = new RegExp(`^\\s*${label}(\\s*):(\\s*)`, 'iu').exec(text)
  if (!match) return undefined
  const end = match[0].length
  const colon = end - (match[2]?.length ?? 0) - 1
  return {before: [colon - (match[1]?.length ?? 0), colon], after: [colon + 1, end]}
}
