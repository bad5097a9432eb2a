/** All messages by subject, in the order in which `fascicule explain` lists them. */
import {commands} from './commands.ts'
import {configuration} from './configuration.ts'
import {dialects} from './dialects.ts'
import {editions} from './editions.ts'
import {files} from './files.ts'
import {images} from './images.ts'
import {links} from './links.ts'
import {machine} from './machine.ts'
import {pages} from './pages.ts'
import {press} from './press.ts'
import {proof} from './proof.ts'
import {releases} from './releases.ts'
import {sheets} from './sheets.ts'
import {structure} from './structure.ts'
import {text} from './text.ts'
import {word} from './word.ts'
import {yaml} from './yaml.ts'

export const subjects = {
  structure,
  text,
  dialects,
  links,
  images,
  files,
  configuration,
  yaml,
  pages,
  proof,
  press,
  sheets,
  editions,
  releases,
  word,
  commands,
  machine,
}

/** What messages are about: one file, one heading in the list. */
export type Subject = keyof typeof subjects
