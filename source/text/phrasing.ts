/**
 * What stands in a line of text: the one list, from which each reader takes away what is not his. It is served to the page
 * as well (`pages/own.ts`).
 */

/** Elements of HTML whose text runs on with that of the line. */
export const textElements: readonly string[] =
  'a abbr b bdi bdo cite code data del dfn em i ins kbd label mark q rp rt ruby s samp small span strong sub sup time u var'.split(
    ' ',
  )

/** Elements that HTML has given up, with what stands for them. */
export const formerElements: Readonly<Record<string, string>> = {big: 'span', font: 'span', strike: 's', tt: 'samp'}

/** Set beside or above the text that they explain: no part of its sentence. */
export const annotations: readonly string[] = ['rp', 'rt']

/** Nodes of Markdown whose text runs on with that of the line. */
export const textNodes: readonly string[] = [
  'text',
  'inlineCode',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'span',
  'superscript',
  'subscript',
  'mark',
  'insert',
]

/** All nodes of Markdown that stand in a line, those of our syntax and of well-known extensions too. */
export const phrasingNodes: readonly string[] = [
  ...textNodes,
  'inlineMath',
  'break',
  'image',
  'imageReference',
  'footnoteReference',
  'textDirective',
  'attributes',
  'blank',
]

/** `names` without `others`. */
export const without = (names: readonly string[], ...others: readonly string[]): ReadonlySet<string> =>
  new Set(names.filter(name => !others.includes(name)))
