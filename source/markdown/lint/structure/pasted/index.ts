import type {Remark, StructureRule} from '../types.ts'
import {joinedLines} from './addresses.ts'
import {typedHeadings} from './headings.ts'
import {typedLists} from './lists.ts'
import {typedNotes} from './notes.ts'
import {tabTables} from './tabs.ts'
import {versesOf} from './verses.ts'

export const pasted: StructureRule = {
  id: 'pasted',
  name: 'Texte collé d’un traitement de texte',
  reason:
    'Numéros et capitales de titres, colonnes à tabulations, notes entre parenthèses, lignes d’une adresse, vers : Markdown y voit un seul paragraphe, ou une liste.',
  reference: 'Cas relevés dans des textes collés d’un traitement de texte, d’une page web, d’un courriel',
  severity: 'warning',
  check: (tree, {source = ''}) =>
    [typedHeadings, typedLists, tabTables, typedNotes, joinedLines, versesOf]
      .flatMap((habit): readonly Remark[] => habit(tree, source))
      .sort((one, other) => (one.node.position?.start.offset ?? 0) - (other.node.position?.start.offset ?? 0)),
}
