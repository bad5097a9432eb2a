import {decoded} from '../../../text/paths.ts'
import {figuresOf} from './images.ts'
import type {StructureRule} from './types.ts'

export const imageCredit: StructureRule = {
  id: 'image-credit',
  name: 'Figure sans crédit',
  reason: 'L’auteur d’une image a droit à ce que son nom paraisse auprès d’elle.',
  reference: 'Code de la propriété intellectuelle, art. L. 121-1 ; Loi sur le droit d’auteur (Canada), art. 14.1',
  severity: 'info',
  check: (tree, options) =>
    figuresOf(tree, options).flatMap(({image, credit}) =>
      credit ? [] : [{node: image, values: {name: decoded(image.url)}}],
    ),
}
