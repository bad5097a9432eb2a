/**
 * Where the words of the document's language may be divided, in the notation of TeX. Empty here: `pages/index.ts` answers
 * the page's request for this module with those of the document's language.
 */
export const patterns: readonly string[] = []
