/** All explanations in English, in the order in which `fascicule explain` lists their subjects. */
import type {Explanations} from '../types.ts'
import {commands} from './commands.ts'
import {configuration} from './configuration.ts'
import {files} from './files.ts'
import {images} from './images.ts'
import {links} from './links.ts'
import {machine} from './machine.ts'
import {pages} from './pages.ts'
import {proof} from './proof.ts'
import {structure} from './structure.ts'
import {text} from './text.ts'
import {yaml} from './yaml.ts'

export const en: Explanations = {
  structure,
  text,
  links,
  images,
  files,
  configuration,
  yaml,
  pages,
  proof,
  commands,
  machine,
}
