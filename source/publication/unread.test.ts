import assert from 'node:assert/strict'
import {test} from 'node:test'
import {unreadFindings} from './unread.ts'

const told = (names: readonly string[]) =>
  unreadFindings(names, ['source/01.md'], undefined).map(({severity, values}) => [
    severity,
    values.name,
    values.kind,
    values.count,
  ])

test('the files of a folder that are not read are told once, with their number', () => {
  assert.deepEqual(
    told([
      'source/01.md',
      'source/a.txt',
      'source/b.docx',
      'source/c.rtf',
      'source/x/1.md',
      'source/x/2.md',
      'source/y/3.md',
    ]),
    [
      ['info', 'source/', 'ending', 3],
      ['warning', 'source/x/', 'folder', 2],
      ['warning', 'source/y/3.md', 'folder', 1],
    ],
  )
})

test('each that Windows gave a second ending has a name of its own to be given', () => {
  assert.deepEqual(told(['source/01.md', 'source/02.md.txt', 'source/03.md.txt']), [
    ['warning', 'source/02.md.txt', 'twice', 1],
    ['warning', 'source/03.md.txt', 'twice', 1],
  ])
})
