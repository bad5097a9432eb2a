import type {VFileMessage} from 'vfile-message'
import type {CommandWords} from '../../wording/commands/index.ts'
import {groupsOf, rowsOf, shortened} from './groups.ts'
import {fullLines, plainLine, type Style} from './lines.ts'

/**
 * Messages for a reader: first what he must decide, then remarks, then what typography corrects, a line for each rule with
 * its count. A heading stands over each part where there are several.
 */
export function grouped(messages: readonly VFileMessage[], style: Style, words: CommandWords['groups']): string {
  const {decide, know, fixable, pageOnly} = groupsOf(messages)
  const withMore = (line: string, more: number) => (more > 0 ? [line, `  ${words.more(more)}`] : [line])
  const byRule = (all: readonly VFileMessage[]) =>
    rowsOf(all).map(({first, count}) => plainLine(first, style) + (count > 1 ? `  ${words.times(count)}` : ''))
  const parts = [
    {heading: words.decide, lines: shortened(decide).flatMap(one => withMore(fullLines(one.message, style), one.more))},
    {heading: words.know, lines: byRule(know)},
    {heading: words.fixable, lines: byRule(fixable)},
    {heading: words.pageOnly, lines: byRule(pageOnly)},
  ].filter(({lines}) => lines.length > 0)
  const isAlone = parts.length === 1
  return parts.map(({heading, lines}) => `${[...(isAlone ? [] : [heading]), ...lines].join('\n')}\n`).join('\n')
}
