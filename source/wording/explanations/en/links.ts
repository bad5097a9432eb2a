/** Links, cross-references and notes, in English. */
import type {Explained} from '../types.ts'

export const links: Explained = {
  'id-twice': {
    what: 'an id given twice',
    why: 'A reference could not know which to choose.',
    remedy: 'Change one of the two.',
  },
  'link-defined-twice': {
    what: 'a link reference defined twice',
    why: 'Markdown keeps the first only: the second is lost silently.',
    remedy: 'Give the second another name.',
  },
  'link-empty': {
    what: 'a link without address',
    why: 'It leads nowhere.',
    remedy: 'Complete the parentheses: [the report](https://…).',
  },
  'link-file': {
    what: 'a link to a file of the disk',
    why: 'The PDF travels alone: the file does not follow it.',
    remedy: 'Give a web address, or say where the document is found.',
  },
  'link-missing': {
    what: 'a link to a file that is missing',
    why: 'It leads to nothing.',
    remedy: 'Correct the name, or remove the link.',
  },
  'link-refused': {
    what: 'an address that is refused',
    why: 'Some addresses (javascript:, file:) run or read something on the reader’s machine.',
    remedy: 'Write an https:// or mailto: address, or a reference: #id.',
  },
  'note-called-twice': {
    what: 'a note called twice',
    why: 'It is printed once, at its first call; the second refers to it.',
    remedy: 'If they are two notes, give them two names.',
  },
  'note-defined-twice': {
    what: 'a note written twice',
    why: 'The first alone is printed.',
    remedy: 'Give the second another name.',
  },
  'note-empty': {
    what: 'a note without text',
    why: 'A reader would see a number followed by nothing.',
    remedy: 'Write its text after the colon.',
  },
  'note-missing': {
    what: 'a note that is called but not written',
    why: 'A reader would see a call without a note.',
    remedy: 'Add its text: [^1]: The text of the note.',
  },
  'note-never-called': {
    what: 'a note that is written but never called',
    why: 'Its text is not printed.',
    remedy: 'Call it in its place: a word[^1].',
  },
  'reference-broken': {
    what: 'a reference that leads to nothing',
    why: 'A reader sees a name in brackets instead of a page.',
    remedy: 'Give its target the id: # Title {#peace}, or ![…](…){#fig-x}, then refer to it by [](#peace).',
  },
}
