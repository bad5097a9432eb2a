import {type Colour, type ColourSpace, colourOf, patternColour, spaceOf} from './colour.ts'
import type {PdfFile} from './file.ts'
import type {PaintState} from './fills.ts'
import type {PdfDict, PdfValue} from './values.ts'

/** Follows the operators that set a colour (ISO 32000-2, table 73); others change nothing. */
export function setColour(
  file: PdfFile,
  resources: PdfDict | undefined,
  state: PaintState,
  operator: string,
  numbers: ArrayLike<number>,
  values: readonly PdfValue[],
): void {
  const space = DEVICE[operator.toLowerCase()]
  const name = values.at(-1)
  const inSpace = (known: ColourSpace): Colour =>
    known === 'pattern' ? patternColour(file, resource(file, resources, 'Pattern', name)) : colourOf(known, numbers)
  if (space) {
    if (operator === operator.toLowerCase()) {
      state.fillSpace = space
      state.fill = colourOf(space, numbers)
    } else {
      state.strokeSpace = space
      state.stroke = colourOf(space, numbers)
    }
  } else if (operator === 'cs') {
    state.fillSpace = spaceOf(file, resource(file, resources, 'ColorSpace', name) ?? name)
    state.fill = colourOf(state.fillSpace, BLACK)
  } else if (operator === 'CS') {
    state.strokeSpace = spaceOf(file, resource(file, resources, 'ColorSpace', name) ?? name)
    state.stroke = colourOf(state.strokeSpace, BLACK)
  } else if (operator === 'sc' || operator === 'scn') state.fill = inSpace(state.fillSpace)
  else if (operator === 'SC' || operator === 'SCN') state.stroke = inSpace(state.strokeSpace)
}

const DEVICE: Readonly<Record<string, ColourSpace>> = {g: 'gray', rg: 'rgb', k: 'cmyk'}

// What a colour space begins with: the first three components of the device spaces are 0, the fourth is 1.
const BLACK = [0, 0, 0, 1]

const resource = (file: PdfFile, resources: PdfDict | undefined, kind: string, name: PdfValue | undefined) =>
  typeof name === 'string' ? file.dict(resources?.get(kind))?.get(name) : undefined
