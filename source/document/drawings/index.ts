/**
 * SVG images put into the document itself, so that their letters are set in the publication's faces and can be read,
 * searched and copied in the PDF.
 *
 * Inside the document a drawing could do what no image can: run a script, follow a link, style its surroundings. So it
 * goes through an allow-list, and its ids and classes are made its own.
 */
import type {Element, Properties} from 'hast'
import type {Finding, Place} from '../../types.ts'
import {attribute, classes, isElement, made, type Node} from '../nodes.ts'
import {cleanDrawing, type LeftOut} from './clean.ts'
import {parseSvg} from './parse.ts'

/**
 * Replaces each `img` below `parents` whose file is in `drawings` (name → SVG source). What had to be left out of a file
 * is told once, where it is first used.
 */
export function inlineDrawings(
  parents: readonly {children: Node[]}[],
  drawings: ReadonlyMap<string, string>,
  placeOf: (element: Element) => Place | undefined,
): Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  let count = 0
  const walk = (parent: {children: Node[]}): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue
      const name = child.tagName === 'img' ? (attribute(child, 'src') ?? '') : ''
      const source = drawings.get(name)
      const svg = source === undefined ? undefined : parseSvg(source)
      if (!svg) {
        walk(child)
        continue
      }
      count += 1
      const {drawing, leftOut} = cleanDrawing(svg, `d${count}`)
      if (!told.has(name)) findings.push(...findingsOf(leftOut, name, placeOf(child)))
      told.add(name)
      parent.children[index] = dressed(drawing, child)
    }
  }
  for (const parent of parents) walk(parent)
  return findings
}

function findingsOf({refused, still, words}: LeftOut, name: string, place: Place | undefined): Finding[] {
  const finding = (rule: string, severity: Finding['severity'], what: string): Finding[] =>
    what === '' ? [] : [{place, rule, severity, values: {name, what}}]
  return [
    ...finding('drawing-words', 'error', words.join(' / ')),
    ...finding('drawing-refused', 'warning', listed(refused)),
    ...finding('drawing-still', 'info', listed(still)),
  ]
}

const listed = (counts: ReadonlyMap<string, number>): string =>
  [...counts].map(([name, times]) => (times === 1 ? name : `${name} × ${times}`)).join(', ')

/** The drawing in the image's place, with its words for those who cannot see it. */
function dressed(svg: Element, image: Element): Element {
  const {width, height, alt, style} = image.properties
  const properties: Properties = {...svg.properties}
  properties.viewBox ??= `0 0 ${width} ${height}`
  properties.className = ['drawing', ...classes(image), ...classes(svg)]
  // The size that is asked for: the house wrote it.
  if (style) properties.style = [properties.style, style].filter(Boolean).join(';')
  if (alt) Object.assign(properties, {role: 'img', ariaLabel: alt})
  else properties.ariaHidden = 'true'
  Object.assign(properties, {width, height, dataSrc: image.properties.src, dataRef: image.properties.dataRef})
  const titled = svg.children.filter(child => !isElement(child, 'title', 'desc'))
  return {...made('svg', properties), children: titled}
}
