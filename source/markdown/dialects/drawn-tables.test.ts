import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('what stands between arrows in a cell is set in the middle or at the right', () => {
  assert.equal(
    html('+---------+-------+\n| ->a<-   | ->b-> |\n+=========+=======+\n| ->c<-   | d     |\n+---------+-------+'),
    '<table><thead><tr><th data-align="center" data-stream="cell">a</th><th data-align="right" data-stream="cell">b</th></tr></thead><tbody><tr><td data-align="center" data-stream="cell">c</td><td data-stream="cell">d</td></tr></tbody></table>',
  )
})

test('a table whose lines end as Windows ends them', () => {
  const table = '+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n'
  assert.equal(html(table.replaceAll('\n', '\r\n')), html(table))
  assert.match(html(table), /^<table>/)
})
