import type {Root} from 'mdast'
import type {Context} from '../context.ts'
import {fixedFindings, type StructureFinding, structureFindings, structureRules} from './structure/index.ts'
import {pasted} from './structure/pasted/index.ts'

/** What was pasted from a word processor, on the tree as parsed: the remarks. */
export const pastedOf = (tree: Root, context: Context): readonly StructureFinding[] =>
  structureFindings(tree, optionsOf(context), [pasted])

/** Those that offer changes of the source. */
export const pastedFixes = (tree: Root, context: Context): readonly StructureFinding[] =>
  fixedFindings(tree, optionsOf(context), [pasted])

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
