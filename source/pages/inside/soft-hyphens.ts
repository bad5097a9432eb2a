/** Soft hyphens that are not at a line's end, taken out after layout: no line moves. */

const soft = '\u00AD'

/** Strips them from all texts of `root`, which is in the document. */
export function stripSoftHyphens(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: {text: Text; useless: number[]}[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    if (text.data.includes(soft)) found.push({text, useless: uselessIn(text)})
  }
  for (const {text, useless} of found) for (const offset of useless.reverse()) text.deleteData(offset, 1)
}

function uselessIn(text: Text): number[] {
  const range = document.createRange()
  const topOf = (offset: number) => {
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    return range.getBoundingClientRect().bottom
  }
  const offsets: number[] = []
  for (let offset = text.data.indexOf(soft); offset !== -1; offset = text.data.indexOf(soft, offset + 1)) {
    const last = offset === 0 || offset === text.length - 1
    if (last || Math.abs(topOf(offset - 1) - topOf(offset + 1)) < 2) offsets.push(offset)
  }
  return offsets
}
