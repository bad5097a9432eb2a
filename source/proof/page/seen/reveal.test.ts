/** Glyphs that do not show, taken for letters that are missing. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {ReadPage, TextRun} from '../../../pdf/read/index.ts'
import type {LaidText} from '../../../types.ts'
import {runOf} from '../../run.testing.ts'
import {alignPage} from './reveal.ts'

const run = (text: string, y: number, order: number): TextRun => runOf(text, 50, y, {order})
const aligned = (runs: readonly TextRun[], hidden: readonly TextRun[], ...texts: readonly string[]) => {
  const laid = texts.map((text, ref): LaidText => ({ref, stream: 'body', text, begins: true}))
  const {read, laid: letters, alignment} = alignPage({runs, hidden} as unknown as ReadPage, {texts: laid})
  const lost = [...letters.text].filter((_, d) => (alignment.painted[d] ?? -1) < 0).join('')
  return [read.runs.map(({text}) => text).join('|'), lost]
}

test('glyphs that do not show stand in for what is missing, in the order of painting', () => {
  assert.deepEqual(
    aligned([run('la paix', 100, 1), run('dure', 140, 3)], [run('longue', 120, 2)], 'la paix', 'longue', 'dure'),
    ['la paix|longue|dure', ''],
  )
  assert.deepEqual(aligned([run('la paix', 100, 1)], [], 'la paix', 'longue'), ['la paix', 'longue'])
})

test('where nothing is missing they are left alone', () => {
  assert.deepEqual(aligned([run('la paix', 100, 1)], [run('longue', 120, 2)], 'la paix'), ['la paix', ''])
})

test('those that stand in for nothing are left alone', () => {
  assert.deepEqual(aligned([run('la paix', 100, 1)], [run('autre', 120, 2)], 'la paix', 'xyz'), ['la paix', 'xyz'])
})

test('a shadow of letters is no text: the same ones, on about the same line', () => {
  const shown = [run('la paix dure', 100, 1)]
  assert.deepEqual(aligned(shown, [run(' paix ', 119, 2)], 'la paix dure', 'paix'), ['la paix dure', 'paix'])
  assert.deepEqual(aligned(shown, [run('paix', 81, 2)], 'la paix dure', 'paix'), ['la paix dure', 'paix'])
  assert.deepEqual(aligned(shown, [run('paix', 120, 2)], 'la paix dure', 'paix'), ['la paix dure|paix', ''])
})
