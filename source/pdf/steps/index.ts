/** The steps of finishing by the names that profiles call them: one file for each, one line here. */
import type {Step} from '../draft.ts'
import {boxes} from './boxes.ts'
import {destinations} from './destinations.ts'
import {elementIds} from './element-ids.ts'
import {formulas} from './formulas.ts'
import {labels} from './labels.ts'
import {links} from './links.ts'
import {metadata} from './metadata.ts'
import {bookmarks} from './outline.ts'
import {press} from './press.ts'
import {pressMetadata} from './press-metadata.ts'
import {structure} from './structure.ts'

export const steps: Readonly<Record<string, Step>> = {
  boxes,
  destinations,
  'element-ids': elementIds,
  formulas,
  labels,
  links,
  metadata,
  outline: bookmarks,
  press,
  'press-metadata': pressMetadata,
  structure,
}
