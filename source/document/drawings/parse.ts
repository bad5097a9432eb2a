/**
 * SVG read as what it is, XML with namespaces: `<svg:rect>` is a rectangle, an editor's own elements are none of ours,
 * CDATA and entities are text. What is not well-formed is read as far as it goes.
 */
import type {Element, Properties} from 'hast'
import {find, svg as schema} from 'property-information'
import type {SaxesAttributeNS, SaxesParser, SaxesTagNS} from 'saxes'
import {attributeNames} from './properties.ts'

const svgSpace = 'http://www.w3.org/2000/svg'
const xlinkSpace = 'http://www.w3.org/1999/xlink'
const htmlSpace = 'http://www.w3.org/1999/xhtml'

/** How deep elements may stand in each other; what stands deeper is left out. */
const deepest = 200

let Parser: typeof SaxesParser | undefined

/** Loads the parser. To be awaited before a drawing is read. */
export async function loadXml(): Promise<void> {
  Parser ??= (await import('saxes')).SaxesParser
}

/**
 * The first `svg` of `source`, with all that it holds; undefined when there is none. Elements of HTML are called
 * `html:name`, event handlers keep their names, attributes that no drawing needs are left out.
 */
export function parseSvg(source: string): Element | undefined {
  if (!Parser) throw new Error('a drawing is read before its parser is loaded: await prepareDocument()')
  const parser = new Parser({xmlns: true})
  let root: Element | undefined
  const open: Element[] = []
  let skipped = 0
  // What is wrong with the file is its author's affair, as long as something can be read of it.
  parser.on('error', () => undefined)
  parser.on('doctype', text => Object.assign(parser.ENTITIES, entitiesOf(text, source)))
  parser.on('opentag', tag => {
    const element = skipped > 0 || open.length >= deepest ? undefined : elementOf(tag as SaxesTagNS)
    const parent = open.at(-1)
    if (!element || (!parent && (root || element.tagName !== 'svg'))) {
      if (root || skipped > 0) skipped += 1
      return
    }
    root ??= element
    parent?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => {
    if (skipped > 0) skipped -= 1
    else open.pop()
  })
  const text = (value: string) => {
    if (skipped === 0) open.at(-1)?.children.push({type: 'text', value})
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(source).close()
  return root
}

/** The element of a tag; undefined for one of an editor's own. */
function elementOf({local, uri, prefix, attributes}: SaxesTagNS): Element | undefined {
  const space =
    uri === svgSpace || (uri === '' && (prefix === '' || prefix === 'svg'))
      ? ''
      : uri === htmlSpace
        ? 'html:'
        : undefined
  if (space === undefined) return undefined
  const properties: Properties = {}
  if (space === '')
    for (const attribute of Object.values(attributes)) {
      const name = nameOf(attribute)
      if (name !== undefined) properties[name] = attribute.value
    }
  return {type: 'element', tagName: `${space}${local}`, properties, children: []}
}

const known: ReadonlyMap<string, string> = new Map(
  attributeNames.map(name => [name, find(schema, name).property] as const),
)

/** hast's name of an attribute that a drawing may have, or of an event handler, which is told. */
function nameOf({prefix, local, uri}: SaxesAttributeNS): string | undefined {
  const name = prefix === '' ? local : `${uri === xlinkSpace ? 'xlink' : prefix}:${local}`
  return known.get(name) ?? (/^on/i.test(name) ? name.toLowerCase() : undefined)
}

/** Entities that a file declares for itself, as Illustrator does: short texts without markup, and not too many uses. */
function entitiesOf(doctype: string, source: string): Record<string, string> {
  const entities: Record<string, string> = {}
  let grown = 0
  for (const [, name = '', double, single] of [
    ...doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+(?:"([^"]*)"|'([^']*)')/g),
  ].slice(0, 64)) {
    const value = double ?? single ?? ''
    if (/[&<]/.test(value) || Object.hasOwn(entities, name)) continue
    grown += value.length * source.split(`&${name};`).length
    if (grown > 1_000_000) break
    entities[name] = value
  }
  return entities
}
