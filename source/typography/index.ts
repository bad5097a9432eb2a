/**
 * French typography, for itself: most of what is published as `fascicule/typography` (`../typography.ts`). It loads nothing
 * else of Fascicule, reads no file and needs no browser.
 */
export {visible} from './characters.ts'
export {type CorrectOptions, correct} from './correct.ts'
export {fixMarkdown, type SourceChange} from './fix.ts'
export {typesetHtml} from './hast.ts'
export {localeFor, locales} from './locales/index.ts'
export {typesetMarkdown} from './mdast.ts'
export {noHyphen, type Span} from './no-hyphen.ts'
export {type FrenchTypographyOptions, frenchTypography} from './plugin.ts'
export {rules} from './rules/index.ts'
export {modeIn} from './settings.ts'
export type {Edit, Locale, Mode, Rule} from './types.ts'
export type {Typeset, TypesetOptions} from './typesetting.ts'
export {type Usage, usagesOf} from './usages.ts'
