/** Soft hyphens that are not at a line's end, taken out after layout: no line moves. */
import {blockOf} from './fill/cut.ts'

const soft = '\u00AD'

/** Strips them from all texts of `root`, which is in the document. */
export function stripSoftHyphens(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data !== '') texts.push(node as Text)
  }
  let found = texts.flatMap((text, index) =>
    text.data.includes(soft)
      ? [{text, data: text.data, useless: uselessIn(text, texts[index - 1], texts[index + 1])}]
      : [],
  )
  if (found.length === 0) return
  const before = linesOf(texts)
  for (const {text, useless} of found) for (const offset of useless.reverse()) text.deleteData(offset, 1)
  // Where a line moves all the same, its block keeps all its hyphens: in columns the end of a word may stand as high as its
  // beginning, and the browser may weigh the last lines of a text by all the places where they may end. What stands after the
  // block is where it was as soon as it has them again.
  while (found.length > 0) {
    const after = linesOf(texts)
    const moved = new Set(texts.filter((_, index) => before[index] !== after[index]).map(blockOf))
    if (moved.size === 0) return
    const restored = found.filter(({text}) => moved.has(blockOf(text)))
    for (const {text, data} of restored.length > 0 ? restored : found) text.data = data
    found = restored.length > 0 ? found.filter(({text}) => !moved.has(blockOf(text))) : []
  }
}

/** For each text, the lines on which its first letter and its last one stand. */
const linesOf = (texts: readonly Text[]): string[] =>
  texts.map(text =>
    [text.data.search(letter), text.data.search(lastLetter)]
      .filter(at => at >= 0)
      .map(at => Math.round(lineOf(text, at)))
      .join(' '),
  )

/** What is neither a space nor a soft hyphen. */
const letter = /[^\s\u00ad]/
const lastLetter = /[^\s\u00ad](?=[\s\u00ad]*$)/

const range = document.createRange()

/** Where the line of a letter stands beside others: that of a turned table from left to right, any other from the top down. */
function lineOf(text: Text, offset: number): number {
  range.setStart(text, offset)
  range.setEnd(text, offset + 1)
  const {right, bottom} = range.getBoundingClientRect()
  return text.parentElement?.closest('[data-turned]') ? right : bottom
}

/** @param before the text before it, which may be the same word: a page was to be cut there once */
function uselessIn(text: Text, before: Text | undefined, after: Text | undefined): number[] {
  const offsets: number[] = []
  for (let offset = text.data.indexOf(soft); offset !== -1; offset = text.data.indexOf(soft, offset + 1)) {
    const previous = offset > 0 ? lineOf(text, offset - 1) : before && lineOf(before, before.length - 1)
    const next = offset < text.length - 1 ? lineOf(text, offset + 1) : after && lineOf(after, 0)
    if (previous === undefined || next === undefined || Math.abs(previous - next) < 2) offsets.push(offset)
  }
  return offsets
}
