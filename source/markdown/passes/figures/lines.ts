import type {PhrasingContent} from 'mdast'
import type {Context} from '../../context.ts'
import {sliceText} from '../../parse/positions.ts'
import {isImage} from './alone.ts'

/** One line of a paragraph: the images that it begins with, and what comes after them. */
export interface Line {
  readonly images: PhrasingContent[]
  readonly text: PhrasingContent[]
}

/** A paragraph's content line by line; line ends and blanks at the edges are left out. */
export function linesOf(children: readonly PhrasingContent[], context: Context): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') lines.push([])
    else if (child.type !== 'text') lines.at(-1)?.push(child)
    else {
      let start = 0
      for (const part of child.value.split('\n')) {
        if (start > 0) lines.push([])
        const lead = part.length - part.trimStart().length
        const edge = lines.at(-1)?.length === 0 || lines.at(-1)?.every(isImage) ? lead : 0
        if (part.trim() !== '') lines.at(-1)?.push(sliceText(child, start + edge, start + part.length, context))
        start += part.length + 1
      }
    }
  }
  return lines.map(line => {
    const text = line.findIndex(node => !isImage(node))
    return text < 0 ? {images: line, text: []} : {images: line.slice(0, text), text: line.slice(text)}
  })
}
