/**
 * What is written must not steer who reads it: a terminal (control and escape signs, ECMA-48; marks of direction, Unicode
 * UAX 9, by which a line seems to say something else) or a runner that takes commands from the lines of a log (GitHub
 * Actions, Azure Pipelines).
 */

/** What may stand in a text besides letters: our own marks, only where the text was put together by us. */
export interface Marks {
  /** Colours, and the line of a terminal that is drawn anew. */
  readonly terminal?: boolean
  /** Annotations of GitHub at the beginning of a line. */
  readonly annotations?: boolean
}

/** `text` with its signs shown as `\x1b`, `\u202e`, and no line that a runner would obey; line ends stay. */
export function harmless(text: string, {terminal = false, annotations = false}: Marks = {}): string {
  const plain = text.replace(/\r+\n/g, '\n').replace(terminal ? exceptOwn : steering, shownUnlessOwn)
  return plain.replace(runner, '#\\x23').replace(atLineStart, annotations ? unlessOwn : shown)
}

/** The same for a name or a sentence: one line, and never taken for a command where it begins one. */
export function harmlessLine(text: string): string {
  return harmless(text).replace(/\n/g, '\\x0a')
}

/** JSON that is harmless on a terminal too: what JSON leaves as it is (DEL, C1, marks of direction) is escaped. */
export function harmlessJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)
    .replace(/[\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g, escaped)
    .replace(runner, '#\\u0023')}\n`
}

/** C0 but the line feed, DEL, C1, line separators, embeddings, overrides and isolates. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g

/** The same, our own sequences first, so that they are passed over whole. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const exceptOwn = /\u001b\[(?:0|1|2|36|1;31|1;33)m|\r\u001b\[K|[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/g

const shownUnlessOwn = (found: string) => (found.length > 1 ? found : found === '\t' ? ' ' : visible(found))

const visible = (sign: string) => {
  const code = sign.charCodeAt(0)
  return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`
}

const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`

/** The old form of a runner's commands, which it finds anywhere in a line. */
export const runner =
  /##(?=vso\[|\[(?:error|warning|notice|debug|command|section|group|endgroup|add-mask|add-path|set-env|set-output|save-state|add-matcher|remove-matcher|echo|stop-commands|internal-set-repo-path)\b)/gi

/** The new form, which it finds at the beginning of a line, spaces aside. */
const atLineStart = /^[^\S\n]*::(?=[\w-])/gm

const shown = (found: string) => `${found.slice(0, -2)}\\x3a:`

const unlessOwn = (found: string, at: number, whole: string) =>
  own.test(whole.slice(at, at + 60)) ? found : shown(found)

const own = /^::(?:error|warning|notice) (?:file|title)=/
