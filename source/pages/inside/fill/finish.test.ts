/** What does not fit goes back to the rest, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

/**
 * Finishes a page of 300 by 100 px with this content. Returns what stands on it, what went back, and how often lines that stick
 * out were looked for, or the fault.
 *
 * @param mend what is done to `content` each time
 */
const finished = (inner: string, mend = '') =>
  inPage<{stays: string; back: string; mended: number; fault: string}>(`
    const [{finish}, {columnOf}] = [await load('fill/finish.js'), await load('fill/column.js')]
    document.body.style.cssText = 'margin: 0; font: 14px/20px serif'
    document.head.append(Object.assign(document.createElement('style'), {textContent: 'p { margin: 0 } .far { position: relative; top: 500px }'}))
    const body = html('<div><section>' + ${JSON.stringify(inner)} + '</section></div>').firstChild
    const content = body.firstChild
    const box = columnOf(body, {width: 300, height: 100, grid: 20}, 100)
    const rest = document.createElement('section')
    rest.innerHTML = '<p>z</p>'
    let [mended, fault] = [0, '']
    const setter = {mend(content) { mended++; ${mend} }, setCut() {}}
    try {
      finish({content, box}, undefined, {rest, setter})
    } catch (error) {
      fault = error.name
    }
    return {stays: content.textContent, back: rest.textContent, mended, fault}
  `)
const five = ['a', 'b', 'c', 'd', 'e'].map(letter => `<p>${letter}</p>`)

test('a page on which all fits is left', async () => {
  assert.deepEqual(await finished(five.join('')), {stays: 'abcde', back: 'z', mended: 1, fault: ''})
  assert.deepEqual(await finished(`${five.join('')}<p>f</p>`), {stays: 'abcde', back: 'fz', mended: 2, fault: ''})
})

test('what lies beyond the page is found wherever it stands', async () => {
  for (const at of [1, 2, 3, 4]) {
    const inner = five.map((line, index) => (index === at ? line.replace('<p', '<p class="far"') : line)).join('')
    assert.deepEqual(await finished(inner), {
      stays: 'abcde'.slice(0, at),
      back: `${'abcde'.slice(at)}z`,
      mended: 2,
      fault: '',
    })
  }
})

test('a page that is never done is a dead end after twenty-one cuts', async () => {
  const {mended, fault} = await finished(five.join(''), "content.append(html('<p class=far>x</p>').firstChild)")
  assert.deepEqual([mended, fault !== ''], [22, true])
})
