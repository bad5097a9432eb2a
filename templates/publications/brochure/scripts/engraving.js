/** The manner of the seven friezes: fine light lines on the accent colour, and one thing lit. */
import {colour, path, writeDrawing} from './drawing.js'

export const height = 104
export const light = '#dbe7ec'
export const dim = '#6f9bb0'
export const dark = '#083d55'

/** Writes images/<name>.svg, a frieze of 312 × 104 pt. */
export const writeFrieze = (name, title, shapes) => writeDrawing(name, {title, height, ground: colour.accent}, shapes)

/** A stroke of the burin: 0.5 pt, light, unless `style` says otherwise. */
export const stroke = (d, style) => path(d, {stroke: light, 'stroke-width': 0.5, 'stroke-linecap': 'round', ...style})
