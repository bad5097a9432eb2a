import assert from 'node:assert/strict'
import {test} from 'node:test'
import {print} from '../profiles/print.ts'
import {screen} from '../profiles/screen.ts'
import {dated} from './dates.ts'

const metadata = {title: 'Essai', author: [], lang: 'fr', producer: '1.0.0'}
const edition = {...metadata, date: '2026-11-23'}

test("the edition's date comes before that of the environment", () => {
  assert.deepEqual(dated(edition, print, '86400'), {metadata: edition, findings: []})
  assert.equal(dated(metadata, screen, '86400').metadata.date, '1970-01-02T00:00:00Z')
  assert.deepEqual(dated(metadata, print, '86400').findings, [])
})

test('with neither there is none, but where the standard asks for one: then it is the same each time, and told', () => {
  for (const epoch of [undefined, '', 'hier', '-5', '99999999999999999999']) {
    // What the environment of this test has must not count.
    const none = epoch ?? ''
    assert.deepEqual(dated(metadata, screen, none), {metadata, findings: []})
    const {metadata: made, findings} = dated(metadata, print, none)
    assert.equal(made.date, '2000-01-01T00:00:00Z')
    assert.deepEqual(
      findings.map(({rule, severity}) => [rule, severity]),
      [['press-date', 'info']],
    )
  }
})
