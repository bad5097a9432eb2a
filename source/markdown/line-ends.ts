/** Lines that end as Windows ends them: a text is read with those of Unix, and what is changed in it keeps its own. */
import {lastAt} from '../text/sorted.ts'
import type {SourceFile} from '../types.ts'

/** `file` with lines that end in a line feed alone: lines and columns stay what they are, offsets do not. */
export function withLineFeeds(file: SourceFile): SourceFile {
  return file.text.includes('\r\n') ? {...file, text: file.text.replaceAll('\r\n', '\n')} : file
}

/** Where an offset of the text with line feeds lies in `text`. */
export function offsetIn(text: string): (offset: number) => number {
  // Where the line feed of each pair stands in the other text.
  const ends = [...text.matchAll(/\r\n/g)].map(({index}, count) => index - count)
  return offset => offset + lastAt(ends, end => end, offset - 1) + 1
}
