/** The page filler, on pages of ten lines, in a real browser. */
import assert from 'node:assert/strict'
import {after, describe, it} from 'node:test'
import {LayoutRefused} from '../../index.ts'
import {closeTrials, trial} from '../../trial.ts'

after(closeTrials)

const lines = (count: number, tag = 'p', from = 1) =>
  Array.from({length: count}, (_, index) => `<${tag}>ligne ${from + index}</${tag}>`).join('')
const words = (count: number, from = 1) => Array.from({length: count}, (_, index) => `mot${from + index}`).join(' ')
/** Numbers of the words `motN` of a text, in order. */
const numbers = (text: string) => [...text.matchAll(/mot(\d+)/g)].map(match => Number(match[1]))
const upTo = (count: number) => Array.from({length: count}, (_, index) => index + 1)

describe('a page', () => {
  it('takes ten lines, and the next the eleventh', async () => {
    const {pages} = await trial(lines(11))
    assert.deepEqual(
      pages.map(page => page.text.split(' / ').length),
      [10, 1],
    )
  })

  it('cuts a paragraph between words, keeps two lines on each side, and loses none', async () => {
    const {pages} = await trial(`${lines(7)}<p data-ref="1" style="text-align: justify">${words(60)}</p>`)
    assert.equal(pages.length, 2)
    assert.deepEqual(numbers(pages.map(page => page.text).join(' ')), upTo(60))
    assert.match(pages[0]?.text ?? '', /mot\d+$/)
    assert.match(pages[1]?.text ?? '', /^mot\d+/)
  })

  it('begins with a word, and not with the space before it, where a line ends between elements', async () => {
    for (const between of ['<b>mot</b> mot ', '<b>mot</b> ', '<b>mot</b><i> mot</i> ']) {
      const {laidOut} = await trial(
        `${lines(7)}<p style="text-align: left; white-space: pre-wrap" data-ref="1">${between.repeat(40)}fin</p>`,
      )
      assert.ok(laidOut.pages.length > 1)
      for (const {texts} of laidOut.pages) assert.match(texts[0]?.text ?? '', /^\S/, between)
    }
  })

  it('never leaves the first line of a paragraph alone', async () => {
    const {pages} = await trial(`${lines(9)}<p>${words(20)}</p>`)
    assert.equal(pages[0]?.text.split(' / ').length, 9)
  })

  it('never cuts within a word, hyphens included', async () => {
    const long = 'anticonstitutionnellement '.repeat(60)
    const {pages} = await trial(`<p lang="fr" style="hyphens: auto">${long}</p>`)
    assert.ok(pages.length > 1)
    for (const {text} of pages) assert.match(text, /^(anticonstitutionnellement ?)+$/)
  })

  it('cuts a word that is wider than the page where it must', async () => {
    const {pages} = await trial(`<p>${'x'.repeat(900)}</p>`)
    assert.equal(
      pages
        .map(page => page.text)
        .join('')
        .replaceAll(' / ', ''),
      'x'.repeat(900),
    )
  })

  it('keeps the spaces between inline elements', async () => {
    const {pages} = await trial(`<p>un <em>deux</em> <strong>trois</strong>\n  quatre</p>`)
    assert.equal(pages[0]?.text, 'un deux trois quatre')
  })

  it('keeps a heading with what follows', async () => {
    const {pages} = await trial(`${lines(9)}<h2>titre</h2><p>suite</p>`)
    assert.equal(pages[1]?.text, 'titre / suite')
  })

  it('shows a block taller than the page on several', async () => {
    const {pages} = await trial(`<aside class="box" data-break-inside="avoid">${lines(25)}</aside>`)
    assert.deepEqual(
      pages.map(page => page.text.split(' / ').length),
      [10, 10, 5],
    )
  })

  it('names the element that can neither fit nor be cut', async () => {
    await assert.rejects(
      trial(`<p>un</p><p><span style="display:inline-block">${'x<br>'.repeat(30)}</span></p>`),
      (error: unknown) => {
        assert.ok(error instanceof LayoutRefused)
        assert.equal(error.finding.rule, 'layout-stuck')
        assert.equal(error.finding.place?.file, 'essai.md')
        return true
      },
    )
  })
})

describe('lists', () => {
  it('go on with the number and without a second marker', async () => {
    const {pages, laidOut} = await trial(`<ol start="4">${lines(8, 'li')}<li>${words(40)}</li><li>fin</li></ol>`)
    assert.equal(laidOut.pages.length, 2)
    assert.deepEqual(numbers(pages.map(page => page.text).join(' ')), upTo(40))
  })
})

describe('tables', () => {
  const rows = (count: number) =>
    Array.from({length: count}, (_, index) => `<tr><td>r${index + 1}</td><td>s${index + 1}</td></tr>`).join('')
  const table = (body: string) =>
    `<table data-ref="9"><caption data-stream="caption"><span class="label" data-generated>Tableau 1 –</span> <span>Titre</span></caption>
     <thead><tr><th>A</th><th>B</th></tr></thead><tbody>${body}</tbody></table>`

  it('repeat their head, with the caption that says so', async () => {
    const {pages} = await trial(table(rows(20)))
    assert.deepEqual(
      pages.map(page => page.repeated),
      ['', 'Tableau 1 (suite) / A / B', 'Tableau 1 (suite) / A / B'],
    )
    assert.equal(
      pages
        .map(page => page.text)
        .join(' / ')
        .match(/r\d+/g)
        ?.join(' '),
      upTo(20)
        .map(n => `r${n}`)
        .join(' '),
    )
  })

  it('cut a row taller than the page cell by cell', async () => {
    const {pages} = await trial(table(`<tr><td>${words(200)}</td><td>${words(20, 301)}</td></tr>`))
    const found = numbers(pages.map(page => page.text).join(' ')).sort((one, other) => one - other)
    assert.deepEqual(found, [...upTo(200), ...Array.from({length: 20}, (_, index) => 301 + index)])
  })

  it('keep short groups of tied rows whole', async () => {
    const {pages} = await trial(
      table(`${rows(6)}<tr><td rowspan="3">tient</td><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr>`),
    )
    assert.match(pages[1]?.text ?? '', /^tient \/ a \/ b \/ c$/)
  })

  it('untie tall groups without doubling or losing a cell', async () => {
    const tied = Array.from(
      {length: 20},
      (_, index) => `<tr>${index === 0 ? '<td rowspan="20">lié</td>' : ''}<td>t${index + 1}</td></tr>`,
    )
    const {pages} = await trial(table(tied.join('')))
    const text = pages.map(page => page.text).join(' / ')
    assert.equal(text.match(/lié/g)?.length, 1)
    assert.equal(
      text.match(/t\d+/g)?.join(' '),
      upTo(20)
        .map(n => `t${n}`)
        .join(' '),
    )
  })
})

describe('notes', () => {
  const call = (key: string) => `<a class="note-call" data-note="${key}" data-generated>${key}</a>`
  const notes = (...texts: string[]) =>
    `<div class="notes">${texts.map((text, index) => `<aside class="note" data-note="${index + 1}" data-stream="note"><p>${text}</p></aside>`).join('')}</div>`

  it('stand on the page of their call', async () => {
    const {pages} = await trial(
      `${lines(6)}<p>appel${call('1')}</p>${lines(6)}<p>autre${call('2')}</p>${notes('première', 'seconde')}`,
    )
    assert.deepEqual(
      pages.map(page => page.notes),
      ['première', 'seconde'],
    )
  })

  it('move with their line when they do not fit', async () => {
    const {pages} = await trial(`${lines(8)}<p>appel${call('1')}</p>${notes(words(12))}`)
    assert.equal(pages[0]?.notes, '')
    assert.equal(pages[0]?.text.split(' / ').length, 8)
    assert.match(pages[1]?.text ?? '', /^appel/)
    assert.equal(pages[1]?.notes, words(12))
  })

  it('go on over the page when they are longer than one', async () => {
    const {pages} = await trial(`<p>appel${call('1')}</p>${notes(words(200))}`)
    assert.ok(pages.length > 1)
    assert.deepEqual(numbers(pages.map(page => page.notes).join(' ')), upTo(200))
  })

  it('wait where they leave a row that calls them no room at its beginning', async () => {
    const call = '<a class="note-call" data-note="1" href="#n1">1</a>'
    const row = `<tr><td><p>${words(9)}</p></td><td><p>${words(10)}</p><p>${words(9)}${call} ${words(24)}</p></td><td><p></p></td></tr>`
    const rest = `<tr><td><p></p></td><td><p>${words(7)}</p></td><td><p>mot1</p></td></tr>`
    const note = `<div class="notes"><aside class="note" data-note="1" id="n1"><p>${words(167, 500)}</p><p>${words(45, 700)}</p></aside></div>`
    const heads = '<th>tête tête</th>'.repeat(3)
    const {pages} = await trial(`<table><thead><tr>${heads}</tr></thead><tbody>${row}${rest}</tbody></table>${note}`)
    assert.equal(numbers(pages.map(page => page.text).join(' ')).length, 9 + 10 + 33 + 8 + 167 + 45)
  })

  it('leave a row that they take all room from the page alone, and what has none there goes on overleaf', async () => {
    const sign = '<svg width="1" height="1"></svg>'
    const row = `<tr><td><p>${words(28)}</p></td><td><p>${words(13)}</p><p>${words(15)}${call('1')} ${words(85)}${sign}</p></td><td><p></p></td></tr>`
    const next = `<tr><td><p></p></td><td><p>${words(10)}${sign}</p></td><td><p>mot1</p></td></tr>`
    const {laidOut} = await trial(
      `<table><tbody>${row}${next}</tbody></table><p>fin${sign}</p>${notes(words(56, 500))}`,
    )
    const signs = laidOut.pages.flatMap(({area, images}) => images.map(({box}) => ({area, box})))
    assert.equal(signs.length, 3)
    for (const {area, box} of signs) {
      assert.ok(box.x < area.x + area.width, `${box.x - area.x - area.width} points beside its page`)
      assert.ok(box.y < area.y + area.height, `${box.y - area.y - area.height} points below its page`)
    }
  })
})

describe('figures', () => {
  const figure =
    '<figure data-ref="5"><svg width="100" height="100"></svg><figcaption data-stream="caption"><span class="label" data-generated>Figure 1 –</span> légende</figcaption></figure>'

  it('leave no hole: the text goes on, the figure begins the next page', async () => {
    const {pages} = await trial(`${lines(6)}${figure}${lines(6, 'p', 7)}`)
    assert.equal(pages[0]?.text.split(' / ').length, 10)
    assert.match(pages[1]?.text ?? '', /^légende \/ ligne 11/)
  })

  it('never come before what they followed, when that goes on to the next page with the text after them', async () => {
    const small = figure.replace('height="100"', 'height="20"').replace('légende', 'petite')
    const calls = ['1', '2', '3'].map(key => `<a class="note-call" data-note="${key}" data-generated>${key}</a>`)
    const notes = ['1', '2', '3'].map(
      key => `<aside class="note" data-note="${key}" data-stream="note"><p>${words(60)}</p></aside>`,
    )
    const {pages} = await trial(
      `<p>ligne 1</p><h2>titre</h2>${small}${figure}<p>${words(40)}${calls.join(' ')}</p>${lines(3)}<div class="notes">${notes.join('')}</div>`,
    )
    const text = pages.map(page => page.text).join(' / ')
    assert.ok(text.indexOf('titre') < text.indexOf('petite'), text)
    assert.ok(text.indexOf('petite') < text.indexOf('légende'), text)
  })

  it('stay where they are when the author says so', async () => {
    const {pages} = await trial(
      `${lines(6)}${figure.replace('<figure', '<figure data-place="here"')}${lines(6, 'p', 7)}`,
    )
    assert.equal(pages[0]?.text.split(' / ').length, 6)
  })
})

describe('page numbers', () => {
  const sections = (count: number, first: string) =>
    `<section data-page="chapter" data-ref="0">${first}</section>${Array.from({length: count}, (_, index) => `<section data-page="chapter" data-ref="0"><p id="s${index}">${index}</p></section>`).join('')}`

  it('are those of the pages', async () => {
    const {laidOut} = await trial(
      sections(
        12,
        '<p>voir p. <span data-page-of="s2" data-generated>00</span> et <span data-page-of="s10" data-generated>00</span></p>',
      ),
    )
    assert.deepEqual(
      laidOut.references.map(reference => reference.shown),
      ['4', '12'],
    )
    assert.equal(laidOut.targets.get('s10'), 12)
  })

  it('begin a section on the side that it asks for', async () => {
    const {laidOut} = await trial(
      '<section data-page="a" data-ref="0"><p>un</p></section><section data-page="a" data-ref="0" data-start="right"><p>trois</p></section>',
    )
    assert.deepEqual(
      laidOut.pages.map(page => page.blank),
      [false, true, false],
    )
  })
})
