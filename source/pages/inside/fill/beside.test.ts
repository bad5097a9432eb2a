/** Notes in the margin: where they have room, and on pages of ten lines of 20 px in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import fc from 'fast-check'
import {closeTrials, trial} from '../../trial.ts'
import {stack} from './beside.ts'

after(closeTrials)

const page = {grid: 20, height: 800}

test('a note stands on the line of its call, the next one below it', () => {
  assert.deepEqual(stack([{line: 3, height: 60}], [], page), [3])
  assert.deepEqual(
    stack(
      [
        {line: 3, height: 60},
        {line: 12, height: 20},
      ],
      [],
      page,
    ),
    [3, 12],
  )
  const [first, second] = stack(
    [
      {line: 3, height: 60},
      {line: 4, height: 60},
    ],
    [],
    page,
  ) as number[]
  assert.ok((second as number) >= (first as number) + 3.6, `${first} ${second}`)
})

test('a note at the foot of a page is lifted; one that has no place near its call has none', () => {
  assert.deepEqual(stack([{line: 39, height: 100}], [], page), [35])
  assert.deepEqual(stack([{line: 10, height: 40}], [{top: 60, bottom: 700}], page), [undefined])
})

test('no note runs over another, over what stands there, or out of the page', () => {
  const note = fc.record({line: fc.integer({min: 0, max: 39}), height: fc.integer({min: 10, max: 160})})
  const box = fc.record({top: fc.integer({min: 0, max: 700}), tall: fc.integer({min: 10, max: 200})})
  fc.assert(
    fc.property(fc.array(note, {maxLength: 12}), fc.array(box, {maxLength: 3}), (notes, boxes) => {
      const wanted = notes.sort((one, other) => one.line - other.line)
      const taken = boxes.map(({top, tall}) => ({top, bottom: top + tall}))
      const lines = stack(wanted, taken, page)
      assert.equal(lines.length, wanted.length)
      const placed = lines.flatMap((line, index) =>
        line === undefined ? [] : [{top: 20 * line, bottom: 20 * line + (wanted[index]?.height ?? 0)}],
      )
      for (const [index, {top, bottom}] of placed.entries()) {
        assert.ok(top >= 0 && bottom <= 806)
        assert.ok(index === 0 || top > (placed[index - 1]?.bottom ?? 0))
        assert.ok(taken.every(other => other.bottom < top || other.top > bottom))
      }
    }),
  )
})

const css = `:root { --margin-width: 50px }
.pagedjs_area { position: relative }
.note { font: 10px/12px serif }
.note > p { margin: 0 }
.note[data-beside] { position: absolute; top: 0; left: 310px; width: 50px }`
const call = (name: string) => `<a class="note-call" href="#${name}" data-note="${name}">${name}</a>`
const note = (name: string, text: string) =>
  `<aside class="note" id="${name}" data-note="${name}" data-stream="note"><p>${text}</p></aside>`
const lines = (count: number) => Array.from({length: count}, (_, index) => `<p>ligne ${index}</p>`).join('')

test('a short note takes no line of the page, a long one goes to the foot; they are read in their order', async () => {
  const html = `<p>a${call('n1')}</p><p>b${call('n2')}</p><p>c${call('n3')}</p>${lines(5)}<div class="notes">${note('n1', 'un')}${note('n2', 'mot '.repeat(80))}${note('n3', 'trois')}</div>`
  const beside = await trial(html, css)
  assert.match(beside.pages[0]?.notes ?? '', /^un \/ (?:mot ?)+\/ trois$/)
  const short = `<p>a${call('n1')}</p>${lines(9)}<div class="notes">${note('n1', 'un')}</div>`
  assert.equal((await trial(short, css)).pages.length, 1)
  assert.equal((await trial(short)).pages.length, 2)
  assert.equal((await trial(short, `${css} :root { --margin-notes: none }`)).pages.length, 2)
})

test('notes that find no place beside their calls stand at the foot, each once', async () => {
  const names = Array.from({length: 9}, (_, index) => `n${index}`)
  const html = `<p>${names.map(name => `mot${call(name)}`).join(' ')}</p>${lines(4)}<div class="notes">${names.map(name => note(name, `note ${name} longue`)).join('')}</div>`
  const {pages} = await trial(html, css)
  const shown = pages.map(({notes}) => notes).join(' / ')
  assert.deepEqual(
    [...shown.matchAll(/note (n\d)/g)].map(([, name]) => name),
    names,
  )
})
