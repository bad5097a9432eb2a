import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import {lineStarts} from '../text/points.ts'
import type {TypographySettings} from '../types.ts'
import {typesetMarkdown} from './mdast.ts'
import {changeSentence} from './sentence.ts'

export interface FrenchTypographyOptions {
  /** BCP 47; fr-FR unless told. */
  readonly locale?: string
  readonly settings?: TypographySettings
}

/**
 * A remark plugin: corrects the tree, and puts one message on the file for each change and each remark (`source`
 * fascicule, `ruleId` the rule). `actual` is what stands at the message's range and `expected` what would be right there, so
 * that an editor can write it; the sentence has the words around it.
 *
 * @example remark().use(frenchTypography, {locale: 'fr-CA'})
 */
export function frenchTypography({locale = 'fr-FR', settings = {}}: FrenchTypographyOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const source = String(file)
    const {findings} = typesetMarkdown(tree, {locale, settings, source, file: file.path ?? ''})
    const starts = lineStarts(source)
    const offset = (line: number, column: number) => (starts[line - 1] as number) + column - 1
    for (const finding of findings) {
      const {place, rule, replacement} = finding
      const end = place?.endLine && place.endColumn ? {line: place.endLine, column: place.endColumn} : undefined
      const start = place && {line: place.line, column: place.column}
      const message = file.info(changeSentence(finding), {
        ruleId: rule,
        source: 'fascicule',
        ...(start && {place: end ? {start, end} : start}),
      })
      if (replacement === undefined || !start || !end) continue
      message.actual = source.slice(offset(start.line, start.column), offset(end.line, end.column))
      message.expected = [replacement]
    }
  }
}
