import type {Image, Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Finding} from '../../types.ts'
import {structureFindings} from '../../typography/index.ts'
import type {Context} from '../context.ts'
import {lookUp} from '../passes/figures/image-file.ts'

/** The remarks on the structure of a tree as the parser gave it. */
export function structureOf(tree: Root, context: Context): readonly Finding[] {
  const {name, text} = context.file
  return structureFindings(tree, {
    file: name,
    source: text,
    settings: context.options.typography,
    sidecarOf: url => lookUp(url, context).entry?.sidecar,
  })
}

/**
 * Those of them that still hold once figures are made: a caption or a credit may stand in a directive, or on a line that
 * only the finished tree shows to belong to the image. An image that cannot be shown (`told`) is mended first.
 */
export function stillTrue(findings: readonly Finding[], tree: Root, told: readonly Finding[]): readonly Finding[] {
  const answered = new Set<string>()
  for (const {rule, severity, place} of told) {
    if (severity !== 'error' || !rule.startsWith('image-')) continue
    for (const role of ['caption', 'credit']) answered.add(`image-${role} ${place?.line}:${place?.column}`)
  }
  visit(tree, 'figure', figure => {
    const parts = figure.children.filter((child): child is Paragraph => child.type === 'paragraph')
    const images = parts.filter(({data}) => data?.role === 'images').map(({children}) => children[0] as Image)
    for (const role of ['caption', 'credit'] as const) {
      if (!parts.some(({data}) => data?.role === role)) continue
      for (const {position} of images) answered.add(`image-${role} ${position?.start.line}:${position?.start.column}`)
    }
  })
  return findings.filter(({rule, place}) => !answered.has(`${rule} ${place?.line}:${place?.column}`))
}
