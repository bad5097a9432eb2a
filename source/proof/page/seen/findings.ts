import type {Finding, Place, Severity} from '../../../types.ts'
import {type Fault, type Judged, UNSEEN} from './types.ts'

// So much of a text is quoted.
const QUOTED = 60

/** One finding for a block (a line of the Markdown) and a fault, with its first words and the contrast measured. */
export function seenFindings(judged: readonly Judged[], places: readonly (Place | undefined)[]): readonly Finding[] {
  const groups = new Map<string, Judged[]>()
  for (const one of judged) {
    const place = places[one.ref]
    // What the house made is told once for a page: an overlay hides all of a table of contents.
    const where = place ? `${place.file}:${place.line}` : one.page
    const key = `${where} ${one.fault} ${severityOf(one)}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].map(group => {
    const [first] = group as [Judged]
    const ratio = Math.min(...group.map(each => each.ratio))
    const size = Math.min(...group.map(each => each.size ?? Number.POSITIVE_INFINITY))
    return {
      place: places[first.ref],
      rule: RULES[first.fault],
      severity: severityOf(first),
      values: {
        page: first.page,
        words: quoted(group),
        drawn: first.drawn ? 1 : 0,
        ...(first.fault === 'tiny' ? {size: Math.round(10 * size) / 10} : {ratio: Math.floor(10 * ratio) / 10}),
      },
    }
  })
}

const RULES: Readonly<Record<Fault, string>> = {
  covered: 'proof-covered',
  transparent: 'proof-transparent',
  outside: 'proof-outside',
  contrast: 'proof-contrast',
  tiny: 'proof-tiny',
}

const severityOf = ({drawn, ratio}: Judged): Severity => (drawn ? 'info' : ratio < UNSEEN ? 'error' : 'warning')

const quoted = (group: readonly Judged[]): string => {
  const text = group
    .slice(0, 8)
    .map(each => each.text.trim())
    .join(' ')
    .replace(/\ufffd/g, '□')
    .replace(/\s+/g, ' ')
  return text.length <= QUOTED ? text : `${text.slice(0, text.lastIndexOf(' ', QUOTED)).trim()} …`
}
