/** Code made ready for being cut. */

/** Code of so many lines is never cut; of more, `together` stay on each side. */
const wholeLines = 8
const together = 3

/** Keeps a short piece of code on one page, and the first and last lines of a longer one together. */
export function keepCode(section: Element): void {
  for (const code of section.querySelectorAll('pre.code')) {
    const lines = [...code.querySelectorAll('.line')]
    if (lines.length <= wholeLines) code.setAttribute('data-break-inside', 'avoid')
    else
      for (const group of [lines.slice(0, together), lines.slice(-together)])
        for (const line of group.slice(0, -1)) line.setAttribute('data-break-after', 'avoid')
  }
}
