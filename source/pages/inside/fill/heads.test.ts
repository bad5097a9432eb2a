/** What a page begins with when it carries on something, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, trial} from '../../trial.ts'

after(closeTrials)

const rows = (count: number) =>
  Array.from({length: count}, (_, index) => `<tr><td>r${index + 1}</td><td>s</td></tr>`).join('')

test('a table that goes on repeats its columns and its head, without ids, calls and links', async () => {
  const rest = await inPage<string>(`
    const {beginNext} = await load('fill/heads.js')
    const placed = html('<table data-ref="9"><caption id="c"><span class="label">Tableau 1 – </span><b>Titre</b></caption><colgroup><col></colgroup><thead id="h"><tr id="r"><th id="t">A<a class="note-call">1</a> <a href="https://example.org/">B</a></th></tr></thead></table>')
    const rest = html('<table data-ref="9" data-rest><tbody><tr><td>b</td></tr></tbody></table>')
    beginNext(placed, rest, [], '(suite)')
    return rest.innerHTML
  `)
  assert.equal(
    rest,
    '<table data-ref="9" data-rest="" data-top=""><caption data-repeated=""><span class="label">Tableau 1</span> <span data-generated="">(suite)</span></caption><colgroup><col></colgroup><thead data-repeated=""><tr><th>A <a>B</a></th></tr></thead><tbody data-top=""><tr data-top=""><td data-top="">b</td></tr></tbody></table>',
  )
})

test('a caption without a number is not repeated, and one that was repeated is once more', async () => {
  const made = await inPage<string[]>(`
    const {beginNext} = await load('fill/heads.js')
    const after = (caption, ref = 9) => {
      const placed = html('<table data-ref="' + ref + '">' + caption + '<tbody></tbody></table>')
      const rest = html('<table data-ref="9" data-rest><tbody></tbody></table>')
      beginNext(placed, rest, [], '(suite)')
      return rest.querySelector('caption')?.outerHTML ?? ''
    }
    return [after('<caption>Titre</caption>'), after('<caption data-repeated>Tableau 1 (suite)</caption>'), after('<caption><i class="label">Tableau</i></caption>', 8)]
  `)
  assert.deepEqual(made, ['', '<caption data-repeated="">Tableau 1 (suite)</caption>', ''])
})

test('figures that moved come first, in their order, and the first one at the top', async () => {
  const made = await inPage<string>(`
    const {beginNext} = await load('fill/heads.js')
    const rest = html('<p>texte</p>')
    const figures = html('<figure>A</figure><figure>B</figure>')
    beginNext(html(''), rest, [...figures.children], '')
    return rest.innerHTML
  `)
  assert.equal(made, '<figure data-top="">A</figure><figure>B</figure><p>texte</p>')
})

test('what is left of a table of sentences says whether its rows are odd', async () => {
  const odd = await inPage<boolean[]>(`
    const {beginNext} = await load('fill/heads.js')
    return [[1], [2], [2, 1], [2, 2]].flatMap(bodies => ['prose', ''].map(name => {
      const rest = html('<table data-ref="9" data-rest data-rows="odd" class="' + name + '">' + bodies.map(count => '<tbody>' + '<tr></tr>'.repeat(count) + '</tbody>').join('') + '</table>')
      beginNext(html(''), rest, [], '')
      return rest.firstElementChild.dataset.rows === 'odd'
    }))
  `)
  assert.deepEqual(odd, [true, true, false, true, true, true, false, true])
})

test('a table in a box goes on with its head', async () => {
  const {pages} = await trial(
    `<aside data-ref="8"><table data-ref="9"><thead><tr><th>A</th><th>B</th></tr></thead><tbody>${rows(15)}</tbody></table></aside>`,
    'td, th { padding: 0; }',
  )
  assert.deepEqual(
    pages.map(({repeated}) => repeated),
    ['', 'A / B'],
  )
})
