import {markdownName} from '../text/markdown-name.ts'
import type {Finding} from '../types.ts'
import {aside} from './sources.ts'

/** A name that Windows gave a second ending which it does not show: `02.md.txt`. */
const twiceEnded = /\.(?:md|markdown)\.txt$/i

const documents = /\.(?:txt|text|docx?|odt|rtf|pages|html?)$/i

/**
 * Files that lie where the text is looked for and are not read, since they are no Markdown or lie a folder deeper: a
 * chapter would be missing without a word. An author who names each file in `source` has chosen.
 */
export function unreadFindings(
  names: readonly string[],
  sources: readonly string[],
  patterns: readonly string[] | undefined,
): Finding[] {
  const read = new Set(sources)
  const isChosen = patterns?.every(pattern => !pattern.includes('*')) ?? false
  if (read.size === 0 || isChosen) return []
  const hasFolder = sources.some(name => name.startsWith('source/'))
  const found = names.flatMap((name): [name: string, kind: string][] => {
    const isThere = hasFolder ? name.startsWith('source/') : !name.includes('/') && twiceEnded.test(name)
    const base = name.slice(name.lastIndexOf('/') + 1)
    if (!isThere || read.has(name) || aside.test(base)) return []
    if (markdownName.test(name)) return patterns?.some(pattern => pattern.includes('**')) ? [] : [[name, 'folder']]
    if (twiceEnded.test(name)) return [[name, 'twice']]
    return documents.test(name) ? [[name, 'ending']] : []
  })
  return Array.from(together(found), ([first, count]) => unread(...first, count))
}

/** Files of one folder that are not read for one reason are told once, with their number; each with a name of its own stays. */
const together = (found: readonly [name: string, kind: string][]) => {
  const groups = new Map<string, [first: [name: string, kind: string], count: number]>()
  for (const [name, kind] of found) {
    const key = kind === 'twice' ? name : `${kind} ${folderOf(name)}`
    const group = groups.get(key)
    if (group) group[1] += 1
    else groups.set(key, [[name, kind], 1])
  }
  return groups.values()
}

const folderOf = (name: string) => name.slice(0, name.lastIndexOf('/') + 1)

const unread = (name: string, kind: string, count: number): Finding => {
  const wanted = kind === 'twice' ? name.slice(name.lastIndexOf('/') + 1).replace(/\.txt$/i, '') : ''
  return {
    place: markdownName.test(name) || /\.txt$/i.test(name) ? {file: name, line: 1, column: 1} : undefined,
    rule: 'source-unread',
    severity: kind === 'ending' ? 'info' : 'warning',
    values: {name: count > 1 ? folderOf(name) : name, kind, wanted, count},
    ...(wanted !== '' && {expected: [wanted]}),
  }
}
