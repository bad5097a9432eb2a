/** Numbers that an author typed before his titles: « 1. Le service », « 4.2 L’atelier », « Chapitre II ». */

const arabic = /^(\d{1,3}(?:\.\d{1,3})*)(?:(?<=\.\d+)\.?|[.)]|\s*[–—-])\s+\S/u
const roman = /^(?:[IVX]|[IVXLC]{2,6})(?:[.)]|\s*[–—-])\s+\S/
const worded =
  /^(?:chapitre|partie|section|article|annexe|module|leçon|chapter|part|appendix)\s+(?:\d{1,3}|[IVXLC]{1,6}|[A-H]|premi(?:er|ère))(?![\p{L}\p{N}])/iu

/**
 * The number that begins the title `text`, as figures (« 4.2 »: 4, 2); an empty list for one that is not in figures, and
 * undefined for none.
 */
export function typedNumber(text: string): readonly number[] | undefined {
  const [, figures] = arabic.exec(text) ?? []
  if (figures !== undefined) return figures.split('.').map(Number)
  return roman.test(text) || (worded.test(text) && !/^[a-z]/.test(text)) ? [] : undefined
}

/** The title `text` without the number that its author typed before it. */
export function withoutTypedNumber(text: string): string {
  const [typed] = arabic.exec(text) ?? roman.exec(text) ?? []
  if (typed !== undefined) return text.slice(typed.length - 1)
  const [word] = worded.exec(text) ?? []
  return word !== undefined && !/^[a-z]/.test(text) ? text.slice(word.length).replace(/^[\s:.–—-]+/, '') : text
}

/** The word and the number that begin the title `text`, « Article 3 »; undefined where there is none, or figures alone. */
export function typedWord(text: string): string | undefined {
  return /^[a-z]/.test(text) ? undefined : worded.exec(text)?.[0].replace(/\s+/g, ' ')
}
