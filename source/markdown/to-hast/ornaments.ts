/** Signs that part two scenes where their author typed them as text: « \\* \\* \\* », « ⁂ ». */
import type {Element, Root} from 'hast'
import {visit} from 'unist-util-visit'

const ornament = /^(?:[*•·~⁂❦❧☙✻✽✶★◆◊]\s*){1,7}$/u

/** Marks the paragraphs that are such signs alone: they stand in the middle. */
export function markOrnaments(root: Root): void {
  visit(root, {tagName: 'p'}, (paragraph: Element, _, parent) => {
    const [only, ...others] = paragraph.children
    if (parent?.type === 'element' && parent.tagName !== 'div' && parent.tagName !== 'section') return
    if (others.length === 0 && only?.type === 'text' && ornament.test(only.value.trim()))
      paragraph.properties.dataOrnament = ''
  })
}
