import {tellDialect} from './tell.ts'
import {madeText, replaceText} from './text.ts'
import type {Dialect} from './types.ts'

/** A name and two colons at the beginning of a line; between brackets anywhere in it. */
const field =
  /(?:^|\n)[ \t]*\p{L}[\p{L}\p{N}_ -]{0,40}(::)[ \t]+(?=\S|$)|\[\p{L}[\p{L}\p{N}_ -]{0,40}(::)[ \t]+[^[\]\n]{1,200}\]|\(\p{L}[\p{L}\p{N}_ -]{0,40}(::)[ \t]+[^()\n]{1,200}\)/gu

/**
 * `Lieu:: salle 3`, `[priorité:: haute]` of Dataview and Logseq: the name and what it says, each such line on a line of its
 * own.
 *
 * @see https://blacksmithgu.github.io/obsidian-dataview/annotation/add-metadata/
 */
export const inlineFields: Dialect = {
  name: 'inline-field',
  read: (tree, context) =>
    replaceText(tree, context, field, (match, {keep, erase}, parent) => {
      if (parent.type !== 'paragraph') return undefined
      const [found] = match
      const colons = match.index + found.search(/::/)
      const mark = erase(colons, colons + 2)
      const end = match.index + found.length
      const breaks = found.startsWith('\n')
      const first = match.index + (breaks ? 1 : 0)
      tellDialect(context, mark, 'inline-field', 'read', found.trim())
      return [
        ...(breaks ? [erase(match.index, first), {type: 'break' as const}] : []),
        keep(first, colons),
        mark,
        madeText('\u00a0:', mark),
        keep(colons + 2, end),
      ]
    }),
}
