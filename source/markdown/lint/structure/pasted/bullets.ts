/** Bullets of a word processor: told as Markdown that is printed as it stands (markdown/bullets.ts), and mended here. */
import type {Paragraph} from 'mdast'
import {pointsOf} from '../../../../text/points.ts'
import type {Remark, StructureRule} from '../types.ts'
import {walk} from '../walk.ts'
import {linesOf} from './lines.ts'

/** Signs that are nothing but bullets. */
const sign = /^[•◦▪▫‣●○■□➢➤\uf0b7\uf0a7][ \t\u00a0\u202f]*(?=\S)/u

/**
 * Where a bullet becomes the mark of a list: one remark a line, whose list is told once. A formula has its signs elsewhere
 * than at the beginning of a line.
 */
export const bullets: Pick<StructureRule, 'id' | 'severity' | 'check'> = {
  id: 'markdown-literal',
  severity: 'warning',
  check: (tree, {source = ''}) => {
    const out: Remark[] = []
    const point = pointsOf(source)
    walk<Paragraph>(tree, 'paragraph', node => {
      for (const {text, at} of linesOf(node, source)) {
        const found = sign.exec(text)?.[0]
        if (found === undefined) continue
        const position = {start: point(at), end: point(at + text.length)}
        const values = {kind: 'bullet', text, instead: text.replace(sign, '- ')}
        const fix = [{sourceStart: at, sourceEnd: at + found.length, text: '- '}]
        out.push({node: {type: 'text', position}, values, fix})
      }
    })
    return out
  },
}
