import type {Root} from 'mdast'
import type {VFile} from 'vfile'
import type {TypographySettings} from '../types.ts'
import {typesetMarkdown} from './mdast.ts'
import {rules} from './rules/index.ts'

export interface FrenchTypographyOptions {
  /** BCP 47; fr-FR unless told. */
  readonly locale?: string
  readonly settings?: TypographySettings
}

/**
 * A remark plugin: corrects the tree, and puts one message on the file for each change and each remark
 * (`source` fascicule, `ruleId` the rule, `actual` and `expected` the words before and after).
 *
 * @example remark().use(frenchTypography, {locale: 'fr-CA'})
 */
export function frenchTypography({locale = 'fr-FR', settings = {}}: FrenchTypographyOptions = {}) {
  return (tree: Root, file: VFile): void => {
    const {findings} = typesetMarkdown(tree, {locale, settings, source: String(file), file: file.path ?? ''})
    for (const {place, rule, actual, expected} of findings) {
      const message = file.info(names.get(rule) ?? rule, {
        ruleId: rule,
        source: 'fascicule',
        ...(place ? {place: {line: place.line, column: place.column}} : {}),
      })
      if (actual !== undefined) message.actual = actual
      if (expected !== undefined) message.expected = [...expected]
    }
  }
}

const names = new Map(rules.map(({id, name}) => [id, name]))
