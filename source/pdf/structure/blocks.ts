/** What must stand in a block does, and a block that is in a line leaves it. */
import type {StructureElement, StructureKid} from '../read/tree.ts'
import {element, isOf} from './element.ts'

/** Elements that hold blocks. */
const groups = ['Sect', 'Art', 'Div', 'Aside', 'BlockQuote', 'Note']
/** What stands in a line. */
const inline = ['Span', 'Em', 'Strong', 'Code', 'Link', 'Quote', 'Reference', 'Formula', 'Lbl']

/** Text that stands by itself among blocks is a paragraph. */
export function wrapTexts(kids: readonly StructureKid[]): StructureKid[] {
  const blocks: StructureKid[] = []
  let text: StructureElement | undefined
  for (const kid of kids) {
    if (kid.kind === 'element' && !isOf(kid, ...inline)) {
      text = undefined
      blocks.push(kid)
    } else if (text) text.kids.push(kid)
    else {
      text = element('P', [kid])
      blocks.push(text)
    }
  }
  return blocks
}

/** Whether what is in `parent` are blocks. */
export const isGroup = (parent: StructureElement): boolean => isOf(parent, ...groups)
