/** What of a `style` or a class says more than how things look: breaks of pages, alignment. The rest is for a screen. */
import type {Element} from 'hast'
import {ownValue} from '../../../text/own-value.ts'

/** Where an element asks for a page break: the side on which the next page begins, or any. */
export interface Breaks {
  readonly before?: string
  readonly after?: string
}

const declaration = /(?:^|;)\s*([a-z-]+)\s*:\s*([^;]*)/gi

/** Classes by which other tools name a page break (Word, Pandoc, Jekyll, Marp, html2pdf, wkhtmltopdf, Bootstrap). */
const classes: Readonly<Record<string, keyof Breaks>> = {
  'page-break': 'after',
  page_break: 'after',
  pagebreak: 'after',
  pageBreak: 'after',
  'page-break-after': 'after',
  'break-after-page': 'after',
  'break-after': 'after',
  'html2pdf__page-break': 'after',
  newpage: 'after',
  'new-page': 'before',
  'page-break-before': 'before',
  'break-before-page': 'before',
  'break-before': 'before',
}

/** The page breaks that an element asks for; undefined when it asks for none. */
export function breaksOf({properties}: Element): Breaks | undefined {
  const breaks: {before?: string; after?: string} = {}
  for (const [name, value] of declarationsOf(properties.style)) {
    const [, where] = /^(?:page-)?break-(before|after)$/.exec(name) ?? []
    const side = ownValue(sides, value)
    if (side && (where === 'before' || where === 'after')) breaks[where] = side
  }
  for (const name of classesOf(properties.className)) {
    const where = ownValue(classes, name)
    if (where) breaks[where] ??= 'page'
  }
  return breaks.before || breaks.after ? breaks : undefined
}

const sides: Readonly<Record<string, string>> = {
  always: 'page',
  page: 'page',
  left: 'left',
  verso: 'left',
  right: 'right',
  recto: 'right',
}

/** Whether a class names a page break, and nothing else. */
export const isBreakClass = (name: string): boolean => Object.hasOwn(classes, name)

/** The alignment that a `style` asks for. */
export function alignmentIn(style: unknown): string | undefined {
  for (const [name, value] of declarationsOf(style)) if (name === 'text-align') return value
  return undefined
}

/** Whether a `style` says something of the look that is not printed. */
export function hasLook(style: unknown): boolean {
  return declarationsOf(style).some(
    ([name]) => !/^(?:(?:page-)?break-|(?:max-)?(?:width|height)$|zoom$|text-align$)/.test(name),
  )
}

const declarationsOf = (style: unknown): (readonly [string, string])[] =>
  typeof style !== 'string'
    ? []
    : [...style.matchAll(declaration)].map(([, name = '', value = '']) => [
        name.toLowerCase(),
        value
          .replace(/!\s*important/i, '')
          .trim()
          .toLowerCase(),
      ])

const classesOf = (className: unknown): string[] => (Array.isArray(className) ? className.map(String) : [])
