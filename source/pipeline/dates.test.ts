import assert from 'node:assert/strict'
import {test} from 'node:test'
import {print} from '../profiles/print.ts'
import {screen} from '../profiles/screen.ts'
import {dated} from './dates.ts'

const metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1.0.0'}
const edition = {...metadata, date: '2026-11-23'}

test("the edition's date stands", () => {
  assert.deepEqual(dated(edition, print), {metadata: edition, findings: []})
  assert.deepEqual(dated(edition, {archive: true}), {metadata: edition, findings: []})
})

test('without one there is none, but where the standard asks for one: then it is the same each time, and told', () => {
  assert.deepEqual(dated(metadata, screen), {metadata, findings: []})
  for (const [row, date] of [
    [print, '2000-01-01T00:00:00Z'],
    [{...screen, archive: true}, undefined],
  ] as const) {
    const {metadata: made, findings} = dated(metadata, row)
    assert.equal(made.date, date)
    assert.deepEqual(
      findings.map(({rule, severity}) => [rule, severity]),
      [['date-none', 'info']],
    )
  }
})
