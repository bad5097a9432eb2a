import type {PhrasingContent, Text} from 'mdast'
import type {Context} from './context.ts'
import {sliceText} from './parse/positions.ts'

/** A text in lines: each line end that `ends` (with the flag `g`) finds becomes a hard break in its place. */
export function inLines(text: Text, ends: RegExp, context: Context): PhrasingContent[] {
  const lines: PhrasingContent[] = []
  let start = 0
  for (const {index} of text.value.matchAll(ends)) {
    if (index > start) lines.push(sliceText(text, start, index, context))
    const {position} = sliceText(text, index, index + 1, context)
    lines.push({type: 'break', ...(position && {position})})
    start = index + 1
  }
  if (start < text.value.length) lines.push(sliceText(text, start, text.value.length, context))
  return lines
}
