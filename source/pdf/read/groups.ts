import type {PdfFile} from './file.ts'
import type {PaintState} from './fills.ts'
import type {PdfValue} from './values.ts'

/** Sets what a graphics state dictionary says of transparency (ISO 32000-2, table 57). */
export function setState(file: PdfFile, value: PdfValue | undefined, state: PaintState): void {
  const dict = file.dict(value)
  const fill = file.resolve(dict?.get('ca'))
  if (typeof fill === 'number') state.alpha = fill
  const stroke = file.resolve(dict?.get('CA'))
  if (typeof stroke === 'number') state.strokeAlpha = stroke
  const width = file.resolve(dict?.get('LW'))
  if (typeof width === 'number') state.lineWidth = width
  if (dict?.has('SMask')) state.masked = file.resolve(dict.get('SMask')) !== 'None'
  const mode = file.resolve(dict?.get('BM'))
  if (mode) state.blended = !NORMAL.has(String(Array.isArray(mode) ? mode[0] : mode))
}

const NORMAL = new Set(['Normal', 'Compatible'])

/**
 * Enters a transparency group (ISO 32000-2, 11.6.6): what is in it begins anew, and the whole is then painted with what was
 * set around it.
 */
export function enterGroup(state: PaintState): void {
  state.group *= state.alpha
  state.vagueGroup ||= state.masked || state.blended
  state.alpha = 1
  state.strokeAlpha = 1
  state.masked = false
  state.blended = false
}
