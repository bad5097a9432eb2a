/**
 * What an exacting proofreader would remark in a finished PDF, at its Markdown line. None of it is a fault: the words are
 * right, the page could be better.
 *
 * @see shared rules of French typesetting: Lexique des règles typographiques en usage à l'Imprimerie nationale
 */
import type {ReadPdf} from '../../pdf/read/index.ts'
import type {Finding, LaidText, Pages, Place} from '../../types.ts'
import {lettersOf} from '../text/letters.ts'
import {causeOf, isSpaced, knownPages} from './layout.ts'
import {measure} from './measure.ts'
import {printOf} from './print.ts'
import type {Kind, Print, Remark} from './types.ts'

/**
 * The remarks on a PDF of ours, all of severity info, each once for its kind and place.
 *
 * @param pdf the PDF, read
 * @param pages the same pages as they were laid out
 * @param places where the element with `data-ref="n"` comes from
 */
export function qualityFindings(pdf: ReadPdf, pages: Pages, places: readonly (Place | undefined)[]): Finding[] {
  const quality = measure(withDrawings(printOf(pdf), pages), {
    tolerance: seen,
    loose: wide,
    step: pages.grid,
    layout: knownPages(pages),
  })
  if (!quality) return []
  const ownerOf = ownerFinder(pages)
  const titles = new Set(pages.headings.map(({ref}) => ref))
  const short = new Set(quality.remarks.flatMap(({kind, page}) => (kind === 'filled' ? [page] : [])))
  // Words of the house have no place of their own: a reference stands where the text before it does.
  const placeOf = ({page, owner}: Remark & {readonly owner: LaidText | undefined}): Place | undefined => {
    const texts = pages.pages[page - 1]?.texts ?? []
    const before = owner ? texts.slice(0, texts.indexOf(owner) + 1) : []
    return places[before.findLast(({ref}) => places[ref])?.ref ?? -1]
  }
  const placed = quality.remarks
    .filter(({kind, page}) => !untold.has(kind) && !(kind === 'hole' && short.has(page)))
    .map(remark => ({...remark, owner: ownerOf(remark)}))
    .filter(({kind, page, text, owner}) => {
      if (isOfFormula(pages, {kind, page, text})) return false
      // The white under a title is the theme's, and so is the distance of its lines.
      if ((kind === 'hole' || kind === 'grid') && owner && titles.has(owner.ref)) return false
      if (pageKinds.has(kind)) return true
      if (!owner || !prose.has(owner.stream) || isSpaced(pages.pages[page - 1] as Pages['pages'][number])) return false
      if (kind === 'heading') return titles.has(owner.ref)
      return !(kind in turns) || isOn(pages, page + (turns[kind] ?? 0), owner.ref)
    })
    .map(remark => ({...remark, place: placeOf(remark)}))
  return oncePerPlace(placed).map(({kind, page, text, value, place}) => ({
    place,
    rule: `quality-${kind}`,
    severity: 'info',
    values: {
      page,
      words: text.length > 60 ? `${text.slice(0, 59)}…` : text,
      value: Math.abs(rounded(kind, value)),
      ...(kind === 'filled' && {cause: causeOf(pages, page)}),
    },
  }))
}

/** A drawing is a picture as large as its box, however little of it is painted. */
const withDrawings = ({sheets, spaces}: Print, {pages}: Pages): Print => ({
  spaces,
  sheets: sheets.map((sheet, index) => {
    const drawn = (pages[index]?.images ?? []).map(({box: {x, y, width, height}}) => ({
      left: x,
      top: y,
      right: x + width,
      bottom: y + height,
    }))
    return drawn.length === 0 ? sheet : {...sheet, pictures: [...sheet.pictures, ...drawn]}
  }),
})

/** Formulas stand between the lines of the grid, and their lines are no lines of text. */
const isOfFormula = ({pages}: Pages, {kind, page, text}: Pick<Remark, 'kind' | 'page' | 'text'>): boolean =>
  (pages[page - 1]?.formulas ?? []).length > 0 &&
  (kind === 'grid' || (kind === 'short' && /[\u{1d400}-\u{1d7ff}=]|^\(.{1,8}\)$|^\s*$/u.test(text)))

/** In points: a line so far off the grid is seen; less is the browser's rounding. */
const seen = 1

/** Kinds that are counted, and not told one by one. */
const untold: ReadonlySet<Kind> = new Set<Kind>(['river'])

/** In natural spaces: a line whose spaces are so wide is seen at once; those from 1.8 on are counted. */
const wide = 2

/** Kinds that a page's white says, whatever stands beside it. */
const pageKinds: ReadonlySet<Kind> = new Set<Kind>(['filled', 'hole'])

/** Running text. Cells, captions, notes and code are set by rules of their own. */
const prose: ReadonlySet<string> = new Set(['body', 'answer'])

/** Where the rest of the paragraph must stand: on print alone, a line without a full stop seems to go on over the page. */
const turns: Partial<Record<Kind, -1 | 1>> = {widow: -1, orphan: 1}

const isOn = ({pages}: Pages, page: number, ref: number): boolean =>
  pages[page - 1]?.texts.some(text => text.ref === ref) ?? false

const rounded = (kind: Kind, value: number): number => {
  const unit = kind === 'filled' ? 1 : kind === 'tight' ? 100 : 10
  return Math.round(value * unit) / unit
}

/** Of one kind at one place the first says all; so does the first line off the grid on a page. */
function oncePerPlace<Told extends Remark & {readonly place: Place | undefined}>(remarks: readonly Told[]): Told[] {
  const known = new Set<string>()
  return remarks.filter(({kind, page, place}) => {
    const keys = [
      ...(place ? [`${kind} ${place.file}:${place.line}:${place.column}`] : []),
      ...(!place || kind === 'grid' ? [`${kind} page ${page}`] : []),
    ]
    const isNew = keys.every(key => !known.has(key))
    for (const key of keys) known.add(key)
    return isNew
  })
}

// Letters that are enough to find a line on its page.
const enough = 30
const few = 3

/** Finds the text of the layout with which a printed line begins; for a remark on a whole page, its last text. */
function ownerFinder({pages}: Pages): (remark: Remark) => LaidText | undefined {
  const letters = new Map<number, ReturnType<typeof lettersOf>>()
  return ({kind, page: number, text}) => {
    const texts = (pages[number - 1]?.texts ?? []).filter(({stream}) => stream !== 'running' && stream !== 'repeated')
    const known = letters.get(number) ?? lettersOf(texts)
    letters.set(number, known)
    const wanted = lettersOf([{text: text.replace(/[-\u2010\u00AD]$/, ''), begins: true}]).text
    const last = texts.findLast(({stream, ref}) => ref >= 0 && stream !== 'note')
    if (wanted === '') return last
    // So few letters are found anywhere.
    if (wanted.length < few) return texts.find(each => lettersOf([{text: each.text, begins: true}]).text === wanted)
    const at = known.text.indexOf(wanted.slice(0, enough))
    // The marker of a list is on the page, not among its texts.
    const after = at >= 0 ? at : known.text.indexOf(wanted.slice(3, enough))
    if (after < 0) return pageKinds.has(kind) ? last : undefined
    return texts[known.piece[after] ?? -1]
  }
}
