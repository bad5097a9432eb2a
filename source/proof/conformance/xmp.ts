/** Reads an XMP packet (ISO 16684-1): names and texts, which is all that the checks ask for. */
import {SaxesParser} from 'saxes'

/** The texts below each element of RDF by its qualified name; undefined when the packet is no XML. */
export function openXml(packet: string): ReadonlyMap<string, readonly string[]> | undefined {
  const found = new Map<string, string[]>()
  const open: {name: string; texts: string[]}[] = []
  const parser = new SaxesParser()
  let isBroken = false
  parser.on('error', () => {
    isBroken = true
  })
  parser.on('opentag', ({name, attributes}) => {
    open.push({name, texts: []})
    // Simple properties may be attributes of a description.
    for (const [key, value] of Object.entries(attributes))
      if (/^(?!xmlns|rdf:|xml:)/.test(key)) add(found, key, [String(value)])
  })
  parser.on('text', text => {
    if (text.trim() !== '') for (const {texts} of open) texts.push(text.trim())
  })
  parser.on('closetag', () => {
    const {name, texts} = open.pop() ?? {name: '', texts: []}
    if (!name.startsWith('rdf:') && !name.startsWith('x:')) add(found, name, texts)
  })
  parser.write(packet.replace(/^[^<]*/, '')).close()
  return isBroken ? undefined : found
}

const add = (found: Map<string, string[]>, name: string, texts: readonly string[]): void => {
  found.set(name, [...(found.get(name) ?? []), ...texts])
}
