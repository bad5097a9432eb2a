import assert from 'node:assert/strict'
import {test} from 'node:test'
import {MachineError} from '../fault.ts'
import type {Profile} from '../types.ts'
import {profileNamed, profiles, profilesOf} from './index.ts'

const a6 = {name: 'A6', width: 105, height: 148}
const [screen] = profiles as [Profile]

test('what a profile’s files are called leads to its name', () => {
  for (const [typed, name] of [
    ['eleve', 'student'],
    ['Élève', 'student'],
    ['gros-caracteres', 'large-print'],
    ['techer', 'teacher'],
  ] as const)
    assert.throws(
      () => profileNamed(typed),
      (error: unknown) => error instanceof MachineError && error.values.nearest === name,
      typed,
    )
})

test('those that the publication lists, or those asked for, each once', () => {
  assert.deepEqual(profilesOf({profiles: {screen: {}}}), [screen])
  assert.deepEqual(profilesOf({profiles: {}}, ['screen', 'screen']), [screen])
})

test("a profile of the author's own is a row made from another, and its file bears its name", () => {
  const listed = {carnet: {base: 'screen', page: {size: a6}}, muet: {base: 'screen', links: false}}
  const [carnet, muet] = profilesOf({profiles: listed}) as [Profile, Profile]
  assert.deepEqual(carnet, {...screen, name: 'carnet', suffix: '-carnet', page: a6, layoutKey: carnet.layoutKey})
  assert.notEqual(carnet.layoutKey, screen.layoutKey, 'another page has another layout')
  assert.deepEqual(muet, {...screen, name: 'muet', suffix: '-muet', links: false})
})

test('one that does not exist is a fault of the command line, whatever Object has of that name', () => {
  for (const name of ['imprimeur', 'constructor', '__proto__']) {
    assert.throws(
      () => profileNamed(name),
      (error: unknown) => error instanceof MachineError && error.rule === 'profile-unknown' && error.exit === 2,
    )
  }
})

test('several in one word are told one by one', () => {
  assert.throws(
    () => profileNamed('screen,print'),
    (error: unknown) => error instanceof MachineError && error.values.nearest === 'screen --profile print',
  )
})

test('rows of one layout key have the same pages', () => {
  for (const row of profiles) {
    const twins = profiles.filter(({layoutKey}) => layoutKey === row.layoutKey)
    for (const {page, paper, styles, ...twin} of twins) {
      assert.deepEqual({page, paper, styles}, {page: row.page, paper: row.paper, styles: row.styles})
      assert.deepEqual(laidOut(twin), laidOut(row))
    }
  }
})

const laidOut = ({shows, rooms = []}: Pick<Profile, 'shows' | 'rooms'>) => [...shows, ...rooms].sort()

test('an author says how fine pictures are, and whether a profile is an archive', () => {
  const [fine, archive] = profilesOf({
    profiles: {fin: {base: 'screen', images: {dpi: 300}}, depot: {base: 'screen', archive: true}},
  }) as [Profile, Profile]
  assert.deepEqual([fine.dpi, fine.layoutKey, screen.dpi], [300, screen.layoutKey, 150])
  assert.deepEqual(
    [archive.archive, archive.claims, archive.layoutKey],
    [true, ['pdfua-1', 'pdfa-3a'], screen.layoutKey],
  )
})
