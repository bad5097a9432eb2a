/** Remarks on structure: one rule, one file, one line here. */
import type {Root} from 'mdast'
import type {TypographySettings} from '../../../types.ts'
import {byteOrderMark} from '../../../typography/markdown-source.ts'
import {cutEnd} from './cut-end.ts'
import {headingSkip} from './heading-skip.ts'
import {imageAlt} from './image-alt.ts'
import {imageCaption} from './image-caption.ts'
import {imageCredit} from './image-credit.ts'
import {linkText} from './link-text.ts'
import {bullets} from './pasted/bullets.ts'
import {pasted} from './pasted/index.ts'
import {seam} from './seam.ts'
import {tableHead} from './table-head.ts'
import {titleStop} from './title-stop.ts'
import type {Fix, StructureFinding, StructureOptions, StructureRule} from './types.ts'

export type {StructureFinding, StructureOptions, StructureRule} from './types.ts'

export const structureRules: readonly StructureRule[] = [
  seam,
  cutEnd,
  headingSkip,
  titleStop,
  imageAlt,
  imageCaption,
  imageCredit,
  tableHead,
  linkText,
  pasted,
]

/**
 * What is to be said of the structure of a Markdown tree, in reading order: a finished one, in which verse is verse and
 * figures are made, or one as a parser gave it. Nothing is changed; some findings bear a `fix`, in offsets of the source.
 *
 * @param options the file's name, its source, the sidecars of its images, rules that are off
 */
export function structureFindings(
  tree: Root,
  {settings = {}, ...options}: StructureOptions & {readonly settings?: TypographySettings},
  asked: readonly Pick<StructureRule, 'id' | 'severity' | 'check'>[] = structureRules,
): StructureFinding[] {
  // Offsets of the parser don't count a byte order mark.
  const shift = byteOrderMark(options.source ?? '')
  const seen = options.source === undefined ? options : {...options, source: options.source.slice(shift)}
  return asked
    .filter(({id}) => settings.rules?.[id] !== 'off')
    .flatMap(({id, severity, check}) =>
      check(tree, seen).map(({node: {position}, values = {}, actual, expected, fix}) => ({
        place: position && {
          file: options.file,
          line: position.start.line,
          column: position.start.column,
          endLine: position.end.line,
          endColumn: position.end.column,
        },
        rule: id,
        severity,
        values,
        ...(actual === undefined ? {} : {actual}),
        ...(expected === undefined ? {} : {expected}),
        ...(fix === undefined
          ? {}
          : {fix: fix.map(one => ({...one, sourceStart: one.sourceStart + shift, sourceEnd: one.sourceEnd + shift}))}),
      })),
    )
    .sort(
      (one, other) =>
        (one.place?.line ?? 0) - (other.place?.line ?? 0) || (one.place?.column ?? 0) - (other.place?.column ?? 0),
    )
}

/** All changes of the source that the remarks on structure offer, and those of bullets, in no order. */
export function structureFixes(
  tree: Root,
  options: StructureOptions & {readonly settings?: TypographySettings},
  asked: readonly StructureRule[] = structureRules,
): readonly Fix[] {
  return fixedFindings(tree, options, asked).flatMap(({fix}) => fix ?? [])
}

/** The remarks that offer these changes, each with its own. */
export function fixedFindings(
  tree: Root,
  options: StructureOptions & {readonly settings?: TypographySettings},
  asked: readonly StructureRule[] = structureRules,
): StructureFinding[] {
  const all = options.settings?.rules?.pasted === 'off' ? asked : [...asked, bullets]
  return structureFindings(tree, options, all).filter(({fix}) => fix)
}
