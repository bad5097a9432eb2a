/**
 * Links from one text of a publication to another, as the tools write them that make a site of the same files: with the
 * ending of the file, of the page, or none, from the file or from the address of its page, with the numbers of its name or
 * without.
 */
import {markdownName} from '../../../text/markdown-name.ts'
import {resolvePath} from '../../../text/paths.ts'

/** The text among `texts` that `path`, written in the text `from`, leads to; undefined for none. */
export function textAt(path: string, from: string, texts: ReadonlySet<string>): string | undefined {
  const plain = path.replace(/[?].*$/, '').normalize('NFC')
  if (plain === '') return undefined
  const exact = resolvePath(from, plain)
  if (texts.has(exact)) return exact
  if (/\.\w{1,5}$/.test(plain) && !markdownName.test(plain) && !/\.html?$/i.test(plain)) return undefined
  const names = namesOf(texts)
  // The address of a page is that of a folder: from there `../x/` is beside it.
  const page = resolvePath(`${from.replace(/\.\w+$/, '')}/`, plain)
  for (const place of plain.startsWith('..') ? [exact, page] : [exact]) {
    const found = names.get(keyOf(place))
    if (found !== undefined) return found
  }
  if (!plain.startsWith('/')) return undefined
  // A site's root is seldom that of the files: the end of the path decides where it is clear.
  const key = keyOf(exact)
  const ends = key === '' ? [] : [...names].filter(([name]) => name.endsWith(`/${key}`))
  return ends.length === 1 ? ends[0]?.[1] : undefined
}

const known = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>()

/** The texts by what may be written for them; a key that two texts have is no name. */
const namesOf = (texts: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const before = known.get(texts)
  if (before) return before
  const names = new Map<string, string>()
  const twice = new Set<string>()
  for (const text of texts) {
    const key = keyOf(text)
    if (names.has(key)) twice.add(key)
    names.set(key, text)
  }
  for (const key of twice) names.delete(key)
  known.set(texts, names)
  return names
}

/** Without ending, without `index`, without the numbers that put files in order, in lower case. */
const keyOf = (path: string): string =>
  path
    .replace(markdownName, '')
    .replace(/\.html?$/i, '')
    .replace(/(?:^|\/)_?(?:index|readme)$/i, '')
    .split('/')
    .map(part => part.replace(/^\d+[-_. ]+(?=.)/, '').toLowerCase())
    .filter(Boolean)
    .join('/')
