import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** An edition in which what changed is marked: for `diff` alone, it is none that a publication lists. */
export const changes: Profile = {
  ...screen,
  name: 'changes',
  about: 'Édition marquée : ce qui a changé est signalé en marge.',
  suffix: '-changements',
  styles: [...screen.styles, 'changes.css'],
  layoutKey: 'changes',
  checks: screen.checks.filter(name => name !== 'conformance' && name !== 'quality'),
  claims: [],
}
