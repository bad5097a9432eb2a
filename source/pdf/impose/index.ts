/**
 * Pages of a PDF on sheets: a booklet that is folded, two or four on a side, piles that are cut. The order of pages is
 * arithmetic (`signature.ts`, `several.ts`), their places geometry (`place.ts`, `marks.ts`); what is painted is copied from
 * the file as it lies there. Equal input gives equal bytes.
 */
import {deflateSync} from 'node:zlib'
import {type SheetFacts, sheetWordsFor} from '../../wording/sheet-words.ts'
import type {PdfObjects} from '../read/any.ts'
import {isString, type PdfValue} from '../read/values.ts'
import {serialize, textString, writePdf} from '../write.ts'
import {copier, openTarget, type Target} from './copy.ts'
import {type Face, openFace} from './face.ts'
import {type PageForm, pageForms} from './forms.ts'
import {type Line, margins, marksOf} from './marks.ts'
import {type SourcePage, sourcePages} from './pages.ts'
import {
  creepOf,
  fittingOf,
  isUpsideDown,
  type Layout,
  layoutOn,
  type Matrix,
  naturalEdge,
  type Placed,
  perMillimetre,
  placed,
  product,
  type Size,
  usualSize,
} from './place.ts'
import {several} from './several.ts'
import {choosePaper, type Paper} from './sheets.ts'
import {booklet, type Sheet} from './signature.ts'
import {instructionOperators, lineOperators, number} from './words.ts'

export {TooMany, Unfit} from './pages.ts'

export type Scheme = 'booklet' | 'two-up' | 'four-up'

export interface ImposeOptions {
  readonly scheme: Scheme
  /** Papers to choose from, in millimetres, upright: the first on which pages keep their size. One alone is that one. */
  readonly papers: readonly Paper[]
  /** Pages of a signature, a multiple of four; undefined: one for all. */
  readonly signature?: number | undefined
  /** Thickness of the paper in millimetres. */
  readonly thickness: number
  readonly keepLast?: boolean | undefined
  readonly cutAndStack?: boolean | undefined
  /** The edge about which the printer turns the sheet; undefined: the one about which backs stand upright. */
  readonly duplex?: 'long' | 'short' | undefined
  /** Marks also where nothing is trimmed off. */
  readonly marks?: boolean | undefined
  /** A TrueType face for the words. */
  readonly face: Uint8Array
  readonly language: 'fr' | 'en'
  /** A first sheet that explains. */
  readonly instructions?: boolean | undefined
  readonly producer: string
}

/** Sheets, and what there is to tell of them. */
export interface Imposed {
  readonly bytes: Uint8Array
  readonly facts: SheetFacts
  /** By how much all pages are made smaller: 1, or less. */
  readonly scale: number
  /** Numbers of the pages whose size is another than that of most. */
  readonly others: readonly number[]
  /** What a sheet cannot have, of what the file has. */
  readonly lost: readonly ('links' | 'tags' | 'bookmarks' | 'fields' | 'attachments')[]
  /** Sides of sheets, those of the instructions too: the pages of the file. */
  readonly sides: number
  /** How far the innermost fold lies inside the outermost, in millimetres. */
  readonly creep: number
}

/**
 * Imposes the pages of `source`; undefined when it has none.
 *
 * @throws {Unfit} a page of a size that none has
 * @throws {TooMany} more pages than are imposed
 * @throws {Unreadable} a page whose contents cannot be read
 */
export function impose(source: PdfObjects, options: ImposeOptions): Imposed | undefined {
  const pages = sourcePages(source)
  if (pages.length === 0) return undefined
  const sizes = pages.map(({size}) => size)
  const page = usualSize(sizes)
  const papers = options.papers.map(({width, height, isForeign}) => ({
    ...(isForeign && {isForeign}),
    width: width * perMillimetre,
    height: height * perMillimetre,
  }))
  const grids = gridsOf(options)
  const [only] = papers
  const layout = only && papers.length === 1 ? layoutOn(only, page, grids) : choosePaper(papers, page, grids)
  const sheets = sheetsOf(pages.length, layout, options)
  const facts = factsOf(sheets, layout, options)
  const deepest = Math.max(...sheets.map(({depth}) => depth))
  return {
    bytes: written({source, pages, layout, sheets, facts, options}),
    facts,
    scale: layout.scale,
    others: pages.filter(({size}) => isOther(size, page)).map(each => each.number),
    lost: lostOf(source, pages),
    sides: countOf(sheets) + (options.instructions ? 2 : 0),
    creep: options.scheme === 'booklet' ? deepest * options.thickness : 0,
  }
}

/** Columns and rows. Pages of a booklet lie side by side, whatever their form. */
const gridsOf = ({scheme}: ImposeOptions): readonly (readonly [number, number])[] => {
  if (scheme === 'booklet') return [[2, 1]]
  return scheme === 'two-up'
    ? [
        [2, 1],
        [1, 2],
      ]
    : [[2, 2]]
}

const sheetsOf = (count: number, {columns, rows}: Layout, options: ImposeOptions): Sheet[] => {
  const {scheme, signature, keepLast, cutAndStack} = options
  if (scheme === 'booklet') return booklet(count, {keepLast, signature})
  return several(count, {columns, rows, keepLast, cutAndStack})
}

const factsOf = (sheets: readonly Sheet[], layout: Layout, options: ImposeOptions): SheetFacts => {
  const {sheet} = layout
  const sides = [sheet.width, sheet.height]
    .map(side => Math.round((10 * side) / perMillimetre) / 10)
    .sort((a, b) => a - b)
  const {beside, above} = margins(layout)
  return {
    scheme: options.scheme,
    duplex: options.duplex ?? naturalEdge(sheet),
    sheets: sheets.length,
    signatures: sheets.at(-1)?.signature ?? 1,
    cut: options.cutAndStack ?? false,
    paper: {width: sides[0] ?? 0, height: sides[1] ?? 0},
    isTrimmed: (options.scheme === 'booklet' || options.cutAndStack === true) && Math.max(beside, above) > 0,
  }
}

/** The last sheet of pages in reading order may be printed on one side. */
const countOf = (sheets: readonly Sheet[]): number => sheets.reduce((sum, {back}) => sum + (back.length > 0 ? 2 : 1), 0)

const isOther = (size: Size, page: Size): boolean => {
  const {isTurned, reduced} = fittingOf(size, page)
  const isSmaller = size.width < 0.99 * page.width || size.height < 0.99 * page.height
  return isTurned || reduced < 1 || isSmaller
}

const lostOf = (source: PdfObjects, pages: readonly SourcePage[]): Imposed['lost'] => {
  const kinds = new Set(
    pages.flatMap(({dict}) =>
      source
        .array(dict.get('Annots'))
        .slice(0, 10_000)
        .map(value => source.resolve(source.dict(value)?.get('Subtype'))),
    ),
  )
  const names = source.dict(source.catalog.get('Names'))
  const found = {
    links: kinds.has('Link'),
    tags: source.dict(source.catalog.get('StructTreeRoot')) !== undefined,
    bookmarks: source.dict(source.dict(source.catalog.get('Outlines'))?.get('First')) !== undefined,
    fields: kinds.has('Widget'),
    attachments: source.dict(names?.get('EmbeddedFiles')) !== undefined || kinds.has('FileAttachment'),
  }
  return (Object.keys(found) as (keyof typeof found)[]).filter(name => found[name])
}

interface Job {
  readonly source: PdfObjects
  readonly pages: readonly SourcePage[]
  readonly layout: Layout
  readonly sheets: readonly Sheet[]
  readonly facts: SheetFacts
  readonly options: ImposeOptions
}

const written = (job: Job): Uint8Array => {
  const {source, pages, layout, sheets, facts, options} = job
  const target = openTarget()
  const [root, tree] = [target.allocate(), target.allocate()]
  const copy = copier(source, target)
  const forms = pages.map(page => pageForms(page, source, target, copy))
  const face = openFace(options.face)
  const sides: Side[] = []
  if (options.instructions) {
    sides.push({
      content: instructionOperators(sheetWordsFor(options.language).instructions(facts), layout, face),
      forms: new Map(),
    })
    sides.push({content: '', forms: new Map()})
  }
  for (const [index, sheet] of sheets.entries()) {
    for (const side of ['front', 'back'] as const) {
      const isNeeded = side === 'front' || sheet.back.length > 0
      if (isNeeded) sides.push(sideOf(job, forms, face, sheet, index + 1, side))
    }
  }
  const font = face.embed(target)
  const kids = sides.map(side => ({ref: target.put(pageOf(side, font, tree, layout, target))}))
  const node = new Map<string, PdfValue>([
    ['Type', 'Pages'],
    ['Kids', kids],
    ['Count', kids.length],
  ])
  put(target, tree, node)
  put(target, root, catalogOf(source, tree, facts, copy))
  return writePdf(target.objects, root, target.put(infoOf(source, options.producer)))
}

/** What a side of a sheet paints. */
interface Side {
  readonly content: string
  /** Forms by their names. */
  readonly forms: ReadonlyMap<string, number>
}

const sideOf = (
  {pages, layout, facts, options}: Job,
  forms: readonly (readonly PageForm[])[],
  face: Face,
  sheet: Sheet,
  count: number,
  side: 'front' | 'back',
): Side => {
  const isBooklet = options.scheme === 'booklet'
  const creep = isBooklet ? creepOf(sheet, options.thickness) : 0
  const upsideDown = side === 'back' && isUpsideDown(layout.sheet, facts.duplex)
  const sizes = pages.map(({size}) => size)
  const used = new Map<string, number>()
  let content = ''
  for (const each of placed(sheet[side], layout, sizes, {creep, upsideDown})) {
    const page = pages[each.page - 1] as SourcePage
    content += pageOperators(each, page, forms[each.page - 1] ?? [], used)
  }
  const finishing = {folded: isBooklet, cut: facts.cut, forced: options.marks ?? false}
  const isOutside = side === 'front' && sheet.depth === 0
  const lines = marksOf(layout, finishing, sheet, isOutside, facts.signatures).map(lineOf).join('')
  const words = facts.isTrimmed
    ? lineOperators(sheetWordsFor(options.language).line({...facts, sheet: count, side}), layout, face)
    : ''
  const {width, height} = layout.sheet
  const turn = upsideDown ? `-1 0 0 -1 ${number(width)} ${number(height)} cm\n` : ''
  const beside = lines + words === '' ? '' : `q\n${turn}${lines}${words}Q\n`
  return {content: content + beside, forms: used}
}

const pageOperators = (
  {matrix, clip}: Placed,
  page: SourcePage,
  forms: readonly PageForm[],
  used: Map<string, number>,
): string => {
  if (forms.length === 0) return ''
  const {x, y, width, height} = clip
  const cut = [x, y, width, height].map(number).join(' ')
  const [left, bottom, right, top] = page.box
  const box = [left, bottom, right - left, top - bottom].map(number).join(' ')
  const whole = matrixOf(product(page.upright, matrix))
  const painted = forms.map(form => {
    const name = `P${page.number}${used.has(`P${page.number}`) ? `A${used.size}` : ''}`
    used.set(name, form.ref)
    const own = form.matrix.join(' ') === '1 0 0 1 0 0' ? '' : `${matrixOf(form.matrix)} cm `
    return own === '' ? `/${name} Do\n` : `q ${own}/${name} Do Q\n`
  })
  return `q\n${cut} re W n\n${whole} cm\n${box} re W n\n${painted.join('')}Q\n`
}

/** Eight decimals: a page of a large unit is made very small. */
const matrixOf = (matrix: Matrix): string =>
  matrix.map(each => (Math.round(each * 1e8) / 1e8).toFixed(8).replace(/\.?0+$/, '')).join(' ')

const lineOf = ({kind, from, to}: Line): string => {
  const dash = kind === 'fold' ? '[4 2] 0 d' : '[] 0 d'
  const width = kind === 'collation' ? 4 : 0.25
  return `q ${width} w 0 G ${dash} ${from.map(number).join(' ')} m ${to.map(number).join(' ')} l S Q\n`
}

const pageOf = ({content, forms}: Side, font: number, tree: number, {sheet}: Layout, target: Target): PdfValue => {
  const data = deflateSync(Buffer.from(content, 'latin1'))
  const contents = target.put({
    dict: new Map<string, PdfValue>([
      ['Length', data.length],
      ['Filter', 'FlateDecode'],
    ]),
    data,
  })
  const box = [0, 0, sheet.width, sheet.height]
  const objects = new Map([...forms].map(([name, ref]): [string, PdfValue] => [name, {ref}]))
  return new Map<string, PdfValue>([
    ['Type', 'Page'],
    ['Parent', {ref: tree}],
    ['MediaBox', box],
    [
      'Resources',
      new Map<string, PdfValue>([
        ['XObject', objects],
        ['Font', new Map([['Words', {ref: font}]])],
      ]),
    ],
    ['Contents', {ref: contents}],
  ])
}

/** Layers stay as they were, hidden ones hidden; a printer is asked for both sides and the true size (table 147). */
const catalogOf = (
  source: PdfObjects,
  tree: number,
  {duplex}: SheetFacts,
  copy: (value: PdfValue) => PdfValue,
): PdfValue => {
  const kept = ['OCProperties', 'OutputIntents', 'Lang'].flatMap(key => {
    const value = source.catalog.get(key)
    return value === undefined ? [] : [[key, copy(value)] as const]
  })
  const edge = duplex === 'long' ? 'DuplexFlipLongEdge' : 'DuplexFlipShortEdge'
  return new Map<string, PdfValue>([
    ['Type', 'Catalog'],
    ['Pages', {ref: tree}],
    [
      'ViewerPreferences',
      new Map<string, PdfValue>([
        ['Duplex', edge],
        ['PrintScaling', 'None'],
        ['PickTrayByPDFSize', true],
      ]),
    ],
    ...kept,
  ])
}

const infoOf = (source: PdfObjects, producer: string): PdfValue => {
  const info = source.dict(source.trailer.get('Info'))
  const kept = ['Title', 'Author'].flatMap(key => {
    const value = source.resolve(info?.get(key))
    return isString(value) ? [[key, value] as const] : []
  })
  return new Map<string, PdfValue>([...kept, ['Creator', textString(producer)], ['Producer', textString(producer)]])
}

const put = ({objects}: Target, number: number, value: PdfValue): void => {
  objects.set(number, serialize(value))
}
