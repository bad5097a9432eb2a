/**
 * Where the head of a text is: what its author says of it in keys before the text itself. YAML between lines `---` (Jekyll,
 * pandoc, Quarto), TOML between lines `+++` (Hugo, Zola), a JSON object (Hugo), or lines of keys alone (Pelican,
 * MultiMarkdown).
 */

/** The head of a text; offsets count UTF-16 units of the text. */
export interface Head {
  readonly format: 'yaml' | 'toml' | 'json' | 'lines'
  /** Where its keys begin and end, without the lines that enclose them; JSON with its braces. */
  readonly start: number
  readonly end: number
  /** Where the text goes on, after the line that closes it. */
  readonly after: number
  /** How many lines stand above `start`. */
  readonly lines: number
}

/** The head of `text`; undefined for none. A mark of byte order may stand before it. */
export function headOf(text: string): Head | undefined {
  const from = text.startsWith('\uFEFF') ? 1 : 0
  const [blank = ''] = /^(?:[ \t]*(?:\r\n|\r|\n))+/.exec(text.slice(from, from + longestFence)) ?? []
  if (blank !== '') return text.startsWith('---', from + blank.length) ? lower(text, from + blank.length) : undefined
  const first = text[from]
  if (first === '-') return fenced(text, from, 'yaml', '---', isYaml)
  if (first === '+') return fenced(text, from, 'toml', '+++', isToml)
  return first === '{' ? json(text, from) : lines(text, from)
}

/** `text` with spaces in place of its head: every place in it stays where it was. */
export function withoutHead(text: string): string {
  const head = headOf(text)
  return head ? text.slice(0, head.after).replace(/[^\r\n\uFEFF]/g, ' ') + text.slice(head.after) : text
}

/** YAML under empty lines, which no other tool reads: only what is nothing but keys and what belongs to them. */
const lower = (text: string, from: number): Head | undefined => {
  const head = fenced(text, from, 'yaml', '---', isYaml)
  if (!head || head.end === head.start) return undefined
  const isKeys =
    /^(?:(?:["']?[\p{L}_][\p{L}\p{N}_-]*["']?:(?:[ \t][^\r\n]*)?|[ \t]+\S[^\r\n]*|- [^\r\n]*|#[^\r\n]*)(?:\r\n|\r|\n))+$/u
  return isKeys.test(text.slice(head.start, head.end))
    ? {...head, lines: head.lines + linesIn(text.slice(0, from))}
    : undefined
}

const linesIn = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

const fenced = (
  text: string,
  from: number,
  format: 'yaml' | 'toml',
  fence: string,
  isBody: (body: string) => boolean,
): Head | undefined => {
  const [opening] = text.slice(from, from + longestFence).match(/^(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n)/) ?? []
  if (!opening?.startsWith(fence)) return undefined
  const start = from + opening.length
  const closing =
    format === 'yaml'
      ? /^(?:---|\.\.\.)[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/gm
      : /^\+\+\+[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/gm
  closing.lastIndex = start
  const close = closing.exec(text)
  if (!close || !isBody(text.slice(start, close.index))) return undefined
  return {format, start, end: close.index, after: close.index + close[0].length, lines: 1}
}

/** Characters: blanks after a fence are few. */
const longestFence = 1024

/** Its first line that says something begins with a key: two rules across the page may hold a paragraph as well. */
const isYaml = (body: string): boolean => {
  const [line] = /^(?![ \t]*(?:#|$))[^\r\n]*/m.exec(body) ?? ['']
  return line === '' || /^(?:["']?[\p{L}_][\p{L}\p{N}_. /-]*["']?[ \t]*:(?:\s|$)|\{|%|[\p{L}-]+:\S)/u.test(line)
}

const isToml = (body: string): boolean => {
  const [line] = /^(?![ \t]*(?:#|$))[^\r\n]*/m.exec(body) ?? ['']
  return line === '' || /^[ \t]*(?:["']?[\p{L}\p{N}_][\p{L}\p{N}_. -]*["']?[ \t]*=|\[)/u.test(line)
}

/** An object whose first word is a key, up to the brace that closes it and ends its line. */
const json = (text: string, from: number): Head | undefined => {
  if (!/^\{\s*"[^"\r\n]{1,200}"\s*:/.test(text.slice(from, from + longestFence))) return undefined
  let depth = 0
  for (const sign of text.slice(from).matchAll(/"(?:[^"\\]|\\[\s\S])*"|[{}[\]]/g)) {
    if (sign[0] === '{' || sign[0] === '[') depth++
    else if (sign[0] === '}' || sign[0] === ']') depth--
    if (depth > 0) continue
    const end = from + sign.index + 1
    const [rest] = /^[ \t]*(?:\r\n|\r|\n|$(?![\s\S]))/.exec(text.slice(end, end + longestFence)) ?? []
    return rest === undefined ? undefined : {format: 'json', start: from, end, after: end + rest.length, lines: 0}
  }
  return undefined
}

/** Keys of Pelican and of MultiMarkdown: two of them, the title's one of them, make a head of the first lines. */
const ofLines =
  /^(?:title|subtitle|authors?|date|modified|category|tags|keywords|slug|summary|status|lang|language|template|email|affiliation|copyright)$/i

/** Lines `Title: …`, what goes on under them set in, up to an empty line or one of hyphens. */
const lines = (text: string, from: number): Head | undefined => {
  if (!/^[a-z]{4,12}:/i.test(text.slice(from, from + 13))) return undefined
  const line = /([^\r\n]*)(\r\n|\r|\n|$(?![\s\S]))/gy
  line.lastIndex = from
  const keys: string[] = []
  let end = from
  for (let match = line.exec(text); match && end < text.length; match = line.exec(text)) {
    const [whole, words = ''] = match
    const closes = /^(?:-{3,}[ \t]*|[ \t]*)$/.test(words)
    const key = /^([A-Za-z][\w-]*):(?:[ \t]|$)/.exec(words)?.[1]
    if (key === undefined && !closes && !(keys.length > 0 && /^[ \t]/.test(words))) return undefined
    if (closes) {
      const after = words.startsWith('-') ? end + whole.length : end
      return isHead(keys) ? {format: 'lines', start: from, end, after, lines: 0} : undefined
    }
    if (key !== undefined) keys.push(key.toLowerCase())
    end += whole.length
  }
  return isHead(keys) ? {format: 'lines', start: from, end, after: end, lines: 0} : undefined
}

const isHead = (keys: readonly string[]): boolean =>
  keys.includes('title') && ofLines.test(keys[0] ?? '') && keys.filter(key => ofLines.test(key)).length > 1
