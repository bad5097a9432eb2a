import assert from 'node:assert/strict'
import {readFile} from 'node:fs/promises'
import {test} from 'node:test'
import {isOld, nodeFloor} from './engine.ts'

test('a version below the floor of the package is old', async () => {
  const {engines} = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  assert.equal(engines.node, `>=${nodeFloor.join('.')}`)
  for (const version of ['16.20.2', '18.20.8', '20.18.3']) assert.ok(isOld(version), version)
  for (const version of ['20.19.0', '20.20.2', '22.0.0']) assert.ok(!isOld(version), version)
})
