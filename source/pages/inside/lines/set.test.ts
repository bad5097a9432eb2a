/** Paragraphs set, and seen in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

interface Set {
  readonly text: string
  readonly isSet: boolean
  /** Its lines as they are seen: the text, and how far from the right edge it ends, in px. */
  readonly lines: readonly {readonly text: string; readonly gap: number}[]
  /** The widest and the narrowest space of its full lines, in px. */
  readonly spaces: readonly [number, number]
}

/** Sets the paragraphs of `inner`, 300 px wide, words divided after every third letter. `script` may do more. */
const set = (inner: string, script = '') =>
  inPage<Set[]>(`
    const {openSetter, linesSheet} = await load('lines/set.js')
    document.head.append(Object.assign(document.createElement('style'), {textContent: linesSheet + 'p, li { font: 16px/20px serif; text-align: justify; white-space: pre-wrap; margin: 0 } ul { padding: 0 } .hyphens { hyphens: auto; hyphenate-limit-chars: 6 3 3 }'}))
    const host = html('<div style="width: 300px">' + ${JSON.stringify(inner)} + '</div>')
    const divide = (word, before, after) => [...word].map((_, at) => at).filter(at => at >= before && at <= word.length - after && at % 3 === 0)
    const setter = openSetter(() => ({divide, capitals: false}))
    setter.set(host)
    ${script}
    return [...host.querySelectorAll('p, li')].map(block => {
      const right = block.getBoundingClientRect().right
      const lines = []
      const range = document.createRange()
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      const all = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at); range.setEnd(node, at + 1)
          const rectangle = range.getBoundingClientRect()
          const middle = rectangle.top + rectangle.height / 2
          if (rectangle.height === 0) continue
          let line = lines.at(-1)
          if (!line || middle > line.middle + 10) lines.push(line = {text: '', middle, end: 0, spaces: []})
          line.text += node.data[at]
          if (node.data[at] !== ' ') line.end = rectangle.right
          else line.spaces.push(rectangle.width)
        }
      }
      const inner = lines.slice(0, -1).flatMap(({text, spaces}) => text.endsWith(' ') ? spaces.slice(0, -1) : spaces)
      return {text: block.textContent, isSet: block.classList.contains('set'), lines: lines.map(({text, end}) => ({text: text.trim(), gap: right - end})), spaces: [Math.max(...inner), Math.min(...inner)]}
    })
  `)
const prose =
  'Les casques bleus sont des soldats que les pays prêtent aux Nations unies pour garder une paix que l’on vient de signer, et que rien ne garantit encore.'

test('the lines of a paragraph are full but the last one, and no letter is lost', async () => {
  const [one] = await set(`<p>${prose}</p>`)
  assert.ok(one)
  assert.equal(one.isSet, true)
  assert.equal(one.text, prose)
  assert.equal(one.lines.map(({text}) => text).join(' '), prose)
  assert.ok(one.lines.length > 2)
  for (const {text, gap} of one.lines.slice(0, -1)) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
  assert.ok((one.lines.at(-1)?.gap ?? 0) > 5)
})

test('spaces of code keep their width only where what follows does not come up into the line', async () => {
  const [one] = await set('<p><code>M. de Vi et Mgr d’Aviau</code> → <code>M._de_Villiers_et_Mgr_d’Aviau</code></p>')
  assert.deepEqual(
    one?.lines.map(({text}) => text),
    ['M. de Vi et Mgr d’Aviau →', 'M._de_Villiers_et_Mgr_d’Aviau'],
  )
})

test('emphasis, code and links count with their own widths', async () => {
  const inner = prose
    .replace('casques bleus', '<strong style="font-size: 20px">casques bleus</strong>')
    .replace('Nations unies', '<em>Nations <b>unies</b></em>')
    .replace('garder', '<code>garder</code>')
  const [one] = await set(`<p>${inner}</p>`)
  assert.ok(one?.isSet)
  assert.equal(one.lines.map(({text}) => text).join(' '), prose)
  for (const {text, gap} of one.lines.slice(0, -1)) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
})

test('what cannot be reckoned, or needs no setting, is left to the browser', async () => {
  const all = await set(
    [
      `<p style="text-align: left">${prose}</p>`,
      '<p>Une ligne trop courte pour cela.</p>',
      `<p>${prose} <img></p>`,
      `<p>${prose} <kbd>a</kbd></p>`,
      `<p>${prose} <b style="display: inline-block">a</b></p>`,
      `<p>${prose}\t</p>`,
      `<p>${prose} \uD83D\uDE00</p>`,
    ].join(''),
  )
  assert.deepEqual(
    all.map(({isSet}) => isSet),
    all.map(() => false),
  )
})

test('what hangs beside the lines takes no room in them, and keeps no paragraph from being set', async () => {
  const number = '<span class="paragraph-number" style="position: absolute; left: -40px">¶ 2.14 </span>'
  const box = '<span class="task-box" style="display: inline-block; width: 20px; margin-left: -20px">☐\u00a0</span>'
  const [plain, ...hung] = await set([prose, number + prose, box + prose].map(inner => `<p>${inner}</p>`).join(''))
  assert.ok(plain)
  for (const {isSet, lines, text} of hung) {
    assert.ok(isSet, text)
    // What hangs stands on the first line.
    assert.deepEqual(
      lines.map(({text}) => text.replace(/^[¶☐].*?(?=Les)/, '')),
      plain.lines.map(({text}) => text),
    )
  }
})

test('words are divided where the style says so, names and code never', async () => {
  const words = 'administration constitutionnelle extraordinaire internationalement '.repeat(3).trim()
  const [hyphens, plain, names] = await set(
    `<p class="hyphens">${words}</p><p>${words}</p><p class="hyphens">${words.replaceAll('constitutionnelle', '<span class="nohyphen">constitutionnelle</span>')}</p>`,
  )
  const cuts = (one: Set | undefined) =>
    (one?.lines ?? [])
      .slice(0, -1)
      .filter(({text}, index) => !words.split(' ').includes(text.split(' ').at(-1) ?? '') && index >= 0)
  assert.ok(cuts(hyphens).length > 0)
  assert.equal(cuts(plain).length, 0)
  for (const {text} of cuts(names)) assert.doesNotMatch(text, /const\w*$/)
  for (const one of [hyphens, plain, names]) assert.equal(one?.text, words)
})

test('a word divided within a ligature keeps its two letters', async () => {
  const text = 'L’affaire affable affame'
  const faces =
    "document.head.append(Object.assign(document.createElement('style'), {textContent: '@font-face {font-family: Source; src: url(/fonts/SourceSerif4-Regular.ttf.woff2)}'})); await document.fonts.load('16px Source')"
  const widths = await inPage<{first: string; width: number}[]>(`
    ${faces}
    const {mark, linesSheet} = await load('lines/mark.js')
    document.head.append(Object.assign(document.createElement('style'), {textContent: linesSheet}))
    const host = html('<p style="width: 300px; font: 16px/20px Source">${text}</p>').querySelector('p')
    const node = host.firstChild
    const ends = [...node.data.matchAll(/aff/g)].map(({index}) => ({offset: index + 2, hyphen: true, bare: false, name: false}))
    const runs = [{node, start: 0, whole: false, face: {features: 'normal'}}]
    mark({block: host, runs, boxes: []}, {ends, letters: ends.map(() => 0), gaps: [], tighter: 0, last: 0})
    return [...host.querySelectorAll('.line-end')].map(end => {
      const range = document.createRange()
      range.setStart(end.nextSibling, 0)
      range.setEnd(end.nextSibling, 1)
      return {first: range.toString(), width: range.getBoundingClientRect().width}
    })
  `)
  assert.deepEqual(
    widths.map(({first}) => first),
    ['f', 'f', 'f'],
  )
  for (const {width} of widths) assert.ok(width > 3, `${width} px`)
})

test('an address is broken at its own places, without a sign', async () => {
  const address = 'https://<wbr>www.<wbr>exemple.<wbr>org/<wbr>documents/<wbr>annuel/<wbr>rapport/<wbr>complet'
  const [one] = await set(
    `<p>Voir à cette adresse <span class="nohyphen" data-address>${address}</span> qui dit tout de la chose.</p>`,
  )
  assert.ok(one?.isSet)
  assert.ok(one.lines.length > 2)
  assert.doesNotMatch(one.text, /[\u00AD\u2010]/)
  for (const {text} of one.lines) assert.doesNotMatch(text, /doc$|exem$|ann$/)
  assert.match(one.lines[0]?.text ?? '', /[./]$/)
})

test('an address has no openings but those at which lines end', async () => {
  const address = 'https://<wbr>www.<wbr>exemple.<wbr>org/<wbr>documents/<wbr>annuel/<wbr>rapport/<wbr>complet'
  const [one] = await set(
    `<p>Voir à cette adresse <span class="nohyphen" data-address>${address}</span> qui dit tout de la chose.</p>`,
    `const openings = [...host.querySelectorAll('wbr')].map(each => [each.closest('.line-end') ? 'end' : 'other', getComputedStyle(each).display])
     host.querySelector('p').append(openings.map(each => each.join(' ')).join())`,
  )
  const openings = one?.text.slice(one.text.indexOf('chose.') + 'chose.'.length).split(',') ?? []
  assert.ok(openings.includes('end inline'), openings.join())
  assert.equal(openings.filter(each => each === 'other none').length, openings.length - 1, openings.join())
})

test('a paragraph whose text did not change keeps its lines, one that did is set again', async () => {
  const [same] = await set(
    `<p>${prose}</p>`,
    "host.querySelector('.line-end').setAttribute('data-seen', ''); setter.set(host); host.querySelector('p').append(host.querySelectorAll('[data-seen]').length === 1 ? '' : '!')",
  )
  assert.equal(same?.text, prose)
  const [longer] = await set(
    `<p>${prose}</p>`,
    `host.querySelector('p').append(' ' + ${JSON.stringify(prose)}); setter.set(host)`,
  )
  assert.equal(longer?.text, `${prose} ${prose}`)
  for (const {text, gap} of longer?.lines.slice(0, -1) ?? []) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
})

test('after another measure all is set again', async () => {
  const [one] = await set(
    `<p>${prose}</p>`,
    "host.firstElementChild.style.width = '220px'; setter.renew(); setter.set(host)",
  )
  for (const {text, gap} of one?.lines.slice(0, -1) ?? []) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
  assert.equal(one?.lines.map(({text}) => text).join(' '), prose)
})

test('a line that sticks out is given back to the browser', async () => {
  const spoilt = "const wide = host.querySelector('p'); wide.style.fontSize = '18px'; setter.mend(host)"
  const [one, two] = await set(`<p>${prose}</p><p>${prose}</p>`, spoilt)
  assert.deepEqual([one?.isSet, two?.isSet], [false, true])
  assert.equal(one?.text, prose)
})

test('a paragraph that is cut ends with a full line', async () => {
  const part = prose.slice(0, prose.lastIndexOf(' ', 110) + 1)
  const cut = `const p = host.querySelector('p'); p.textContent = ${JSON.stringify(part)}; p.setAttribute('data-cut', 'justify'); p.style.textAlignLast = 'justify'; setter.set(host); setter.setCut(p)`
  const [one] = await set(`<p>${prose}</p>`, cut)
  assert.equal(one?.text, part)
  for (const {text, gap} of one?.lines ?? []) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
})

test('an item with a list in it is left, and the list is set', async () => {
  const [outer, inner] = await set(`<ul><li>${prose}<ul><li>${prose}</li></ul></li></ul>`)
  assert.deepEqual([outer?.isSet, inner?.isSet], [false, true])
})

test('a line ends before what goes on of a formula, and a formula has its width', async () => {
  const part = (sign: string) => `<math><mi>x</mi><mo>${sign}</mo></math>`
  const formula = `<span class="formula">${part('+').repeat(7)}</span>`
  const [one] = await set(`<p>${prose.slice(0, 60)} ${formula} ${prose.slice(60)}</p>`)
  assert.ok(one?.isSet)
  for (const {text, gap} of one.lines.slice(0, -1)) assert.ok(gap > -0.5, `${text} ${gap}`)
})

test('a paragraph that is cut is set anew for the part that stays, known by a number or not', async () => {
  for (const known of ['', 'data-ref="3"']) {
    let moved = 0
    for (let at = prose.indexOf(' ', 90); at > 0 && at < 140; at = prose.indexOf(' ', at + 1)) {
      const part = prose.slice(0, at + 1)
      const cut = (script: string) =>
        set(
          `<p ${known}>${part}</p>`,
          `const p = host.querySelector('p'); p.setAttribute('data-cut', 'justify'); p.style.textAlignLast = 'justify'; ${script}`,
        )
      const [[before], [after]] = [await cut(''), await cut('setter.setCut(p)')]
      assert.equal(after?.text, part)
      assert.equal(after?.lines.length, before?.lines.length)
      if (after?.lines.some(({text}, index) => text !== before?.lines[index]?.text)) moved++
      for (const {text, gap} of after?.lines ?? []) assert.ok(Math.abs(gap) < 0.5, `${text} ${gap}`)
    }
    assert.ok(moved > 0, known)
  }
})

test('a line is taken back from the paragraph that is the least tight for it, whichever comes first', async () => {
  const {taken, spacings} = await inPage<{taken: number[][]; spacings: number[]}>(`
    const {openSetter, linesSheet} = await load('lines/set.js')
    document.head.append(Object.assign(document.createElement('style'), {textContent: linesSheet + 'p { font: 16px/20px serif; text-align: justify; white-space: pre-wrap; margin: 0 }'}))
    /** Paragraphs of these widths, of which so many lines are taken back. */
    const set = (widths, lines) => {
      const host = html(widths.map((width, index) => '<p data-ref="' + index + '" style="width: ' + width + 'px">${prose} ${prose}</p>').join(''))
      const setter = openSetter(() => undefined)
      setter.fit(lines)
      setter.set(host)
      return [...host.children]
    }
    const linesOf = block => block.querySelectorAll('.line-end').length
    const shorter = (widths, lines) => {
      const before = set(widths, 0)
      return set(widths, lines).filter((block, index) => linesOf(block) < linesOf(before[index]))
    }
    const widthOf = block => Number.parseFloat(block.style.width)
    const spacingOf = block => Number.parseFloat(block.style.wordSpacing) || 0
    const all = shorter(Array.from({length: 300}, (_, index) => 200 + index), 300)
    const [tight, slack] = [all.toSorted((one, other) => spacingOf(one) - spacingOf(other))].flatMap(sorted => [sorted[0], sorted.at(-1)])
    const pair = [tight, slack].map(widthOf)
    return {
      spacings: [spacingOf(tight), spacingOf(slack)],
      taken: [pair, pair.toReversed()].map(widths => shorter(widths, 1).map(block => pair.indexOf(widthOf(block)))),
    }
  `)
  assert.ok((spacings[0] ?? 0) < (spacings[1] ?? 0), String(spacings))
  assert.deepEqual(taken, [[1], [1]])
})

test('widths are measured once, and again once they are forgotten, unless they were kept', async () => {
  const measured = await inPage<number[]>(`
    const {openSetter} = await load('lines/set.js')
    const host = html('<p style="text-align: justify; white-space: pre-wrap; width: 300px">' + ${JSON.stringify(prose)} + '</p>')
    const setter = openSetter(() => undefined)
    let count = 0
    const {append} = Element.prototype
    document.body.append = function (...all) { count++; append.apply(this, all) }
    return [() => {}, () => setter.renew(), () => setter.forget(), () => { setter.keep(); setter.forget() }].map(before => {
      before()
      setter.set(host)
      return count
    })
  `)
  assert.deepEqual(measured, [1, 1, 2, 2])
})
