/** A table as lines of text, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

const inLines = (table: string) =>
  inPage<string>(`
    const {setInLines} = await load('tables/lines.js')
    const host = html(${JSON.stringify(table)})
    setInLines(host.querySelector('table'))
    return host.innerHTML
  `)

test('rows become lines, with a bar between their cells, and all is known by what it was known by', async () => {
  const bar = '<span data-generated="">&nbsp;| </span>'
  assert.equal(
    await inLines(
      '<table id="t" class="wide" lang="fr" data-ref="3" data-place="top"><caption data-stream="caption" id="c"><b>Titre</b></caption><thead><tr data-ref="4"><th id="h" scope="col" data-stream="cell">A</th><th>B</th></tr></thead><tbody><tr data-only="x"><th>c</th><td dir="ltr"><i>d</i></td></tr></tbody></table>',
    ),
    `<div id="t" lang="fr" data-ref="3" data-place="top" class="table-lines" data-fit="lines"><div data-stream="caption" id="c" data-break-after="avoid"><b>Titre</b></div><div data-ref="4" class="table-line" data-break-after="avoid"><span id="h" data-stream="cell" class="table-cell" data-head="">A</span>${bar}<span class="table-cell" data-head="">B</span></div><div data-only="x" class="table-line"><span class="table-cell" data-head="">c</span>${bar}<span dir="ltr" class="table-cell"><i>d</i></span></div></div>`,
  )
})

test('a row with blocks in a cell has its cells below each other', async () => {
  assert.equal(
    await inLines('<table><tr><td>a</td><td><p>b</p></td></tr><tr><td>c</td></tr></table>'),
    '<div class="table-lines" data-fit="lines"><div class="table-line"><div class="table-cell">a</div><div class="table-cell"><p>b</p></div></div><div class="table-line"><span class="table-cell">c</span></div></div>',
  )
})
