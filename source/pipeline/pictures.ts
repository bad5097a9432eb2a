/** The pictures of a publication, as the layers need them. */
import type {Element} from 'hast'
import {SKIP, visit} from 'unist-util-visit'
import type {Place, Profile, Publication, Tree} from '../types.ts'

/** An image that the PDF must show. */
export interface ExpectedImage {
  readonly name: string
  readonly place: Place
}

/** The text of every SVG of the publication by its name: drawings are put into the document, where its faces are. */
export async function drawingsOf(publication: Publication): Promise<Map<string, string>> {
  const drawings = new Map<string, string>()
  for (const {name, fault} of publication.files.values()) {
    if (fault || !name.toLowerCase().endsWith('.svg')) continue
    drawings.set(name, new TextDecoder().decode(await publication.read(name)))
  }
  return drawings
}

/** The images of the trees that `profile` shows, in source order. */
export function imagesOf(trees: readonly Tree[], profile: Profile): ExpectedImage[] {
  return trees.flatMap(({file, root}) => {
    const images: ExpectedImage[] = []
    visit(root, 'element', element => {
      const audience = element.properties.dataOnly
      if (audience !== undefined && !profile.shows.includes(String(audience))) return SKIP
      if (element.tagName === 'img') images.push({name: String(element.properties.src), place: placeOf(element, file)})
      return undefined
    })
    return images
  })
}

function placeOf({position}: Element, file: string): Place {
  return {file, line: position?.start.line ?? 1, column: position?.start.column ?? 1}
}
