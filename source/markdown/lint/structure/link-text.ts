import type {Link, LinkReference} from 'mdast'
import type {Remark, StructureRule} from './types.ts'
import {textOf, walk} from './walk.ts'

const empty =
  /^(?:(?:cliquez|cliquer|clique|voir|voyez|c’est|c'est|par)[ \u00A0])?(?:ici(?:[ \u00A0]même)?|là|ce lien|le lien|lien|ce site|cette page)$|^(?:cliquez|en savoir plus|lire la suite|plus|suite|voir|voir plus|télécharger|lire|détails?|link|here)$/i

export const linkText: StructureRule = {
  id: 'link-text',
  name: 'Lien qui ne dit pas où il mène',
  reason: 'Lu seul, ou imprimé, « cliquez ici » ne dit rien ; le texte du lien nomme sa destination.',
  reference: 'WCAG 2.2, critère 2.4.4',
  severity: 'warning',
  check(tree) {
    const out: Remark[] = []
    const see = (node: Link | LinkReference): void => {
      // A cross-reference is printed with its page: « voir (p. 8) » says where it leads.
      if (node.type === 'link' && node.url.startsWith('#')) return
      const text = textOf(node)
        .trim()
        .replace(/(?<![.…»])[.…»]+$/, '')
        .trim()
      if (empty.test(text)) out.push({node, values: {text}, actual: text})
    }
    walk<Link>(tree, 'link', see)
    walk<LinkReference>(tree, 'linkReference', see)
    return out
  },
}
