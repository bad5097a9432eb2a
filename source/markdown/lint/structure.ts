import type {Root} from 'mdast'
import type {Context} from '../context.ts'
import {type StructureFinding, structureFindings} from './structure/index.ts'

/** The remarks on the structure of a finished tree. An image that cannot be shown is mended before its caption is asked for. */
export function structureOf(tree: Root, context: Context): readonly StructureFinding[] {
  const {file, findings, options} = context
  const unseen = new Set(
    findings
      .filter(({rule, severity}) => severity === 'error' && rule.startsWith('image-'))
      .map(({place}) => `${place?.line}:${place?.column}`),
  )
  return structureFindings(tree, {file: file.name, source: file.text, settings: options.typography}).filter(
    ({rule, place}) => !/^image-(?:caption|credit)$/.test(rule) || !unseen.has(`${place?.line}:${place?.column}`),
  )
}
