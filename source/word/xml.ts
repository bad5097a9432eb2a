/** XML of a stranger, event by event: no entity but the five, no depth without end. */
import {SaxesParser} from 'saxes'

export interface XmlReader {
  /** `attributes` by qualified name; `depth` from 1. */
  open?(name: string, attributes: Readonly<Record<string, string>>, depth: number): void
  close?(name: string): void
  text?(text: string): void
}

/** Deeper than any text of people: recursion over the tree would end the worker. */
const deepest = 400

/** @throws {SyntaxError} it is not well formed, or nested too deep */
export function readXml(xml: string, reader: XmlReader): void {
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', error => {
    throw new SyntaxError(error.message)
  })
  parser.on('opentag', ({name, attributes}) => {
    if (++depth > deepest) throw new SyntaxError('nested too deep')
    reader.open?.(name, attributes, depth)
  })
  parser.on('closetag', ({name}) => {
    depth--
    reader.close?.(name)
  })
  parser.on('text', text => reader.text?.(text))
  parser.on('cdata', text => reader.text?.(text))
  parser.write(xml.replace(/^\uFEFF/, '')).close()
}

/** Text as it stands in XML, between tags or within double quotes. */
export const escapedXml = (text: string): string => text.replace(/[&<>"\t\n\r]/g, sign => `&#${sign.codePointAt(0)};`)
