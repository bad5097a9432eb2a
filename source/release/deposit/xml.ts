/** Elements of XML as plain data, and how they are written. */
export interface Xml {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children: readonly (Xml | string)[]
}

/** An element with its children; those that are undefined are left out. */
export function xml(
  name: string,
  children: string | readonly (Xml | undefined)[],
  attributes: Readonly<Record<string, string>> = {},
): Xml {
  const all = typeof children === 'string' ? [children] : children.filter(child => child !== undefined)
  return {name, attributes, children: all}
}

/** A document in UTF-8, indented. */
export function xmlText(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, '')}`
}

const written = ({name, attributes = {}, children}: Xml, indent: string): string => {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const [only] = children
  if (typeof only === 'string') return `${indent}<${name}${said.join('')}>${escaped(only)}</${name}>\n`
  const inner = children.map(child => (typeof child === 'string' ? escaped(child) : written(child, `${indent}  `)))
  return `${indent}<${name}${said.join('')}>\n${inner.join('')}${indent}</${name}>\n`
}

/** What XML 1.0 does not allow is left out. */
const escaped = (text: string): string =>
  text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu, '').replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
