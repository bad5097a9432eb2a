/** What an address leads to. */
import {decoded} from '../../../text/paths.ts'
import {asciiId} from '../ids.ts'

export type Target =
  /** A place in the publication: `#id`, `02-paix.md#id`, `02-paix.md`. */
  | {readonly kind: 'inside'; readonly href: string}
  /** The web, a mail address, a telephone. */
  | {readonly kind: 'outside'; readonly href: string}
  | {readonly kind: 'none'}
  /** A scheme that runs something or reads the disk. */
  | {readonly kind: 'refused'}
  /** A file that is not Markdown. */
  | {readonly kind: 'file'; readonly name: string}

/** Reads the address of a link. */
export function targetOf(url: string): Target {
  const trimmed = url.trim()
  if (trimmed === '') return {kind: 'none'}
  // Browsers skip spaces and control characters within a scheme.
  const bare = trimmed.replace(/[\p{Cc}\s]/gu, '')
  if (/^(?:https?|ftp):\/\/.|^(?:mailto|tel):./i.test(bare)) return {kind: 'outside', href: trimmed}
  if (/^\/\//.test(bare)) return {kind: 'outside', href: `https:${trimmed}`}
  if (/^[a-z][a-z0-9+.-]*:/i.test(bare)) return {kind: 'refused'}
  const [path = '', fragment] = trimmed.split('#', 2)
  if (path === '' && !fragment) return {kind: 'none'}
  if (path !== '' && !/\.(?:md|markdown)$/i.test(path)) return {kind: 'file', name: decoded(path)}
  return {kind: 'inside', href: `${path}${fragment ? `#${asciiId(decoded(fragment))}` : ''}`}
}
