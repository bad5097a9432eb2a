/** Images, links and notes that miss a mark: they are read as text. */
import {enclosed} from '../../../text/enclosed.ts'

/** A part of a source that is printed letter by letter, and what was meant. */
export interface Raw {
  readonly start: number
  readonly end: number
  /** Which remedy the message gives. */
  readonly kind: string
  /** What to write instead; none where that is the author's to know. */
  readonly instead?: string
}

/** Those that `source` seems to hold, in order; whether the parser read them as text is for the caller to know. */
export function rawIn(source: string): Raw[] {
  return [...bracketed(source), ...swapped(source), ...undefinedImages(source)].sort(
    (one, other) => one.start - other.start,
  )
}

const label = '((?:[^\\[\\]\\n\\\\]|\\\\.|\\[[^\\[\\]\\n]*\\])*)'
const opening = new RegExp(`(?<!\\\\!?)(!?)\\[${label}\\]([ \\t]?)\\(`, 'g')

// An address may hold brackets that are closed again: `photo (1).png`.
const address = '\\s*(?!\\s)((?:[^()"“”«»\\n]|\\([^()\\n]*\\))+?)(?<!\\s)'
// A title longer than that is none: the search for its end is bounded.
const some = '(.{1,500}?)'
const quoted = `(?:"${some}"|'${some}'|“${some}”|«\\s*(?!\\s)${some}(?<!\\s)\\s*»|["“”]${some}["“”])`
const titled = new RegExp(`${address}\\s+${quoted}\\s*\\)`, 'y')
const closed = new RegExp(`${address}\\s*\\)`, 'y')
const open = /\s*([^\s()"“”«»]+)(?=[ \t\n]|$)/y

const bracketed = (source: string): Raw[] => {
  const found: Raw[] = []
  for (const {0: head, 1: bang = '', 2: text = '', 3: space = '', index} of source.matchAll(opening)) {
    const from = index + head.length
    const {match, at} = firstOf([titled, closed, open], source, from)
    const [, to = '', ...quotes] = match ?? []
    if (!match || !((bang && space === '') || isAddress(to, !bang && space !== ''))) continue
    const title = quotes.find(quote => quote !== undefined)
    const isPlain = title === undefined || (quotes[0] !== undefined && !title.includes('"'))
    const kind =
      space !== ''
        ? 'link-space'
        : at === open
          ? 'address-open'
          : isPlain && /\s/.test(to)
            ? 'address-space'
            : isPlain
              ? 'address'
              : 'title-quotes'
    const instead = `${bang}[${text}](${/[\s()]/.test(to) ? `<${to}>` : to}${title === undefined ? '' : ` "${straight(title)}"`})`
    found.push({start: index, end: from + match[0].length, kind, instead})
  }
  return found
}

const firstOf = (patterns: readonly RegExp[], source: string, from: number) => {
  for (const pattern of patterns) {
    pattern.lastIndex = from
    const match = pattern.exec(source)
    if (match) return {match, at: pattern}
  }
  return {match: undefined, at: undefined}
}

/** A title between straight quotation marks holds none. */
const straight = (title: string): string => title.replace(/"([^"]*)"/g, '« $1 »').replaceAll('"', '’')

/** What can only be an address, and not words in brackets. */
const isAddress = (text: string, strictly: boolean): boolean =>
  /^(?:https?:\/\/|www\.|mailto:|#\S+$)/i.test(text) ||
  (/\.[A-Za-z][A-Za-z0-9]{1,4}(?:#[^\s#]*)?$/.test(text) && !(strictly && /\s/.test(text)))

const swapped = (source: string): Raw[] =>
  [...source.matchAll(/(?<!\\)(!?)\(([^()\n]+)\)\[([^[\]\s]+)\](?![([])/g)]
    .filter(([, bang, , to = '']) => bang || isAddress(to, true))
    .map(({0: all, 1: bang, 2: text, 3: to, index}) => ({
      start: index,
      end: index + all.length,
      kind: 'address-swapped',
      instead: `${bang}[${text}](${to})`,
    }))

const undefinedImages = (source: string): Raw[] =>
  enclosed(source, /(?<!\\)!\[/g, ']').flatMap(({start, end, text}) => {
    const label = source[end] === '[' ? /^[^\]\n]*\]/.exec(source.slice(end + 1, end + 1 + longest))?.[0] : undefined
    if (label === undefined) return []
    return [{start, end: end + 1 + label.length, kind: 'image-reference', instead: `![${text}](…)`}]
  })

/** A label is no longer, says CommonMark. */
const longest = 1000
