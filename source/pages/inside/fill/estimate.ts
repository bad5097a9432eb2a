/**
 * How many lines of the page something takes, before the browser is asked: the lines of a paragraph are chosen, and marked, by
 * then. Of what is not set by us it is a guess; a page that it leaves unfilled is given more.
 */

/** About so many signs stand on a line. */
const signs = 62
/** Lines of a title with the air around it, beside those of its words; of a picture. */
const [title, picture] = [2, 6]
/** A line of notes beside one of the text. */
const noteLine = 0.85

/** Lines that `node` adds to those of what stands in it. */
export function linesOf(node: Node, notes: ReadonlyMap<string, Element>): number {
  if (node.nodeType === Node.TEXT_NODE) return isSet(node as Text) ? 0 : (node as Text).length / signs
  const {localName, classList} = node as Element
  if (classList.contains('line-end')) return 1
  if (classList.contains('note-call'))
    return ofNote(notes.get((node as Element).getAttribute('data-note') ?? ''), notes)
  if (classList.contains('set')) return 1
  if (/^h[1-6]$/.test(localName)) return title
  if (pictures.has(localName)) return classList.contains('leader') ? 0 : picture
  return parts.has(localName) || classList.contains('line') ? 0.5 : 0
}

/** Lines of all that stands in `root`. */
export function linesIn(root: Element, notes: ReadonlyMap<string, Element>): number {
  let lines = linesOf(root, notes)
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) lines += linesOf(node, notes)
  return lines
}

/** Those of a note at the foot; one that is not there takes none. */
const ofNote = (note: Element | undefined, notes: ReadonlyMap<string, Element>): number =>
  !note || note.hasAttribute('data-beside') ? 0 : linesIn(note, notes) * noteLine

/** Whether the lines of a text are marked. */
const isSet = (text: Text): boolean => text.parentElement?.closest('p, li, dd')?.classList.contains('set') === true

const pictures = new Set(['img', 'svg', 'math'])
/** What ends with a line that is not full. */
const parts = new Set(['p', 'li', 'dt', 'dd', 'tr', 'figcaption', 'caption'])
