/**
 * The structure tree as a careful person would tag the document (ISO 14289-1, « PDF/UA-1 »). Chromium writes one tree a page;
 * here it becomes one document: what pages cut is whole, lists have items, notes follow their calls, and what is no content is
 * an artifact.
 */
import {deflateSync} from 'node:zlib'
import type {Box, Pages} from '../../types.ts'
import type {Draft, Step} from '../draft.ts'
import {type PdfFont, readFont} from '../read/font.ts'
import {readTree, type StructureElement, type StructureKid, walkTree} from '../read/tree.ts'
import {isRef, isStream, type PdfDict, type PdfValue} from '../read/values.ts'
import {type Claims, withArtifacts} from '../structure/artifacts.ts'
import {isGroup, wrapTexts} from '../structure/blocks.ts'
import {type FormContents, type PageContents, propertiesOf, readContents, wordsOf} from '../structure/contents.ts'
import {attributes, element, hasType, isOf} from '../structure/element.ts'
import {missingSpaces} from '../structure/endings.ts'
import {type Contents, contentsOf, gather} from '../structure/gather.ts'
import {describeLinks} from '../structure/links.ts'
import {makeContents, makeLists} from '../structure/lists.ts'
import {type Marks, takeMarks} from '../structure/mark.ts'
import {placeNotes} from '../structure/notes.ts'
import {shortened} from '../structure/shorten.ts'
import {makeTables} from '../structure/tables.ts'
import {paintedAgain, twinsOf} from '../structure/twins.ts'
import {giveTypes} from '../structure/types.ts'
import {streamKeys, writeTree} from '../structure/write.ts'

/** Of compression: two more levels take twice as long, and gain half a hundredth. */
const LEVEL = 7

export const structure: Step = (draft, {pages, metadata}) => {
  const {file, catalog, entries, dropped, origins} = draft
  entries.set('MarkInfo', new Map([['Marked', true]]))
  const tree = readTree(file, catalog)
  if (!tree) return []
  const contents = readContents(draft)
  const marks = takeMarks(tree.kids)
  const document = element('Document', documentOf(tree.kids, marks, metadata.lang, draft))
  claim(document.kids, contents, dropped)
  frame(document.kids, marks, pages, draft)
  discard(draft)
  const {root, numbers, annotations} = writeTree(document, contents, draft)
  for (const [each, number] of numbers) {
    const mark = marks.get(each)
    if (mark) origins.set(number, mark.source)
  }
  entries.set('StructTreeRoot', {ref: root})
  describeLinks(annotations, draft, each => textOf([each], contents))
  const divides = !pages.pages.some(({texts}) => texts.some(({text}) => text.includes('\u2010')))
  const spaces = missingSpaces(document.kids, contents, marks)
  writeContents(document, contents, {spaces, divides}, draft)
  return []
}

/** One document of what Chromium wrote page by page. */
const documentOf = (pages: readonly StructureKid[], marks: Marks, language: string, {file}: Draft): StructureKid[] => {
  const typed = giveTypes(gather(pages, marks), marks, language)
  walkTree(typed, each => {
    const role = marks.get(each)?.role
    makeLists(each, role)
    makeContents(each, marks)
    makeTables(each, role, file)
  })
  const kids = placeNotes(typed, marks)
  walkTree(kids, each => {
    if (isGroup(each)) each.kids = wrapTexts(each.kids)
  })
  return wrapTexts(kids)
}

/**
 * Leaves to the elements what they show: the grounds and rules of a block are no content, and links that went are none. An
 * element in which nothing is left goes.
 */
const claim = (
  kids: StructureKid[],
  contents: ReadonlyMap<number, PageContents>,
  dropped: ReadonlySet<number>,
  isPicture = false,
): void => {
  const kept = kids.filter(kid => {
    if (kid.kind === 'object') return !dropped.has(kid.ref)
    if (kid.kind === 'content') return isPicture || (contents.get(kid.page)?.runs.has(kid.id) ?? false)
    claim(kid.kids, contents, dropped, isOf(kid, 'Figure', 'Formula'))
    // A head without words is the corner of those above and beside it.
    if (isOf(kid, 'TH') && textOf(kid.kids, contents).trim() === '')
      Object.assign(kid, {type: 'TD', rest: spansOf(kid)})
    return kid.kids.length > 0 || hasType(kid, 'TD', 'TH')
  })
  const settled = kept.flatMap(kid =>
    isOf(kid, 'Link') && !kid.kids.some(inner => inner.kind === 'object') ? kid.kids : [kid],
  )
  kids.splice(0, kids.length, ...settled)
}

/** The attributes of a cell without what they say of it as a head: how many columns and rows it takes stays. */
const spansOf = ({rest}: StructureElement): Map<string, PdfValue> => {
  const said = rest.get('A')
  if (!(said instanceof Map)) return new Map()
  const spans = [...said].filter(([key]) => key !== 'Scope')
  return new Map(spans.length > 1 ? [['A', new Map(spans)]] : [])
}

/**
 * Says of figures and formulas where they stand (ISO 32000-1, 14.8.5.4.3: BBox). What Chromium says of a picture of the house,
 * a logo on a cover, changes from one build to the next: of its sides left and right alone are sure.
 */
const frame = (kids: readonly StructureKid[], marks: Marks, {pages}: Pages, {sheets}: Draft): void => {
  const boxes = new Map<number, PdfValue>()
  const onPage = new Map<number, readonly number[][]>()
  for (const [index, {images, formulas = []}] of pages.entries()) {
    const height = sheets[index]?.height ?? 0
    const leaf = sheets[index]?.leaf.ref
    const placed = [...images.map(({ref, box}) => ({ref, boxes: [box]})), ...formulas]
    for (const {ref, boxes: all} of placed) if (!boxes.has(ref) && all.length > 0) boxes.set(ref, sidesOf(all, height))
    const pictures = images.map(({box}) => sidesOf([box], height))
    if (leaf !== undefined) onPage.set(leaf, pictures)
  }
  walkTree(kids, each => {
    if (!isOf(each, 'Figure', 'Formula')) return
    const box = boxes.get(marks.get(each)?.source ?? -1) ?? onPage.get(pageOf(each) ?? -1)?.find(isAt(each))
    if (box) each.rest.set('A', attributes('Layout', {BBox: box}))
  })
}

/** Left, lower, right and upper side of boxes together, on a page so high. */
const sidesOf = (boxes: readonly Box[], height: number): number[] => {
  const left = Math.min(...boxes.map(box => box.x))
  const right = Math.max(...boxes.map(box => box.x + box.width))
  const top = Math.min(...boxes.map(box => box.y))
  const bottom = Math.max(...boxes.map(box => box.y + box.height))
  return [left, height - bottom, right, height - top]
}

/** The page on which an element begins, by its object number. */
const pageOf = ({kids}: StructureElement): number | undefined => {
  for (const kid of kids) {
    const page = kid.kind === 'element' ? pageOf(kid) : kid.page
    if (page !== undefined) return page
  }
  return undefined
}

/** Whether a box has the left and the right side that Chromium gave an element, within a point. */
const isAt = ({rest}: StructureElement): ((sides: readonly number[]) => boolean) => {
  const said = rest.get('A')
  const box = said instanceof Map ? said.get('BBox') : undefined
  const [left, , right] = Array.isArray(box) ? box.map(Number) : []
  return ([from, , to]) => Math.abs(Number(from) - Number(left)) < 1 && Math.abs(Number(to) - Number(right)) < 1
}

/** The words of elements, as they are read. */
const textOf = (kids: readonly StructureKid[], contents: ReadonlyMap<number, PageContents>): string =>
  kids
    .map(kid => {
      if (kid.kind === 'content') return wordsOf(contents, kid.page, kid.id)
      if (kid.kind === 'object') return ''
      return kid.actualText ?? (hasType(kid, 'Figure', 'Formula') ? (kid.alt ?? '') : textOf(kid.kids, contents))
    })
    .join('')

/** Takes Chromium's tree out of the file. */
const discard = ({file, catalog, objects}: Draft): void => {
  const stack: (PdfValue | undefined)[] = [catalog.get('StructTreeRoot')]
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isRef(next) && !objects.delete(next.ref)) continue
    const value = file.resolve(next)
    if (Array.isArray(value)) stack.push(...(value as readonly PdfValue[]))
    const dict = file.dict(value)
    if (!dict || dict.get('Type') === 'MCR' || dict.get('Type') === 'OBJR') continue
    for (const key of ['K', 'ParentTree', 'IDTree', 'Kids', 'Nums', 'Names']) stack.push(dict.get(key) ?? null)
  }
}

/** Marks as artifacts what no element has, on the pages and in what they paint. */
const writeContents = (
  document: StructureElement,
  contents: ReadonlyMap<number, PageContents>,
  {spaces, divides}: {readonly spaces: Contents; readonly divides: boolean},
  draft: Draft,
): void => {
  const {file, put} = draft
  const kept = new Map<number, Set<number>>()
  for (const {page, id} of contentsOf(document.kids)) kept.set(page, (kept.get(page) ?? new Set()).add(id))
  const keys = streamKeys(contents, file)
  const fonts = new Map<PdfValue, PdfFont>()
  for (const [ref, {leaf, content, forms}] of contents) {
    const rewritten = (content: Uint8Array, resources: PdfDict | undefined, more: Partial<Claims> = {}): Uint8Array => {
      const objects = file.dict(resources?.get('XObject'))
      const faces = file.dict(resources?.get('Font'))
      return withArtifacts(content, {
        isKept: id => kept.get(ref)?.has(id) ?? false,
        isMarked: name => {
          const value = objects?.get(name)
          return isRef(value) && forms.has(value.ref)
        },
        lacksSpace: id => spaces.get(ref)?.has(id) ?? false,
        fontOf: name => {
          const value = faces?.get(name)
          const key = isRef(value) ? value.ref : (value ?? null)
          const dict = fonts.has(key) ? undefined : file.dict(value)
          if (dict) fonts.set(key, readFont(file, dict))
          return fonts.get(key)
        },
        divides,
        properties: propertiesOf(file, resources),
        ...more,
      })
    }
    const resources = file.dict(leaf.dict.get('Resources'))
    writeStreams(draft, leaf.own.get('Contents'), rewritten(shortened(content), resources))
    if (forms.size === 0) continue
    const asIfNew = (dict: PdfDict, content: Uint8Array, more: readonly (readonly [string, PdfValue])[]) => {
      const data = deflateSync(content, {level: LEVEL})
      const kept = [...dict].filter(([name]) => name !== 'DecodeParms' && name !== 'StructParents')
      return {dict: new Map([...kept, ['Filter', 'FlateDecode'], ['Length', data.length], ...more]), data}
    }
    const twins = twinsOf(forms, draft, (form, objects) => {
      const {dict, content} = forms.get(form) as FormContents
      const own = file.dict(dict.get('Resources')) ?? resources
      const none = rewritten(shortened(content), own, {isKept: () => false})
      return asIfNew(dict, none, [['Resources', new Map(own ?? []).set('XObject', objects)]])
    })
    const again = paintedAgain(file, content, resources, forms)
    for (const [form, {dict, content}] of forms) {
      const own = file.dict(dict.get('Resources')) ?? resources
      const objects = new Map(file.dict(own?.get('XObject')) ?? [])
      const twinOf = (nth: number): string | undefined => {
        const other = again.get(form)?.get(nth)
        if (other === undefined) return undefined
        const twin = twins(other)
        objects.set(`X${twin}`, {ref: twin})
        return `X${twin}`
      }
      const made = rewritten(shortened(content), own, {twinOf})
      const key = keys.get(form)
      put(
        form,
        asIfNew(dict, made, [
          ...(again.has(form) ? [['Resources', new Map(own ?? []).set('XObject', objects)] as const] : []),
          ...(key === undefined ? [] : [['StructParents', key] as const]),
        ]),
      )
    }
  }
}

/** Puts the content of a page in the place of the stream, or the first of the streams, that it was in. */
const writeStreams = ({file, objects, put}: Draft, value: PdfValue | undefined, content: Uint8Array): void => {
  const data = deflateSync(content, {level: LEVEL})
  const found = file.resolve(value)
  const refs = [value ?? null, ...(Array.isArray(found) ? (found as readonly PdfValue[]) : [])].filter(isRef)
  const [first, ...others] = refs.filter(ref => isStream(file.resolve(ref)))
  if (!first) return
  const empty = Buffer.alloc(0)
  put(first.ref, {
    dict: new Map<string, PdfValue>([
      ['Filter', 'FlateDecode'],
      ['Length', data.length],
    ]),
    data,
  })
  for (const {ref} of others) if (objects.has(ref)) put(ref, {dict: new Map([['Length', 0]]), data: empty})
}
