import type {Root} from 'mdast'
import type {Context} from '../context.ts'
import {type StructureFinding, structureFindings, structureFixes, structureRules} from './structure/index.ts'
import {pasted} from './structure/pasted/index.ts'
import type {Fix} from './structure/types.ts'

/** What was pasted from a word processor, on the tree as parsed: the remarks. */
export const pastedOf = (tree: Root, context: Context): readonly StructureFinding[] =>
  structureFindings(tree, optionsOf(context), [pasted])

/** The changes that answer them. */
export const pastedFixes = (tree: Root, context: Context): readonly Fix[] =>
  structureFixes(tree, optionsOf(context), [pasted])

const ofFinished = structureRules.filter(rule => rule !== pasted)

const optionsOf = ({file, options}: Context) => ({file: file.name, source: file.text, settings: options.typography})

/** The remarks on the structure of a finished tree. An image that cannot be shown is mended before its caption is asked for. */
export function structureOf(tree: Root, context: Context): readonly StructureFinding[] {
  const {findings} = context
  const unseen = new Set(
    findings
      .filter(({rule, severity}) => severity === 'error' && rule.startsWith('image-'))
      .map(({place}) => `${place?.line}:${place?.column}`),
  )
  return structureFindings(tree, optionsOf(context), ofFinished).filter(
    ({rule, place}) => !/^image-(?:caption|credit)$/.test(rule) || !unseen.has(`${place?.line}:${place?.column}`),
  )
}
