/** QR codes, drawn offline (ISO/IEC 18004). */
import type {Element} from 'hast'
import {encode} from 'uqr'
import {made} from '../nodes.ts'

/** White around a code, in modules: what the standard asks. */
const quiet = 4

/** A side of a module in millimetres: three and a half dots of a copier of 150 dots per inch, and what a telephone reads at arm's length. */
const side = 0.6

/** A longer address makes a code as wide as a column. */
const longest = 300

/** The code of `address`; undefined for one that is too long. */
export function codeOf(address: string): Element | undefined {
  if (new TextEncoder().encode(address).length > longest) return undefined
  const {data, size} = encode(address, {ecc: 'M', border: 0})
  const rows = data.flatMap((row, y) =>
    runs(row).map(([from, length]) => `M${from + quiet} ${y + quiet}h${length}v1h-${length}z`),
  )
  const whole = size + 2 * quiet
  const wide = `${Math.round(whole * side * 100) / 100}mm`
  return made(
    'svg',
    {
      className: ['link-code'],
      viewBox: `0 0 ${whole} ${whole}`,
      width: wide,
      height: wide,
      role: 'img',
      ariaLabel: address,
    },
    [
      made('path', {d: `M0 0h${whole}v${whole}h-${whole}z`, fill: '#fff'}),
      made('path', {d: rows.join(''), fill: '#000', shapeRendering: 'crispEdges'}),
    ],
  )
}

/** The rows of black modules: where each begins, and how long it is. */
const runs = (row: readonly boolean[]): [from: number, length: number][] => {
  const found: [number, number][] = []
  for (const [x, black] of row.entries()) {
    const last = found.at(-1)
    if (!black) continue
    if (last && last[0] + last[1] === x) last[1]++
    else found.push([x, 1])
  }
  return found
}
