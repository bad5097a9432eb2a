/**
 * Text blocks are laid out with `white-space: pre-wrap`, so that the words at line ends stay apart in the tagged PDF
 * (otherwise Chromium glues one word in seven to the next). The spaces that HTML would collapse are collapsed here.
 */
import {textElements} from '../../../text/phrasing.ts'

/** Collapses white space in all of `root` as CSS `white-space: normal` would; `pre`, drawings and formulas stay as they are. */
export function collapseSpaces(root: Element): void {
  collapse(root, {atStart: true, last: undefined})
}

interface Line {
  /** True when a space would begin the line, or follow another space. */
  atStart: boolean
  /** The text that ends the line so far, if it ends with a space. */
  last: Text | undefined
}

function collapse(parent: Element, line: Line): void {
  for (const node of [...parent.childNodes]) {
    if (node instanceof Text) collapseText(node, line)
    else if (!(node instanceof Element)) node.remove()
    else if (node.localName === 'br') endLine(line)
    else if (kept.has(node.localName)) endOrJoin(node, line)
    else if (inline.has(node.localName)) collapse(node, line)
    else {
      endLine(line)
      collapse(node, line)
      endLine(line)
    }
  }
  if (!inline.has(parent.localName)) endLine(line)
}

function collapseText(text: Text, line: Line): void {
  let data = text.data.replace(/[ \t\n\r\f]+/g, ' ')
  if (line.atStart && data.startsWith(' ')) data = data.slice(1)
  if (data === '') {
    text.remove()
    return
  }
  if (data !== text.data) text.data = data
  line.atStart = data.endsWith(' ')
  line.last = line.atStart ? text : undefined
}

function endLine(line: Line): void {
  if (line.last) {
    line.last.data = line.last.data.replace(/ $/, '')
    if (line.last.data === '') line.last.remove()
  }
  line.atStart = true
  line.last = undefined
}

/** A picture or formula stands in the line like a letter; a `pre` ends it. */
function endOrJoin(element: Element, line: Line): void {
  if (element.localName === 'pre') {
    endLine(line)
    return
  }
  line.atStart = false
  line.last = undefined
}

const kept = new Set(['pre', 'svg', 'math', 'img', 'input', 'textarea'])
const inline: ReadonlySet<string> = new Set([...textElements, 'wbr'])
