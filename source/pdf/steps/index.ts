/** The steps of finishing by the names that profiles call them: one file for each, one line here. */
import type {Step} from '../draft.ts'
import {attachments} from './attachments.ts'
import {boxes} from './boxes.ts'
import {destinations} from './destinations.ts'
import {grey} from './grey.ts'
import {intent} from './intent.ts'
import {labels} from './labels.ts'
import {links} from './links.ts'
import {metadata} from './metadata.ts'
import {bookmarks} from './outline.ts'
import {pictures} from './pictures.ts'
import {press} from './press.ts'
import {pressMetadata} from './press-metadata.ts'
import {structure} from './structure.ts'

export const steps: Readonly<Record<string, Step>> = {
  attachments,
  boxes,
  destinations,
  grey,
  intent,
  labels,
  links,
  metadata,
  outline: bookmarks,
  pictures,
  press,
  'press-metadata': pressMetadata,
  structure,
}
