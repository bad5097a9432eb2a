/**
 * Forms that a page paints more than once. Where a part of a drawing lies behind a mask, Chromium paints it twice: where the
 * mask leaves it alone, and within the mask. A tagged part is painted once (ISO 14289-1, 7.21), so all but the last are
 * copies without marks, which are artifacts.
 */
import type {Draft} from '../draft.ts'
import {readContent} from '../read/content.ts'
import type {PdfFile} from '../read/file.ts'
import {isRef, type PdfDict, type PdfStream, type PdfValue} from '../read/values.ts'
import type {FormContents} from './contents.ts'

type Forms = ReadonlyMap<number, FormContents>

/**
 * Which paintings are not the one that counts: by the form in which they stand, the place among what that form paints by
 * name → the form that is painted. What the page itself paints twice stays as it is: Chromium has layers for that.
 */
export function paintedAgain(
  file: PdfFile,
  page: Uint8Array,
  resources: PdfDict | undefined,
  forms: Forms,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const again = new Map<number, Map<number, number>>()
  const known = new Set<number>()
  const walk = (content: Uint8Array, own: PdfDict | undefined, within: number | undefined, depth: number): void => {
    const objects = file.dict(own?.get('XObject'))
    const painted: (number | undefined)[] = []
    readContent(content, (operator, {values}) => {
      const value = operator === 'Do' ? objects?.get(String(values[0])) : undefined
      if (operator === 'Do') painted.push(isRef(value) && forms.has(value.ref) ? value.ref : undefined)
    })
    for (let nth = painted.length - 1; nth >= 0; nth--) {
      const ref = painted[nth]
      const form = ref === undefined ? undefined : forms.get(ref)
      if (ref === undefined || !form || depth > 12) continue
      if (!known.has(ref)) {
        known.add(ref)
        walk(form.content, file.dict(form.dict.get('Resources')) ?? own, ref, depth + 1)
      } else if (within !== undefined) again.set(within, (again.get(within) ?? new Map()).set(nth, ref))
    }
  }
  walk(page, resources, undefined, 0)
  return again
}

/**
 * Gives the object number of a form's copy without marks, whose own forms are such copies. Each is made once.
 *
 * @param make the copy of a form with these objects among its resources
 */
export function twinsOf(
  forms: Forms,
  {file, allocate, put}: Draft,
  make: (form: number, objects: PdfDict) => PdfStream,
): (form: number) => number {
  const made = new Map<number, number>()
  const twin = (form: number): number => {
    const found = made.get(form)
    if (found !== undefined) return found
    const number = allocate()
    made.set(form, number)
    const own = file.dict(forms.get(form)?.dict.get('Resources'))
    const objects = new Map<string, PdfValue>()
    for (const [name, value] of file.dict(own?.get('XObject')) ?? [])
      objects.set(name, isRef(value) && forms.has(value.ref) ? {ref: twin(value.ref)} : value)
    put(number, make(form, objects))
    return number
  }
  return twin
}
