/**
 * Opening pictures: a picture that bleeds, right after the title of a chapter that opens a page or right before it, stands
 * at the head of that page, to its edges, above the title. It has no number; its credit goes to the colophon.
 */
import type {Element, ElementContent} from 'hast'
import type {Ids} from './ids.ts'
import {classes, hasClass, isElement, made} from './nodes.ts'
import {pageNumber} from './references.ts'

/**
 * Marks the opening pictures of `sections`, which have their headings.
 *
 * @param takesCredits whether there is a colophon, which takes their credits
 * @returns the credits, each with the page of its picture before it
 */
export function setOpenings(sections: readonly Element[], ids: Ids, takesCredits: boolean): readonly Element[] {
  const credits: Element[] = []
  for (const section of sections.filter(({properties}) => properties.dataOpening)) {
    const blocks = section.children.filter(node => node.type === 'element') as Element[]
    const at = blocks.findIndex(block => block.properties.dataLevel === 1)
    const heading = blocks[at]
    const figure = blocks[at + 1]
    if (!heading || !isElement(figure, 'figure') || figure.properties.dataPlace !== 'bleed') continue
    section.properties.dataOpening = 'picture'
    figure.properties.className = [...classes(figure), 'opening-picture', 'unnumbered']
    section.children.splice(section.children.indexOf(figure), 1)
    section.children.splice(section.children.indexOf(heading), 0, figure)
    if (takesCredits) credits.push(...creditOf(figure, ids))
  }
  return credits
}

/** Takes the credit of a figure out of it, and its caption where nothing else is in that. */
function creditOf(figure: Element, ids: Ids): Element[] {
  const caption = figure.children.find(child => isElement(child, 'figcaption'))
  if (!isElement(caption)) return []
  const credit = caption.children.find(child => hasClass(child, 'credit'))
  if (!isElement(credit)) return []
  caption.children.splice(caption.children.indexOf(credit), 1)
  const rest = caption.children.some(child => child.type === 'element' || child.value?.trim())
  if (!rest) figure.children.splice(figure.children.indexOf(caption), 1)
  const id = ids.name(figure, 'ouverture')
  const page: ElementContent = made('span', {dataGenerated: true}, ['p.\u00A0', pageNumber(id), '\u00A0: '])
  return [
    made('span', {className: ['colophon-picture']}, [
      page,
      {...credit, properties: {...credit.properties, dataStream: 'caption'}},
    ]),
  ]
}
