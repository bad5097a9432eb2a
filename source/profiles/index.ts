/** The kinds of PDF that can be made: one file for each, one line here. */
import {MachineError} from '../fault.ts'
import {foldedName} from '../text/fold.ts'
import {ownValue} from '../text/own-value.ts'
import type {Configuration, Profile} from '../types.ts'
import {nearest} from '../wording/nearest.ts'
import {booklet} from './booklet.ts'
import {dyslexia} from './dyslexia.ts'
import {largePrint} from './large-print.ts'
import {withSettings} from './own.ts'
import {photocopy} from './photocopy.ts'
import {print} from './print.ts'
import {screen} from './screen.ts'
import {student} from './student.ts'
import {teacher} from './teacher.ts'

export {changes as markedChanges} from './changes.ts'

/** Every profile, in the order in which they are listed to users. */
export const profiles: readonly Profile[] = [screen, print, booklet, student, teacher, largePrint, dyslexia, photocopy]

/**
 * The rows to make: those that were asked for by name, else those that the publication lists, in order, each once.
 *
 * @param rows the profiles that there are
 * @throws {MachineError} exit 2, when one that was asked for is neither among the rows nor one of the publication's own
 */
export function profilesOf(
  {profiles: listed, variants = []}: Pick<Configuration, 'profiles' | 'variants'>,
  asked: readonly string[] = [],
  rows: readonly Profile[] = profiles,
): Profile[] {
  const names = asked.length > 0 ? asked : Object.keys(listed)
  return [...new Set(names)].flatMap(name => variantsOf(profileNamed(name, listed, rows), variants))
}

/** A sheet for pupils and its key come in each variant; everything else is as its author wrote it. */
const variantsOf = (row: Profile, variants: readonly string[]): Profile[] =>
  row.rooms && variants.length > 0
    ? variants.map(variant => ({
        ...row,
        variant,
        suffix: `${row.suffix}-${variant}`,
        layoutKey: `${row.layoutKey} ${variant}`,
      }))
    : [row]

/**
 * The profile called `name`, with the settings that `listed` has for it.
 *
 * @throws {MachineError} exit 2, when there is none
 */
export function profileNamed(
  name: string,
  listed: Configuration['profiles'] = {},
  rows: readonly Profile[] = profiles,
): Profile {
  const settings = ownValue(listed, name)
  const base = rows.find(row => row.name === (settings?.base ?? name))
  if (base) return withSettings(base, name, settings ?? {})
  const known = [...new Set([...rows.map(row => row.name), ...Object.keys(listed)])]
  // A profile is also known by what its files are called, « eleve », « gros-caracteres »; several are asked for one by one.
  const called = rows.find(row => row.suffix.slice(1) === foldedName(name))?.name
  const several = name.split(',')
  const asked = several.every(one => known.includes(one)) ? several.join(' --profile ') : undefined
  throw new MachineError('profile-unknown', 2, {
    name,
    known: known.join(', '),
    nearest: called ?? asked ?? nearest(name, known) ?? '',
  })
}
