/** Bullets of a word processor: told as Markdown that is printed as it stands (markdown/bullets.ts), and mended here. */
import type {Paragraph, Root} from 'mdast'
import type {Fix} from '../types.ts'
import {walk} from '../walk.ts'
import {linesOf} from './lines.ts'

/** Signs that are nothing but bullets. */
const sign = /^[•◦▪▫‣●○■□➢➤\uf0b7\uf0a7][ \t\u00a0\u202f]*(?=\S)/u

/** Where a bullet becomes the mark of a list. A formula has its signs elsewhere than at the beginning of a line. */
export function bulletFixes(tree: Root, source: string): Fix[] {
  const out: Fix[] = []
  walk<Paragraph>(tree, 'paragraph', node => {
    const lines = linesOf(node, source)
    for (const {text, at} of lines) {
      const found = sign.exec(text)?.[0]
      if (found !== undefined) out.push({sourceStart: at, sourceEnd: at + found.length, text: '- '})
    }
  })
  return out
}
