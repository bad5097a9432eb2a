/** The safety net of the setter: widths are learnt letter by letter, and a face may set a pair in yet another way. */

/** In px: what rounding in the browser may add up to. */
const tolerance = 0.3

/** True when a line of `block` sticks out of it to the right. Spaces at line ends hang and do not count. */
export function overruns(block: Element): boolean {
  const fragments = [...block.getClientRects()]
  const range = document.createRange()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.classList.contains('line-end') && (node.textContent ?? '').trim() === '') continue
    range.selectNodeContents(node)
    for (const {left, right, width} of range.getClientRects()) {
      if (width === 0) continue
      // The fragment, in a column of its own, that the line stands in.
      const fragment = fragments.findLast(each => left >= each.left - 1)
      if (fragment && right > fragment.right + tolerance) return true
    }
  }
  return false
}
