import {decoded} from '../../../text/paths.ts'
import {figuresOf} from './images.ts'
import type {StructureRule} from './types.ts'

export const imageCaption: StructureRule = {
  id: 'image-caption',
  name: 'Figure sans légende',
  reason:
    'La légende dit ce que l’image montre et pourquoi elle est là ; sans elle, la figure n’est ni numérotée ni listée.',
  reference: 'Imprimerie nationale, Légendes',
  severity: 'info',
  check: (tree, options) =>
    figuresOf(tree, options).flatMap(({image, caption}) =>
      caption ? [] : [{node: image, values: {name: decoded(image.url)}}],
    ),
}
