/** Whether a file keeps what it promises a press: the points of ISO 15930-7 (PDF/X-4) that a file of ours could miss. */
import {type PdfFile, streamBytes} from '../../pdf/read/file.ts'
import type {ReadPdf} from '../../pdf/read/index.ts'
import {pageLeaves} from '../../pdf/read/pages.ts'
import {isStream, isString, type PdfDict, type PdfValue} from '../../pdf/read/values.ts'
import type {Finding, Page, Press} from '../../types.ts'
import {xmpOf} from '../conformance/document.ts'
import {type InkUse, inkUses} from './inks.ts'

/** What is wrong, by its name in the message `press-standard`. */
export type Point =
  | 'version'
  | 'condition'
  | 'metadata'
  | 'dates'
  | 'trapped'
  | 'trim'
  | 'bleed'
  | 'annotation'
  | 'font'
  | 'colour'
  | 'black'
  | 'ink'
  | 'script'
  | 'encrypted'

const mm = 72 / 25.4
/** Points: what boxes may be off. */
const exact = 0.01

/** One finding for each point that the file misses, at the first page where it does. */
export function standardFindings(pdf: ReadPdf, laid: readonly Page[], press: Press): Finding[] {
  const {file} = pdf
  const catalog = file.dict(file.trailer.get('Root')) ?? new Map<string, PdfValue>()
  const missed = new Map<Point, number>()
  const miss = (point: Point, page = 0) => missed.set(point, missed.get(point) ?? page)

  if (!/^%PDF-1\.[0-6]/.test(Buffer.from(file.bytes.subarray(0, 8)).toString('latin1'))) miss('version')
  if (file.trailer.has('Encrypt')) miss('encrypted')
  if (['AA', 'OpenAction'].some(key => catalog.has(key)) || file.dict(catalog.get('Names'))?.has('JavaScript'))
    miss('script')
  if (!hasCondition(file, catalog)) miss('condition')
  for (const point of metadataPoints(file, catalog)) miss(point)
  for (const {embedded, type} of pdf.fonts) if (!embedded || type === 'Type3') miss('font')
  const uses = inkUses(pdf)
  for (const [index, leaf] of pageLeaves(file, catalog).entries()) {
    const {boxes} = pdf.pages[index] as ReadPdf['pages'][number]
    const use = uses[index] as InkUse
    const page = laid[index]
    const [left, bottom, right, top] = boxes.trim
    const isTrimmed =
      page && Math.abs(right - left - page.width) < exact && Math.abs(top - bottom - page.height) < exact
    if (!isTrimmed || !leaf.dict.has('TrimBox') || leaf.dict.has('ArtBox')) miss('trim', index + 1)
    const around = boxes.bleed.map((side, i) => Math.abs(side - (boxes.trim[i] ?? 0)))
    const isWithin = boxes.bleed.every((side, i) =>
      i < 2 ? side >= (boxes.media[i] ?? 0) - exact : side <= (boxes.media[i] ?? 0) + exact,
    )
    if (!isWithin || around.some(side => Math.abs(side - press.bleed * mm) > exact)) miss('bleed', index + 1)
    if (file.array(leaf.dict.get('Annots')).length > 0) miss('annotation', index + 1)
    if (use.isRgb && (press.color === 'cmyk' || !use.isDefined)) miss('colour', index + 1)
    if (use.isGreyRgb) miss('black', index + 1)
    if (press.color === 'cmyk' && use.most > press.ink / 100 + 0.005) miss('ink', index + 1)
  }
  return [...missed].map(([point, page]) => ({
    place: undefined,
    rule: 'press-standard',
    severity: 'error',
    values: {point, page},
  }))
}

/** Whether a file promises a press what PDF/X asks for, and nothing to readers: PDF/UA and PDF/A are not its affair. */
export function isForPress({file}: Pick<ReadPdf, 'file'>): boolean {
  const catalog = file.dict(file.trailer.get('Root'))
  const kinds = file.array(catalog?.get('OutputIntents')).map(value => file.dict(value)?.get('S'))
  if (!catalog || !kinds.includes('GTS_PDFX')) return false
  const said = xmpOf({file, catalog})
  return !said?.has('pdfuaid:part') && !said?.has('pdfaid:part')
}

/**
 * Whether a file is sheets of ours, to be printed and folded or cut: it asks a printer for both sides, has no tags, and
 * promises nothing to readers.
 */
export function isForSheets({file, info}: Pick<ReadPdf, 'file' | 'info'>): boolean {
  const catalog = file.dict(file.trailer.get('Root'))
  if (!catalog || !info.get('Producer')?.startsWith('Fascicule')) return false
  const asked = file.dict(catalog.get('ViewerPreferences'))?.has('Duplex') ?? false
  return asked && !catalog.has('StructTreeRoot') && !catalog.has('Metadata')
}

/** The profile of a press with four inks, in the file. */
function hasCondition(file: PdfFile, catalog: PdfDict): boolean {
  const intents = file.array(catalog.get('OutputIntents')).map(value => file.dict(value))
  const [intent, ...others] = intents.filter(one => one?.get('S') === 'GTS_PDFX')
  const profile = file.resolve(intent?.get('DestOutputProfile'))
  if (others.length > 0 || !isString(intent?.get('OutputConditionIdentifier')) || !isStream(profile)) return false
  const icc = Buffer.from(streamBytes(profile))
  const [kind, space] = [icc.toString('latin1', 12, 16), icc.toString('latin1', 16, 20)]
  return profile.dict.get('N') === 4 && kind === 'prtr' && space === 'CMYK'
}

function metadataPoints(file: PdfFile, catalog: PdfDict): Point[] {
  const info = file.dict(file.trailer.get('Info'))
  const stream = file.resolve(catalog.get('Metadata'))
  const xmp = isStream(stream) ? Buffer.from(streamBytes(stream)).toString('utf8') : ''
  const wanted = ['dc:title', 'xmpMM:DocumentID', 'xmpMM:VersionID', 'xmpMM:RenditionClass']
  const dates = ['xmp:CreateDate', 'xmp:ModifyDate', 'xmp:MetadataDate']
  return [
    ...(isString(info?.get('Title')) && wanted.every(name => xmp.includes(`<${name}>`)) ? [] : ['metadata' as const]),
    ...(['CreationDate', 'ModDate'].every(key => isString(info?.get(key))) &&
    dates.every(name => xmp.includes(`<${name}>`))
      ? []
      : ['dates' as const]),
    ...(['True', 'False'].includes(String(info?.get('Trapped'))) ? [] : ['trapped' as const]),
  ]
}
