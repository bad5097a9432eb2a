import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** For a copier that knows black alone: nothing but greys is in its file. */
export const photocopy: Profile = {
  ...screen,
  name: 'photocopy',
  about: 'Photocopie : noir et gris seuls, sans fonds ni filets trop fins.',
  suffix: '-photocopie',
  over: ['photocopy.css'],
  finish: screen.finish.flatMap(step => (step === 'intent' ? ['grey', step] : [step])),
}
