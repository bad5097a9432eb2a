import type {Element, ElementContent, Root} from 'hast'

/**
 * Pictures that stand alone in a cell are no icons of a line: each as large as its points, and as a column of a table bears.
 */
export function sizeCellImages(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'td' || child.tagName === 'th') sizeAll(child)
    else sizeCellImages(child)
  }
}

const sizeAll = (cell: Element): void => {
  const images = imagesIn(cell.children)
  for (const image of images ?? []) {
    const width = Number(image.properties.width)
    if (image.properties.style || !(width > 0)) continue
    image.properties.style = `width: min(${width}px, 40mm); height: auto`
  }
}

/** The images that some content is, in links and paragraphs too; undefined when it is anything else. */
const imagesIn = (children: readonly ElementContent[]): Element[] | undefined => {
  const found: Element[] = []
  for (const child of children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (child.type !== 'element') return undefined
    if (child.tagName === 'img') found.push(child)
    else if (child.tagName !== 'br') {
      const inner = /^(?:a|p|div|span)$/.test(child.tagName) ? imagesIn(child.children) : undefined
      if (!inner) return undefined
      found.push(...inner)
    }
  }
  return found
}
