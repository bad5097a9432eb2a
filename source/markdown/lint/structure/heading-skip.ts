import type {Heading} from 'mdast'
import type {Remark, StructureRule} from './types.ts'
import {walk} from './walk.ts'

export const headingSkip: StructureRule = {
  id: 'heading-skip',
  name: 'Niveau de titre sauté',
  reason:
    'La table des matières et les lecteurs d’écran suivent la hiérarchie des titres : un niveau sauté y fait un trou.',
  reference: 'WCAG 2.2, technique G141 ; PDF/UA-1, 7.4',
  severity: 'warning',
  check(tree) {
    const out: Remark[] = []
    let above = 0
    walk<Heading>(tree, 'heading', node => {
      if (above > 0 && node.depth > above + 1) {
        out.push({
          node,
          values: {level: node.depth, above},
          actual: '#'.repeat(node.depth),
          expected: ['#'.repeat(above + 1)],
        })
      }
      above = node.depth
    })
    return out
  },
}
