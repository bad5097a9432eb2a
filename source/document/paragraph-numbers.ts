import type {Element} from 'hast'
import {attribute, elements, generated, type Node} from './nodes.ts'

/** Writes the number of each paragraph that has one (`data-paragraph`) beside its first line: « ¶ 2.14 ». */
export function showParagraphNumbers(copies: readonly {readonly children: readonly Node[]}[]): void {
  for (const paragraph of copies.flatMap(elements)) {
    const number = attribute(paragraph, 'dataParagraph')
    if (number === undefined) continue
    const {className} = paragraph.properties
    paragraph.properties.className = [...(Array.isArray(className) ? className : []), 'numbered']
    // The space keeps it apart from the first word where the text is read aloud or copied.
    paragraph.children.unshift(generated('span', {className: ['paragraph-number']}, `¶\u00A0${number} `) as Element)
  }
}
