import type {PdfFile} from './file.ts'
import {type Destination, destinationOf} from './outline.ts'
import {decodeText, isString, type PdfDict} from './values.ts'

/** A link annotation. */
export interface PdfLink {
  /** In points from the top left corner of the page. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Where it leads within the file; undefined for an address, and for a link that leads nowhere. */
  readonly destination: Destination | undefined
  /** The name of that place, if it goes by name. */
  readonly name: string | undefined
  readonly uri: string | undefined
}

/** The link annotations of a page. `media` is its MediaBox: left, bottom, right, top. */
export function readLinks(
  file: PdfFile,
  page: PdfDict,
  media: readonly [number, number, number, number],
  pages: ReadonlyMap<number, number>,
  named: ReadonlyMap<string, Destination>,
): readonly PdfLink[] {
  const links: PdfLink[] = []
  for (const value of file.array(page.get('Annots'))) {
    const annotation = file.dict(value)
    if (annotation?.get('Subtype') !== 'Link') continue
    const [x0, y0, x1, y1] = file.array(annotation.get('Rect')).map(side => (typeof side === 'number' ? side : 0))
    const action = file.dict(annotation.get('A'))
    const target = annotation.get('Dest') ?? (action?.get('S') === 'GoTo' ? action.get('D') : undefined)
    const name = file.resolve(target)
    const uri = file.resolve(action?.get('URI'))
    links.push({
      x: (x0 ?? 0) - media[0],
      y: media[3] - (y1 ?? 0),
      width: (x1 ?? 0) - (x0 ?? 0),
      height: (y1 ?? 0) - (y0 ?? 0),
      destination: destinationOf(file, target, pages, named),
      name: typeof name === 'string' ? name : isString(name) ? name.text : undefined,
      uri: isString(uri) ? decodeText(uri.text) : undefined,
    })
  }
  return links
}
