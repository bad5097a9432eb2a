/** The words of drawings that a reader sees, in a real browser. */
import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

/** The words of a drawing of 200 by 100 px. */
const read = (inside: string): Promise<string[]> =>
  inPage<string[]>(`
    const {readLettering, letteringOf} = await load('lettering.js')
    const host = html(${JSON.stringify(`<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" viewBox="0 0 200 100" font-size="10">${inside}</svg>`)})
    const drawing = host.firstElementChild
    if (letteringOf(drawing).length > 0) throw new Error('read before')
    readLettering(drawing)
    return letteringOf(drawing)
  `)

const at = 'x="10" y="50"'

test('what is painted as letters is read, text by text', async () => {
  assert.deepEqual(
    await read(
      `<text ${at}>Un <tspan fill="red">mot</tspan></text><g><text x="10" y="80">deux</text></g><text ${at}> </text>`,
    ),
    ['Un mot', 'deux'],
  )
  assert.deepEqual(
    await read(
      '<foreignObject x="10" y="10" width="150" height="40"><p xmlns="http://www.w3.org/1999/xhtml">En HTML</p></foreignObject>',
    ),
    ['En HTML'],
  )
  assert.deepEqual(await read(`<text ${at} fill="none" stroke="black">trait</text>`), ['trait'])
  assert.deepEqual(await read(`<text ${at} fill="none" stroke="black" stroke-width="0">rien</text>`), [])
})

test('what is never painted, is clear, or is painted as a picture is not', async () => {
  for (const hidden of [
    `<defs><text ${at}>non</text></defs>`,
    `<symbol id="s"><text ${at}>non</text></symbol>`,
    `<pattern id="p" width="9" height="9"><text ${at}>non</text></pattern>`,
    `<mask id="m"><text ${at}>non</text></mask>`,
    `<clipPath id="c"><text ${at}>non</text></clipPath>`,
    `<g display="none"><text ${at}>non</text></g>`,
    `<g opacity="0"><text ${at}>non</text></g>`,
    `<filter id="f"><feGaussianBlur stdDeviation="1"/></filter><g filter="url(#f)"><text ${at}>non</text></g>`,
    `<text ${at} visibility="hidden">non</text>`,
    `<text ${at} fill="none">non</text>`,
    `<text ${at} fill="transparent">non</text>`,
    `<text ${at} fill-opacity="0">non</text>`,
    `<text ${at} fill="none" stroke="black" stroke-opacity="0">non</text>`,
    `<text ${at} font-size="0">non</text>`,
  ])
    assert.deepEqual(await read(`${hidden}<text x="10" y="80">oui</text>`), ['oui'], hidden)
  assert.deepEqual(await read(`<text ${at}>vu<tspan fill="none">caché</tspan></text>`), ['vu'])
})

test('letters beyond the edge of the drawing are cut off', async () => {
  assert.deepEqual(await read('<text x="10" y="150">sous</text><text x="300" y="50">loin</text>'), [])
  assert.deepEqual(await read('<text x="10" y="-20">haut</text><text x="-200" y="50">avant</text>'), [])
  const [right = ''] = await read(`<text x="150" y="50">${'abcdefghij'.repeat(4)}</text>`)
  assert.ok(right.length > 2 && right.length < 40 && 'abcdefghij'.repeat(4).startsWith(right), right)
  const [left = ''] = await read(`<text x="40" y="50" text-anchor="end">${'abcdefghij'.repeat(4)}</text>`)
  assert.ok(left.length > 2 && left.length < 40 && 'abcdefghij'.repeat(4).endsWith(left), left)
})
