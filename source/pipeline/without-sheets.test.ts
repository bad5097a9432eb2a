import assert from 'node:assert/strict'
import {test} from 'node:test'
import {MachineError} from '../fault.ts'
import type {Layout} from '../pages/index.ts'
import type {Assembled, Finding} from '../types.ts'
import {layOutSomehow} from './without-sheets.ts'

const house = {name: 'base.css', css: ''}
const documentOf = (styles: Assembled['styles']) => ({styles}) as Assembled
const own = documentOf([house, {name: 'maison.css', css: 'p { height: 9m }', file: 'maison.css'}])
const stuck: Finding = {
  place: {file: 'source/a.md', line: 5, column: 1},
  rule: 'layout-stuck',
  severity: 'error',
  values: {element: 'p'},
}
const pages = {pages: {pages: []}} as unknown as Layout

test('a sheet that makes the layout impossible is left out, and told', async () => {
  const tried: number[] = []
  const {laid, findings} = await layOutSomehow(own, async ({styles}) => {
    tried.push(styles.length)
    return styles.length === 1 ? pages : stuck
  })
  assert.deepEqual([laid, tried], [pages, [2, 1]])
  assert.deepEqual(
    findings.map(({rule, place, values}) => [rule, place?.file, values]),
    [['style-unfit', 'maison.css', {file: 'source/a.md', line: 5}]],
  )
})

test('so is one over which the program of the page stumbles', async () => {
  const {laid} = await layOutSomehow(own, async ({styles}) => {
    if (styles.length === 2) throw new Error('of undefined')
    return pages
  })
  assert.equal(laid, pages)
})

test('what is no fault of a sheet is said as it is', async () => {
  assert.equal((await layOutSomehow(own, async () => stuck)).laid, stuck)
  assert.equal((await layOutSomehow(documentOf([house]), async () => stuck)).laid, stuck)
  const fault = new Error('ours')
  await assert.rejects(
    layOutSomehow(own, async () => Promise.reject(fault)),
    fault,
  )
  const late = new MachineError('layout-timeout', 7)
  let count = 0
  const lay = async () => {
    count++
    throw late
  }
  await assert.rejects(layOutSomehow(own, lay), late)
  assert.equal(count, 1)
})
