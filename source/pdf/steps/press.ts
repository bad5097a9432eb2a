import {deflateSync} from 'node:zlib'
import type {Finding, Page, Press, Spot} from '../../types.ts'
import type {Draft, Sheet, Step} from '../draft.ts'
import {srgbProfile} from '../icc.ts'
import type {PressJob} from '../press/job.ts'
import {marksAround, registrationName, roomForMarks} from '../press/marks.ts'
import {contentsOf, packed, painted} from '../press/paint.ts'
import {isRef, isStream, type PdfDict, type PdfValue} from '../read/values.ts'
import {movedPatterns} from './patterns.ts'

const mm = 72 / 25.4

/**
 * The pages for the press: each on a paper that has room for bleed and marks, its boxes exact, all colours in inks, no
 * annotation, and the profile of the press (ISO 15930-7).
 */
export const press: Step = (draft, {pages, press: job}) => {
  if (!job) throw new Error('PDF: the step press needs a job')
  const {file, objects, put, sheets} = draft
  const {changed: repainted, isRgbLeft, spots} = painted(draft, job)
  const changed = new Map([...repainted, ...movedPatterns(file, movesOf(draft, job), repainted)])
  const spaces = {
    ...(isRgbLeft && {DefaultRGB: defaultRgb(draft)}),
    ...Object.fromEntries([...spots].map(([name, spot]) => [name, separation(spot, job)])),
  }
  for (const [number, object] of changed) {
    const dict = 'dict' in object ? object.dict : undefined
    const resources = file.dict(dict?.get('Resources'))
    const made =
      dict && resources && 'dict' in object
        ? {...object, dict: new Map(dict).set('Resources', withSpaces(draft, resources, spaces))}
        : object
    put(number, made)
  }
  const own = {...spaces, ...(job.settings.marks && {[registrationName]: registration})}
  for (const sheet of sheets) {
    for (const value of sheet.annotations)
      if (typeof value === 'object' && value && 'ref' in value) objects.delete(value.ref)
    put(sheet.leaf.ref, pageOf(draft, sheet, job, own))
  }
  pageTree(draft, pages.pages, job)
  intent(draft, job)
  const used = new Set(spots.values())
  return (job.spots ?? []).filter(spot => !used.has(spot)).map(unused)
}

/**
 * The page tree, flat, with blank pages where `pages` have more than were printed: before a back cover, or at the end.
 */
function pageTree(
  {file, catalog, objects, sheets, allocate, put}: Draft,
  pages: readonly Page[],
  {settings}: PressJob,
): void {
  const root = catalog.get('Pages')
  const missing = Math.max(0, pages.length - sheets.length)
  const last = sheets.at(-1)
  if (!last || !isRef(root)) return
  const {media, bled, trim} = boxesOf(last, settings)
  const blank = new Map<string, PdfValue>([
    ['Type', 'Page'],
    ['Parent', root],
    ['MediaBox', media],
    ['CropBox', media],
    ['BleedBox', bled],
    ['TrimBox', trim],
    ['Resources', new Map()],
  ])
  const kids: PdfValue[] = sheets.map(({leaf}) => ({ref: leaf.ref}))
  const blanks = Array.from({length: missing}, () => ({ref: put(allocate(), blank)}))
  kids.splice(pages.at(-1)?.name === 'back' ? kids.length - 1 : kids.length, 0, ...blanks)
  for (const {leaf} of sheets)
    for (let node = leaf.own.get('Parent'); isRef(node); node = file.dict(node)?.get('Parent')) objects.delete(node.ref)
  put(
    root.ref,
    new Map<string, PdfValue>([
      ['Type', 'Pages'],
      ['Kids', kids],
      ['Count', kids.length],
    ]),
  )
}

/** How far what Chromium painted moves: it hangs from the top left corner of its own paper, `margin` away from it. */
const movesOf = ({sheets}: Draft, {settings, margin}: PressJob) =>
  sheets.map(sheet => {
    const {around} = boxesOf(sheet, settings)
    return {leaf: sheet.leaf, right: around - margin, up: sheet.up + around + margin}
  })

function boxesOf({width, height}: Sheet, {bleed: millimetres, marks}: Press) {
  const bleed = millimetres * mm
  const around = bleed + (marks ? roomForMarks : 0)
  const outer = around - bleed
  return {
    bleed,
    around,
    trim: [around, around, around + width, around + height] as const,
    bled: [outer, outer, around + width + bleed, around + height + bleed] as const,
    media: [0, 0, width + 2 * around, height + 2 * around],
  }
}

/** An ink of its own; where the press has none, those of the four that come nearest (ISO 32000-2, 8.6.6.4). */
const separation = ({name, rgb}: Spot, {inks}: PressJob): PdfValue => [
  'Separation',
  // A name of PDF is the bytes of its UTF-8 (7.3.5).
  Buffer.from(name, 'utf8').toString('latin1'),
  'DeviceCMYK',
  new Map<string, PdfValue>([
    ['FunctionType', 2],
    ['Domain', [0, 1]],
    ['C0', [0, 0, 0, 0]],
    ['C1', inks.of(rgb)],
    ['N', 1],
  ]),
]

const unused = ({name, place}: Spot): Finding => ({
  place,
  rule: 'press-spot',
  severity: 'info',
  values: {name, value: '', problem: 'unused'},
})

/** Colour of every plate; where it is shown, all four inks. */
const registration: PdfValue = [
  'Separation',
  'All',
  'DeviceCMYK',
  new Map<string, PdfValue>([
    ['FunctionType', 2],
    ['Domain', [0, 1]],
    ['C0', [0, 0, 0, 0]],
    ['C1', [1, 1, 1, 1]],
    ['N', 1],
  ]),
]

function pageOf(
  draft: Draft,
  sheet: Sheet,
  {settings, margin}: PressJob,
  spaces: Readonly<Record<string, PdfValue>>,
): PdfDict {
  const {file, allocate, put} = draft
  const {leaf, up} = sheet
  const {bleed, around, trim, bled, media} = boxesOf(sheet, settings)
  const page = new Map(leaf.own)
  const root = draft.catalog.get('Pages')
  if (root !== undefined) page.set('Parent', root)
  page.set('MediaBox', media)
  page.set('CropBox', media)
  page.set('BleedBox', bled)
  page.set('TrimBox', trim)
  for (const key of ['ArtBox', 'Annots', 'Tabs']) page.delete(key)
  const blend: PdfValue = settings.color === 'cmyk' ? 'DeviceCMYK' : (spaces.DefaultRGB ?? 'DeviceCMYK')
  page.set(
    'Group',
    new Map<string, PdfValue>([
      ['Type', 'Group'],
      ['S', 'Transparency'],
      ['CS', blend],
    ]),
  )
  page.set('Resources', withSpaces(draft, file.dict(leaf.dict.get('Resources')) ?? new Map(), spaces))
  // What Chromium painted hangs from the top left corner of its own paper, `margin` away from it.
  const [left, bottom, right, top] = bled
  const clip = [left, bottom, right - left, top - bottom].map(decimal).join(' ')
  const moved = `1 0 0 1 ${decimal(around - margin)} ${decimal(up + around + margin)} cm`
  const before = packed(new Map(), `q ${clip} re W n ${moved}\n`)
  const after = packed(
    new Map(),
    `\nQ${
      settings.marks
        ? `\n${marksAround(
            trim,
            bleed,
            (settings.folds ?? []).map(fold => fold * mm),
          )}`
        : ''
    }`,
  )
  page.set('Contents', [
    {ref: put(allocate(), before)},
    ...contentsOf(file, leaf.dict).filter(value => isStream(file.resolve(value))),
    {ref: put(allocate(), after)},
  ])
  return page
}

/** Resources with more colour spaces. */
function withSpaces({file}: Draft, resources: PdfDict, spaces: Readonly<Record<string, PdfValue>>): PdfDict {
  if (Object.keys(spaces).length === 0) return resources
  const known = file.dict(resources.get('ColorSpace')) ?? new Map<string, PdfValue>()
  return new Map(resources).set('ColorSpace', new Map([...known, ...Object.entries(spaces)]))
}

/** What colours of the screen mean where the press is meant (ISO 32000-2, 8.6.5.6). */
function defaultRgb({allocate, put}: Draft): PdfValue {
  const data = deflateSync(srgbProfile(), {level: 9})
  const dict = new Map<string, PdfValue>([
    ['N', 3],
    ['Filter', 'FlateDecode'],
    ['Length', data.length],
  ])
  return ['ICCBased', {ref: put(allocate(), {dict, data})}]
}

/** The printing condition that the file is made for (ISO 15930-7, 6.2.2). */
function intent({entries, allocate, put}: Draft, {condition}: PressJob): void {
  const data = deflateSync(condition.icc, {level: 9})
  const dict = new Map<string, PdfValue>([
    ['N', 4],
    ['Alternate', 'DeviceCMYK'],
    ['Filter', 'FlateDecode'],
    ['Length', data.length],
  ])
  entries.set('OutputIntents', [
    new Map<string, PdfValue>([
      ['Type', 'OutputIntent'],
      ['S', 'GTS_PDFX'],
      ['OutputConditionIdentifier', {text: condition.identifier}],
      ['OutputCondition', {text: condition.name}],
      ['Info', {text: condition.name}],
      ...(condition.identifier === 'Custom' ? [] : [['RegistryName', {text: 'http://www.color.org'}] as const]),
      ['DestOutputProfile', {ref: put(allocate(), {dict, data})}],
    ]),
  ])
}

const decimal = (value: number): string => String(Math.round(value * 100_000) / 100_000)
