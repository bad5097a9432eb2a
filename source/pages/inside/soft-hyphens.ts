/** Soft hyphens that are not at a line's end, taken out after layout: no line moves. */

const soft = '\u00AD'

/** Strips them from all texts of `root`, which is in the document. */
export function stripSoftHyphens(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node as Text).data !== '') texts.push(node as Text)
  }
  const found = texts.flatMap((text, index) =>
    text.data.includes(soft) ? [{text, useless: uselessIn(text, texts[index - 1], texts[index + 1])}] : [],
  )
  for (const {text, useless} of found) for (const offset of useless.reverse()) text.deleteData(offset, 1)
}

/** @param before the text before it, which may be the same word: a page was to be cut there once */
function uselessIn(text: Text, before: Text | undefined, after: Text | undefined): number[] {
  const range = document.createRange()
  const bottomOf = (node: Text, offset: number): number => {
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    return range.getBoundingClientRect().bottom
  }
  const offsets: number[] = []
  for (let offset = text.data.indexOf(soft); offset !== -1; offset = text.data.indexOf(soft, offset + 1)) {
    const previous = offset > 0 ? bottomOf(text, offset - 1) : before && bottomOf(before, before.length - 1)
    const next = offset < text.length - 1 ? bottomOf(text, offset + 1) : after && bottomOf(after, 0)
    if (previous === undefined || next === undefined || Math.abs(previous - next) < 2) offsets.push(offset)
  }
  return offsets
}
