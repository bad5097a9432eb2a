import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {loadCss} from '../css/library.ts'
import type {FileEntry} from '../types.ts'
import {addressIn, cleanSheet} from './sheets.ts'

await loadCss()

const files: ReadonlyMap<string, FileEntry> = new Map(
  ['polices/maison.woff2', 'styles/fond.png', 'images/été 1.png', 'maison.css'].map(name => [name, {name, bytes: 1}]),
)
const clean = (css: string, file = 'maison.css') => {
  const {css: out, findings} = cleanSheet(file, css, files)
  return {out, told: findings.map(({rule, place, values}) => `${place?.line} ${rule} ${values.name ?? values.text}`)}
}

test('what makes a layout stays: pages, media, supports, faces of the publication', () => {
  const css = `@charset "utf-8";
@font-face { font-family: "Maison"; src: url("polices/maison.woff2") format("woff2"); unicode-range: U+0025-00FF }
@page chapter:first { margin: 1cm; @top-left { content: string(titre) " – " counter(page) } }
@media print and (width > 5cm) { h1 { color: var(--accent, #000) } }
@supports (hyphens: auto) { p { hyphens: auto } }
@layer a { p { background: url(#x), url(data:image/png;base64,AAAA) } }
h1 > .moncadre::before, p:not(.x):nth-child(2n + 1) { content: "« \\201c"; width: calc(100% - 2 * var(--grid)) !important }`
  const {out, told} = clean(css)
  assert.deepEqual(told, [])
  for (const part of [
    '@font-face{',
    'url(/polices/maison.woff2)',
    '@page chapter:first{',
    '@top-left{content:string(titre)',
    '@media print and (width>5cm)',
    '@supports (hyphens:auto)',
    '@layer a{',
    'calc(100% - 2*var(--grid))!important',
    '.moncadre::before',
  ])
    assert.ok(out.includes(part), `${part} in ${out}`)
})

test('a comment is a comment', () => {
  assert.deepEqual(clean('/*\n@import "autre.css";\n*/\n:root { --accent: #5b1a1a; }'), {
    out: ':root{--accent:#5b1a1a}',
    told: [],
  })
})

test('what would be read from elsewhere goes, and is told at its line', () => {
  const {out, told} = clean(`@import url("https://mal.example/a.css");
@IMPORT "b.css" screen;
h1 { color: red; background: url(https://mal.example/c.png) }
h2 { background: url("../../etc/passwd"); margin: 0 }
h3 { list-style: image-set("d.png" 1x) }
@font-face { font-family: x; src: url(e.woff2), url(polices/maison.woff2) }
@keyframes f { to { opacity: 0 } }
h4 { --x: url(//mal.example/g); color: blue }
h5 { background: u\\72l(//mal.example/h); mask: src("i") }
h6 { background: url("/.fascicule//etc/passwd") url(file:///etc/passwd) }`)
  assert.deepEqual(told, [
    '1 style-import url("https://mal.example/a.css")',
    '2 style-import "b.css" screen',
    '3 style-address https://mal.example/c.png',
    '4 style-address ../../etc/passwd',
    '5 style-address d.png',
    '7 style-at-rule @keyframes',
    '8 style-address //mal.example/g',
    '9 style-declaration background',
    '9 style-declaration mask',
    '10 style-address /.fascicule//etc/passwd',
  ])
  assert.equal(
    out,
    'h1{color:red}h2{margin:0}h3{}@font-face{font-family:x;src:url(/polices/maison.woff2)}h4{color:blue}h5{}h6{}',
  )
})

test('what cannot be read is told at its line, and the rest stays', () => {
  const {out, told} = clean(
    'h1 { color: red }\n}}\nh2 { color }\nh3 { color: blue }\n< p { x: y }\nh4 { color: green }',
  )
  assert.deepEqual(told, [
    '2 style-unreadable }}',
    '3 style-unreadable h2 { color }',
    '5 style-unreadable < p { x: y }',
  ])
  assert.match(out, /h1\{color:red\}.*h3\{color:blue\}.*h4\{color:green\}/)
})

test('what stands too deep to be read is told, and nothing overflows', () => {
  for (const opening of ['@media print{', 'a{', ':not(', '@supports (', 'a{b:f(', 'a{--b:{']) {
    const {out, told} = clean(`h1{color:red}\n${opening.repeat(20_000)}`)
    assert.ok(out.startsWith('h1{color:red}') && out.length < 5_000, opening)
    assert.ok(
      told.some(each => each.startsWith('2 style-')),
      opening,
    )
  }
})

test('a long text in a sheet goes, closed or not', () => {
  const told = ['1 style-long content']
  assert.deepEqual(clean(`p::after{color:red;content:"${'a'.repeat(1001)}"}`), {out: 'p::after{color:red}', told})
  assert.deepEqual(clean(`p::after{content:"${'a'.repeat(300_000)}`).told, told)
  assert.deepEqual(clean(`p::after{content:"${'a'.repeat(1000)}"}`).told, [])
  const picture = `p{background:image-set("data:image/png;base64,${'A'.repeat(2000)}" 1x)}`
  assert.deepEqual(clean(picture).told, [])
})

test('hundreds of shadows or grounds go, some stay', () => {
  const shadows = (count: number) => `p{text-shadow:${Array(count).fill('0 0 9px #111').join(',')}}`
  assert.deepEqual(clean(shadows(50)).told, [])
  assert.deepEqual(clean(shadows(500)), {out: 'p{}', told: ['1 style-layers text-shadow']})
})

test('a box before or after all pages goes, and is told', () => {
  assert.deepEqual(
    clean('body::after, html > body:before { content: "" }\nsection body::after, p::after { color: red }'),
    {
      out: 'section body::after,p::after{color:red}',
      told: ['1 style-outside body::after,html>body:before'],
    },
  )
})

test('depth is that of blocks and brackets, and many levels are read', () => {
  const deep = `${'@media print{'.repeat(90)}a{b:${'f('.repeat(90)}1${')'.repeat(90)}}${'}'.repeat(90)}`
  assert.deepEqual(clean(deep), {out: deep, told: []})
  const quoted = `a{content:"${'{('.repeat(500)}"}/*${'{('.repeat(500)}*/b{background:url(data:image/png;base64,${'['.repeat(200)})}`
  assert.deepEqual(clean(quoted).told, [])
})

test('a closing sign that closes nothing ends the reading, whatever was read before', () => {
  for (const before of ['(', 'f(', 'a{(b)', '[', '{']) {
    for (const text of ['i("z"))@media print{;', 'a())@page{;', 'a[b]]{;', 'a{})b{c:d}']) {
      clean(before.repeat(60))
      assert.equal(clean(text).out, clean(text).out, text)
    }
  }
})

test('an address is looked for from the sheet, then from the publication', () => {
  assert.equal(addressIn('fond.png', 'styles/base.css', files), '/styles/fond.png')
  assert.equal(addressIn('../polices/maison.woff2?v=1#x', 'styles/base.css', files), '/polices/maison.woff2')
  assert.equal(addressIn('polices/maison.woff2', 'styles/base.css', files), '/polices/maison.woff2')
  assert.equal(addressIn('images/%C3%A9t%C3%A9%201.png', 'maison.css', files), '/images/%C3%A9t%C3%A9%201.png')
})

test('no address leads out of the publication, whatever is written', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '',
    '/',
    '//',
    '\\',
    '%2e%2e',
    '%2F',
    'file:',
    'https:',
    'C:',
    '\\\\hote',
    '.fascicule',
    'etc/passwd',
    'polices',
    'maison.woff2',
    '\u0000',
    'é',
    '?',
    '#',
    'data:text/html,',
    'javascript:',
    '/fonts/',
  )
  const known = new Set(['/polices/maison.woff2', '/styles/fond.png', '/images/%C3%A9t%C3%A9%201.png', '/maison.css'])
  fc.assert(
    fc.property(fc.array(part, {maxLength: 8}), fc.constantFrom('', '/'), (parts, sign) => {
      const address = addressIn(parts.join(sign), 'styles/base.css', files)
      assert.ok(
        address === undefined || known.has(address) || /^#[\w-]*$/.test(address) || /^\/fonts\/[\w.-]+$/.test(address),
        address,
      )
    }),
    {numRuns: 2000},
  )
})

test('what is made of a sheet, read again, says the same, and asks for nothing from elsewhere', () => {
  const piece = fc.constantFrom(
    'h1{color:red}',
    '@import "x";',
    '@media print{',
    '}',
    '/*',
    '*/',
    'url(',
    ')',
    '"',
    "'",
    '\\',
    '\n',
    'a{background:url(https://mal.example/x)}',
    '@page{',
    ';',
    '--x:',
    '<!--',
    '-->',
    '</style>',
    'u\\72l(//mal.example/y)',
    'image-set("//mal.example/z")',
    '@\\69mport "//mal.example";',
  )
  fc.assert(
    fc.property(fc.array(piece, {maxLength: 12}), pieces => {
      const once = cleanSheet('maison.css', pieces.join(''), files).css
      const again = cleanSheet('maison.css', once, files)
      assert.equal(again.css, once)
      assert.deepEqual(
        again.findings.filter(({rule}) => rule === 'style-import' || rule === 'style-address'),
        [],
      )
    }),
    {numRuns: 1000},
  )
})
