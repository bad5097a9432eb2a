/** Pages of two columns, 100 px high, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials} from '../trial.ts'
import {numbered, withPress} from './section.testing.ts'

after(closeTrials)

test('columns and the notes at their feet end where the page does', async () => {
  const note =
    '<div class="notes"><aside class="note" data-note="1" data-ref="20"><p style="margin: 0">note</p></aside></div>'
  const call = '<p data-ref="19">a<a class="note-call" data-note="1">1</a></p>'
  const below = await withPress<{columns: number[]; notes: number[]}>(`
    const {layOutSection} = await load('section.js')
    document.head.append(Object.assign(document.createElement('style'), {textContent: '.pagedjs_area { position: relative; height: 100px }'}))
    const found = {columns: [], notes: []}
    const {makePage: single} = press
    press.makePage = kind => {
      const page = single(kind)
      return {...page, columns: 2, gap: 20, close(...given) {
        const {bottom} = page.element.querySelector('.pagedjs_area').getBoundingClientRect()
        const below = selector => [...page.element.querySelectorAll(selector)].map(each => each.getBoundingClientRect().bottom - bottom)
        found.columns.push(...below('.body > article'))
        found.notes.push(...below('.page-notes'))
        return page.close(...given)
      }}
    }
    layOutSection(sectionOf(${JSON.stringify(call + numbered(9) + note)}), incoming, press)
    return found
  `)
  // The first column is lower by the line of its note.
  assert.deepEqual([below.columns.slice(0, 2), below.notes], [[-20, 0], [0]])
})
