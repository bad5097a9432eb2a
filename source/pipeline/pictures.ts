import type {Element} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import {isShown} from '../text/shown.ts'
import type {Place, Profile, Tree} from '../types.ts'

/** An image that the PDF must show. */
export interface ExpectedImage {
  readonly name: string
  readonly place: Place
}

/** The images of the trees that `profile` shows, in source order. */
export function imagesOf(trees: readonly Tree[], profile: Profile): ExpectedImage[] {
  return trees.flatMap(({file, root}) => {
    const images: ExpectedImage[] = []
    visit(root, 'element', element => {
      if (!isShown(element.properties.dataOnly, profile.shows)) return SKIP
      if (element.tagName === 'img') images.push({name: String(element.properties.src), place: placeOf(element, file)})
      return undefined
    })
    return images
  })
}

function placeOf({position}: Element, file: string): Place {
  return {file, line: position?.start.line ?? 1, column: position?.start.column ?? 1}
}
