import type {Profile} from '../types.ts'

/** A booklet to print, fold and staple: the pages of `screen` on sheets, two on a side. */
export const booklet: Profile = {
  name: 'booklet',
  about: 'Livret : feuilles recto verso à plier et à agrafer.',
  suffix: '-livret',
  shows: ['student'],
  styles: ['screen.css'],
  links: false,
  layoutKey: 'screen',
  claims: [],
  imposition: {thickness: 0.1},
  finish: ['links', 'structure', 'pictures', 'boxes', 'labels', 'metadata'],
  checks: [
    'words',
    'leak',
    'images',
    'numbers',
    'formulas',
    'page',
    'seen',
    'glyphs',
    'fonts',
    'resolution',
    'imposition',
  ],
  dpi: 300,
}
