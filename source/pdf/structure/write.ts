/** Writes the structure tree, and the trees by which marked contents and names find their elements (ISO 32000-2, 14.7). */
import type {Draft} from '../draft.ts'
import type {PdfFile} from '../read/file.ts'
import type {StructureElement, StructureKid} from '../read/tree.ts'
import type {PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'
import type {PageContents} from './contents.ts'
import {ROLES} from './types.ts'

/** The elements as written. */
export interface Written {
  /** Object number of the root. */
  readonly root: number
  /** Element → its object number. */
  readonly numbers: ReadonlyMap<StructureElement, number>
  /** Annotation → the element that has it. */
  readonly annotations: ReadonlyMap<number, StructureElement>
}

/** Writes the tree below `kids` as one document. */
export function writeTree(
  document: StructureElement,
  pages: ReadonlyMap<number, PageContents>,
  {file, allocate, put}: Draft,
): Written {
  const root = allocate()
  const numbers = new Map<StructureElement, number>()
  const annotations = new Map<number, StructureElement>()
  const names: [string, number][] = []
  /** Key of the parent tree → the elements of a stream by the identifiers of its contents, or that of an annotation. */
  const parents = new Map<number, PdfValue[] | PdfValue>()
  const keys = streamKeys(pages, file)

  const write = (element: StructureElement, parent: number): number => {
    const number = allocate()
    numbers.set(element, number)
    const page = firstPage(element.kids)
    const kids = element.kids.map(kid => kidOf(kid, element, number, page))
    const {type, lang, alt, actualText, rest} = element
    const id = rest.get('ID')
    if (id && typeof id === 'object' && 'text' in id) names.push([id.text, number])
    put(
      number,
      new Map<string, PdfValue>([
        ['Type', 'StructElem'],
        ['S', type],
        ['P', {ref: parent}],
        ...(page === undefined ? [] : [['Pg', {ref: page}] as const]),
        ...(lang === undefined ? [] : [['Lang', textString(lang)] as const]),
        ...(alt === undefined ? [] : [['Alt', textString(alt)] as const]),
        ...(actualText === undefined ? [] : [['ActualText', textString(actualText)] as const]),
        ...rest,
        ...(kids.length === 0 ? [] : [['K', kids.length === 1 ? (kids[0] ?? null) : kids] as const]),
      ]),
    )
    return number
  }
  const kidOf = (kid: StructureKid, element: StructureElement, number: number, page: number | undefined): PdfValue => {
    if (kid.kind === 'element') return {ref: write(kid, number)}
    const own: (readonly [string, PdfValue])[] = kid.page === page ? [] : [['Pg', {ref: kid.page}]]
    if (kid.kind === 'object') {
      annotations.set(kid.ref, element)
      const key = file.dict({ref: kid.ref})?.get('StructParent')
      if (typeof key === 'number') parents.set(key, {ref: number})
      return new Map<string, PdfValue>([['Type', 'OBJR'], ...own, ['Obj', {ref: kid.ref}]])
    }
    const form = [...(pages.get(kid.page)?.forms ?? [])].find(([, {marks}]) => marks.has(kid.id))?.[0]
    const list = (parents.get(keys.get(form ?? kid.page) ?? -1) ?? []) as PdfValue[]
    list[kid.id] = {ref: number}
    parents.set(keys.get(form ?? kid.page) ?? -1, list)
    if (form === undefined && own.length === 0) return kid.id
    const stream: (readonly [string, PdfValue])[] = form === undefined ? [] : [['Stm', {ref: form}]]
    return new Map<string, PdfValue>([['Type', 'MCR'], ...own, ...stream, ['MCID', kid.id]])
  }

  const top = write(document, root)
  const nums = [...parents]
    .sort(([one], [other]) => one - other)
    .flatMap(([key, value]) => [key, Array.isArray(value) ? Array.from(value, entry => entry ?? null) : value])
  names.sort(([one], [other]) => (one < other ? -1 : 1))
  put(
    root,
    new Map<string, PdfValue>([
      ['Type', 'StructTreeRoot'],
      ['K', {ref: top}],
      ['ParentTree', {ref: put(allocate(), new Map([['Nums', nums]]))}],
      ['ParentTreeNextKey', Math.max(-1, ...parents.keys()) + 1],
      ...(names.length === 0
        ? []
        : [['IDTree', new Map([['Names', names.flatMap(([id, ref]) => [{text: id}, {ref}])]])] as const]),
      ['RoleMap', new Map(ROLES)],
    ]),
  )
  return {root, numbers, annotations}
}

/** The keys of pages and forms in the parent tree: those of Chromium's, and new ones for the forms. */
export function streamKeys(pages: ReadonlyMap<number, PageContents>, file: PdfFile): ReadonlyMap<number, number> {
  const keys = new Map<number, number>()
  for (const [ref, {leaf}] of pages) {
    const key = leaf.own.get('StructParents')
    if (typeof key === 'number') keys.set(ref, key)
  }
  const catalog = file.dict(file.trailer.get('Root'))
  const free = file.dict(catalog?.get('StructTreeRoot'))?.get('ParentTreeNextKey')
  let next = typeof free === 'number' ? free : 0
  for (const {forms} of pages.values()) for (const ref of forms.keys()) if (!keys.has(ref)) keys.set(ref, next++)
  return keys
}

const firstPage = (kids: readonly StructureKid[]): number | undefined => {
  for (const kid of kids) if (kid.kind !== 'element') return kid.page
  return undefined
}
