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

test('the edges: a page of whole lines, what stands right above and below, six lines away', () => {
  assert.deepEqual(stack([{line: 38, height: 40}], [], page), [38])
  assert.deepEqual(stack([{line: 39, height: 40}], [], page), [38])
  assert.deepEqual(stack([{line: 38, height: 46}], [], page), [38], 'three tenths of a line below the last')
  assert.deepEqual(stack([{line: 38, height: 47}], [], page), [37])
  assert.deepEqual(stack([{line: 39, height: 20}], [], {grid: 20, height: 799.9}), [39])
  assert.deepEqual(stack([{line: 39, height: 20}], [], {grid: 20, height: 795}), [38])
  assert.deepEqual(stack([{line: 0, height: 20}], [], page), [0])
  // A line of white, or nearly, above and below.
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 132, bottom: 200}], page), [5])
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 131, bottom: 200}], page), [4])
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 0, bottom: 88}], page), [5])
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 0, bottom: 89}], page), [6])
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 0, bottom: 208}], page), [11])
  assert.deepEqual(stack([{line: 5, height: 20}], [{top: 0, bottom: 209}], page), [undefined])
  assert.deepEqual(stack([{line: 20, height: 20}], [{top: 312, bottom: 800}], page), [14])
  assert.deepEqual(stack([{line: 20, height: 20}], [{top: 311, bottom: 800}], page), [undefined])
})

test('of all ways to set them the one in which they are nearest to their calls', () => {
  const small = {grid: 20, height: 240}
  const note = fc.record({line: fc.integer({min: 0, max: 11}), height: fc.integer({min: 10, max: 70})})
  const box = fc.record({top: fc.integer({min: 0, max: 200}), tall: fc.integer({min: 10, max: 60})})
  fc.assert(
    fc.property(fc.array(note, {minLength: 1, maxLength: 3}), fc.array(box, {maxLength: 2}), (notes, boxes) => {
      const taken = boxes.map(({top, tall}) => ({top, bottom: top + tall}))
      const wanted = notes.toSorted((one, other) => one.line - other.line)
      /** What a way costs; infinite where notes run over something. */
      const cost = (lines: readonly (number | undefined)[]): number => {
        let [all, least] = [0, 0]
        for (const [index, line] of lines.entries()) {
          const {line: call = 0, height = 0} = wanted[index] ?? {}
          if (line === undefined) all += 1_000_000
          else {
            const [top, bottom] = [line * 20, line * 20 + height]
            const isClear = taken.every(each => bottom + 12 <= each.top || top >= each.bottom + 12)
            if (line < least || bottom > 246 || !isClear) return Number.POSITIVE_INFINITY
            all += (line - call) ** 2
            least = Math.ceil((bottom + 12) / 20 - 1e-9)
          }
        }
        return all
      }
      const ways = (index: number): (number | undefined)[][] => {
        const one = wanted[index]
        if (!one) return [[]]
        const rest = ways(index + 1)
        const lines = Array.from({length: 13}, (_, offset) => one.line - 6 + offset).filter(line => line >= 0)
        return [undefined, ...lines].flatMap(line => rest.map(others => [line, ...others]))
      }
      const found = cost(stack(wanted, taken, small))
      assert.ok(found <= Math.min(...ways(0).map(cost)), `${found}`)
    }),
    {numRuns: 60},
  )
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
