import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {test} from 'node:test'
import {loadCss} from '../css/library.ts'
import {rootProperties} from '../css/root-properties.ts'
import type {Configuration, Profile} from '../types.ts'
import {stylesOf} from './styles.ts'
import {publicationOf, screen} from './trial.test.ts'

await loadCss()

/** The sheets of a publication that brings `own`, by the file's name; `ours` are further sheets of the house. */
function dressed(
  more: Partial<Configuration>,
  own: Readonly<Record<string, string>> = {},
  ours: Readonly<Record<string, string>> = {},
  profile: Profile = screen,
) {
  const publication = publicationOf(more)
  const styles = new Map([...publication.styles, ...Object.entries(ours)])
  for (const [file, css] of Object.entries(own)) styles.set(file.replace(/^styles\//, ''), css)
  const files = new Map(Object.keys(own).map(name => [name, {name, bytes: 1}]))
  const {styles: sheets, findings} = stylesOf({...publication, styles, files}, profile)
  return {
    names: sheets.map(({name}) => name),
    findings,
    css: sheets.map(({css}) => css).join('\n'),
    page: sheets.find(({name}) => name === 'page.css')?.css ?? '',
    /** What a property comes to, every `var()` of it in turn. */
    value(name: string): string {
      const all = new Map<string, string>()
      for (const {css} of sheets) for (const [key, {value}] of rootProperties(css)) all.set(key, value)
      const end = (text: string): string => text.replace(/var\((--[\w-]+)\)/g, (_, key) => end(all.get(key) ?? ''))
      return end(all.get(name) ?? '')
    },
  }
}

const faces = ['--serif', '--serif-caption', '--serif-subhead', '--serif-display']

test('faces, page, structure, theme, profile', () => {
  assert.deepEqual(dressed({}).names, ['fonts.css', 'page.css', 'base.css', 'themes/sobre.css', 'screen.css'])
})

test('one of the publication’s own is laid over « sobre », by its name or by its file', () => {
  const css = ':root { --accent: #5b1a1a }'
  for (const [theme, file] of [
    ['maison', 'styles/themes/maison.css'],
    ['deco/maison.css', 'deco/maison.css'],
  ] as const) {
    const {names, value} = dressed({theme}, {[file]: css})
    assert.deepEqual(names.slice(3), ['themes/sobre.css', file.replace('styles/', ''), 'screen.css'])
    assert.deepEqual([value('--accent'), value('--cover-ground'), value('--tint')], ['#5b1a1a', '#5b1a1a', '#eef3f5'])
  }
  assert.deepEqual(dressed({theme: 'sobre'}, {'styles/themes/sobre.css': css}).names.slice(3), [
    'themes/sobre.css',
    'screen.css',
  ])
})

test('another theme of ours is custom properties over base.css, and one of them is enough', () => {
  const {names, value} = dressed({theme: 'nuit'}, {}, {'themes/nuit.css': ':root { --serif: "Source Sans 3" }'})
  assert.deepEqual(names.slice(2), ['base.css', 'themes/nuit.css', 'screen.css'])
  for (const face of faces) assert.equal(value(face), '"Source Sans 3"')
  for (const name of ['--accent', '--cover-ground', '--tint', '--mark', '--rule']) assert.match(value(name), /^#/, name)
})

test('our themes set custom properties of the whole document and nothing else', () => {
  const css = readFileSync(new URL('../../styles/themes/sobre.css', import.meta.url), 'utf8')
  const rest = css.replace(/\/\*.*?\*\//gs, '').replace(/--[\w-]+:[^;]+;/g, '')
  assert.match(rest, /^\s*:root \{\s*\}\s*$/)
})

test('--serif alone changes every serif face; one that is set stays', () => {
  const alone = dressed({theme: 'a.css'}, {'a.css': ':root { --serif: "Maison", serif }'})
  for (const face of faces) assert.equal(alone.value(face), '"Maison",serif')
  const both = dressed({theme: 'a.css'}, {'a.css': ':root { --serif: "Maison"; --serif-display: "Titre" }'})
  assert.deepEqual(faces.map(both.value), ['"Maison"', '"Maison"', '"Maison"', '"Titre"'])
  const none = dressed({theme: 'a.css'}, {'a.css': '.mien { --serif: "Maison" }'})
  assert.match(none.value('--serif-display'), /Source Serif 4 Display/)
  const profile = {...screen, styles: ['clair.css']}
  const clear = dressed({}, {}, {'clair.css': ':root { --serif: "Clair" }'}, profile)
  for (const face of faces) assert.equal(clear.value(face), '"Clair"')
})

test('the accent of publication.yaml comes last, covers included, but for a ground that a sheet sets for itself', () => {
  const of = (own: Record<string, string>, ours = {}) => {
    const theme = Object.keys(own)[0] ?? (Object.keys(ours)[0] === undefined ? 'sobre' : 'nuit')
    const {value} = dressed({theme, accent: '#7a1f1f'}, own, ours)
    return [value('--accent'), value('--cover-ground')]
  }
  const both = ['#7a1f1f', '#7a1f1f']
  assert.deepEqual(of({}), both)
  assert.deepEqual(of({'a.css': ':root { --accent: #000 }'}), both)
  assert.deepEqual(of({'a.css': ':root { --accent: #123456; --cover-ground: #123456 }'}), both, 'a copy of a theme')
  assert.deepEqual(of({'a.css': ':root { --cover-ground: #222222 }'}), ['#7a1f1f', '#222222'])
  assert.deepEqual(of({}, {'themes/nuit.css': ':root { --accent: #000; --cover-ground: #111 }'}), both)
})

test('margins and line of a theme are those of the page, in any unit of paper', () => {
  const css = `:root {
  --page-margin-top: 3cm; --page-margin-bottom: 72pt; --page-margin-inside: 1in; --page-margin-outside: 96px; --grid: 15pt
}`
  const {page, findings} = dressed({theme: 'a.css'}, {'a.css': css})
  assert.deepEqual(findings, [])
  assert.match(page, /margin-top: 30mm; margin-bottom: 26\.542mm; margin-left: 25\.4mm; margin-right: 25\.4mm/)
  assert.match(page, /--type-lines: 29;/)
})

test('a margin that is no length, or that leaves no room, is told at its line, and the usual one stands', () => {
  const usual = dressed({}).page
  for (const [css, rule, line] of [
    [':root {\n--page-margin-top: 10%;\n}', 'style-margin', 2],
    [':root {\n\n--page-margin-inside: calc(1cm + 2mm);\n}', 'style-margin', 3],
    [':root {\n--page-margin-inside: 80mm; --page-margin-outside: 60mm }', 'style-margins-wide', 2],
    [':root {\n--page-margin-top: 209mm }', 'style-margins-wide', 2],
  ] as const) {
    const {page, findings} = dressed({theme: 'a.css'}, {'a.css': css})
    assert.deepEqual(
      findings.map(({rule, place, severity}) => [rule, place?.file, place?.line, severity]),
      [[rule, 'a.css', line, 'warning']],
    )
    assert.equal(page, usual)
  }
})

test('a structure of the author’s own takes the place of ours, and finds the page and the theme', () => {
  const {names, css} = dressed({}, {'styles/base.css': 'p { color: var(--accent) }'})
  assert.deepEqual(names, ['fonts.css', 'page.css', 'base.css', 'themes/sobre.css', 'screen.css'])
  assert.match(css, /p\{color:var\(--accent\)\}/)
  assert.doesNotMatch(css, /@page cover/)
})
