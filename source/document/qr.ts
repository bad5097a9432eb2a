/** QR codes (ISO/IEC 18004), drawn as one path: what a telephone reads on paper. */
import type {Element} from 'hast'
import {encode} from 'uqr'
import {made} from './nodes.ts'

/** Modules of white around the code, as the standard asks. */
const quiet = 4

/**
 * The code of `text`, in units of one module, of level M: 15 % of it may be soiled. Its colours are those of the element:
 * dark on white, or it is not read.
 *
 * @param name what it is, for who does not see it
 */
export function qrCode(text: string, name: string): Element {
  const {size, data} = encode(text, {ecc: 'M', border: 0})
  const path = data.flatMap((row, y) =>
    runsOf(row).map(([x, length]) => `M${x + quiet} ${y + quiet}h${length}v1h-${length}z`),
  )
  const side = size + 2 * quiet
  return made('svg', {className: ['qr'], viewBox: `0 0 ${side} ${side}`, role: 'img', ariaLabel: name}, [
    made('path', {d: path.join('')}),
  ])
}

/** Where dark modules begin in a row, and how many there are side by side. */
const runsOf = (row: readonly boolean[]): (readonly [at: number, length: number])[] => {
  const runs: [number, number][] = []
  for (const [at, dark] of row.entries()) {
    const last = runs.at(-1)
    if (!dark) continue
    if (last && last[0] + last[1] === at) last[1] += 1
    else runs.push([at, 1])
  }
  return runs
}
