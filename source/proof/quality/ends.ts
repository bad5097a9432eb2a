import type {Line, Paragraph} from './types.ts'

/** Runs of lines of a paragraph that end with a hyphen, of one line and more. */
export function hyphenRuns({lines}: Paragraph): Line[][] {
  return runs(lines.slice(0, -1), ({text}) => /[\p{L}\p{N}][-\u2010\u00AD]$/u.test(text))
}

/** The lines that end with a word of one letter: « à », « y », « a ». */
export function letterEnds({lines}: Paragraph): Line[] {
  return lines.slice(0, -1).filter(({text}) => /(^|[\s(«“\u202F])\p{L}$/u.test(text))
}

/** In ems: no indent of a paragraph is deeper; what is, is that of lists and exercises. */
const deepest = 1.5

/** The last line of a paragraph of two lines and more, if it is shorter than twice the indent. */
export function shortLast({lines}: Paragraph, indent: number): Line | undefined {
  const last = lines.at(-1)
  return lines.length > 1 && last && last.right - last.left < 2 * Math.min(indent, deepest * last.size)
    ? last
    : undefined
}

/** Three lines in a row and more that begin, or end, with the same word. */
export function repeats({lines}: Paragraph): {readonly lines: readonly Line[]; readonly word: string}[] {
  return [firstWord, lastWord].flatMap(wordOf => {
    const found: {lines: Line[]; word: string}[] = []
    for (const line of lines) {
      const word = wordOf(line.text)
      const open = found.at(-1)
      if (open && word !== '' && open.word === word) open.lines.push(line)
      else found.push({lines: [line], word})
    }
    return found.filter(run => run.lines.length > 2)
  })
}

const bare = (word: string): string => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
const firstWord = (text: string): string => bare(text.split(' ', 1)[0] ?? '')
// Half a word is no word.
const lastWord = (text: string): string =>
  /[-\u2010\u00AD]$/.test(text) ? '' : bare(text.slice(text.lastIndexOf(' ') + 1))

function runs(lines: readonly Line[], belongs: (line: Line) => boolean): Line[][] {
  const found: Line[][] = []
  let open: Line[] | undefined
  for (const line of lines) {
    if (!belongs(line)) open = undefined
    else if (open) open.push(line)
    else {
      open = [line]
      found.push(open)
    }
  }
  return found
}
