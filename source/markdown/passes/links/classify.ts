/** What an address leads to. */
import {markdownName} from '../../../text/markdown-name.ts'
import {decoded, resolvePath} from '../../../text/paths.ts'
import {asciiId} from '../ids.ts'
import {textAt} from './texts.ts'

export type Target =
  /** A place in the publication: `#id`, `02-paix.md#id`, `02-paix.md`. */
  | {readonly kind: 'inside'; readonly href: string}
  /** The web, a mail address, a telephone. */
  | {readonly kind: 'outside'; readonly href: string}
  | {readonly kind: 'none'}
  /** A scheme that runs something or reads the disk. */
  | {readonly kind: 'refused'}
  /** The head of the page on a screen, `#`. */
  | {readonly kind: 'top'}
  /** A file that is no text of the publication. */
  | {readonly kind: 'file'; readonly name: string}

/**
 * Reads the address of a link that stands in the text `from`.
 *
 * @param texts the texts of the publication; without them, any Markdown file is one
 */
export function targetOf(url: string, from = '', texts?: ReadonlySet<string>): Target {
  const trimmed = url.trim()
  if (trimmed === '') return {kind: 'none'}
  // Browsers skip spaces and control characters within a scheme.
  const bare = trimmed.replace(/[\p{Cc}\s]/gu, '')
  if (/^(?:https?|ftp):\/\/.|^(?:mailto|tel):./i.test(bare)) return {kind: 'outside', href: trimmed}
  if (/^\/\//.test(bare)) return {kind: 'outside', href: `https:${trimmed}`}
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return {kind: 'refused'}
  const [path = '', fragment] = trimmed.split('#', 2)
  if (path === '' && !fragment) return {kind: 'top'}
  const id = fragment ? `#${asciiId(decoded(fragment))}` : ''
  if (path === '') return {kind: 'inside', href: id}
  const text = texts && textAt(decoded(path), from, texts)
  if (text !== undefined) {
    const isAsWritten = resolvePath(from, decoded(path)) === text
    return {
      kind: 'inside',
      href: `${isAsWritten ? path : `/${text.split('/').map(encodeURIComponent).join('/')}`}${id}`,
    }
  }
  return markdownName.test(path) && !texts
    ? {kind: 'inside', href: `${path}${id}`}
    : {kind: 'file', name: decoded(path)}
}
