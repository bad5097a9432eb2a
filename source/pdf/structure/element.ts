import type {StructureElement, StructureKid} from '../read/tree.ts'
import type {PdfValue} from '../read/values.ts'

/** A new element of the structure tree. */
export const element = (type: string, kids: StructureKid[]): StructureElement => ({
  kind: 'element',
  type,
  kids,
  rest: new Map(),
  ref: undefined,
})

/** Whether `kid` is an element of one of `types`. */
export const isOf = (kid: StructureKid | undefined, ...types: readonly string[]): kid is StructureElement =>
  kid?.kind === 'element' && types.includes(kid.type)

/** Whether an element is one of `types`. */
export const hasType = ({type}: StructureElement, ...types: readonly string[]): boolean => types.includes(type)

/** An attribute dictionary of the owner `owner` (ISO 32000-1, 14.7.5). */
export const attributes = (owner: string, entries: Readonly<Record<string, PdfValue>>): PdfValue =>
  new Map<string, PdfValue>([['O', owner], ...Object.entries(entries)])
