/** CSS px → points. */
import type {Box, LaidStream, Pages} from '../types.ts'
import type {RawBox, RawPages} from './inside/inspect.ts'

/** What was read in the browser, with lengths in points (1 px = 0.75 pt). */
export function inPoints(raw: RawPages): Pages {
  return {
    pages: raw.pages.map(page => ({
      number: page.number,
      label: String(page.number),
      name: page.name,
      blank: page.blank,
      width: points(page.width),
      height: points(page.height),
      area: boxInPoints(page.area),
      texts: page.texts.map(text => ({...text, stream: text.stream as LaidStream})),
      images: page.images.map(({ref, box, name}) => ({
        ref,
        box: boxInPoints(box),
        ...(name === undefined ? {} : {name}),
      })),
    })),
    headings: raw.headings.map(heading => ({...heading, y: points(heading.y)})),
    references: raw.references,
    targets: new Map(raw.targets),
    findings: [],
  }
}

function boxInPoints({x, y, width, height}: RawBox): Box {
  return {x: points(x), y: points(y), width: points(width), height: points(height)}
}

function points(px: number): number {
  return px * 0.75
}
