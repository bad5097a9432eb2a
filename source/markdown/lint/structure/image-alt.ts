import type {Image} from 'mdast'
import {decoded} from '../../../text/paths.ts'
import {isHtml} from './images.ts'
import type {Remark, StructureRule} from './types.ts'
import {walk} from './walk.ts'

export const imageAlt: StructureRule = {
  id: 'image-alt',
  name: 'Image sans texte de remplacement',
  reason: 'Qui ne voit pas l’image entend son texte de remplacement ; sans lui, il n’a rien.',
  reference: 'WCAG 2.2, critère 1.1.1 ; PDF/UA-1, 7.3',
  severity: 'warning',
  check(tree, {source, sidecarOf}) {
    const out: Remark[] = []
    const see = (node: Image): void => {
      if (isHtml(node, source)) return
      if ((node.alt ?? '').trim() === '' && !sidecarOf?.(node.url)?.alt)
        out.push({node, values: {name: decoded(node.url)}})
    }
    walk<Image>(tree, 'image', see)
    return out
  },
}
