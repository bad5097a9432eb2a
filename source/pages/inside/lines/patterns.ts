/**
 * Where words may be divided, in the notation of TeX, by the first part of their language's tag; and whether a capital in it
 * makes no name, as in German. Empty here: `pages/index.ts` answers the page's request for this module with those of the
 * languages of the document.
 */
export const divisions: Readonly<Record<string, {readonly patterns: readonly string[]; readonly capitals: boolean}>> =
  {}
