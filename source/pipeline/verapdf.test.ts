import assert from 'node:assert/strict'
import {chmod, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {after, before, test} from 'node:test'
import {failedRules, veraFindings} from './verapdf.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'fascicule-vera-'))
})
after(() => rm(folder, {recursive: true, force: true}))

/** Puts a program in the place of veraPDF that keeps what it was called with, and answers. */
const standIn = async (answer: string, exit: number): Promise<void> => {
  await writeFile(path.join(folder, 'answer.json'), answer)
  const program = path.join(folder, 'verapdf')
  await writeFile(program, `#!/bin/sh\necho "$@" >> '${folder}/calls'\ncat '${folder}/answer.json'\nexit ${exit}\n`)
  await chmod(program, 0o755)
}
const failed = {
  report: {
    jobs: [
      {
        validationResult: [
          {
            compliant: false,
            details: {
              ruleSummaries: [
                {ruleStatus: 'FAILED', clause: '7.1', testNumber: 3},
                {ruleStatus: 'PASSED', clause: '7.2', testNumber: 1},
              ],
            },
          },
        ],
      },
    ],
  },
}

test('its rules that failed speak against a claim', async () => {
  await standIn(JSON.stringify(failed), 1)
  const found = await veraFindings(Buffer.from('%PDF-1.7'), ['pdfua-1', 'pdfa-2a'], [folder])
  assert.deepEqual(
    found.map(({rule, values}) => [rule, values.claim, values.rules]),
    [
      ['pdf-verapdf', 'ua1', '7.1-3'],
      ['pdf-verapdf', '2a', '7.1-3'],
    ],
  )
  assert.match(
    await readFile(path.join(folder, 'calls'), 'utf8'),
    /^--format json --flavour ua1 \/.*\.pdf\n--format json --flavour 2a /,
  )
})

test('one that agrees, that is not there or that says nothing readable speaks against none', async () => {
  await standIn('{"report": {"jobs": []}}', 0)
  assert.deepEqual(await veraFindings(Buffer.from('%PDF-1.7'), ['pdfua-1'], [folder]), [])
  await standIn('Exception in thread main', 1)
  assert.deepEqual(await veraFindings(Buffer.from('%PDF-1.7'), ['pdfua-1'], [folder]), [])
  assert.deepEqual(await veraFindings(Buffer.from('%PDF-1.7'), ['pdfua-1'], ['/nowhere', '', '.']), [])
  assert.deepEqual(failedRules(''), [])
})
