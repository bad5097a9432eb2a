/** What only some see, taken out of pages that are laid out: in a real browser, by where things stand. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

const page = (inside: string, more = '') =>
  `<div class="pagedjs_page"><div class="pagedjs_page_content"><section ${more}>${inside}</section></div></div>`
/** Runs `script` with pages of these contents, each line of text 20 px high. */
const run = <Result>(content: string, script: string): Promise<Result> =>
  inPage<Result>(`
    const {readRooms, roomsOn, showFor, wear} = await load('rooms.js')
    const sheet = document.createElement('style')
    sheet.textContent = ':root { --ink: black } body { margin: 0; font: 16px/20px serif } section { width: 300px } .wide { width: 200px; height: 100px; background: red; padding: 3px } #word { white-space: normal }'
    document.head.append(sheet)
    const host = html(${JSON.stringify(content)})
    for (const one of host.querySelectorAll('.pagedjs_page')) readRooms(one)
    const boxOf = element => { const {left, top, width, height} = element.getBoundingClientRect(); return [left, top, width, height].map(Math.round) }
    ${script}
  `)

test('a room has the place and size of what it hides, and nothing of it; what is seen comes back', async () => {
  const found = await run<Record<string, unknown>>(
    page(
      '<p>avant</p><div id="a" class="wide" data-only="teacher" data-room="white">Réponse</div><p id="p">après</p><p data-only="student">élève</p>',
    ),
    `
    const element = document.getElementById('a')
    const [before, after] = [boxOf(element), boxOf(document.getElementById('p'))]
    showFor(['student'])
    const room = host.querySelector('.room')
    const student = {box: boxOf(room), after: boxOf(document.getElementById('p')), text: host.textContent, name: room.localName, kept: room.classList.contains('wide')}
    showFor(['teacher'])
    return {before, after, student, isBack: document.getElementById('a') === element, teacher: host.textContent, rooms: host.querySelectorAll('.room').length}
  `,
  )
  assert.deepEqual(found.student, {
    box: found.before,
    after: found.after,
    text: 'avantaprèsélève',
    name: 'div',
    kept: true,
  })
  assert.deepEqual([found.isBack, found.teacher, found.rooms], [true, 'avantRéponseaprès', 1])
})

test('a room is white, lines of two of the grid, whole squares or a frame', async () => {
  const kinds = ['lines', 'grid', 'box', 'white']
  const found = await run<{lines: number[]; path: string; view: string; frame: string[]; children: number[]}>(
    page(kinds.map(kind => `<div class="wide" data-only="teacher" data-room="${kind}">x</div>`).join('')),
    `
    showFor([])
    const rooms = [...host.querySelectorAll('.room')]
    return {
      lines: [...rooms[0].querySelectorAll('.answer-line')].map(line => Number.parseFloat(line.style.height) || 0),
      path: rooms[1].querySelector('svg.room-grid path').getAttribute('d'),
      view: rooms[1].querySelector('svg').getAttribute('viewBox'),
      frame: rooms.map(room => getComputedStyle(room).boxShadow === 'none' ? '' : 'frame'),
      children: rooms.map(room => room.children.length),
    }
  `,
  )
  // 106 px high with its padding: two lines of 40, the first of which has what is left.
  assert.deepEqual(found.lines, [66, 0])
  assert.deepEqual(found.children, [2, 1, 0, 0])
  const [across = [], down = []] = [/M0 ([\d.]+)H([\d.]+)/g, /M([\d.]+) 0V([\d.]+)/g].map(one => [
    ...found.path.matchAll(one),
  ])
  const square = (5 / 25.4) * 96
  assert.deepEqual([across.length, down.length], [6, 11])
  for (const [index, [, at, end]] of across.entries()) {
    assert.ok(Math.abs(Number(at) - index * square) < 0.001)
    assert.ok(Math.abs(Number(end) - 10 * square) < 0.001)
  }
  for (const [index, [, at, end]] of down.entries()) {
    assert.ok(Math.abs(Number(at) - index * square) < 0.001)
    assert.ok(Math.abs(Number(end) - 5 * square) < 0.001)
  }
  const [left, top, width, height] = found.view.split(' ').map(Number)
  assert.deepEqual([left, top], [-0.5, -0.5])
  assert.ok(Math.abs((width ?? 0) - 10 * square - 1) < 0.001 && Math.abs((height ?? 0) - 5 * square - 1) < 0.001)
  assert.deepEqual(found.frame, ['', '', 'frame', ''])
})

test('a word in a line leaves its width, line by line', async () => {
  const found = await run<{before: number[]; blanks: number[]; breaks: number; after: number[][]}>(
    page(
      '<p>Le mot <span id="word" data-only="teacher" data-room="white" class="answer" data-ref="7">est assez long pour deux lignes de ce texte</span><span id="end">.</span></p>',
    ),
    `
    const end = document.getElementById('end')
    const from = boxOf(end)
    const before = [...document.getElementById('word').getClientRects()].map(({width}) => Math.round(width))
    showFor(['student'])
    const room = host.querySelector('.room')
    return {
      before,
      blanks: [...room.querySelectorAll('span')].map(one => Math.round(one.getBoundingClientRect().width)),
      breaks: room.querySelectorAll('br').length,
      after: [from, boxOf(end)],
    }
  `,
  )
  assert.equal(found.before.length, 2)
  assert.deepEqual(found.blanks, found.before)
  assert.equal(found.breaks, 1)
  assert.deepEqual(found.after[0], found.after[1])
})

test('another audience may read something else in its place', async () => {
  const content = page(
    '<p data-only="teacher" data-instead="À toi !" data-instead-for="student" data-ref="4" lang="fr" data-rest>Réponse</p>',
  )
  const found = await run<string[]>(
    content,
    `
    showFor(['student'])
    const instead = host.querySelector('p')
    const student = [instead.textContent, instead.dataset.ref, String(instead.hasAttribute('data-rest')), instead.className]
    showFor(['guest'])
    const room = host.querySelector('p')
    return [...student, room.textContent, room.className, String(room.hasAttribute('data-ref')), String(room.hasAttribute('data-rest'))]
  `,
  )
  assert.deepEqual(found, ['À toi !', '4', 'true', '', '', 'room', 'false', 'true'])
})

test('the last pages that are for others go, and come back in their order; those between stay', async () => {
  const content = [
    page('1'),
    page('2', 'data-only="teacher"'),
    page('3'),
    page('4', 'data-only="teacher"'),
    page('5', 'data-only="teacher"'),
  ].join('')
  const found = await run<string[]>(
    content,
    `
    const shown = () => host.querySelectorAll('.pagedjs_page').length + ':' + host.textContent
    const all = shown()
    showFor(['student'])
    const student = shown()
    showFor(['teacher'])
    return [all, student, shown()]
  `,
  )
  assert.deepEqual(found, ['5:12345', '3:13', '5:12345'])
})

test('a link to what is hidden leads nowhere, until it is seen', async () => {
  const found = await run<(string | null)[]>(
    page('<a id="a" href="#x" data-target-only="teacher">x</a><a id="b" href="#y" data-target-only="student">y</a>'),
    `
    const hrefs = () => ['a', 'b'].map(id => document.getElementById(id).getAttribute('href'))
    showFor(['student'])
    const student = hrefs()
    showFor(['teacher'])
    return [...student, ...hrefs()]
  `,
  )
  assert.deepEqual(found, [null, '#y', '#x', null])
})

test('rooms are told with what they come from, their size and what was asked for', async () => {
  const found = await run<unknown[]>(
    page(
      '<div class="wide answer" data-only="teacher" data-room="lines" data-ref="5" data-spaced="3cm">x</div><p>a <b data-only="teacher" data-room="white">bc</b></p><p data-only="teacher">d</p>',
    ),
    `
    const [block, word, ...others] = roomsOn(host)
    return [block, {...word, width: word.width > 5 && word.width < 60}, others.length, roomsOn(html('<p data-only="teacher" data-room="white">z</p>')).length]
  `,
  )
  assert.deepEqual(found, [
    {ref: 5, width: 206, height: 106, isInline: false, isAnswer: true, asked: 0},
    {ref: -1, width: true, height: (found[1] as {height: number}).height, isInline: true, isAnswer: false},
    0,
    0,
  ])
})

test('a style sheet lies over the pages in the place of the one before', async () => {
  const found = await run<unknown[]>(
    page('<p id="a">a</p>'),
    `
    const colour = () => getComputedStyle(document.getElementById('a')).color
    const seen = [colour()]
    for (const css of ['p { color: rgb(1, 2, 3) }', 'p { color: rgb(4, 5, 6) }', '']) { wear(css); seen.push(colour()) }
    return [...seen, document.querySelectorAll('style[data-over]').length]
  `,
  )
  assert.deepEqual(found, [found[0], 'rgb(1, 2, 3)', 'rgb(4, 5, 6)', found[0], 0])
})

test('where not one square has room there is none; a room of lines has one at least', async () => {
  const small = (kind: string, width: number, height: number) =>
    `<div style="width: ${width}px; height: ${height}px" data-only="teacher" data-room="${kind}">x</div>`
  const found = await run<unknown[]>(
    page([small('grid', 200, 18), small('grid', 18, 200), small('grid', 19, 19), small('lines', 200, 10)].join('')),
    `
    showFor([])
    const [low, narrow, one, line] = [...host.querySelectorAll('.room')]
    const svg = one.querySelector('svg')
    return [low.children.length, narrow.children.length, Math.round(svg.getAttribute('width')), Math.round(svg.getAttribute('height')), line.children.length, line.firstChild.style.height]
  `,
  )
  assert.deepEqual(found, [0, 0, 20, 20, 1, '10px'])
})

test('several boxes of a word on a line are one blank', async () => {
  const found = await run<number[]>(
    page(
      '<p><span id="word" data-only="teacher" data-room="white" data-ref="7">avant <bdo dir="rtl">arrière</bdo> après</span></p>',
    ),
    `
    const word = document.getElementById('word')
    const boxes = [new DOMRect(40, 10, 20, 16), new DOMRect(10, 11, 25, 14), new DOMRect(70, 9, 10, 16), new DOMRect(0, 31, 30, 16), new DOMRect(30, 26.5, 10, 9)]
    word.getClientRects = () => boxes
    readRooms(host)
    const [{width, height}] = roomsOn(host)
    showFor([])
    return [width, height, ...[...host.querySelectorAll('.room span')].map(one => one.getBoundingClientRect().width)]
  `,
  )
  // From 10 to 80 px on the first line, from 0 to 40 on the second.
  assert.deepEqual(found, [110, 32, 70, 40])
})
