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
  return names.flatMap(name => {
    const isThere = hasFolder ? name.startsWith('source/') : !name.includes('/') && twiceEnded.test(name)
    const base = name.slice(name.lastIndexOf('/') + 1)
    if (!isThere || read.has(name) || aside.test(base)) return []
    if (markdownName.test(name))
      return patterns?.some(pattern => pattern.includes('**')) ? [] : [unread(name, 'folder')]
    if (twiceEnded.test(name)) return [unread(name, 'twice', base.replace(/\.txt$/i, ''))]
    return documents.test(name) ? [unread(name, 'ending')] : []
  })
}

const unread = (name: string, kind: string, wanted = ''): Finding => ({
  place: markdownName.test(name) || /\.txt$/i.test(name) ? {file: name, line: 1, column: 1} : undefined,
  rule: 'source-unread',
  severity: kind === 'ending' ? 'info' : 'warning',
  values: {name, kind, wanted},
  ...(wanted !== '' && {expected: [wanted]}),
})
