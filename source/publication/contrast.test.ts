import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {loadCss} from '../css/library.ts'
import {contrast, contrastFindings} from './contrast.ts'

await loadCss()

const sobre = readFileSync(new URL('../../styles/themes/sobre.css', import.meta.url), 'utf8')

test('contrast is that of WCAG', () => {
  assert.equal(contrast('#000', '#fff'), 21)
  assert.equal(contrast('#767676').toFixed(2), '4.54')
})

test('our theme is readable; a pale accent is told at its line', () => {
  assert.deepEqual(contrastFindings('themes/sobre.css', sobre, ''), [])
  const told = contrastFindings('maison.css', ':root {\n  --accent: #f2b544;\n}', sobre)
  assert.deepEqual(
    told.map(({place, values}) => `${place?.line} ${values.ink} ${values.ground} ${values.ratio}`),
    ['2 --accent --paper 1.8', '2 --accent --tint 1.6'],
  )
  assert.deepEqual(contrastFindings('maison.css', ':root { --accent: #7a1f1f; }', sobre), [])
  assert.deepEqual(contrastFindings('maison.css', '/* --accent: #f2b544; */ :root { --accent: #7a1f1f }', sobre), [])
})
