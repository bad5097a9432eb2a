/** The kinds of PDF that can be made: one file for each, one line here. */
import {MachineError} from '../fault.ts'
import type {Profile} from '../types.ts'
import {screen} from './screen.ts'

/** Every profile, in the order in which they are listed to users. */
export const profiles: readonly Profile[] = [screen]

/**
 * The profile called `name`.
 *
 * @throws {MachineError} exit 2, when there is none
 */
export function profileNamed(name: string): Profile {
  const profile = profiles.find(one => one.name === name)
  if (!profile) throw new MachineError('profile-unknown', 2, {name, known: profiles.map(one => one.name).join(', ')})
  return profile
}
