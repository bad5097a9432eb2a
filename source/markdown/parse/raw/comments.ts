/** Comments that nothing closes: HTML would take all that follows for a comment. */
import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Masks} from './masks.ts'

/** How often a text is read again, each time with the comments that were found open. */
const rounds = 20

/** The text without the `<` of the comments after the last `-->`. */
export function maskUnclosed(text: string, masks: Masks): string {
  const last = text.lastIndexOf('-->') + 1
  if (!text.includes('<!--', last)) return text
  return text.slice(0, last) + text.slice(last).replaceAll('<!--', `${masks.of('<')}!--`)
}

/** Whether the comment at an offset of `source` is open: another one begins before what would close it. */
export function openComments(source: string): (at: number) => boolean {
  const closes = [...source.matchAll(/-->/g)].map(({index}) => index)
  const begins = [...source.matchAll(/^[ \t>]*<!--/gm)].map(({index}) => index)
  return at => {
    const close = firstFrom(closes, at + 2) ?? Number.POSITIVE_INFINITY
    other.lastIndex = at + 4
    if (close < Number.POSITIVE_INFINITY && isNested(source.slice(at + 4, close))) return false
    return close === Number.POSITIVE_INFINITY || other.test(source) || (firstFrom(begins, at + 4) ?? close + 1) <= close
  }
}

/** Whether each comment that begins within another is closed there in the way that people try to: `-- >`, `--&gt;`. */
const isNested = (inner: string): boolean => {
  const begins = inner.split('<!--').length - 1
  return begins > 0 && begins <= (inner.match(/--(?:[ \t]{1,9}>|&gt;)/g) ?? []).length
}

/** One that begins as soon as the first did. */
const other = /[ \t>]*<!--/y

/** The first of `sorted` that is not before `at`. */
const firstFrom = (sorted: readonly number[], at: number): number | undefined => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return sorted[low]
}

/** Parses `text` so that a comment that `isOpen` is text, and what follows it Markdown: its `<` is masked. */
export function parseWithOpenComments(
  text: string,
  isOpen: (at: number) => boolean,
  masks: Masks,
  parse: (text: string) => Root,
): Root {
  let source = text
  let tree = parse(source)
  for (let round = 0; round < rounds; round++) {
    const open: number[] = []
    visit(tree, 'html', ({value, position}) => {
      const at = position?.start.offset
      if (at !== undefined && value.startsWith('<!--') && isOpen(at)) open.push(at)
    })
    if (open.length === 0) break
    let masked = ''
    let from = 0
    for (const at of open) {
      masked += source.slice(from, at) + masks.of('<')
      from = at + 1
    }
    source = masked + source.slice(from)
    tree = parse(source)
  }
  return tree
}
