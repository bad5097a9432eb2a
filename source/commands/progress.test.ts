import assert from 'node:assert/strict'
import {test} from 'node:test'
import {commandWordsFor} from '../wording/commands/index.ts'
import type {Session} from './command.ts'
import {meter} from './progress.ts'

const listen = (isTerminal: boolean, quiet = false, passes = 1, profiles?: readonly string[]) => {
  let err = ''
  let time = 0
  const session = {
    words: commandWordsFor('fr'),
    isTerminal,
    columns: 60,
    now: () => time,
    err: (text: string) => {
      err += text
    },
  } as unknown as Session
  const progress = meter(session, quiet)
  for (let pass = 1; pass <= passes; pass++) {
    for (let page = 1; page <= 40; page++) {
      time += 250
      progress.show({stage: 'layout', page, of: 60, pass, ...(profiles && {profiles})})
    }
  }
  progress.clear()
  return err
}

test('on a terminal one line, drawn anew, with the page and the time left', () => {
  const err = listen(true)
  assert.ok(!err.includes('\n'))
  assert.ok(err.includes('\r\u001b[Kmise en page, page 40 sur 60 environ, encore 5 s'))
  assert.ok(err.endsWith('\r\u001b[K'))
})

test('elsewhere plain lines, one every two seconds', () => {
  const lines = listen(false).trim().split('\n')
  assert.deepEqual(lines.slice(0, 3), ['mise en page', 'page 9 sur 60 environ', 'page 17 sur 60 environ'])
  assert.ok(!listen(false).includes('\u001b'))
})

test('a second pass over the pages says why they are counted once more', () => {
  const [err, lines] = [listen(true, false, 2), listen(false, false, 2).trim().split('\n')]
  assert.ok(err.includes('\r\u001b[Kmise à jour des numéros de page, page 1 sur 60 environ'))
  assert.deepEqual(
    lines.filter(line => !line.startsWith('page')),
    ['mise en page', 'mise à jour des numéros de page'],
  )
})

test('where not all profiles have the same pages it is told whose are laid out', () => {
  assert.ok(listen(true, false, 1, ['screen', 'print']).includes('mise en page (screen, print), page 1 sur 60'))
  assert.equal(listen(false, false, 1, ['large-print']).split('\n')[0], 'mise en page (large-print)')
})

test('nothing when quiet', () => {
  assert.equal(listen(true, true), '')
})
