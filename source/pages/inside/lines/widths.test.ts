import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

test('widths are those that the browser gives, pair by pair, and each is asked for once', async () => {
  const [off, faces, unknown] = await inPage<[number, number, number[]]>(`
    const {openWidths} = await load('lines/widths.js')
    const widths = openWidths()
    const texts = ['AVATAR', 'fille', 'To « dire »', '1,50']
    const styles = ['font: 16px serif', 'font: italic 20px serif', 'font: 16px serif; color: red']
    const known = new Set()
    let off = 0
    for (const style of styles) for (const text of texts) {
      const span = html('<span style="white-space: pre; ' + style + '">' + text + '</span>').firstElementChild
      const face = widths.face(getComputedStyle(span))
      known.add(face)
      widths.want(face, text)
      widths.measure()
      let sum = 0, last = 32
      for (const letter of text) {
        const code = letter.codePointAt(0)
        sum += face.letter(code) + (code !== 32 && last !== 32 ? face.between(last, code) : 0)
        last = code
      }
      off = Math.max(off, Math.abs(sum - span.getBoundingClientRect().width))
    }
    const [face] = known
    return [off, known.size, [face.letter(0x416), face.between(65, 0x416)]]
  `)
  assert.ok(off < 0.2, String(off))
  assert.equal(faces, 2)
  assert.deepEqual(unknown, [0, 0])
})

test('letters that are spaced keep the ligatures that the style has', async () => {
  const features = await inPage<string[]>(`
    const {openWidths} = await load('lines/widths.js')
    const widths = openWidths()
    return ['', 'font-variant-ligatures: none', 'font-variant-ligatures: no-common-ligatures', "font-feature-settings: 'onum'"].map(style =>
      widths.face(getComputedStyle(html('<p style="' + style + '">a</p>').firstElementChild)).features)
  `)
  assert.deepEqual(features, ['"liga", "clig"', 'normal', 'normal', '"liga", "clig", "onum"'])
})

test('what makes a face another one is told apart, and what it measures is its own', async () => {
  const found = await inPage<Record<string, boolean>>(`
    const {openWidths} = await load('lines/widths.js')
    const widths = openWidths()
    const styleOf = style => getComputedStyle(html('<p style="font: 16px serif;' + style + '">a</p>').firstElementChild)
    const usual = widths.face(styleOf(''))
    const others = ['font-family: monospace', 'font-size: 17px', 'font-style: italic', 'font-weight: 700', 'font-stretch: 75%', 'font-kerning: none',
      "font-feature-settings: 'onum'", 'font-optical-sizing: none', 'font-variant-caps: small-caps', 'font-variant-numeric: oldstyle-nums',
      'font-variant-ligatures: none', 'font-variant-position: sub', 'text-rendering: optimizespeed']
    return Object.fromEntries([...others, 'color: red'].map(style => [style, widths.face(styleOf(style)) !== usual]))
  `)
  for (const [style, isOther] of Object.entries(found)) assert.equal(isOther, style !== 'color: red', style)
})

test('what is measured once is not asked for again, unless its face was not there', async () => {
  const found = await inPage<unknown>(`
    const {openWidths} = await load('lines/widths.js')
    const widths = openWidths()
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
    document.head.append(Object.assign(document.createElement('style'), {textContent: '@font-face { font-family: Text; src: url(/fonts/SourceSerif4-Regular.ttf.woff2) }'}))
    await document.fonts.load('32px Text')
    const face = widths.face(getComputedStyle(html('<p style="font: 32px Text">a</p>').firstElementChild))
    let layouts = 0
    const {append} = Element.prototype
    document.body.append = function (...all) { layouts++; append.apply(this, all) }
    const ask = text => { widths.want(face, text); widths.measure() }
    ask(letters + ' VA')
    ask(letters)
    const first = layouts
    widths.keep()
    ask('é')
    const pair = face.between(86, 65)
    const accented = face.letter(233)
    widths.forget()
    const left = [face.letter(233), face.between(86, 65) === pair, face.letter(97) > 0]
    ask('é')
    widths.forget()
    const rest = document.body.querySelectorAll(':scope > div[style*="strict"]').length
    return {first, layouts, kerned: pair < 0, accented: accented > 0, left, again: face.letter(233), rest}
  `)
  assert.deepEqual(found, {
    first: 1,
    layouts: 3,
    kerned: true,
    accented: true,
    left: [0, true, true],
    again: 0,
    rest: 0,
  })
})
