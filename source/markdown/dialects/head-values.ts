/** Values that a text takes from its own head: `{frontmatter.version}`, `{{ page.title }}`, `{{< meta title >}}`. */
import {headOf} from '../../text/head.ts'

const cache = new WeakMap<object, ReadonlyMap<string, string>>()

/**
 * The value of `key` in the head of `file`; undefined where it has none, or one that is no single line of text.
 *
 * @param file the file, whose head is read once
 */
export function headValue(file: {readonly text: string}, key: string): string | undefined {
  const values = cache.get(file) ?? valuesOf(file.text)
  cache.set(file, values)
  return values.get(key)
}

const valuesOf = (text: string): ReadonlyMap<string, string> => {
  const head = headOf(text)
  const values = new Map<string, string>()
  if (!head) return values
  const line =
    head.format === 'json'
      ? /^[ \t]*"([\w-]+)"[ \t]*:[ \t]*("(?:[^"\\\n]|\\.)*"|-?\d[\d.]*)[ \t]*,?[ \t]*$/gm
      : head.format === 'toml'
        ? /^([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'[{#][^\n#]*)/gm
        : /^([\w-]+):[ \t]+("(?:[^"\\\n]|\\.)*"|'(?:[^'\n]|'')*'|[^\s"'[\]{}>|&*!%@`#][^\n]*)/gm
  for (const [, key = '', value = ''] of text.slice(head.start, head.end).matchAll(line)) values.set(key, plain(value))
  return values
}

const plain = (value: string): string => {
  const text = value.trim()
  if (text.startsWith('"')) return text.slice(1, -1).replace(/\\(["\\/])/g, '$1')
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'")
  return text.replace(/[ \t]+#.*$/, '')
}
