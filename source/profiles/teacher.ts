import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** The teacher's copy of the pupil's sheets, answers and remarks in their places. */
export const teacher: Profile = {
  ...screen,
  name: 'teacher',
  about: 'Enseignant : avec les réponses et les remarques, aux mêmes pages que student.',
  suffix: '-enseignant',
  shows: ['teacher'],
  rooms: ['student'],
  styles: ['screen.css'],
  layoutKey: 'pair',
}
