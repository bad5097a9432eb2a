/** Words of one letter in a ragged text: the browser chooses its lines, and would end them with « à » or « y ». */

const letter = /(?<=^|[\s(«“’'])(\p{L}) (?=[^\s–—])/gu
const noBreakSpace = '\u00A0'

/** Binds each word of one letter in the texts of `block` itself to the word after it: a no-break space, as wide as a space. */
export function bindLetters(block: Element): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text
    if (text.parentElement?.closest('code, pre, math, svg, td, th')) continue
    const bound = text.data.replace(letter, `$1${noBreakSpace}`)
    if (bound !== text.data) text.data = bound
  }
}
