/**
 * Articles, prepositions and « et » bound to the word that follows them in what is set large: no line of a title ends in
 * « de l'action des ». The browser balances lines, and knows no French.
 */
import type {Element, ElementContent} from 'hast'
import {classes, isHeading, isWhole} from './nodes.ts'

/** What never ends a line of a title: articles and other determiners, short prepositions, « et », « ou », « ne », « que ». */
const tied = new Set(
  `à au aux avec ce ces cet cette chez dans de des dès du en entre es et jusqu'à la le les leur leurs ma mes mon n° ne ni nos notre
  ou où par pour qu que qui sa sans se ses si son sous sur ta tes ton très un une vers vos votre y`.split(/\s+/),
)

/** Classes of ours that are titles. */
const titles = new Set(
  'cover-title cover-subtitle back-title title-subtitle front-title box-title entry-title pullquote'.split(' '),
)

const noBreakSpace = '\u00A0'

/** Binds the titles of `sections`, in place: a no-break space takes the place of a space. For French alone. */
export function bindTitles(sections: readonly Element[], lang: string): void {
  if (!/^fr\b/i.test(lang)) return
  const walk = (element: Element): void => {
    const own = element.properties.lang
    if (isWhole(element) || (own !== undefined && !/^fr\b/i.test(String(own)))) return
    if (isTitle(element)) bind(element)
    else for (const child of element.children) if (child.type === 'element') walk(child)
  }
  sections.forEach(walk)
}

const isTitle = (element: Element): boolean => isHeading(element) || classes(element).some(name => titles.has(name))

/** Binds in the text of one title, over its nodes: a word may begin in one and end in the next. */
function bind(title: Element): void {
  let before = ''
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'element') {
        if (!isWhole(node) && node.tagName !== 'code') walk(node.children)
        continue
      }
      if (node.type !== 'text') continue
      const {value} = node
      node.value = value.replace(/ /g, (space, at: number) => {
        const word = /[^\s\u00A0\u202F(«“]*$/.exec(before + value.slice(0, at))?.[0] ?? ''
        // An elision is a part of the word: « l'un et », « jusqu'à la ».
        const last = /[^'’]*$/.exec(word)?.[0] ?? ''
        if (/^l['’]une?$/i.test(word)) return space
        return tied.has(last.toLowerCase()) || tied.has(word.toLowerCase()) ? noBreakSpace : space
      })
      before = (before + value).slice(-40)
    }
  }
  walk(title.children)
}
