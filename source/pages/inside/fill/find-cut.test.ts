/** Where a column ends, in a real browser: lines of 20 px and of fifty letters, all as wide. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/**
 * The places at which flows are cut that stand in columns of so many lines: `[inside, lines, must progress, thorough]`. The letters
 * that follow within a text, or what it is cut before; then what the search marked.
 */
const cuts = (...cases: readonly (readonly [string, number, boolean?, boolean?])[]) =>
  inPage<string[]>(`
    const [{findCut}, {columnOf}] = [await load('fill/find-cut.js'), await load('fill/column.js')]
    const sheet = document.createElement('style')
    sheet.textContent = '@font-face { font-family: Code; src: url(/fonts/SourceCodePro-Regular.ttf.woff2) } body { margin: 0 } section { width: 300px; font: 10px/20px Code; white-space: pre-wrap; orphans: 2; widows: 2 } p { margin: 0 } table { border-spacing: 0 } td { padding: 0; vertical-align: top } tr { break-inside: avoid } [data-tall] { break-inside: auto } [data-break-inside] { break-inside: avoid } .undivided { hyphens: manual }'
    document.head.append(sheet)
    await document.fonts.load('10px Code')
    return ${JSON.stringify(cases)}.map(([inside, lines, mustProgress = false, thorough = false]) => {
      const flow = html('<section>' + inside + '</section>').firstChild
      const box = columnOf(flow, {width: 300, height: 20 * lines, left: 0, top: 0, grid: 20}, 20 * lines)
      const cut = findCut(flow, box, mustProgress, thorough)
      const named = node => node instanceof Text ? '«' + node.data.slice(0, 5) + '»' : node.id || node.localName
      const place = cut === undefined ? 'whole' : 'text' in cut ? cut.text.data.slice(Math.max(0, cut.offset - 2), cut.offset) + '|' + cut.text.data.slice(cut.offset, cut.offset + 4) : 'before ' + named(cut.before)
      const marks = [...flow.querySelectorAll('[data-break-inside], .undivided, [data-tall], [data-cut-row]')].map(each => (each.id || each.localName) + [...each.attributes].filter(({name}) => /^data-(break|tall|cut)/.test(name)).map(({name}) => '[' + name + ']').join('') + (each.className ? '.' + each.className : ''))
      flow.parentElement.remove()
      return [place, ...marks].join(' ')
    })
  `)
/** Words of nine letters, five on a line, from a number on. */
const words = (count: number, from = 10) =>
  Array.from({length: count}, (_, index) => `m${from + index}xxxxxx`).join(' ')
const p = (id: string, count: number, from = 10) => `<p id="${id}">${words(count, from)}</p>`

test('a text is cut where its line begins, a block before it', async () => {
  const found = await cuts(
    [p('a', 20), 4],
    [p('a', 20), 2],
    [p('a', 5) + p('b', 5), 1],
    [p('a', 5) + p('b', 20), 3],
    [p('a', 5) + p('b', 20), 3, false, true],
    [p('a', 5) + p('b', 5), 2, false, true],
    [p('a', 5) + p('b', 15), 3],
    [p('a', 15) + p('b', 5), 2],
    [`<p id="a">${words(10)} <b>${words(5, 20)}</b> ${words(5, 25)}</p>`, 2],
    [`<p id="a">${words(10)} <b>m20xxx</b>xxx ${words(9, 21)}</p>`, 2],
    [`<p id="a">${words(9)} m19<b>xx</b><i>xxxxxxxx</i> ${words(9, 20)}</p>`, 2],
    [`<p id="a">${words(10)}<br>${words(10, 20)}</p>`, 2],
  )
  assert.deepEqual(found, [
    'whole',
    'x |m20x',
    'before b',
    'x |m20x',
    'x |m20x',
    'whole',
    // Three lines are not parted in two and one: whole, they are looked at again.
    'before b b[data-break-inside]',
    'x |m20x a[data-break-inside]',
    // The space before an element belongs to the line before it, and so does a word that an element parts to the next.
    'x |',
    'x |',
    'x |m19',
    'before «m20xx»',
  ])
})

test('what stands side by side is never cut in one of its parts alone, and in all where nothing else can be done', async () => {
  const row = (...cells: readonly string[]) => `<tr id="r">${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`
  const long = words(20).replaceAll(' ', '<br>')
  const found = await cuts(
    [`${p('a', 5)}<table id="t"><tbody>${row('x', 'y')}</tbody></table>`, 1],
    [`${p('a', 5)}<table id="t"><tbody id="b">${row('x<br>y<br>z', 'y')}</tbody></table>`, 2],
    [`<table id="t"><tbody id="b">${row(long, words(3).replaceAll(' ', '<br>'))}</tbody></table>`, 5],
    [`<table id="t"><tbody id="b">${row(long, words(3).replaceAll(' ', '<br>'))}</tbody></table>`, 5, true],
    [`${p('a', 5)}<div id="f" style="display: flex"><div>${words(10)}</div><div>${words(30)}</div></div>`, 3],
    [`${p('a', 5)}<table><tbody id="g" data-group>${row('x')}${row('y<br>z')}</tbody></table>`, 2],
  )
  assert.deepEqual(found, [
    'before t',
    'before t',
    'before t',
    'before tr r[data-tall][data-cut-row] tr[data-tall]',
    'before f',
    'before table',
  ])
})

test('nor one that begins a line that was chosen, and fills several', async () => {
  const end = (inside: string) => `<span class="line-end">${inside}</span>`
  const divided = `${'y'.repeat(50)}${end('<wbr>')}${'z'.repeat(40)}`
  const found = await cuts(
    [`<p id="a">${words(5)}${end(' ')}${divided}${end(' ')}${words(15, 20)}</p>`, 2],
    [`<p id="a">${words(4)} <em>m14xxxxxx${end(' ')}</em>${divided}${end(' ')}${words(15, 20)}</p>`, 2],
    [`<p id="a">${words(5)}${end(' ')}${words(5, 20)}${end(' ')}${divided}${end(' ')}${words(15, 30)}</p>`, 2],
  )
  assert.deepEqual(found, ['before «yyyyy»', 'before «yyyyy»', 'before «yyyyy»'])
})

test('no word is divided where a page ends, unless it is longer than three lines and nothing stands before it', async () => {
  const long = 'x'.repeat(120)
  const found = await cuts(
    [`<p id="a">${words(9)} ${'y'.repeat(60)} ${words(9, 20)}</p>`, 2],
    [`<p id="a">${long}${long}</p>`, 2],
    [`<p id="a">${long}${long}</p>`, 2, true],
    [`<p id="a">${long}${long}${long}</p>`, 5, true],
    [`<p id="a">${words(9)} inter\u00adnationa\u00adlisation ${words(9, 20)}</p>`, 2],
    [`<p id="a">${words(9)} <math><mi>x</mi></math>, ${words(15, 20)}</p>`, 2],
  )
  assert.deepEqual(found, [
    'x |yyyy',
    'before a span.undivided',
    'xx|xxxx span.undivided',
    'xx|xxxx span.undivided',
    'x | span.undivided',
    // A formula is no part of a word.
    ', |m20x',
  ])
})
