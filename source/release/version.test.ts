import assert from 'node:assert/strict'
import {test} from 'node:test'
import {MachineError} from '../fault.ts'
import {checkedVersion, compareVersions, versionOf} from './version.ts'

/** The order that SemVer 2.0.0 gives as its examples (11.2, 11.4). */
const inOrder = [
  ['1.0.0', '2.0.0', '2.1.0', '2.1.1'],
  [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
  ],
]

test('versions are ordered as the standard says', () => {
  for (const list of inOrder)
    for (const [at, one] of list.entries())
      for (const [index, other] of list.entries())
        assert.equal(
          Math.sign(compareVersions(checkedVersion(one), checkedVersion(other))),
          Math.sign(at - index),
          `${one} ${other}`,
        )
})

test('what is left out is nought, and what was built does not count', () => {
  const same = (one: string, other: string) => compareVersions(checkedVersion(one), checkedVersion(other))
  assert.equal(same('2', '2.0.0'), 0)
  assert.equal(same('2.1', '2.1.0'), 0)
  assert.equal(same('2.1.0+lundi', '2.1.0'), 0)
  assert.ok(same('2.10', '2.9') > 0)
})

test('what is no version is refused, and what is likely meant is offered', () => {
  const wrong = [
    '',
    'v2.1.0',
    '2e édition',
    '02.1',
    '1.2.3.4',
    '1.0.0-',
    '1.0.0-01',
    '../x',
    '9999999999',
    'a'.repeat(99),
  ]
  assert.deepEqual(wrong.filter(versionOf), [])
  assert.throws(
    () => checkedVersion('v2.1.0'),
    (error: unknown) => error instanceof MachineError && error.exit === 2 && error.values.nearest === '2.1.0',
  )
  const says = (text: string, next: string, values: object) =>
    assert.throws(
      () => checkedVersion(text, next),
      (error: unknown) => error instanceof MachineError && JSON.stringify(error.values) === JSON.stringify(values),
    )
  says('2,1', '', {value: '2,1', nearest: '2.1'})
  says('mon-guide', '2.1.0', {value: 'mon-guide', swapped: '2.1.0'})
})
