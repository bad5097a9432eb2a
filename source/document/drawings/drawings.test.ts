import assert from 'node:assert/strict'
import {test} from 'node:test'
import {toHtml} from 'hast-util-to-html'
import {loadCss} from '../../css/library.ts'
import {isElement} from '../nodes.ts'
import {rules, trial} from '../trial.test.ts'
import {cleanDrawing} from './clean.ts'
import {loadXml, parseSvg} from './parse.ts'

await Promise.all([loadCss(), loadXml()])

const svgOf = (body: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${more}>${body}</svg>`

const clean = (source: string) => {
  const svg = parseSvg(source)
  assert.ok(svg)
  const {drawing, leftOut} = cleanDrawing(svg, 'd1')
  const {refused, still, words} = leftOut
  const inner = toHtml({...drawing, properties: {}}).slice('<svg>'.length, -'</svg>'.length)
  return {inner, drawing, refused: [...refused.keys()], still: [...still.keys()], words}
}

test('a drawing is read as XML: prefixes, entities, CDATA, an editor’s own elements', () => {
  const {inner, refused, words} = clean(`<?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY vert "#0a0">]>
    <s:svg xmlns:s="&ns_svg;" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/" xmlns:sodipodi="http://sodipodi.sourceforge.net/">
    <sodipodi:namedview><s:rect/></sodipodi:namedview><i:pgf>AAAA</i:pgf><s:metadata>rien</s:metadata>
    <s:style type="text/css"><![CDATA[ .st0{fill:#FFF;} ]]></s:style>
    <s:path class="st0" fill="&vert;" i:knockout="Off" d="M0 0"/></s:svg>`)
  assert.equal(
    inner,
    '<style>.d1-st0:where([data-drawing="d1"] *){fill:#FFF}</style><path class="d1-st0" fill="#0a0" d="M0 0"></path>',
  )
  assert.deepEqual([refused, words], [[], []])
})

test('what is not well-formed is read as far as it goes, and what is no drawing is none', () => {
  assert.equal(
    clean('<svg><rect width=9 height="9"><text>a & b</text>').inner,
    '<rect width="9" height="9"><text>a &#x26; b</text></rect>',
  )
  assert.equal(parseSvg('<html><p>rien</p></html>'), undefined)
  assert.equal(parseSvg(''), undefined)
})

test('entities that multiply stay as they are written', () => {
  const long = 'a'.repeat(1000)
  const {inner} = clean(`<!DOCTYPE svg [<!ENTITY a "${long}">]>${svgOf(`<text>${'&a;'.repeat(2000)}</text>`)}`)
  assert.ok(inner.length < 50_000)
  assert.equal(
    clean('<!DOCTYPE svg [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><svg><text>&a;&c;</text></svg>').inner,
    '<text>b&#x26;c;</text>',
  )
})

test('elements deeper than can be walked are left out', () => {
  const {inner} = clean(svgOf(`${'<g>'.repeat(50_000)}<text>mot</text>${'</g>'.repeat(50_000)}`))
  assert.ok(inner.startsWith('<g><g>') && inner.length < 5_000)
})

test('uses that multiply without end are left out', () => {
  const layer = (n: number) => `<g id="l${n}">${`<use href="#l${n - 1}"/>`.repeat(10)}</g>`
  const bomb = svgOf(`<defs><rect id="l0"/>${[1, 2, 3, 4, 5, 6, 7, 8].map(layer).join('')}</defs><use href="#l8"/>`)
  assert.deepEqual(clean(bomb).refused, ['use'])
  assert.deepEqual(clean(svgOf('<g id="a"><use href="#a"/></g><use href="#a"/>')).refused, [])
})

test('rules reach the drawing’s own shapes; its outermost element takes what shapes inherit', () => {
  const {inner} = clean(
    svgOf(
      '<style>:root, .r > text:first-child{fill:red;display:none} text, a:hover{font:9px x} #a[class~="b"] *{stroke:url( "#g" )!important}</style>',
      'class="r" id="a"',
    ),
  )
  assert.equal(
    inner,
    '<style>[data-drawing="d1"]:where([data-drawing="d1"] *),.d1-r>text:first-child:where([data-drawing="d1"] *){fill:red;display:none}' +
      '[data-drawing="d1"]:where([data-drawing="d1"]){fill:red}' +
      'text:where([data-drawing="d1"] *){font:9px var(--sans), var(--signs)}' +
      '#d1-a[class~="d1-b"] *:where([data-drawing="d1"] *){stroke:url(#d1-g)!important}' +
      '#d1-a[class~="d1-b"] *:where([data-drawing="d1"]){stroke:url(#d1-g)!important}</style>',
  )
})

test('letters are set in the faces of the publication, whatever a drawing names', () => {
  const {inner} = clean(
    svgOf(
      '<style>a{font:italic 700 12px/1.2 "Times New Roman",serif!important} b{font-family:Consolas,monospace}</style>' +
        '<g font-family="Inconnue, Arial"/><g style="font-family:inherit;font:caption"/><g font-family="Marianne"/>',
    ),
  )
  assert.equal(
    inner,
    '<style>a:where([data-drawing="d1"] *){font:italic 700 12px/1.2 var(--serif), var(--signs)!important}' +
      'b:where([data-drawing="d1"] *){font-family:var(--mono), var(--signs)}</style>' +
      '<g font-family="var(--sans), var(--signs)"></g><g style="font-family:inherit;font:caption"></g><g font-family="var(--sans), var(--signs)"></g>',
  )
})

test('a drawing keeps to its box and takes its outermost style as far as shapes inherit it', () => {
  const {properties} = clean(
    svgOf('<rect/>', 'style="fill:red;position:fixed;opacity:0;font-size:9px" overflow="visible" transform="scale(9)"'),
  ).drawing
  assert.deepEqual(
    [properties.style, properties.overflow, properties.transform],
    ['fill:red;font-size:9px', undefined, undefined],
  )
})

test('pictures in points that a drawing holds stay, addresses do not', () => {
  const {inner, refused} = clean(
    svgOf(
      '<image xlink:href="data:image/jpg;base64,/9j/\n  4AAQ=="/><image href="photo.jpg"/><image href="data:image/svg+xml;base64,AAAA"/>',
    ),
  )
  assert.equal(inner, '<image xlink:href="data:image/jpeg;base64,/9j/4AAQ=="></image><image></image><image></image>')
  assert.deepEqual(refused, ['image href'])
})

test('labels in HTML are set as spans; what is no text in them, and words that nothing shows, are told', () => {
  const label = (html: string) =>
    `<foreignObject width="9" height="9"><div xmlns="http://www.w3.org/1999/xhtml" class="l" style="padding-top:2px;position:fixed;color:red">${html}</div></foreignObject>`
  const {inner, refused, words} = clean(
    svgOf(label('<style>p{}</style><b onclick="x()">Déposer</b><br/>le <img src="x.png"/>dossier')),
  )
  assert.equal(
    inner,
    '<foreignObject width="9" height="9"><span class="d1-l" style="display:block;padding-top:2px;color:red">' +
      '<span style="font-weight:600">Déposer</span><br>le dossier</span></foreignObject>',
  )
  assert.deepEqual([refused, words], [['position', 'html:img'], []])
  assert.deepEqual(clean(svgOf('<flowRoot><flowPara>Un texte coulé</flowPara></flowRoot>')).words, ['Un texte coulé'])
  assert.deepEqual(clean(svgOf('<flowRoot>Le plan</flowRoot><text>Le plan</text>')).words, [])
})

test('what is left out is told once, at the line where the drawing is first used', () => {
  const svg = new Map([
    ['a.svg', svgOf('<script>x()</script><script>y()</script><animate/><foreignObject><p>Mot</p></foreignObject>')],
    [
      'b.svg',
      svgOf('<rect onclick="x()" inkscape:label="b"/><metadata/>', 'xmlns:inkscape="http://www.inkscape.org/"'),
    ],
  ])
  const {findings, all} = trial(
    '<p>x</p>\n<img src="a.svg" alt="">\n<img src="a.svg" alt="">\n<img src="b.svg" alt="">',
    {},
    {svg},
  )
  assert.deepEqual(
    findings.map(
      ({rule, severity, place, values}) => `${place?.line} ${severity} ${rule} ${values.name} ${values.what}`,
    ),
    [
      '2 error drawing-words a.svg Mot',
      '2 warning drawing-refused a.svg script × 2',
      '2 info drawing-still a.svg animate',
      '4 info drawing-still b.svg onclick',
    ],
  )
  assert.deepEqual(all('drawing').filter(each => isElement(each, 'svg')).length, 3)
  assert.deepEqual(
    rules(trial('<img src="c.svg" alt="">', {}, {svg: new Map([['c.svg', svgOf('<rect/>')]])}).findings),
    [],
  )
})

test('a style that cannot be read is told', () => {
  assert.deepEqual(clean(svgOf('<style>.a{fill:red} }} .b{</style>')).refused, ['CSS'])
  assert.deepEqual(
    clean(svgOf('<style>@media print{.a{fill:red}} .b::before{} .c{position:fixed;cursor:move;-x-y:z}</style>'))
      .refused,
    ['@media', 'position'],
  )
})
