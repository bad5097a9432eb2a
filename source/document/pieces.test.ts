import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import fc from 'fast-check'
import type {Element} from 'hast'
import {loadCss} from '../css/library.ts'
import {barcode, modules} from './barcode.ts'
import {loadXml} from './drawings/parse.ts'
import {plainId} from './ids.ts'
import {attribute, elements, isElement} from './nodes.ts'
import {shortened} from './running.ts'
import {pageSheet} from './sheet.ts'
import {rules, shown, trial} from './trial.test.ts'

await Promise.all([loadCss(), loadXml()])

test('an id is ASCII and begins with a letter, for any text', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), text => /^[A-Za-z][\w-]*$/.test(plainId(text))))
  assert.equal(plainId('L’œuvre : été'), 'L-oeuvre-ete')
})

test('a running head is never longer than the margin and cuts no word', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), {minLength: 1, maxLength: 30}).map(all => all.join(' '))
  fc.assert(
    fc.property(words, text => {
      const head = shortened(text)
      return head.length <= 72 && (head === text || text.startsWith(`${head.slice(0, -1)} `))
    }),
  )
})

test('a handout uses 165 mm of its sheet; a document has what one writes on stand over the edge of its text', () => {
  for (const [name, width, height] of [
    ['A4', 210, 297],
    ['letter', 215.9, 279.4],
  ] as const) {
    const value = (css: string, property: string) => Number(new RegExp(`${property}: ([\\d.]+)mm`).exec(css)?.[1])
    const handout = pageSheet({name, width, height}, false, {}, {isHandout: true})
    assert.deepEqual([value(handout, '--type-width'), value(handout, '--overhang')], [165, 0], name)
    const document = pageSheet({name, width, height}, false)
    const reach = value(document, '--type-width') + value(document, '--overhang')
    assert.ok(reach > 160 && reach < 170, `${name} ${reach}`)
    assert.match(document, /\.exercise \{ --outside: yes; \}/)
    assert.doesNotMatch(pageSheet({name, width, height}, true), /\.exercise/)
  }
})

test('the type area is a whole number of lines, inside the page, for any page', () => {
  const side = fc.double({min: 50, max: 600, noNaN: true})
  fc.assert(
    fc.property(side, side, (width, height) => {
      const css = pageSheet({name: '', width, height}, true)
      const value = (name: string) => Number(new RegExp(`${name}: ([\\d.e-]+)`).exec(css)?.[1])
      const lines = (height - value('--margin-head') - value('--margin-foot')) / ((value('--grid') * 25.4) / 72)
      assert.ok(Math.abs(lines - value('--type-lines')) < 0.001)
      assert.ok(Math.abs(width - value('--margin-back') - value('--margin-fore-edge') - value('--type-width')) < 0.002)
      for (const name of ['--margin-head', '--margin-foot', '--margin-back', '--margin-fore-edge', '--type-width'])
        assert.ok(value(name) > 0, `${name} ${value(name)}`)
    }),
  )
})

test('two columns are 80 mm wide on A4; on A5 they take most of the sheet, in smaller type, and hold quotes and dates', () => {
  const columnsOn = (width: number, height: number) => {
    const css = pageSheet({name: '', width, height}, true, {}, {columns: 2})
    const value = (name: string) => Number(new RegExp(`--${name}: (?:calc\\()?([\\d.]+)`).exec(css)?.[1])
    const gap = value('column-gap')
    return {
      css,
      width: Math.round((value('type-width') - gap) / 0.2) / 10,
      type: [value('text-size'), value('grid')],
      // The browser rounds lines to a sixty-fourth of a pixel; a grid of whole ones is met exactly.
      pixels: (value('grid') * 96) / 72,
    }
  }
  const [large, small] = [columnsOn(210, 297), columnsOn(148, 210)]
  assert.deepEqual([large.width, large.type], [80, [9.5, 13]])
  assert.deepEqual([small.width, small.type, small.pixels], [59.5, [8.5, 11.25], 15])
  assert.doesNotMatch(large.css, /\.pullquote \{ margin-left: 0/)
  assert.match(small.css, /\.pullquote \{ margin-left: 0; margin-right: 0; \}\n.*\.timeline dt/)
})

test('A5 has its margins, and those that a theme sets, with whole lines between them', () => {
  const a5 = {name: 'A5', width: 148, height: 210}
  const css = pageSheet(a5, true)
  assert.match(
    css,
    /size: 148mm 210mm; margin-top: 19mm; margin-bottom: 25\.9mm; margin-left: 17mm; margin-right: 21mm/,
  )
  assert.match(css, /--type-width: 110mm/)
  const wide = pageSheet(a5, true, {top: 30, bottom: 30, inside: 25, outside: 30})
  // 150 mm hold 32 lines of 13 pt, 146.756 mm; what is left falls to the foot.
  assert.match(wide, /margin-top: 30mm; margin-bottom: 33\.244mm; margin-left: 25mm; margin-right: 30mm/)
  assert.match(wide, /--type-width: 93mm/)
  assert.match(wide, /--type-lines: 32;/)
  const loose = pageSheet(a5, true, {grid: 15})
  assert.match(loose, /--type-lines: 31;/, '36 lines of 13 pt are 31 of 15 pt')
  assert.match(loose, /--grid: 15pt/)
})

test('in columns too narrow for dates beside their text, dates stand above it', () => {
  const stacks = (width: number, height: number, columns: number) =>
    pageSheet({width, height} as Parameters<typeof pageSheet>[0], true, {}, {columns}).includes('.timeline dd')
  assert.deepEqual([stacks(148, 210, 2), stacks(210, 297, 2), stacks(148, 210, 1)], [true, false, false])
})

test('EAN-13: the code of the standard’s own example, read back', () => {
  // 95 modules of 978-2-07-036822-8, checked by decoding them with the tables of ISO/IEC 15420 below
  const bits = modules('978-2-07-036822-8') ?? ''
  assert.equal(bits.length, 95)
  assert.equal(decode(bits), '9782070368228')
  assert.equal(modules('123'), undefined)
  const drawing = barcode('978-2-07-036822-8')
  assert.equal(drawing?.tagName, 'svg')
  const [, figures] = (drawing as Element).children as Element[]
  assert.deepEqual(figures?.children, [{type: 'text', value: '9782070368228'}], 'a hand may type them')
  assert.equal(String(figures?.properties.x).split(' ').length, 13)
  const digits = fc.array(fc.integer({min: 0, max: 9}), {minLength: 13, maxLength: 13})
  fc.assert(fc.property(digits, all => decode(modules(all.join('')) ?? '') === all.join('')))
})

/** Widths of the four bars and spaces of a figure, odd set; the even set is the mirror. */
const widths = ['3211', '2221', '2122', '1411', '1132', '1231', '1114', '1312', '1213', '3112']
const parities = ['OOOOOO', 'OOEOEE', 'OOEEOE', 'OOEEEO', 'OEOOEE', 'OEEOOE', 'OEEEOO', 'OEOEOE', 'OEOEEO', 'OEEOEO']

function decode(bits: string): string {
  const runs = (part: string) => [...part.matchAll(/0+|1+/g)].map(([run]) => run.length).join('')
  const figure = (part: string) => {
    const odd = widths.indexOf(runs(part))
    return odd >= 0 ? [String(odd), 'O'] : [String(widths.indexOf([...runs(part)].reverse().join(''))), 'E']
  }
  const parts = (from: number) =>
    Array.from({length: 6}, (_, index) => figure(bits.slice(from + 7 * index, from + 7 * index + 7)))
  const [left, right] = [parts(3), parts(50)]
  return `${parities.indexOf(left.map(([, set]) => set).join(''))}${left.map(([digit]) => digit).join('')}${right.map(([digit]) => digit).join('')}`
}

test('a drawing comes into the document with its words, disarmed, its ids its own', () => {
  const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="10" height="5" onload="x()"><style>.a{fill:red} #g .b{fill:url(#h)}</style>
    <script>alert(1)</script><a href="https://mal.example/"><text id="g" onclick="x()">Mot</text></a><use href="#g"/><image href="https://mal.example/i.png"/>
    <rect fill="url(#h)"/><linearGradient id="h"/></svg>`
  const html =
    '<figure><img src="a.svg" alt="Une carte" width="10" height="5"></figure><img class="inline-image" src="a.svg" alt="">'
  const {sections, html: out} = trial(html, {}, {svg: new Map([['a.svg', svg]])})
  const drawings = sections.flatMap(elements).filter(each => isElement(each, 'svg'))
  assert.deepEqual(
    drawings.map(each => attribute(each, 'ariaLabel')),
    ['Une carte', undefined],
  )
  assert.deepEqual(
    drawings.map(each => attribute(each, 'dataSrc')),
    ['a.svg', 'a.svg'],
  )
  assert.equal(drawings[0] && attribute(drawings[0], 'viewBox'), '0 0 10 5')
  assert.doesNotMatch(out, /script|onload|onclick|mal\.example/)
  assert.equal(shown(drawings[0]).includes('Mot'), true)
  const ids = [...out.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
  assert.equal(new Set(ids).size, ids.length)
  assert.match(out, /href="#d1-g".*url\(#d1-h\).*href="#d2-g".*url\(#d2-h\)/s)
  assert.match(
    out,
    /\.d1-a:where\(\[data-drawing="d1"\] \*\)\{fill:red\}#d1-g \.d1-b:where\(\[data-drawing="d1"\] \*\)\{fill:url\(#d1-h\)\}/,
  )
})

test('what must stay together says so', () => {
  const {first, all} = trial(
    '<h1 id="a">Un</h1><p id="p">Trois moyens\u00A0:</p><ul><li>un</li></ul><p id="q">Fin :</p><p>Suite.</p><table><caption><span class="caption">T</span></caption><tr><td>1</td></tr></table><dl><dt>Mot</dt><dd>Sens.</dd></dl>',
  )
  assert.equal(first('p')?.properties.dataBreakAfter, 'avoid')
  assert.equal(first('q')?.properties.dataBreakAfter, undefined)
  for (const name of ['a', 'caption', 'dt']) assert.equal(first(name)?.properties.dataBreakAfter, 'avoid', name)
  for (const row of all('tr')) assert.equal(row.properties.dataBreakInside, 'avoid')
})

test('places in the text take contents and lists, which then have no page of their own', () => {
  const {texts, sections} = trial(
    `<h1 id="a">Un</h1><div data-slot="toc"></div><div data-slot="index"></div><h1 id="b">Deux</h1><p>La <span class="index-entry" data-index="paix!maintien"></span>paix, l’<span class="index-entry" data-index="Été"></span>été, <span class="index-entry" data-index="paix"></span></p>`,
    {lists: ['index']},
  )
  assert.deepEqual(
    sections.map(each => attribute(each, 'dataPage')),
    ['cover', 'chapter', 'chapter'],
  )
  assert.equal(texts('chapter')[0], 'Un Un 00 Deux 00 Été, 00 paix, 00 maintien, 00')
})

test('credits and glossary as lists', () => {
  const {texts} = trial(
    `<figure id="f"><figcaption><span class="caption">Vue.</span><span class="credit">Photo : MDN</span></figcaption></figure><dl class="glossary"><dt>Zone</dt><dd>Z.</dd><dt>Été</dt><dd>E.</dd></dl>`,
    {lists: ['credits', 'glossary']},
  )
  assert.deepEqual(texts('lists'), ['Crédits Figure\u00A01\u00A0– Photo : MDN 00 Glossaire Été 00 Zone 00'])
})

test('exercises are numbered, with a dash before a title', () => {
  const one = (title: string) =>
    `<div class="exercise"><p class="box-title"><span class="label" data-generated>Exercice</span>${title}</p></div>`
  assert.deepEqual(trial(`${one(' Lire')}${one('')}`).texts('chapter'), ['Exercice\u00A01\u00A0– Lire Exercice\u00A02'])
})

test('text in colours of the theme has the contrast of WCAG AA on its grounds', () => {
  const css = readFileSync(new URL('../../styles/themes/sobre.css', import.meta.url), 'utf8')
  const colour = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1] ?? ''
  for (const ground of ['paper', 'tint', 'tint-warm'])
    for (const ink of ['ink', 'accent', 'grey', 'fault']) {
      const ratio = contrast(colour(ink), colour(ground))
      assert.ok(ratio >= 4.5, `${ink} on ${ground}: ${ratio.toFixed(2)}`)
    }
  assert.ok(contrast(colour('cover-ink'), colour('accent')) >= 4.5)
})

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test('findings of this folder have their sentences', async () => {
  const {wordingFor} = await import('../wording/index.ts')
  for (const language of ['fr', 'en'] as const)
    for (const rule of ['reference-broken', 'template-slot'])
      assert.equal(typeof wordingFor(language).messages[rule], 'function')
  assert.deepEqual(rules([]), [])
})

test('a margin takes figures where it is wide enough', () => {
  assert.match(
    pageSheet({name: 'A4', width: 210, height: 297}, true),
    /figure\[data-place="margin"\] \{[^}]*float: right/,
  )
  assert.doesNotMatch(pageSheet({name: 'A5', width: 148, height: 210}, true), /float/)
})
