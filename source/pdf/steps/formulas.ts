/**
 * Formulas in the structure tree. Chromium has no Formula: what the page calls an image with an alternative text becomes a
 * Figure around a nest of NonStruct. Those whose text begins with the mark of ours are formulas, and their text is their TeX.
 *
 * @see ISO 32000-2, 14.8.4.8.4 (Formula) and 14.9.3 (alternate descriptions)
 */
import {formulaMark} from '../../text/formula.ts'
import type {Step} from '../draft.ts'
import {decodeText, isRef, isString, type PdfValue} from '../read/values.ts'
import {textString} from '../write.ts'

/** Makes each of them one Formula with its source as Alt. */
export const formulas: Step = ({file, catalog, put}, {pages}) => {
  if (!pages.pages.some(page => page.formulas?.length)) return []
  const seen = new Set<number>()
  const stack: {value: PdfValue | undefined; inside: boolean}[] = [
    {value: file.dict(catalog.get('StructTreeRoot'))?.get('K'), inside: false},
  ]
  for (let next = stack.pop(); next; next = stack.pop()) {
    const {value} = next
    let {inside} = next
    if (Array.isArray(value)) {
      for (const kid of value as readonly PdfValue[]) stack.push({value: kid, inside})
      continue
    }
    if (!isRef(value) || seen.has(value.ref)) continue
    seen.add(value.ref)
    const element = file.dict(value)
    if (!element || element.get('Type') === 'OBJR') continue
    const alt = element.get('Alt')
    const text = isString(alt) ? decodeText(alt.text) : ''
    // Spans of rows and columns say nothing of what is no table.
    if (inside && element.has('A')) put(value.ref, without(element, 'A'))
    if (text.startsWith(formulaMark)) {
      const source = textString(text.slice(formulaMark.length))
      put(value.ref, new Map(without(element, 'A')).set('S', 'Formula').set('Alt', source))
      inside = true
    }
    stack.push({value: element.get('K'), inside})
  }
  return []
}

const without = (dict: ReadonlyMap<string, PdfValue>, key: string): ReadonlyMap<string, PdfValue> =>
  new Map([...dict].filter(([name]) => name !== key))
