import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Output} from '../../types.ts'
import {commandWordsFor} from '../../wording/commands/index.ts'
import type {Session} from '../command.ts'
import {summary} from './summary.ts'

const session = {words: commandWordsFor('fr')} as Session
const delivered = (profile: string, path: string, pages: number, refused = false) => ({
  path,
  former: false,
  output: {profile, name: path, pages, bytes: new Uint8Array(12_345), refused} as unknown as Output,
})
const made = (...files: ReturnType<typeof delivered>[]) =>
  summary({delivered: files, corrections: [], others: [], milliseconds: 1500, isWithheld: false}, session).split('\n')

test('several PDFs are a table, whose figures stand under each other', () => {
  assert.deepEqual(
    made(delivered('student', 'dist/a-eleve.pdf', 4), delivered('teacher', 'dist/a-enseignant.pdf', 12)).slice(0, 4),
    [
      'Profil   Fichier                Pages  Taille',
      'student  dist/a-eleve.pdf           4   12 ko',
      'teacher  dist/a-enseignant.pdf     12   12 ko',
      '2 PDF en 1,5 s',
    ],
  )
})

test('a refused one is in the table, and what became of it is said', () => {
  const lines = made(delivered('student', 'dist/a-eleve.refuse.pdf', 4, true), delivered('teacher', 'dist/b.pdf', 4))
  assert.match(lines[1] ?? '', /refusé$/)
  assert.match(lines[3] ?? '', /^PDF refusé : /)
})

test('one PDF is one line', () => {
  assert.deepEqual(made(delivered('screen', 'dist/a.pdf', 4))[0], 'dist/a.pdf : 4 pages, 12 ko, 1,5 s')
})
