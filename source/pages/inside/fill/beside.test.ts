/** Notes in the margin: where they have room, and on pages of ten lines of 20 px in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import fc from 'fast-check'
import {closeTrials, inPage, trial} from '../../trial.ts'
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

/**
 * Which notes of a section are marked, by their keys; and whether they were left as they were given.
 *
 * @param more a style sheet
 */
const marked = (section: string, notes: string, more = css) =>
  inPage<string>(`
    const {markBeside} = await load('fill/beside.js')
    const sheet = document.createElement('style')
    sheet.textContent = ${JSON.stringify('.note { font: 10px/10px serif } .page-notes .note { line-height: 20px } p { margin: 0 }')} + ${JSON.stringify(more)}
    document.head.append(sheet)
    const [section, host] = [document.createElement('section'), html('<div></div>').firstChild]
    section.innerHTML = ${JSON.stringify(section)}
    const given = html(${JSON.stringify(notes)})
    const notes = new Map([...given.children].map(each => [each.dataset.note, each]))
    given.remove()
    for (const each of notes.values()) each.remove()
    markBeside(section, notes, host)
    const left = host.childNodes.length > 0 || [...notes.values()].some(each => each.parentNode)
    return [...notes.values()].filter(each => each.hasAttribute('data-beside')).map(each => each.dataset.note).join(' ') + (left ? ' left' : '')
  `)
const high = (name: string, height: number) => note(name, name).replace('<aside', `<aside style="height: ${height}px"`)

test('a note of eight lines at most may stand beside the text, where the page has a margin and the theme lets it', async () => {
  const section = `<p>${['a', 'b', 'c'].map(call).join('')}</p>`
  const notes = high('a', 160) + high('b', 162) + high('c', 163)
  assert.equal(await marked(section, notes), 'a b')
  assert.equal(await marked(section, notes, ':root { --margin-width: ; }'), '')
  assert.equal(await marked(section, notes, ':root { --margin-width: 9px; --margin-notes: none }'), '')
  assert.equal(await marked(section, notes, ':root { --margin-width: 9px; --margin-notes: side }'), 'a b')
  assert.equal(await marked(`${section}<p class="paragraph-number">1</p>`, notes), '')
  assert.equal(await marked(section, ''), '')
})

test('calls in titles and on grounds have their notes at the foot, and so has what is no short text', async () => {
  const names = ['p', 'h2', 'figure', 'table', 'aside', 'exercise', 'only', 'em']
  const section = [
    `<p>${call('p')}<em>${call('em')}</em><a class="note-call" data-note="none"></a><a class="note-call">x</a></p>`,
    `<h2>${call('h2')}</h2><figure>${call('figure')}</figure><table><tr><td>${call('table')}</td></tr></table>`,
    `<aside>${call('aside')}</aside><div class="exercise"><p>${call('exercise')}</p></div><p data-only="a">${call('only')}</p>`,
  ].join('')
  assert.equal(await marked(section, names.map(name => note(name, name)).join('')), 'p em')
  const kinds = {
    a: note('a', 'mot'),
    b: note('b', 'mot').replace('<p', '<p>un</p><p'),
    c: note('c', 'mot').replaceAll('p>', 'div>'),
    d: note('d', 'mot').replace('<aside', '<aside data-foot'),
    e: note('e', 'mot').replace('<aside', '<aside data-only="x"'),
    f: note('f', 'mot').replace('class="note"', 'class="note room"'),
    g: note('g', `mot${call('a')}`),
    h: note('h', '<img>'),
    i: note('i', 'un<br>deux'),
    j: note('j', '<em>mot</em>'),
  }
  const calls = `<p>${Object.keys(kinds).map(call).join('')}</p>`
  assert.equal(await marked(calls, Object.values(kinds).join('')), 'a j')
})

/**
 * Where notes of so many px stand beside a page of ten lines, by their calls' places: `×` for one that finds none.
 *
 * @param more what else stands on the page
 */
const placed = (notes: readonly (readonly [string, number | undefined, number])[], more = '') =>
  inPage<string>(`
    const {placeBeside} = await load('fill/beside.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 0 } .page { position: absolute; left: 5px; top: 13px; width: 300px; height: 200px } .page *, .note { position: absolute } .note { left: 315px; width: 50px; top: 0 }'
    document.head.append(sheet)
    const notes = ${JSON.stringify(notes)}
    const page = html('<div class="page">' + ${JSON.stringify(more)} + '</div>').firstChild
    const foot = html('<div></div>').firstChild
    for (const [key, top, height] of notes) {
      const made = document.createElement('aside')
      made.className = 'note'
      made.dataset.note = key
      made.dataset.beside = ''
      made.style.height = height + 'px'
      foot.append(made)
      if (top === undefined || top === null) continue
      const call = document.createElement('a')
      call.className = 'note-call'
      call.dataset.note = key
      call.style.cssText = 'top: ' + top + 'px; height: 20px'
      page.append(call)
    }
    foot.append(Object.assign(document.createElement('aside'), {className: 'note'}))
    placeBeside({content: page, room: {left: 5, top: 13, width: 300, height: 200, grid: 20}}, foot)
    return [...foot.children].map(each => each.hasAttribute('data-crowded') ? '×' : each.style.top).join(' ')
  `)

test('a note has the line of its call, the first where there is none above', async () => {
  assert.equal(await placed([['a', 60, 20]]), '60px ')
  assert.equal(await placed([['a', 69, 20]]), '60px ')
  assert.equal(await placed([['a', 71, 20]]), '80px ')
  assert.equal(await placed([['a"b', 60, 20]]), '60px ')
  assert.equal(await placed([['a', -40, 20]]), '0px ')
  assert.equal(await placed([['a', undefined, 20]]), '0px ')
  assert.equal(
    await placed([
      ['a', 20, 20],
      ['b', 40, 20],
    ]),
    '0px 40px ',
  )
  assert.equal(await placed([]), '')
})

test('what stands in the margin, or runs over it, is in its way; what ends before it, or begins behind, is not', async () => {
  const picture = (left: number, width: number, top = 40, height = 40) =>
    `<svg style="left: ${left}px; top: ${top}px; width: ${width}px; height: ${height}px"></svg>`
  const at = (more: string) => placed([['a', 60, 20]], more)
  // The margin is from 310 to 360 px.
  assert.equal(await at(picture(320, 20)), '100px ')
  assert.equal(await at(picture(0, 312)), '100px ')
  assert.equal(await at(picture(0, 311)), '60px ')
  assert.equal(await at(picture(358, 20)), '100px ')
  assert.equal(await at(picture(359, 20)), '60px ')
  assert.equal(await at(picture(320, 20, 40, 0)), '60px ')
  assert.equal(await at(picture(320, 20, 80, 40)), '40px ')
  assert.equal(await at(picture(320, 20, 0, 200)), '× ')
  assert.equal(await at('<p style="left: 320px; top: 40px; height: 40px; width: 9px"></p>'), '60px ')
})
