import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** For a reader with dyslexia, by the guides that its style sheet names. */
export const dyslexia: Profile = {
  ...screen,
  name: 'dyslexia',
  about: 'Dyslexie : 14 points, lettres et lignes espacées, A4 ou letter.',
  suffix: '-dyslexie',
  paper: 'office',
  styles: ['screen.css', 'dyslexia.css'],
  layoutKey: 'dyslexia',
}
