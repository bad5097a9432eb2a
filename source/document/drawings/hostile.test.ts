import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import fc from 'fast-check'
import type {Element} from 'hast'
import {fromHtml} from 'hast-util-from-html'
import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import {loadCss} from '../../css/library.ts'
import {findBrowser, openSession} from '../../pages/index.ts'
import {cleanTemplate} from '../template-parts.ts'
import {cleanDrawing} from './clean.ts'
import {loadXml, parseSvg} from './parse.ts'
import {attributeNames, elementNames} from './properties.ts'
import {nastySvg, svgVectors, templateVectors} from './testing.ts'

await Promise.all([loadCss(), loadXml()])

const options = {allowDangerousCharacters: true}
const wrapped = (body: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9" onload="pwned(0)">${body}</svg>`

const drawn = (source: string): string => {
  const svg = parseSvg(source)
  return svg ? toHtml(cleanDrawing(svg, 'd1').drawing, options) : ''
}

const templated = (html: string): string => {
  const {children} = cleanTemplate(
    fromHtml(html, {fragment: true}).children as Element[],
    'templates/cover.html',
    new Map(),
  )
  return toHtml({type: 'root', children}, options)
}

/** What a browser's parser makes of `html` holds nothing that runs, fetches or reaches out. */
function assertHarmless(html: string, elements?: ReadonlySet<string>): void {
  visit(fromHtml(html, {fragment: true}), (node, _index, parent) => {
    assert.notEqual(node.type, 'comment', html)
    if (node.type !== 'element') return
    // In a label of a drawing stand spans and nothing else of HTML; in the drawing's own shapes none of them.
    const inLabel = parent?.type === 'element' && /^(?:foreignobject|span)$/i.test(parent.tagName)
    if (elements) assert.equal(/^(?:span|br)$/.test(node.tagName), inLabel, html)
    if (elements) assert.ok(elements.has(node.tagName), `<${node.tagName}> in ${html}`)
    assert.doesNotMatch(node.tagName, /^(?:script|iframe|object|embed|link|meta|base|form|animate|set)$/i, html)
    for (const [name, value] of Object.entries(node.properties)) {
      assert.doesNotMatch(name, /^(?:on|formAction|srcDoc|srcSet|data(?:Ref|Section|Generated))/i, html)
      const text = String(value)
      if (/href$/i.test(name)) assert.match(text, /^(?:#|data:image\/(?:png|jpeg|gif|webp);base64,)/, html)
      if (name === 'style') assert.doesNotMatch(text, /mal\.example/, html)
      if (name !== 'title' && name !== 'className' && name !== 'id')
        assert.doesNotMatch(text, /url\(['"]?(?!#d1-|\))|\\|https?:|javascript:/i, html)
    }
    if (node.tagName === 'style') {
      const css = node.children.map(child => (child.type === 'text' ? child.value : `<${child.type}>`)).join('')
      assert.doesNotMatch(css, /[<&]/, html)
      // In a string an address is nothing but words.
      const bare = css.replace(/"(?:[^"\\]|\\.)*"/g, '')
      assert.doesNotMatch(bare, /@|https?:|mal\.example|url\((?!#d1-)/, html)
    }
  })
}

const inDrawing = new Set([...elementNames, 'svg', 'foreignObject', 'span', 'br'])

test('whatever a drawing holds, what comes of it neither runs nor fetches', () => {
  for (const vector of svgVectors) assertHarmless(drawn(wrapped(vector)), inDrawing)
  fc.assert(
    fc.property(nastySvg, source => assertHarmless(drawn(source), inDrawing)),
    {numRuns: 600},
  )
})

test('what comes of a drawing stays the same when a parser reads it again', () => {
  fc.assert(
    fc.property(nastySvg, source => {
      const once = drawn(source)
      const again = toHtml(fromHtml(once, {fragment: true}), options)
      assertHarmless(again, inDrawing)
      assert.equal(toHtml(fromHtml(again, {fragment: true}), options), again)
    }),
    {numRuns: 200},
  )
})

test('whatever a template holds, what comes of it neither runs nor fetches', () => {
  for (const vector of templateVectors) assertHarmless(templated(vector))
  const many = fc.array(
    fc.constantFrom(...templateVectors, '<table><tr><td>', '<svg>', '</svg>', '<p>', '</p>', '<!--', '-->'),
    {minLength: 1, maxLength: 5},
  )
  fc.assert(
    fc.property(many, all => assertHarmless(templated(all.join('')))),
    {numRuns: 300},
  )
})

test('in a real browser nothing runs and nothing is asked for', async () => {
  const session = await findBrowser(undefined).then(found => openSession(found))
  after(() => session.close())
  const page = await session.newPage()
  const called = [] as unknown[]
  const asked: string[] = []
  await page.exposeFunction('pwned', (what: unknown) => void called.push(what))
  page.on('request', request => {
    if (!/^(?:about|data):/.test(request.url())) asked.push(request.url())
  })
  const samples = fc.sample(nastySvg, {numRuns: 200, seed: 16})
  const bodies = [
    ...svgVectors.map(vector => drawn(wrapped(vector))),
    ...samples.map(drawn),
    ...templateVectors.map(templated),
  ]
  await page.setContent(
    `<!doctype html><body>${bodies.map(body => `<div class="one">${body}</div>`).join('\n')}</body>`,
  )
  // As the page model does it: through a template, and through another parse of what is there.
  const left = await page.evaluate(async () => {
    const holder = document.createElement('template')
    holder.innerHTML = document.body.innerHTML
    document.body.append(holder.content.cloneNode(true))
    for (const each of document.querySelectorAll('*')) each.dispatchEvent(new MouseEvent('click', {bubbles: false}))
    await new Promise(resolve => setTimeout(resolve, 200))
    return document.body.querySelectorAll('body > div.one').length
  })
  assert.equal(left, 2 * bodies.length, 'a part broke out of its place')
  assert.equal(called.length, 0, String(called))
  assert.deepEqual(asked, [])
  // The trap works: the same page, with one of the vectors as it came.
  await page.setContent(wrapped(svgVectors[0] ?? '')).catch(() => undefined)
  await page.evaluate(() => new Promise(resolve => setTimeout(resolve, 100)))
  assert.deepEqual(called.includes(1), true)
})

test('every attribute that a drawing may have has a name in hast', () => {
  assert.equal(new Set(attributeNames).size, attributeNames.length)
})
