/**
 * French typography, for itself: published as `fascicule/typography`. It loads nothing else of Fascicule, reads no file and
 * needs no browser.
 */
export {visible} from './characters.ts'
export {type CorrectOptions, correct} from './correct.ts'
export {fixMarkdown, type SourceChange} from './fix.ts'
export {typesetHtml} from './hast.ts'
export {locales, profileFor} from './locales/index.ts'
export {typesetMarkdown} from './mdast.ts'
export {noHyphen, type Span} from './no-hyphen.ts'
export {type FrenchTypographyOptions, frenchTypography} from './plugin.ts'
export {rules} from './rules/index.ts'
export type {Typeset, TypesetOptions} from './session.ts'
export {modeIn} from './settings.ts'
export {
  type StructureFinding,
  type StructureOptions,
  type StructureRule,
  structureFindings,
  structureFixes,
  structureRules,
} from './structure/index.ts'
export type {Edit, Mode, Profile, Rule} from './types.ts'
export {type Usage, usagesOf} from './usages.ts'
