/**
 * Articles, prepositions and « et » bound to the word that follows them in what is set large: no line of a title ends in
 * « de l'action des », nor in « dix- ». The browser balances lines, and knows no French.
 */
import type {Element, ElementContent} from 'hast'
import {classes, isHeading, isWhole, made, textOf} from './nodes.ts'

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

/** One that stands alone parts a title from what it adds, and ends its line; two of them are an aside. */
const dashes = /[ \u00A0][–—](?=[ \u00A0])/g

/** Binds in the text of one title, over its nodes: a word may begin in one and end in the next. */
function bind(title: Element): void {
  let before = ''
  const hasOneDash = (textOf(title).match(dashes) ?? []).length === 1
  const walk = (nodes: readonly ElementContent[]): void => {
    for (const node of nodes) {
      if (node.type === 'element') {
        if (!isWhole(node) && node.tagName !== 'code') walk(node.children)
        continue
      }
      if (node.type !== 'text') continue
      // The space after it may have been made one that does not break.
      const value = hasOneDash ? node.value.replace(/(?<=^| )([–—])\u00A0/, '$1 ') : node.value
      node.value = value.replace(/ /g, (space, at: number) => {
        const word = /[^\s\u00A0\u202F(«“]*$/.exec(before + value.slice(0, at))?.[0] ?? ''
        // An elision is a part of the word: « l'un et », « jusqu'à la ».
        const last = /[^'’]*$/.exec(word)?.[0] ?? ''
        if (/^l['’]une?$/i.test(word)) return space
        if (hasOneDash && /^[–—] /.test(value.slice(at + 1))) return noBreakSpace
        return tied.has(last.toLowerCase()) || tied.has(word.toLowerCase()) ? noBreakSpace : space
      })
      before = (before + value).slice(-40)
    }
  }
  walk(title.children)
  tieCompounds(title)
}

/** A word with hyphens in it. One with more letters may be parted at them: a narrow column has no room for it. */
const compound = /(?<!\S)(?=\S*[\p{L}\p{N}]-[\p{L}\p{N}])\S{3,14}(?!\S)/gu

/** No line of a title ends within « dix-sept » or « jour-là ». */
function tieCompounds(element: Element): void {
  element.children = element.children.flatMap((node): ElementContent[] => {
    if (node.type === 'element' && !isWhole(node) && node.tagName !== 'code' && !classes(node).includes('tied'))
      tieCompounds(node)
    if (node.type !== 'text' || !node.value.includes('-')) return [node]
    const parts: ElementContent[] = []
    let at = 0
    for (const {0: word, index} of node.value.matchAll(compound)) {
      if (index > at) parts.push({...node, value: node.value.slice(at, index)})
      parts.push(made('span', {className: ['tied']}, [{...node, value: word}]))
      at = index + word.length
    }
    if (at < node.value.length) parts.push({...node, value: node.value.slice(at)})
    return parts
  })
}
