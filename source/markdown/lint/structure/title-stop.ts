import type {Heading} from 'mdast'
import type {Remark, StructureRule} from './types.ts'
import {textOf, walk} from './walk.ts'

export const titleStop: StructureRule = {
  id: 'title-stop',
  name: 'Point à la fin d’un titre',
  reason: 'Un titre ne prend pas de point final ; ? ! et … restent.',
  reference: 'Imprimerie nationale, Titres ; L11',
  severity: 'info',
  check(tree, {source = ''}) {
    const out: Remark[] = []
    walk<Heading>(tree, 'heading', node => {
      const text = textOf(node).trimEnd()
      // An abbreviation keeps its point; « J.-C. » and « c.-à-d. » have one within.
      if (!/[^.…!?]\.$/.test(text) || /(?:^|\s)(?:etc|\p{L}{1,3})\.$/u.test(text)) return
      const word = text.slice(text.lastIndexOf(' ') + 1, -1)
      if (word.includes('.') && /\p{L}$/u.test(word)) return
      const last = node.children.at(-1)
      const end = last?.type === 'text' ? last.position?.end.offset : undefined
      const fix =
        end !== undefined && source[end - 1] === '.' ? [{sourceStart: end - 1, sourceEnd: end, text: ''}] : undefined
      out.push({node, values: {title: text}, actual: text, expected: [text.slice(0, -1)], ...(fix ? {fix} : {})})
    })
    return out
  },
}
