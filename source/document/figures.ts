/** Figures: which ones are wide or tall, which a page with a wide margin sets in other ways. */
import type {Element} from 'hast'
import {attribute, classes, elements, isElement} from './nodes.ts'

/** Width by height from which a picture is wide: a panorama, 16:9; and up to which it is tall: 4:5. */
const [wide, tall] = [1.6, 0.8]

/**
 * Gives figures `data-shape=wide` or `tall`. Several pictures in one are wide together; one whose author asked for a width
 * keeps it; `{.wide}` asks for it whatever the picture.
 */
export function markShapes(sections: readonly Element[]): void {
  for (const figure of sections.flatMap(elements).filter(each => isElement(each, 'figure'))) {
    if (figure.properties.dataPictures !== undefined) shareWidth(figure)
    const {dataPlace, dataPictures, style} = figure.properties
    if (dataPlace === 'margin' || dataPlace === 'page' || dataPlace === 'bleed') continue
    if (classes(figure).includes('wide')) figure.properties.dataShape = 'wide'
    if (style !== undefined || figure.properties.dataShape !== undefined) continue
    const picture = elements(figure).find(each => isElement(each, 'img') || isElement(each, 'svg'))
    const ratio = picture && ratioOf(picture)
    if (dataPictures !== undefined || (ratio !== undefined && ratio >= wide)) figure.properties.dataShape = 'wide'
    else if (ratio !== undefined && ratio <= tall) figure.properties.dataShape = 'tall'
  }
}

/** Pictures side by side in one figure have one height: each takes its part of the width, `--ratio`. */
const shareWidth = (figure: Element): void => {
  for (const child of figure.children.filter((each): each is Element => each.type === 'element')) {
    const picture = [child, ...elements(child)].find(each => isElement(each, 'img') || isElement(each, 'svg'))
    const ratio = picture && ratioOf(picture)
    if (ratio === undefined) continue
    const {style} = child.properties
    const share = `--ratio: ${Math.round(1000 * ratio) / 1000}`
    child.properties.style = typeof style === 'string' ? `${style}; ${share}` : share
  }
}

/** Width by height; undefined where it is not known. */
function ratioOf(picture: Element): number | undefined {
  const [width, height] = ['width', 'height'].map(name => Number.parseFloat(attribute(picture, name) ?? ''))
  if (width && height) return width / height
  const [, , boxWidth, boxHeight] = (attribute(picture, 'viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return boxWidth && boxHeight ? boxWidth / boxHeight : undefined
}
