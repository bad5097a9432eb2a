/** Words of one letter in a ragged text: the browser chooses its lines, and would end them with « à » or « y ». */

const letter = /(?<=^|[\s(«“’'])(\p{L}) (?=[^\s–—]|$)/gu
/** How a text goes on behind such a word at the end of its element: « à *Stockholm* ». */
const goesOn = /^[^\s–—]/
const noBreakSpace = '\u00A0'

/** Binds each word of one letter in the texts of `block` itself to the word after it: a no-break space, as wide as a space. */
export function bindLetters(block: Element): void {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text)
  for (const [index, text] of texts.entries()) {
    if (text.parentElement?.closest('code, pre, math, svg, td, th')) continue
    const isLast = !goesOn.test(texts[index + 1]?.data ?? '')
    const bound = text.data.replace(letter, (found, sign: string, at: number) =>
      isLast && at + found.length === text.length ? found : `${sign}${noBreakSpace}`,
    )
    if (bound !== text.data) text.data = bound
  }
}
