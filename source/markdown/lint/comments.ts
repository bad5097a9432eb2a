/** Remarks on comments that look like one of ours and are none. */

import type {Html} from 'mdast'
import {foldedName} from '../../text/fold.ts'
import {ownValue} from '../../text/own-value.ts'
import {rules} from '../../typography/index.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'

/**
 * Tells a comment of a word or three that is nearly one of ours; any other is the author's own.
 *
 * @param slots the names of places that a comment may ask for
 */
export function tellUnknown(text: string, node: Html, slots: readonly string[], context: Context): void {
  if (text.includes('\n') || text.length > 40) return
  const off = /^typo\s*:\s*(?:off|on)\b(.*)$/.exec(text)?.[1]
  if (off !== undefined) {
    for (const name of off.split(/[\s,]+/).filter(Boolean)) {
      if (/^[A-Z]$/.test(name) || ids.includes(name)) continue
      report(context, node, 'rule-name', 'warning', {name, nearest: nearest(name, ids) ?? ''}, {actual: name})
    }
    return
  }
  const meant =
    ownValue(french, foldedName(text)) ??
    (/^index\s+\S/i.test(text) ? text.replace(/^index\s+/i, 'index: ') : near(text, slots))
  if (meant === undefined) return
  const [comment, wanted] = [`<!-- ${text} -->`, `<!-- ${meant} -->`]
  report(context, node, 'comment-unknown', 'warning', {comment, nearest: wanted}, {actual: comment, expected: [wanted]})
}

/** The rules that a comment can put off. */
const ids = rules.map(({id}) => id)

const near = (text: string, slots: readonly string[]): string | undefined => {
  const name = foldedName(text)
  const all = ['page', 'page paire', 'page impaire', 'garder', 'keep', ...slots]
  const meant = name.length > 2 ? nearest(name, all.map(foldedName)) : undefined
  return all.find(one => foldedName(one) === meant)
}

/** What the commands of word processors are called. */
const french: Readonly<Record<string, string>> = {
  'saut-de-page': 'page',
  'page-break': 'page',
  pagebreak: 'page',
  newpage: 'page',
  'nouvelle-page': 'page',
  'table-des-matieres': 'toc',
  'table-of-contents': 'toc',
}
