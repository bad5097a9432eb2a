/** What elements of pages say of themselves to the PDF, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

const content = `<div class="pagedjs_page_content"><section data-section data-ref="1">
<h1 id="h" data-ref="2">Titre</h1>
<p id="en" data-ref="3" lang="en">One <em id="em" data-ref="4">two</em> <b id="la" lang="la" data-ref="40">tres</b> <a id="call" class="note-call" href="#n" data-ref="5">1</a> <a id="link" lang="en" href="#h" data-ref="46">h</a></p>
<p id="odd" lang="not a language" data-ref="41">Mot</p>
<p id="rest" data-ref="42" data-rest>suite</p>
<p id="own">sans numéro</p>
<div data-repeated><p id="again" data-ref="43">encore</p></div>
<p id="hidden" aria-hidden="true" data-ref="44">caché</p>
<table id="table" data-ref="6.2" data-part data-rows="odd"><tbody id="body" data-ref="45"><tr data-ref="7"><td id="cell" data-ref="8">a</td><td id="empty" data-ref="9" data-rows="2"></td><td><img></td><td><svg><text>légende</text></svg></td></tr><tr id="blank"><td></td><td></td></tr></tbody></table>
<ol id="toc" class="entries" data-ref="10"><li id="entry" class="entry level-2" data-ref="11">x</li></ol><ol><li id="item" class="level-2" data-ref="12">x</li></ol>
<aside id="box" data-ref="13">b</aside><blockquote id="quote" data-ref="14">q</blockquote><div id="formula" class="formula" data-ref="15">f</div>
<figure id="figure" data-ref="16"><figcaption id="caption" data-ref="17">l</figcaption></figure><pre id="pre" data-ref="18"><span id="line" class="line" data-ref="19">c</span></pre>
<svg data-ref="20"><text id="text" data-ref="21">t</text></svg>
</section></div><div class="page-notes"><aside id="n" class="note" data-ref="36"><a id="label" class="note-label" data-ref="37">1</a>Note</aside></div><p id="out" data-ref="60">dehors</p>`

test('each block bears its language, its role and its number', async () => {
  const found = await inPage<Record<string, string>>(`
    const {fillCells, markRoles} = await load('roles.js')
    document.documentElement.lang = 'fr-CA'
    const host = html(${JSON.stringify(content)})
    markRoles([host])
    fillCells()
    const found = {}
    for (const element of host.querySelectorAll('[id]')) found[element.id] = element.getAttribute('lang') ?? ''
    found.stressed = [...host.querySelectorAll('[role]')].map(({id, role}) => id + '=' + role).join(' ')
    found.section = host.querySelector('section').lang
    found.stood = String(host.querySelectorAll('td > span[style*="absolute"]').length)
    found.filled = [...host.querySelectorAll('td')].map(cell => cell.textContent.length).join(' ')
    return found
  `)
  assert.deepEqual(found, {
    section: 'fr-CA-x-zz-sect-1',
    h: 'fr-CA-x-zz-h1-2',
    en: 'en-x-zz-p-3',
    em: '',
    la: 'la-x-zz-b-14',
    call: 'en-x-zz-call-10',
    link: 'en-x-zz-a-1a',
    odd: 'x-zz-p-15',
    rest: 'fr-CA-x-zz-p-16-r',
    own: '',
    again: 'fr-CA-x-zz-none-17',
    hidden: 'fr-CA-x-zz-none-18',
    table: 'fr-CA-x-zz-table-6-r',
    body: 'fr-CA-x-zz-tbody-19-r',
    cell: 'fr-CA-x-zz-td-8',
    empty: 'fr-CA-x-zz-td2-9',
    blank: '',
    toc: 'fr-CA-x-zz-toc-a',
    entry: 'fr-CA-x-zz-toci2-b',
    item: 'fr-CA-x-zz-li-c',
    box: 'fr-CA-x-zz-box-d',
    quote: 'fr-CA-x-zz-quote-e',
    formula: 'fr-CA-x-zz-formula-f',
    figure: 'fr-CA-x-zz-figure-g',
    caption: 'fr-CA-x-zz-caption-h',
    pre: 'fr-CA-x-zz-pre-i',
    line: 'fr-CA-x-zz-line-j',
    text: '',
    n: 'fr-CA-x-zz-note-10',
    label: 'fr-CA-x-zz-back-11',
    out: '',
    stressed: 'la=emphasis line=emphasis',
    stood: '2',
    filled: '1 1 1 8 0 0',
  })
})

test('a cell that has no words is filled without a row growing for it', async () => {
  const rows = await inPage<{before: number; after: number; text: string}[]>(`
    const {fillCells} = await load('roles.js')
    const cells = ['', '<br>', '<br><br>', '<p></p>', '<p><br></p>', '<a id="a"></a>', '<div style="height: 5px"></div>']
    const host = html('<table style="font: 14px/20px serif; white-space: pre-wrap">' + cells.map(cell => '<tr><td>mot</td><td>' + cell + '</td></tr>').join('') + '</table>')
    const all = [...host.querySelectorAll('tr')]
    const heights = () => all.map(row => row.getBoundingClientRect().height)
    const before = heights()
    fillCells()
    const after = heights()
    return all.map((row, index) => ({before: before[index], after: after[index], text: row.cells[1].textContent}))
  `)
  for (const {before, after, text} of rows) {
    assert.equal(after, before)
    assert.match(text, /^[ \u00a0]$/)
  }
})
