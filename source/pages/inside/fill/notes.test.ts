/** Notes on pages of ten lines, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage, type TrialPage, trial} from '../../trial.ts'

after(closeTrials)

const lines = (count: number, name = 'ligne') =>
  Array.from({length: count}, (_, index) => `<p>${name} ${index + 1}</p>`).join('')
const call = (key: number) => `<a class="note-call" data-note="${key}" data-generated>${key}</a>`
const calling = (key: number, text = 'appel') => `<p>${text}${call(key)}</p>`
const notes = (...texts: readonly string[]) =>
  `<div class="notes">${texts
    .map((text, index) => `<aside class="note" data-note="${index + 1}" data-stream="note">${text}</aside>`)
    .join('')}</div>`
const count = (text: string) => (text === '' ? 0 : text.split(' / ').length)
/** Lines of text and of notes on each page. */
const filled = (pages: readonly TrialPage[]) => pages.map(page => [count(page.text), count(page.notes)])

test('a page takes as many lines as it has room for with their notes', async () => {
  const keys = Array.from({length: 12}, (_, index) => index + 1)
  const {pages} = await trial(keys.map(key => calling(key)).join('') + notes(...keys.map(key => `<p>note ${key}</p>`)))
  assert.deepEqual(filled(pages), [
    [5, 5],
    [5, 5],
    [2, 2],
  ])
  assert.equal(pages[1]?.notes, 'note 6 / note 7 / note 8 / note 9 / note 10')
})

test('notes are as high as their lines on the grid of the theme', async () => {
  const {pages} = await trial(`${calling(1)}${lines(12)}${notes('<p style="line-height:12px">courte</p>')}`)
  assert.deepEqual(filled(pages), [
    [9, 1],
    [4, 0],
  ])
})

test('notes take six tenths of a page at most while text remains', async () => {
  const {pages} = await trial(`${calling(1)}${lines(20)}${notes(lines(14, 'note'))}`)
  assert.deepEqual(filled(pages), [
    [4, 6],
    [4, 6],
    [8, 2],
    [5, 0],
  ])
})

test('notes that go on leave a white of one line as it is', async () => {
  const whole = `<div data-break-inside="avoid">${lines(3, 'bloc')}</div>`
  const {pages} = await trial(`${calling(1)}${lines(2)}${whole}${lines(3, 'suite')}${notes(lines(14, 'note'))}`)
  assert.deepEqual(filled(pages).slice(0, 2), [
    [3, 6],
    [4, 6],
  ])
})

test('notes take what the text leaves where it ends', async () => {
  const {pages} = await trial(`${calling(1)}${notes(lines(9, 'note'))}`)
  assert.deepEqual(filled(pages), [[1, 9]])
})

test('notes that are longer than a page go on alone', async () => {
  const {pages} = await trial(`${calling(1)}${notes(lines(23, 'note'))}`)
  assert.deepEqual(filled(pages), [
    [1, 9],
    [0, 10],
    [0, 4],
  ])
})

test('a long note begins under its call, and goes on overleaf', async () => {
  const {pages} = await trial(`${lines(6)}${calling(1)}${lines(10, 'suite')}${notes(lines(8, 'note'))}`)
  assert.deepEqual(filled(pages), [
    [7, 3],
    [5, 5],
    [5, 0],
  ])
  assert.match(pages[0]?.text ?? '', /appel$/)
})

test('a note longer than a page begins under its call, whether text follows it or not', async () => {
  const note = notes(lines(18, 'note'))
  const followed = await trial(`${lines(6)}${calling(1)}${lines(10, 'suite')}${note}`)
  assert.deepEqual(filled(followed.pages).slice(0, 2), [
    [7, 3],
    [4, 6],
  ])
  const last = await trial(`${lines(6)}${calling(1)}${note}`)
  assert.deepEqual(filled(last.pages), [
    [7, 3],
    [0, 10],
    [0, 5],
  ])
})

test('a line waits when less than two lines of its note would stand below it', async () => {
  const {pages} = await trial(`${lines(7)}${calling(1)}${lines(4, 'suite')}${notes(lines(3, 'note'))}`)
  assert.deepEqual(filled(pages), [
    [7, 0],
    [5, 3],
  ])
})

test('a note waits for the next page when what calls it fills this one', async () => {
  const tall = `<figure data-break-inside="avoid"><svg width="100" height="175" style="display:block"></svg><figcaption data-stream="caption">légende${call(1)}</figcaption></figure>`
  const {pages} = await trial(`${tall}${lines(4)}${notes('<p>tardive</p>')}`)
  assert.deepEqual(
    pages.map(page => page.notes),
    ['', 'tardive'],
  )
  assert.equal(pages[1]?.text.split(' / ').length, 4)
})

test('a note called in a note follows it', async () => {
  const {pages} = await trial(`${calling(1)}${notes(`<p>une${call(2)}</p>`, '<p>deux</p>')}`)
  assert.equal(pages[0]?.notes, 'une / deux')
})

test('a table in a note stays in its measure', async () => {
  const wide = '<td><svg width="100%" height="10" style="display:block"></svg></td>'
  const table = `<table data-ref="3"><tbody><tr>${wide}</tr></tbody></table>`
  const css = '.note > * { margin-left: 40px; } .note > table { width: calc(100% - 40px); } td { padding: 0; }'
  const {laidOut} = await trial(`${calling(1)}${notes(`<p>note</p>${table}`)}`, css)
  const [page] = laidOut.pages
  const box = page?.images[0]?.box
  assert.ok(page && box)
  // The drawing is 40 px in, and ends where the type area does.
  assert.ok(Math.abs(box.x - page.area.x - 30) < 0.5, `x ${box.x - page.area.x}`)
  assert.ok(Math.abs(box.x + box.width - page.area.x - page.area.width) < 0.5)
})

test('the line at which a page cuts a justified note is set as full as the others', async () => {
  const cut = await inPage<{cut: string | null; set: number; rest: string}>(`
    const {noteArea} = await load('fill/notes.js')
    const host = html('<div style="width:300px"></div>').firstElementChild
    const note = html('<aside class="note" style="font:14px/20px serif"><p style="text-align:justify;margin:0">' + 'mot de la note '.repeat(60) + '</p></aside>').firstElementChild
    let set = 0
    const setter = {set() {}, mend() {}, setCut: block => { set += block.localName === 'p' ? 1 : 0 }}
    const area = noteArea(host, {width: 300, height: 200, left: 0, top: 0, grid: 20}, false, setter)
    area.show([note])
    const [rest] = area.carry()
    return {cut: host.querySelector('p').getAttribute('data-cut'), set, rest: rest.textContent.trim().slice(0, 3)}
  `)
  assert.deepEqual(cut, {cut: 'justify', set: 1, rest: cut.rest})
  assert.notEqual(cut.rest, '')
})

test('a paragraph of three lines, in a note as in the text, is not parted in two and one', async () => {
  // Six words a line.
  const words = (count: number) => Array.from({length: count}, (_, index) => `mot${10 + index}`).join(' ')
  // The last line begins within a text, or with one that follows an element.
  for (const three of [words(13), `${words(11)} <b>mot21</b> mot22`]) {
    const note = notes(`<p>${words(11)}</p><p>${three}</p>`)
    for (let above = 1; above < 9; above++) {
      const {pages} = await trial(`${lines(above)}${calling(1)}${lines(15)}${note}`)
      for (const {notes} of pages) assert.doesNotMatch(notes, /^mot22$/)
      assert.equal(pages.map(({notes}) => notes).filter(text => text.includes('mot22')).length, 1)
    }
  }
  const {pages} = await trial(`${lines(8)}<p>${words(13)}</p>${lines(3)}`)
  assert.match(pages[1]?.text ?? '', /^mot10 .* mot22 \//)
  // One of four is parted in the middle.
  const four = await trial(`${lines(8)}<p>${words(19)}</p>${lines(3)}`)
  assert.match(four.pages[1]?.text ?? '', /^mot22 .* mot28 \//)
  // Where nothing else stands on the page it is.
  const tall = await trial(`<p style="line-height:70px">${words(13)}</p>`)
  assert.match(tall.pages[1]?.text ?? '', /^mot22$/)
})

/**
 * The place of notes on a page of ten lines, with notes of so many lines: `script` has `area`, `notes`, the `host`, and how often
 * lines were chosen, `set()`.
 */
const area = <Result>(lengths: readonly number[], script: string, room = '{}', full = false) =>
  inPage<Result>(`
    const {noteArea} = await load('fill/notes.js')
    const sheet = document.createElement('style')
    sheet.textContent = 'body { margin: 0 } .note { display: block; font: 14px/20px serif } .note p { margin: 0 } .page-notes { display: flow-root } [data-beside] { position: absolute; left: 400px }'
    document.head.append(sheet)
    const host = html('<div style="width: 300px"></div>').firstChild
    const notes = ${JSON.stringify(lengths)}.map((count, index) => {
      const note = html('<aside class="note" data-ref="' + index + '">' + Array.from({length: count}, (_, line) => '<p>' + 'abcde'[index] + line + '</p>').join('') + '</aside>').firstChild
      note.remove()
      return note
    })
    let sets = 0
    const set = () => sets
    const setter = {set() { sets++ }, mend: holder => { mended.push(holder.textContent) }, setCut() {}}
    const mended = []
    const area = noteArea(host, {width: 300, height: 200, left: 0, top: 0, grid: 20, ...${room}}, ${full}, setter)
    const textOf = () => host.textContent
    const state = () => [area.height, area.isCut, area.count(), textOf()]
    ${script}
  `)

test('notes have what they ask for, to a limit, in whole lines', async () => {
  const limits = (room: string, full: boolean) => area<number>([], 'return area.limit', room, full)
  assert.deepEqual(
    [
      await limits('{}', false),
      await limits('{}', true),
      await limits('{height: 219}', false),
      await limits('{height: 199.9}', true),
      await limits('{height: 195}', true),
    ],
    [120, 200, 120, 200, 180],
  )
  const found = await area<unknown[]>(
    [1, 2, 5],
    `
    notes[1].style.paddingBottom = '5px'
    area.show(notes.slice(0, 2))
    const two = [...state(), area.heights(), area.holds(notes[0]), area.holds(notes[2]), set()]
    area.show(notes.slice(0, 2))
    const again = set()
    area.show(notes)
    const three = [...state(), area.heights(), set()]
    area.show(notes, 60)
    const less = [area.height, area.isCut]
    area.show([])
    return [two, again, three, less, [...state(), area.heights(), host.childNodes.length]]
  `,
  )
  assert.deepEqual(found, [
    [80, false, 2, 'a0b0b1', [0, 20, 80], true, false, 1],
    1,
    [120, true, 3, 'a0b0b1c0c1c2c3c4', [0, 20, 80, 180], 2],
    [60, true],
    [0, false, 0, '', [0], 0],
  ])
})

test('a line of a note that sticks out is given back to the browser before the note is measured', async () => {
  const found = await area<unknown[]>(
    [1, 2],
    `
    setter.mend = holder => { mended.push(holder.textContent); holder.lastChild.style.paddingBottom = '20px' }
    area.show(notes)
    return [mended, area.height]
  `,
  )
  assert.deepEqual(found, [['a0b0b1'], 80])
})

test('notes that were cut may have more; what has no room goes on, a note at a line', async () => {
  const found = await area<unknown[]>(
    [4, 4, 1],
    `
    area.show(notes)
    area.grow(100)
    const same = area.height
    area.grow(159)
    const more = area.height
    const rest = area.carry()
    return [same, more, rest.map(note => note.textContent), rest.map(note => note.hasAttribute('data-rest')), textOf(), area.count()]
  `,
  )
  assert.deepEqual(found, [120, 140, ['b3', 'c0'], [true, false], 'a0a1a2a3b0b1b2', 2])
  const whole = await area<unknown[]>(
    [2],
    'area.show(notes); area.grow(180); return [area.height, area.carry().length, textOf()]',
  )
  assert.deepEqual(whole, [40, 0, 'a0a1'])
})

test('it is told whether the last note begins', async () => {
  const begins = (most: number) => area<boolean>([3, 4], `area.show(notes, ${most}); return area.beginsLast()`)
  assert.deepEqual(
    [await begins(60), await begins(100), await begins(120), await begins(140)],
    [false, true, true, true],
  )
})

test('notes in the margin take no height, and are never cut; below the text there may be room for some', async () => {
  const found = await area<unknown[]>(
    [3, 5, 4, 1],
    `
    notes[1].setAttribute('data-beside', '')
    notes[3].setAttribute('data-beside', '')
    area.show([notes[1]])
    const alone = [...state(), host.firstChild.hasAttribute('data-all-beside')]
    area.show(notes)
    const all = [area.height, area.isCut, area.heights(), host.firstChild.hasAttribute('data-all-beside'), area.beginsLast(), textOf()]
    return [alone, all, area.carry().map(note => note.textContent), textOf()]
  `,
  )
  assert.deepEqual(found, [
    [0, false, 1, 'b0b1b2b3b4', true],
    [120, true, [0, 60, 60, 140, 140], false, true, 'a0a1a2b0b1b2b3b4c0c1c2c3d0'],
    ['c3'],
    'a0a1a2b0b1b2b3b4c0c1c2d0',
  ])
  const below = await area<unknown[]>(
    [3],
    'area.show(notes); return [area.height, area.heights(), area.isCut]',
    '{height: 100, below: 40}',
  )
  assert.deepEqual(below, [20, [0, 20], false])
  const little = await area<unknown[]>([1], 'area.show(notes); return [area.height, area.heights()]', '{below: 40}')
  assert.deepEqual(little, [0, [0, 0]])
})
