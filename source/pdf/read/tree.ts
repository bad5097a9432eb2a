/**
 * The structure tree of a tagged PDF (ISO 32000-2, 14.7): what is read aloud, and in which order. It is read whole, and may be
 * changed in place by the steps of finishing.
 */
import type {PdfFile} from './file.ts'
import {decodeText, isRef, isString, type PdfDict, type PdfValue} from './values.ts'

/** An element of the tree. What it is by itself stands in fields; all its other entries are in `rest`. */
export interface StructureElement {
  readonly kind: 'element'
  /** As written; `roles` of the tree says what it stands for. */
  type: string
  /** BCP 47; undefined: that of what is around it. */
  lang?: string
  alt?: string
  actualText?: string
  kids: StructureKid[]
  /** `A`, `ID`, `T`, `E` and the rest. */
  rest: Map<string, PdfValue>
  /** Its object number. */
  readonly ref: number | undefined
}

/** Marked content of a page, or of a form that is painted on it. */
export interface StructureContent {
  readonly kind: 'content'
  /** Object number of the page. */
  readonly page: number
  readonly id: number
  /** Object number of the form that it lies in. */
  readonly stream?: number
}

/** An annotation, or another object as a whole. */
export interface StructureObject {
  readonly kind: 'object'
  readonly ref: number
  readonly page: number
}

export type StructureKid = StructureElement | StructureContent | StructureObject

export interface StructureTree {
  readonly kids: StructureKid[]
  /** Types of the file's own → the type that each stands for. */
  readonly roles: ReadonlyMap<string, string>
  readonly root: PdfDict
}

// Deeper than any document; a tree that goes round is cut here.
const DEEPEST = 400

/** Reads the structure tree; undefined when the file has none. */
export function readTree(file: PdfFile, catalog: PdfDict): StructureTree | undefined {
  const root = file.dict(catalog.get('StructTreeRoot'))
  if (!root) return undefined
  const roles = new Map<string, string>()
  for (const [name, standard] of file.dict(root.get('RoleMap')) ?? []) {
    const found = file.resolve(standard)
    if (typeof found === 'string') roles.set(name, found)
  }
  const open = new Set<number>()

  const kidsOf = (value: PdfValue | undefined, page: number, depth: number): StructureKid[] => {
    const found = file.resolve(value)
    const list = Array.isArray(found) ? (found as readonly PdfValue[]) : value === undefined ? [] : [value]
    return list.flatMap(kid => kidOf(kid, page, depth) ?? [])
  }
  const kidOf = (value: PdfValue, page: number, depth: number): StructureKid | undefined => {
    if (typeof value === 'number') return {kind: 'content', page, id: value}
    const dict = file.dict(value)
    if (!dict || depth > DEEPEST) return undefined
    const own = dict.get('Pg')
    const here = isRef(own) ? own.ref : page
    if (dict.get('Type') === 'MCR') {
      const [id, stream] = [file.resolve(dict.get('MCID')), dict.get('Stm')]
      if (typeof id !== 'number') return undefined
      return {kind: 'content', page: here, id, ...(isRef(stream) && {stream: stream.ref})}
    }
    if (dict.get('Type') === 'OBJR') {
      const object = dict.get('Obj')
      return isRef(object) ? {kind: 'object', ref: object.ref, page: here} : undefined
    }
    const ref = isRef(value) ? value.ref : undefined
    if (ref !== undefined && open.has(ref)) return undefined
    if (ref !== undefined) open.add(ref)
    const element = elementOf(dict, ref)
    element.kids = kidsOf(dict.get('K'), here, depth + 1)
    return element
  }
  const elementOf = (dict: PdfDict, ref: number | undefined): StructureElement => {
    const type = file.resolve(dict.get('S'))
    const textOf = (key: string): string | undefined => {
      const found = file.resolve(dict.get(key))
      return isString(found) ? decodeText(found.text) : undefined
    }
    const [lang, alt, actualText] = [textOf('Lang'), textOf('Alt'), textOf('ActualText')]
    return {
      kind: 'element',
      type: typeof type === 'string' ? type : '',
      ...(lang !== undefined && {lang}),
      ...(alt !== undefined && {alt}),
      ...(actualText !== undefined && {actualText}),
      kids: [],
      rest: new Map([...dict].filter(([key]) => !own.has(key))),
      ref,
    }
  }
  return {kids: kidsOf(root.get('K'), -1, 0), roles, root}
}

const own: ReadonlySet<string> = new Set(['Type', 'S', 'P', 'K', 'Pg', 'Lang', 'Alt', 'ActualText'])

/** What an element says of itself, one dictionary for each owner of attributes (ISO 32000-2, 14.7.6). */
export const attributesOf = ({rest}: StructureElement, file: PdfFile): PdfDict[] =>
  [rest.get('A'), ...file.array(rest.get('A'))].flatMap(value => file.dict(value) ?? [])

/** What the type of an element stands for, by way of the role map. */
export function standardType({type}: StructureElement, roles: ReadonlyMap<string, string>): string {
  let found = type
  for (let step = 0; step < 16; step++) {
    const next = roles.get(found)
    if (next === undefined || next === found) return found
    found = next
  }
  return found
}

/**
 * Calls `visit` with each element below `kids`, and with those that it lies in, the nearest last: a list that holds for the
 * call alone.
 */
export function walkTree(
  kids: readonly StructureKid[],
  visit: (element: StructureElement, around: readonly StructureElement[]) => void,
): void {
  const around: StructureElement[] = []
  const walk = (list: readonly StructureKid[]): void => {
    for (const kid of list) {
      if (kid.kind !== 'element') continue
      visit(kid, around)
      around.push(kid)
      walk(kid.kids)
      around.pop()
    }
  }
  walk(kids)
}
