import type {Table} from 'mdast'
import type {Remark, StructureRule} from './types.ts'
import {textOf, walk} from './walk.ts'

export const tableHead: StructureRule = {
  id: 'table-head',
  name: 'Tableau sans en-tête',
  reason:
    'L’en-tête nomme les colonnes : il est répété en haut de page, et lu devant chaque case par un lecteur d’écran.',
  reference: 'WCAG 2.2, critère 1.3.1 ; PDF/UA-1, 7.5',
  severity: 'warning',
  check(tree) {
    const out: Remark[] = []
    walk<Table>(tree, 'table', node => {
      // A caption may come before the head.
      const cells = node.children.find(({type}) => type === 'tableRow')?.children ?? []
      if (cells.every(cell => textOf(cell).trim() === '' && cell.children.length === 0)) out.push({node})
    })
    return out
  },
}
