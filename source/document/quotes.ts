/** Quotation marks around a title that the house quotes, by the publication's language. */

/**
 * `text` in the first quotation marks of `lang`: « Paix » with no-break spaces, ‹thin ones› in Switzerland (Guide du
 * typographe), “Peace” in English.
 */
export function quoted(text: string, lang: string): readonly [before: string, text: string, after: string] {
  if (!lang.startsWith('fr')) return ['“', text, '”']
  const space = lang === 'fr-CH' ? '\u202F' : '\u00A0'
  return [`«${space}`, text, `${space}»`]
}
