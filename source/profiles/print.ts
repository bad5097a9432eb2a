import type {Profile} from '../types.ts'

/** For a print shop: PDF/X-4 with bleed, black text in black ink alone, no links. It has the pages of `screen`. */
export const print: Profile = {
  name: 'print',
  about: 'Imprimeur : PDF/X-4, fond perdu, noir pur.',
  suffix: '-imprimeur',
  shows: ['student'],
  styles: ['screen.css'],
  links: false,
  layoutKey: 'screen',
  claims: [],
  press: {bleed: 3, marks: false, color: 'cmyk', ink: 300},
  finish: ['links', 'structure', 'press', 'labels', 'press-metadata'],
  checks: ['words', 'leak', 'images', 'numbers', 'formulas', 'page', 'glyphs', 'fonts', 'resolution', 'press'],
}
