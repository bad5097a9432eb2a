/** What the pages paint, operator by operator (Matterhorn 1.1, checkpoints 01 and 30; ISO 19005-2, 6.2). */
import {readContent} from '../../pdf/read/content.ts'
import {streamBytes} from '../../pdf/read/file.ts'
import {pageContent, pageLeaves} from '../../pdf/read/pages.ts'
import type {StructureKid} from '../../pdf/read/tree.ts'
import {isRef, isStream, type PdfDict, type PdfValue} from '../../pdf/read/values.ts'
import type {Tagged} from './tagged.ts'
import type {Condition, Fault} from './types.ts'

/** What was found on the pages, by condition. */
type Found = Readonly<Record<(typeof ids)[number], readonly Fault[]>>

const ids = [
  'unclaimed',
  'artifact-in-content',
  'content-in-artifact',
  'parent-tree',
  'form-twice',
  'states',
  'operators',
  'colours',
  'images',
] as const

const STANDARDS: Readonly<Partial<Record<string, 'pdfa' | 'reader'>>> = {
  'parent-tree': 'reader',
  states: 'pdfa',
  operators: 'pdfa',
  colours: 'pdfa',
  images: 'pdfa',
}

const known = new WeakMap<Tagged, Found>()

export const contentConditions: readonly Condition[] = ids.map(id => ({
  id,
  standard: STANDARDS[id] ?? 'pdfua',
  check: tagged => {
    const found = known.get(tagged) ?? walkPages(tagged)
    known.set(tagged, found)
    return found[id]
  },
}))

const paints = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'sh', 'Tj', 'TJ', "'", '"', 'BI'])
const operators = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)
/** States around each other that an archive may have (ISO 19005-2, 6.1.13). */
const DEEPEST = 28

interface Marked {
  /** content: an element has it; artifact: it is none; open: it says neither. */
  readonly kind: 'content' | 'artifact' | 'open'
}

const walkPages = (tagged: Tagged): Found => {
  const {file, catalog, tree} = tagged
  const found = Object.fromEntries(ids.map(id => [id, [] as Fault[]])) as Record<(typeof ids)[number], Fault[]>
  const owned = ownedContents(tree?.kids ?? [])
  const parents = parentTree(tagged)
  const painted = new Map<number, number>()
  const hasCmyk = file
    .array(catalog.get('OutputIntents'))
    .some(value => file.dict(file.dict(value)?.get('DestOutputProfile'))?.get('N') === 4)

  const walk = (
    content: Uint8Array,
    resources: PdfDict | undefined,
    at: {
      readonly page: number
      readonly ref: number
      readonly form: number | undefined
      readonly key: PdfValue | undefined
    },
    around: Marked['kind'],
    depth: number,
  ): void => {
    const marks: Marked[] = []
    const kind = (): Marked['kind'] => marks.findLast(mark => mark.kind !== 'open')?.kind ?? around
    let states = 0
    const fault = (id: (typeof ids)[number], words = ''): void => void found[id].push({page: at.page, words})
    const begin = (operator: string, values: readonly PdfValue[]): void => {
      const [tag, value] = values
      const dict =
        operator === 'BDC'
          ? typeof value === 'string'
            ? file.dict(file.dict(resources?.get('Properties'))?.get(value))
            : file.dict(value)
          : undefined
      const id = dict?.get('MCID')
      const isArtifact = tag === 'Artifact'
      if (isArtifact && kind() === 'content') fault('artifact-in-content')
      if (typeof id === 'number') {
        if (kind() === 'artifact') fault('content-in-artifact')
        const element = owned.get(`${at.ref} ${at.form ?? ''} ${id}`)
        if (element === undefined) fault('unclaimed', `MCID ${id}`)
        const owner = typeof at.key === 'number' ? parents.get(at.key)?.[id] : undefined
        if (!isRef(owner) || element !== owner.ref) fault('parent-tree', `MCID ${id}`)
      }
      marks.push({kind: isArtifact ? 'artifact' : typeof id === 'number' ? 'content' : 'open'})
    }
    const draw = (name: string): void => {
      const value = file.dict(resources?.get('XObject'))?.get(name)
      const object = file.resolve(value ?? null)
      if (!isStream(object)) return
      if (object.dict.get('Subtype') === 'Image') {
        if (kind() === around && around === 'open') fault('unclaimed', name)
        if (object.dict.get('Interpolate') === true || object.dict.has('Alternates') || object.dict.has('OPI'))
          fault('images', name)
        return
      }
      if (object.dict.get('Subtype') === 'PS') fault('images', name)
      if (depth > 12 || !isRef(value)) return
      if (object.dict.has('Ref')) fault('images', name)
      const times = (painted.get(value.ref) ?? 0) + 1
      painted.set(value.ref, times)
      if (times > 1 && object.dict.has('StructParents')) fault('form-twice', name)
      if (times > 8) return
      const inner = {...at, form: value.ref, key: object.dict.get('StructParents')}
      walk(streamBytes(object), file.dict(object.dict.get('Resources')) ?? resources, inner, kind(), depth + 1)
    }
    readContent(content, (operator, {values}) => {
      if (operator === 'BDC' || operator === 'BMC') return begin(operator, values)
      if (operator === 'EMC') return void marks.pop()
      if (operator === 'q' && ++states > DEEPEST) fault('states')
      else if (operator === 'Q') states--
      else if (operator === 'Do') draw(String(values[0]))
      else if ((operator === 'k' || operator === 'K') && !hasCmyk) fault('colours', operator)
      if (paints.has(operator) && kind() === 'open') fault('unclaimed', operator)
      if (!operators.has(operator)) fault('operators', operator)
    })
  }

  for (const [index, leaf] of pageLeaves(file, catalog).entries()) {
    const at = {page: index + 1, ref: leaf.ref, form: undefined, key: leaf.dict.get('StructParents')}
    walk(pageContent(file, leaf.dict), file.dict(leaf.dict.get('Resources')), at, 'open', 0)
  }
  // One a page is enough to find it by.
  const once = (faults: readonly Fault[]): Fault[] => [...new Map(faults.map(fault => [fault.page, fault])).values()]
  return Object.fromEntries(ids.map(id => [id, once(found[id])])) as unknown as Found
}

/** « page form id » of the contents that elements have → the element's object number. */
const ownedContents = (kids: readonly StructureKid[]): ReadonlyMap<string, number> => {
  const owned = new Map<string, number>()
  const walk = (list: readonly StructureKid[], owner: number): void => {
    for (const kid of list) {
      if (kid.kind === 'element') walk(kid.kids, kid.ref ?? -1)
      else if (kid.kind === 'content') owned.set(`${kid.page} ${kid.stream ?? ''} ${kid.id}`, owner)
    }
  }
  walk(kids, -1)
  return owned
}

const parentTree = ({file, tree}: Tagged): ReadonlyMap<number, readonly PdfValue[]> => {
  const parents = new Map<number, readonly PdfValue[]>()
  const seen = new Set<number>()
  const walk = (value: PdfValue | undefined): void => {
    if (isRef(value) && seen.has(value.ref)) return
    if (isRef(value)) seen.add(value.ref)
    const node = file.dict(value)
    for (const kid of file.array(node?.get('Kids'))) walk(kid)
    const numbers = file.array(node?.get('Nums'))
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const key = numbers[i]
      if (typeof key === 'number') parents.set(key, file.array(numbers[i + 1]))
    }
  }
  walk(tree?.root.get('ParentTree'))
  return parents
}
