/**
 * What an exacting proofreader would remark in a finished PDF, at its Markdown line. None of it is a fault: the words are
 * right, the page could be better.
 *
 * @see shared rules of French typesetting: Lexique des règles typographiques en usage à l'Imprimerie nationale
 */
import type {ReadPdf} from '../../pdf/read/index.ts'
import type {Finding, Pages, Place} from '../../types.ts'
import {lettersOf} from '../text/letters.ts'
import {measure} from './measure.ts'
import {printOf} from './print.ts'
import type {Kind, Remark} from './types.ts'

/**
 * The remarks on a PDF of ours, all of severity info.
 *
 * @param pdf the PDF, read
 * @param pages the same pages as they were laid out
 * @param places where the element with `data-ref="n"` comes from
 */
export function qualityFindings(pdf: ReadPdf, pages: Pages, places: readonly (Place | undefined)[]): Finding[] {
  const quality = measure(printOf(pdf), {
    tolerance: seen,
    begun: new Set(pages.pages.filter(({begins}) => begins).map(({number}) => number)),
  })
  if (!quality) return []
  const refs = refFinder(pages)
  const isSpaced = (page: number): boolean => spaced.has(pages.pages[page - 1]?.name ?? '')
  // Formulas stand between the lines of the grid, and their lines are no lines of text.
  const isOfFormula = ({kind, page, text}: Remark): boolean =>
    (pages.pages[page - 1]?.formulas ?? []).length > 0 &&
    (kind === 'grid' || (kind === 'short' && /[\u{1d400}-\u{1d7ff}=]|^\(.{1,8}\)$|^\s*$/u.test(text)))
  const shown = quality.remarks.filter(
    remark =>
      remark.kind !== 'space' &&
      remark.kind !== 'river' &&
      !(remark.kind === 'grid' && isSpaced(remark.page)) &&
      !isOfFormula(remark),
  )
  const placed = onePerPage(shown).map(remark => ({...remark, ref: refs(remark.page, remark.text)}))
  return placed
    .filter(({kind, page, ref}) => !(kind in turns) || isOn(pages, page + (turns[kind] ?? 0), ref))
    .map(({kind, page, text, value, ref}) => ({
      place: places[ref ?? -1],
      rule: `quality-${kind}`,
      severity: 'info',
      values: {
        page,
        words: text.length > 60 ? `${text.slice(0, 59)}…` : text,
        value: Math.abs(kind === 'filled' ? Math.round(value) : Math.round(value * 10) / 10),
      },
    }))
}

/** In points: a line so far off the grid is seen; less is the browser's rounding. */
const seen = 1

/** Pages that are set by their own white, half lines among it. */
const spaced = new Set(['cover', 'title', 'contents', 'lists', 'colophon', 'back'])

/** Kinds of which one on a page says all: the first. */
const pageKinds: ReadonlySet<Kind> = new Set<Kind>(['grid', 'filled'])

/** Where the rest of the paragraph must stand: on print alone, a line without a full stop seems to go on over the page. */
const turns: Partial<Record<Kind, -1 | 1>> = {widow: -1, orphan: 1}

const isOn = ({pages}: Pages, page: number, ref: number | undefined): boolean =>
  ref === undefined || (pages[page - 1]?.texts.some(text => text.ref === ref) ?? false)

function onePerPage(remarks: readonly Remark[]): Remark[] {
  const seen = new Set<string>()
  return remarks.filter(({kind, page}) => {
    if (!pageKinds.has(kind)) return true
    const key = `${kind} ${page}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

// Letters that are enough to find a line on its page.
const enough = 30

/** Finds the element of which a printed line begins with the text: its `data-ref`. A page without a line: of its first text. */
function refFinder({pages}: Pages): (page: number, text: string) => number | undefined {
  const letters = new Map<number, ReturnType<typeof lettersOf>>()
  return (number, text) => {
    const page = pages[number - 1]
    if (!page) return undefined
    const texts = page.texts.filter(({stream}) => stream !== 'running' && stream !== 'repeated')
    const known = letters.get(number) ?? lettersOf(texts)
    letters.set(number, known)
    const wanted = lettersOf([{text: text.replace(/[-\u2010\u00AD]$/, ''), begins: true}]).text
    const at = known.text.indexOf(wanted.slice(0, enough))
    // The marker of a list is on the page, not among its texts.
    const after = at >= 0 ? at : known.text.indexOf(wanted.slice(3, enough))
    return texts[known.piece[Math.max(0, after)] ?? -1]?.ref
  }
}
