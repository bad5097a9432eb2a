import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** A pupil's sheets: what is the teacher's is a space of the same size, so that both have the same pages. */
export const student: Profile = {
  ...screen,
  name: 'student',
  about: 'Élève : les réponses laissent leur place, aux mêmes pages que teacher.',
  suffix: '-eleve',
  shows: ['student'],
  rooms: ['teacher'],
  styles: ['screen.css'],
  layoutKey: 'pair',
}
