import {figureFrom} from '../passes/figures/directive.ts'
import type {Directive} from './types.ts'

/** `:::figure`: one image or several, and paragraphs that are their caption, with all the markup that a title cannot have. */
export const figure: Directive = {names: ['figure'], form: 'container', prepare: figureFrom}
