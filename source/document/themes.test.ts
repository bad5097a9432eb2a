/** Each theme of ours: custom properties and nothing else, and colours that can be read. */
import assert from 'node:assert/strict'
import {readdirSync, readFileSync} from 'node:fs'
import {test} from 'node:test'
import {loadCss} from '../css/library.ts'
import {rootProperties} from '../css/root-properties.ts'
import {contrast, readable} from '../publication/contrast.ts'

const folder = new URL('../../styles/', import.meta.url)
const themes = readdirSync(new URL('themes/', folder))
const pairs = [
  ['--ink', '--paper'],
  ['--accent', '--paper'],
  ['--accent', '--tint'],
  ['--ink', '--tint'],
  ['--ink', '--tint-warm'],
  ['--grey', '--paper'],
  ['--grey', '--tint'],
  ['--fault', '--paper'],
  ['--cover-ink', '--cover-ground'],
] as const

for (const name of themes) {
  const css = readFileSync(new URL(`themes/${name}`, folder), 'utf8')

  test(`${name} is custom properties alone`, () => {
    const bare = css.replace(/\/\*[\s\S]*?\*\//g, '').trim()
    assert.match(bare, /^:root \{\s*(?:--[a-z-]+: [^;{}]+;\s*)+\}$/)
  })

  test(`${name} can be read`, async () => {
    await loadCss()
    const properties = new Map([...rootProperties(css)].map(([property, {value}]) => [property, value]))
    const colour = (property: string) =>
      properties.get(property) ?? (property === '--cover-ground' ? properties.get('--accent') : undefined)
    for (const [ink, ground] of pairs) {
      const ratio = contrast(colour(ink) ?? '', colour(ground) ?? '')
      assert.ok(ratio >= readable, `${ink} on ${ground}: ${ratio}`)
    }
  })

  test(`${name} sets what base.css knows`, async () => {
    await loadCss()
    const base =
      readFileSync(new URL('base.css', folder), 'utf8') + readFileSync(new URL('formulas.css', folder), 'utf8')
    const known = [...rootProperties(css).keys()].filter(property => !base.includes(`var(${property}`))
    assert.deepEqual(
      known.filter(property => !/^--(?:grid|text-scale|page-margin-\w+)$/.test(property)),
      [],
    )
  })
}
