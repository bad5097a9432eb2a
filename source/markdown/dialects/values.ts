/** `name="value" key=value "value"`, as tags of templates and components have them. */
const value =
  /([A-Za-z_:@][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"{}]*)"|'([^'{}]*)'|`([^`$]*)`)\s*\}|\{[^{}]*\}|([^\s"'{}]+))|"([^"]*)"|'([^']*)'|([^\s"'=]+)/g

/** The values in `text`, by name; those without one by their number, from 0. */
export function valuesIn(text: string): Record<string, string> {
  const values: Record<string, string> = Object.create(null)
  let count = 0
  for (const [, name, double, single, quoted, apostrophed, template, bare, ...plain] of text.matchAll(value)) {
    const found = double ?? single ?? quoted ?? apostrophed ?? template ?? bare
    if (name === undefined) values[count++] = plain.find(one => one !== undefined) ?? ''
    else if (found !== undefined) values[name] = found
  }
  return values
}
