/**
 * References whose kind their author wrote before them, as one does in LaTeX: « la figure @carte », « tableaux \ref{a} et \ref{b} ».
 * Their number alone is printed.
 */
import type {Element} from 'hast'
import {literal} from '../text/literal.ts'
import {languageOf} from '../wording/index.ts'
import {elements, isElement} from './nodes.ts'

/** What a reference leads to, as far as it has a label: « figure », « tableau », « équation ». */
export type Labelled = 'figure' | 'table' | 'equation'

/**
 * The references among the children of elements of `section` that have such a word before them, or another of them and a word that
 * joins: « et », „und“, a comma. The space after the word holds from now on: a number does not begin a line.
 *
 * @param lang the publication's (BCP 47)
 * @param own the publication's own labels, which announce as well
 * @param kindOf what a reference without a text of its own leads to; undefined for any other element
 */
export function announcedIn(
  section: Element,
  lang: string,
  own: Readonly<Record<Labelled, string>>,
  kindOf: (element: Element) => Labelled | undefined,
): ReadonlySet<Element> {
  const found = new Set<Element>()
  const endsWithWord = wordsOf(lang, own)
  for (const {children} of elements(section)) {
    for (const [index, link] of children.entries()) {
      const kind = isElement(link) ? kindOf(link) : undefined
      const before = children[index - 1]
      if (!isElement(link) || !kind || before?.type !== 'text') continue
      const former = children[index - 2]
      if (endsWithWord[kind].test(before.value)) {
        found.add(link)
        before.value = before.value.replace(/ $/, '\u00A0')
      } else if (isElement(former) && found.has(former) && kindOf(former) === kind && joiner.test(before.value))
        found.add(link)
    }
  }
  return found
}

/** « et », « ou », « à », a comma: what stands between the numbers of a list. */
const joiner = /^(?:, ?|[ \u00A0]\p{Ll}{1,3}[ \u00A0]|, \p{Ll}{1,3} )$/u

/** By kind, whether a text ends with a word that announces one, and the space after it. */
function wordsOf(lang: string, own: Readonly<Record<Labelled, string>>): Readonly<Record<Labelled, RegExp>> {
  const known = languageOf(lang)?.announcing
  const of = (kind: Labelled): RegExp => {
    const words = [...(known?.[kind].split(' ') ?? []), own[kind]].filter(word => word.trim() !== '')
    return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words.map(literal).join('|')})[ \\u00A0]$`, 'iu')
  }
  return {figure: of('figure'), table: of('table'), equation: of('equation')}
}
