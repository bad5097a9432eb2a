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
