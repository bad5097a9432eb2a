/** What the house must know of a theme before the pages are made: the margins, the line, and which faces it sets. */
import {type RootProperty, rootProperties} from '../css/root-properties.ts'
import {houseTheme} from '../css/theme.ts'
import type {Configuration, Finding} from '../types.ts'
import {hasRoom, type ThemeMeasures} from './sheet.ts'

/** The custom properties of a sheet, with the file of the publication that sets them. */
export type Properties = ReadonlyMap<string, RootProperty & {readonly file: string | undefined}>

/** Whether the properties of the sheet `name` are needed: ours by which all others are meant hold no surprise. */
export const isRead = (name: string, css: string, file: string | undefined): boolean =>
  file !== undefined ||
  (name !== 'base.css' && name !== houseTheme && /--(?:serif|sans|grid|edition-code|page-margin-\w+)\s*:/.test(css))

/** The custom properties of a sheet. The parser must be loaded. */
export const propertiesOf = (css: string, file: string | undefined): Properties =>
  new Map([...rootProperties(css)].map(([name, property]) => [name, {...property, file}]))

const margins = {
  top: '--page-margin-top',
  bottom: '--page-margin-bottom',
  inside: '--page-margin-inside',
  outside: '--page-margin-outside',
} as const

/**
 * The measures that sheets set, the last value of each. Margins that cannot be read, or that leave no room for a text, are
 * told, and ours stand.
 */
export function measuresOf(
  sheets: readonly Properties[],
  page: Configuration['page'],
): {of: ThemeMeasures; findings: readonly Finding[]} {
  const all: Properties = new Map(sheets.flatMap(each => [...each]))
  const findings: Finding[] = []
  const read: {-readonly [Side in keyof ThemeMeasures]: number} = {}
  for (const [side, name] of Object.entries(margins) as [keyof typeof margins, string][]) {
    const property = all.get(name)
    if (!property) continue
    const length = millimetres(property.value)
    if (length === undefined) findings.push(told('style-margin', property, {name, value: property.value}))
    else read[side] = thousandths(length)
  }
  const line = millimetres(all.get('--grid')?.value ?? '')
  if (line !== undefined && line > 0) read.grid = thousandths(line * (72 / 25.4))
  const first = Object.values(margins).flatMap(name => all.get(name) ?? [])[0]
  if (first === undefined || hasRoom(page, read)) return {of: read, findings}
  const {grid} = read
  const size = `${page.width} × ${page.height} mm`
  return {of: grid === undefined ? {} : {grid}, findings: [...findings, told('style-margins-wide', first, {size})]}
}

const told = (
  rule: string,
  {file, line}: RootProperty & {readonly file: string | undefined},
  values: Finding['values'],
): Finding => ({
  place: file === undefined ? undefined : {file, line, column: 1},
  rule,
  severity: 'warning',
  values,
})

/** Units of CSS in millimetres; 1 px is 1/96 inch. */
const units: Readonly<Record<string, number>> = {
  mm: 1,
  cm: 10,
  q: 0.25,
  in: 25.4,
  pt: 25.4 / 72,
  pc: 25.4 / 6,
  px: 25.4 / 96,
}

/** A length in millimetres; undefined for what is none of paper: a percentage, an em, a `calc()`, a negative one. */
function millimetres(value: string): number | undefined {
  const [, figures, unit = ''] = /^\+?(\d*\.?\d+)([a-z]*)$/i.exec(value) ?? []
  if (figures === undefined) return undefined
  const length = Number(figures) * (units[unit.toLowerCase()] ?? Number.NaN)
  return Number.isFinite(length) ? length : Number(figures) === 0 ? 0 : undefined
}

const thousandths = (length: number): number => Math.round(length * 1000) / 1000
