import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** For a reader who sees little: 18 pt, by the guides that its style sheet names. */
export const largePrint: Profile = {
  ...screen,
  name: 'large-print',
  about: 'Gros caractères : 18 points, police Atkinson Hyperlegible Next, A4 ou letter.',
  suffix: '-gros-caracteres',
  paper: 'office',
  styles: ['screen.css', 'large-print.css'],
  layoutKey: 'large-print',
}
