/** Spot colours that a theme names: `--spot-1: "PANTONE 300 C" #005eb8`. */
import type {Finding, Spot} from '../types.ts'
import type {Properties} from './theme.ts'

/** As many as a theme may have: each is a plate more, and a washing of the press. */
const most = 2

/** Names that are no spot colours: of the four inks, of all plates and of none (ISO 32000-2, 8.6.6.4). */
const process = /^(?:all|none|cyan|magenta|yellow|black)$/i

/**
 * The spot colours that style sheets name, the last value of each. What cannot be read, and what is too many, is told and
 * stays in the four inks.
 */
export function spotsOf(sheets: readonly Properties[]): {spots: readonly Spot[]; findings: readonly Finding[]} {
  const all: Properties = new Map(sheets.flatMap(each => [...each]))
  const spots: Spot[] = []
  const findings: Finding[] = []
  const named = [...all].filter(([key]) => /^--spot-/.test(key)).sort(([one], [other]) => (one < other ? -1 : 1))
  for (const [key, {value, file, line}] of named) {
    const place = file === undefined ? undefined : {file, line, column: 1}
    const tell = (problem: string) =>
      findings.push({place, rule: 'press-spot', severity: 'warning', values: {name: key, value, problem}})
    const spot = spotIn(value)
    if (!spot) tell('form')
    else if (process.test(spot.name)) tell('name')
    else if (spots.length === most) tell('many')
    else if (spots.some(({name, rgb}) => name === spot.name || String(rgb) === String(spot.rgb))) tell('twice')
    else spots.push({...spot, place})
  }
  return {spots, findings}
}

/** A name in quotes and a colour of six or three figures; undefined for anything else. */
function spotIn(value: string): Pick<Spot, 'name' | 'rgb'> | undefined {
  const [, , name = '', figures = ''] = /^(["'])([^"'\\]{1,60})\1\s*#([\da-f]{6}|[\da-f]{3})$/i.exec(value.trim()) ?? []
  if (name.trim() === '' || /\p{Cc}/u.test(name)) return undefined
  const six = figures.length === 3 ? figures.replace(/./g, '$&$&') : figures
  const [red = 0, green = 0, blue = 0] = (six.match(/../g) ?? []).map(part => Number.parseInt(part, 16) / 255)
  return {name: name.trim(), rgb: [red, green, blue]}
}
