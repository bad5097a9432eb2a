import assert from 'node:assert/strict'
import {after, it} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

it('hides the space at which a heading is cut, and shows those at which it was cut before', async () => {
  const hidden = await inPage<string[]>(`
    const {hideLastSpace} = await load('lines/mark.js')
    const heading = html('<h1 data-cut>Une partie </h1>').firstChild
    hideLastSpace(heading)
    heading.append('et la suite ')
    hideLastSpace(heading)
    return [heading.innerHTML, heading.textContent]
  `)
  assert.deepEqual(hidden, ['Une partie et la suite<span class="cut"> </span>', 'Une partie et la suite '])
})

it('leaves no space narrower than two thirds of its width, in full lines, last ones and single ones', async () => {
  const {lines, least} = await inPage<{lines: number; least: number}>(`
    const {linesSheet, openSetter} = await load('lines/set.js')
    const sheet = document.createElement('style')
    sheet.textContent = linesSheet + 'p { font: 16px sans-serif; text-align: justify; white-space: pre-wrap; margin: 0 }'
    document.head.append(sheet)
    const text = 'Constitutionnellement, gouvernementalement, l’internationalisation démocratiquement institutionnalisée.'
    const probe = html('<p style="width: 999px; text-align: left">a b</p>').firstChild.firstChild
    const range = document.createRange()
    const widthOf = (node, at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect().width
    }
    const natural = widthOf(probe, 1)
    const host = html(Array.from({length: 300}, (_, i) => '<p style="width: ' + (550 + i) + 'px">' + text + '</p>').join(''))
    openSetter(() => []).set(host)
    let [lines, least] = [0, natural]
    for (const block of host.querySelectorAll('.set')) {
      lines += block.querySelectorAll('.line-end').length + 1
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.classList.contains('line-end')) continue
        for (let at = 0; at < node.length; at++) {
          if (node.data[at] !== ' ' && node.data[at] !== '\\u00a0') continue
          // The white begins where the letter before ends, spaced or not.
          least = Math.min(least, widthOf(node, at) + (Number.parseFloat(getComputedStyle(node.parentElement).letterSpacing) || 0))
        }
      }
    }
    return {lines, least: least / natural}
  `)
  assert.ok(lines > 400, `${lines} lines`)
  assert.ok(least > 0.665 && least < 0.75, `${least} of a space`)
})

it('stretches no space of code, the others all the more', async () => {
  const widths = await inPage<{code: number[]; natural: number; right: number[]}>(`
    const {linesSheet, openSetter} = await load('lines/set.js')
    const sheet = document.createElement('style')
    sheet.textContent = linesSheet + 'p { font: 16px serif; text-align: justify; white-space: pre-wrap; margin: 0; width: 300px } code { font: 14px monospace }'
    document.head.append(sheet)
    const range = document.createRange()
    const widthOf = (node, at) => {
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    const probe = html('<p style="text-align: left"><code>a b</code></p>')
    const natural = widthOf(probe.querySelector('code').firstChild, 1).width
    const words = Array.from({length: 12}, (_, i) => 'mot' + 'x'.repeat(i % 5) + ' <code>un mot ' + i + '</code> et').join(' ')
    const host = html('<p>' + words + '.</p>')
    openSetter(() => []).set(host)
    const code = []
    for (const element of host.querySelectorAll('code')) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.classList.contains('line-end')) continue
        for (let at = 0; at < node.length; at++) if (node.data[at] === ' ') code.push(widthOf(node, at).width)
      }
    }
    const ends = new Map()
    range.selectNodeContents(host.firstChild)
    for (const {top, right, width} of range.getClientRects()) {
      if (width > 0) ends.set(Math.round(top / 8), Math.max(ends.get(Math.round(top / 8)) ?? 0, right))
    }
    const left = host.firstChild.getBoundingClientRect().left
    const right = [...ends.values()].map(end => end - left)
    return {code, natural, right}
  `)
  assert.ok(widths.code.length > 12, `${widths.code.length} spaces`)
  // Its letters, of which a space is one, give way as those of any line: by a fortieth of an em at most.
  for (const width of widths.code) assert.ok(Math.abs(width - widths.natural) < 0.42, `${width} of ${widths.natural}`)
  // The space at which a line ends hangs out of it.
  for (const right of widths.right) assert.ok(right < 300.5 + widths.natural, `a line ends at ${right}`)
})

/** What a paragraph becomes whose lines end there: its HTML, and that of what was unmarked again. */
const marked = (paragraph: string, plan: object): Promise<readonly [string, string]> =>
  inPage(`
    const {mark, unmark} = await load('lines/mark.js')
    const block = html(${JSON.stringify(paragraph)}).firstChild
    const runs = []
    const boxes = []
    let text = ''
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.localName === 'math') {
        boxes.push({start: text.length, element: node})
        text += '\\uFFFC'
      }
      if (!(node instanceof Text)) continue
      const whole = node.parentElement.localName === 'code'
      runs.push({node, start: text.length, whole, face: {features: whole ? '"liga" 0' : 'normal'}})
      text += node.data
    }
    const plan = {letters: [], gaps: [], tighter: 0.05, last: undefined, ...${JSON.stringify(plan)}}
    mark({block, runs, boxes}, plan)
    const made = block.outerHTML
    unmark(block)
    return [made, block.outerHTML]
  `)
const end = (offset: number, more: object = {}) => ({offset, bare: false, name: false, ...more})

it('ends lines at a space, at a hyphen that is drawn or stands there, and within an address', async () => {
  const text = 'un deux trois-quatre cinq https://a.b/c six'
  const ends = [end(2), end(5), end(14, {name: true}), end(34, {bare: true}), end(39)]
  const [made, back] = await marked(`<p>${text}</p>`, {ends})
  assert.equal(
    made,
    '<p class="set">un<span class="line-end"> </span>de<span class="line-end"></span>ux trois<span class="line-end" data-divided="">-</span>quatre cinq https://<span class="line-end" data-bare=""><wbr></span>a.b/c<span class="line-end"> </span>six</p>',
  )
  assert.equal(back, `<p class="">${text}</p>`)
})

it('gives way between the letters of each line, in whatever elements they stand', async () => {
  const ends = [end(2), end(12)]
  const [made, back] = await marked('<p>un <b>deux</b> et <code>a b</code> fin</p>', {ends, letters: [0.1234, 0, -0.5]})
  const line = (letter: string, text: string, features = 'normal') =>
    `<span class="set-line" style="letter-spacing: ${letter}px; font-feature-settings: ${features};">${text}</span>`
  assert.equal(
    made,
    `<p class="set">${line('0.123', 'un')}<span class="line-end"> </span><b>deux</b> et <code>a<span class="line-end"> </span>${line('-0.5', 'b', '&quot;liga&quot; 0')}</code>${line('-0.5', ' fin')}</p>`,
  )
  assert.equal(back, '<p class="">un <b>deux</b> et <code>a b</code> fin</p>')
})

it('takes off each space what the fullest line asks for, less on a last line that bears more', async () => {
  const style = async (tighter: number, last: number | undefined) => {
    const [made] = await marked('<p>un deux trois</p>', {ends: [end(2)], tighter, last})
    return made.replace('<span class="line-end"> </span>', '|')
  }
  assert.equal(await style(0.05, 0.01), '<p class="set">un|deux trois</p>')
  assert.equal(await style(0.4, undefined), '<p class="set" style="word-spacing: -0.4px;">un|deux trois</p>')
  assert.equal(await style(0.4, 0.4), '<p class="set" style="word-spacing: -0.4px;">un|deux trois</p>')
  assert.equal(
    await style(0.4, 0.1),
    '<p class="set" style="word-spacing: -0.4px;">un|<span class="set-line" style="word-spacing: -0.1px;">deux trois</span></p>',
  )
})

it('ends a line before what goes on of a formula', async () => {
  const formula = '<span class="formula"><math></math><math></math></span>'
  const [made, back] = await marked(`<p>un ${formula} deux</p>`, {ends: [end(4)]})
  assert.equal(
    made,
    '<p class="set">un <span class="formula"><math></math><span class="line-end formula-end"></span><math></math></span> deux</p>',
  )
  assert.equal(back, `<p class="">un ${formula} deux</p>`)
})

it('keeps the width of spaces of code where the others can take all that is left, and nothing comes up', async () => {
  const code = async (gaps: readonly (readonly [number, number, number])[], tighter = 0.05, at = 13) => {
    const plan = {ends: [end(at)], gaps: gaps.map(([free, spaces, width]) => ({free, spaces, width})), tighter}
    const [made] = await marked('<p>un deux <code>a b c d</code> trois</p>', plan)
    return [...made.matchAll(/word-spacing: -([\d.]+)px/g)].map(([, taken]) => Number(taken))
  }
  // Of five spaces on the first line two are of the code, the one at its end of neither.
  assert.deepEqual(
    await code([
      [6, 5, 200],
      [0, 2, 100],
    ]),
    [2],
  )
  assert.deepEqual(
    await code([
      [6, 5, 200],
      [0, 2, 9],
    ]),
    [],
    'what follows would come up',
  )
  // Ten px must be free, and a tenth more.
  const beside = async (next: number, tighter?: number) =>
    (
      await code(
        [
          [6, 5, 200],
          [0, 2, next],
        ],
        tighter,
      )
    ).length
  assert.deepEqual([await beside(11.1), await beside(10.9)], [1, 0])
  // What is taken off all spaces comes to it, and off what follows.
  assert.deepEqual([await beside(14.1, 0.4), await beside(13.9, 0.4)], [2, 1])
  assert.deepEqual(
    await code([
      [0, 5, 200],
      [0, 2, 100],
    ]),
    [],
    'nothing is left',
  )
  assert.deepEqual(
    await code([
      [6, 2, 200],
      [0, 2, 100],
    ]),
    [],
    'no other space',
  )
  assert.deepEqual(
    await code(
      [
        [6, 5, 200],
        [0, 2, 100],
      ],
      0.4,
    ),
    [0.4, 2.4],
  )
  const plan = {
    ends: [end(8)],
    gaps: [
      {free: 6, spaces: 3, width: 200},
      {free: 0, spaces: 2, width: 100},
    ],
  }
  const [bound] = await marked('<p>un <code>a\u00a0b\u00a0c</code> deux trois</p>', plan)
  assert.match(bound, /word-spacing: -6px;">a&nbsp;b&nbsp;c</, 'those that never break as well')
  // On the last line there is one.
  assert.deepEqual(
    await code(
      [
        [0, 5, 200],
        [3, 2, 100],
      ],
      0.05,
      11,
    ),
    [3],
  )
})
