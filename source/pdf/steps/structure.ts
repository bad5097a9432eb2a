import type {Step} from '../draft.ts'
import type {PdfFile} from '../read/file.ts'
import {isRef, type PdfDict, type PdfValue} from '../read/values.ts'

/** The structure tree without the annotations that went. */
export const structure: Step = ({file, catalog, dropped, entries, put}) => {
  for (const [number, dict] of withoutAnnotations(file, catalog, dropped)) put(number, dict)
  entries.set('MarkInfo', new Map([['Marked', true]]))
  return []
}

/**
 * What must change in the structure tree when annotations go: no element may refer to them any more (ISO 32000-2, 14.7.5).
 *
 * @returns Object number → dictionary to write instead.
 */
export function withoutAnnotations(
  file: PdfFile,
  catalog: PdfDict,
  dropped: ReadonlySet<number>,
): ReadonlyMap<number, PdfDict> {
  const changed = new Map<number, PdfDict>()
  const keys = new Set<PdfValue>()
  for (const number of dropped) keys.add(file.dict({ref: number})?.get('StructParent') ?? null)
  const elements = new Set<number>()

  const walk = (value: PdfValue | undefined): void => {
    const node = file.dict(value)
    if (!node || !isRef(value)) return
    for (const kid of file.array(node.get('Kids'))) walk(kid)
    const numbers = file.array(node.get('Nums'))
    const kept: PdfValue[] = []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [key = null, entry = null] = [numbers[i], numbers[i + 1]]
      if (!keys.has(key)) kept.push(key, entry)
      else if (isRef(entry)) elements.add(entry.ref)
    }
    if (kept.length < numbers.length) changed.set(value.ref, new Map(node).set('Nums', kept))
  }
  walk(file.dict(catalog.get('StructTreeRoot'))?.get('ParentTree'))

  const refersToDropped = (kid: PdfValue): boolean => {
    const object = file.dict(kid)?.get('Obj')
    return isRef(object) && dropped.has(object.ref)
  }
  for (const number of elements) {
    const element = file.dict({ref: number})
    const kids = element?.get('K')
    if (!element || kids === undefined) continue
    const list = Array.isArray(kids) ? kids : [kids]
    changed.set(
      number,
      new Map(element).set(
        'K',
        list.filter(kid => !refersToDropped(kid)),
      ),
    )
  }
  return changed
}
