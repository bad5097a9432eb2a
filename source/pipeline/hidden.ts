import type {Element, ElementContent} from 'hast'
import {visit} from 'unist-util-visit'
import {isShown} from '../text/shown.ts'
import type {Finding, Place, Profile, Tree} from '../types.ts'

/** Tells once how many passages `profile` hides, at the first of them. */
export function hiddenFindings(trees: readonly Tree[], profile: Profile): Finding[] {
  const passages = trees.flatMap(tree => {
    const pieces = tree.text.pieces.filter(({text}) => text.trim() !== '')
    const isHidden = (at: number) => {
      return !isShown(pieces[at]?.only, profile.shows)
    }
    return pieces.filter((piece, at) => isHidden(at) && !(isHidden(at - 1) && pieces[at - 1]?.only === piece.only))
  })
  const [first] = passages
  if (!first) return []
  const values = {count: passages.length, profile: profile.name}
  return [{place: first.place, rule: 'passages-hidden', severity: 'info', values}]
}

/**
 * Tells once of ticked boxes outside exercises, where `profile` has pages for pupils: there a tick is no answer that they
 * do not see, and both see it.
 */
export function tickFindings(trees: readonly Tree[], profile: Profile): Finding[] {
  if (!['student', 'teacher'].every(reader => profile.shows.includes(reader))) return []
  const ticked = trees.flatMap(({root, file}) => {
    const places: Place[] = []
    visit(root, {tagName: 'li'}, (item: Element) => {
      const [first] = item.children.flatMap(child => (isParagraph(child) ? child.children.slice(0, 1) : [child]))
      const isTicked = isBox(first) && first.properties.dataOnly === undefined && textOf(first).startsWith('☑')
      if (!isTicked || !item.position) return
      const {line, column} = item.position.start
      places.push({file, line, column})
    })
    return places
  })
  const [place] = ticked
  return place ? [{place, rule: 'ticks-shown', severity: 'warning', values: {count: ticked.length}}] : []
}

const isParagraph = (node: ElementContent): node is Element => node.type === 'element' && node.tagName === 'p'

const isBox = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && Array.isArray(node.properties.className) && node.properties.className.includes('task-box')

const textOf = ({children: [child]}: Element): string => (child?.type === 'text' ? child.value : '')
