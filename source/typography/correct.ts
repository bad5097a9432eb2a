import {applyEdits} from '../text/edits.ts'
import type {TypographySettings} from '../types.ts'
import {blockOf} from './blocks.ts'
import {isFrench, localeFor} from './locales/index.ts'
import {runRules} from './run.ts'
import {activeRules} from './settings.ts'

export interface CorrectOptions {
  /** BCP 47; fr-FR unless told. Text in another language comes back as it is. */
  readonly locale?: string
  readonly settings?: TypographySettings
}

/**
 * Corrects plain text: a title, a caption, a message. Paragraphs are told apart by empty lines, line breaks stay.
 *
 * @returns the text, with no-break spaces as characters (U+00A0, U+202F)
 * @example correct('Vraiment ?') // 'Vraiment\u202F?'
 */
export function correct(text: string, {locale: tag = 'fr-FR', settings = {}}: CorrectOptions = {}): string {
  if (!isFrench(tag)) return text
  const locale = localeFor(tag, settings)
  const rules = activeRules(locale, settings)
  return text
    .split(/(\n(?:[ \t]*\n)+)/)
    .map((part, index) => {
      if (index % 2 === 1 || part === '') return part
      const block = {...blockOf({type: 'text'}, 'value', part, tag, new Set()), kind: 'text' as const}
      return applyEdits(part, runRules(block, rules, locale).changes)
    })
    .join('')
}
