import assert from 'node:assert/strict'
import {test} from 'node:test'
import {loadCss} from './library.ts'
import {rootProperties} from './root-properties.ts'

await loadCss()

test('what is set for the whole document, the last value of each, at its line', () => {
  const css = `/* :root { --serif: "X" } */
:root { --accent: #123456; --serif: "Maison", serif }
@media print { html, .x { --accent: red } }
.mien { --serif: "Autre"; --sans: "Autre" }
:root .mien { --mono: "Autre" }
p::before { content: ":root { --grey: red }" }`
  assert.deepEqual(
    [...rootProperties(css)],
    [
      ['--accent', {value: 'red', line: 3}],
      ['--serif', {value: '"Maison",serif', line: 2}],
    ],
  )
})

test('a sheet that cannot be read sets nothing', () => {
  assert.deepEqual([...rootProperties('}}} :root { --accent')], [])
})
