import assert from 'node:assert/strict'
import {after, before, test} from 'node:test'
import {openTrials} from './trial.ts'

let trials: Awaited<ReturnType<typeof openTrials>>

before(async () => {
  trials = await openTrials()
})

after(() => trials.close())

const told = async (blocks: readonly string[], style?: string) => (await trials.try(blocks, style)).told

/** An image of many colours, light ones or dark ones. */
const photo = (light: boolean): string => {
  const tints = light ? ['#fff', '#f4f4ee', '#fafafa', '#f0f4f8'] : ['#000', '#102030', '#201008', '#181818']
  const rows = Array.from(
    {length: 40},
    (_, i) =>
      `<rect x="${(i % 8) * 20}" y="${Math.floor(i / 8) * 12}" width="20" height="12" fill="${tints[(i * 7) % 4]}"/>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="60"><filter id="f"><feGaussianBlur stdDeviation="1"/></filter><g filter="url(#f)">${rows.join('')}</g></svg>`
  return `<img alt="" src="data:image/svg+xml,${encodeURIComponent(svg)}" width="160" height="60" style="display:block">`
}

const over = (style: string): string => `<div style="position: absolute; inset: 0; ${style}"></div>`

test('plain text, and all that is read although something lies over or under it', async () => {
  const read = [
    'noir sur blanc',
    '<p style="background: #0b4f6c; color: #fff; border-radius: 4px">blanc sur une couleur</p>',
    `<p style="position: relative">à demi couvert${over('background: rgba(255, 255, 255, .4)')}</p>`,
    '<p><del>mots barrés</del> et <u>mots soulignés</u></p>',
    `<div style="position: relative"><p style="position: absolute; top: 20px; color: #fff">blanc sur une image sombre</p>${photo(false)}</div>`.replace(
      '<p style="',
      '<p style="z-index: 1; ',
    ),
    '<p style="background: linear-gradient(#fff, #eef)">noir sur un dégradé clair</p>',
    '<p style="text-shadow: 1px 0 #000, -1px 0 #000, 0 1px #000, 0 -1px #000; color: #fff">blanc à contour d’ombre</p>',
    '<p style="-webkit-text-stroke: 1px #000; color: #fff" data-outline>blanc à trait noir</p>'.replace(
      ' data-outline',
      '',
    ),
    '<p style="border: 12px solid #333; border-radius: 30px">dans un cadre épais</p>',
    '<p style="box-shadow: 0 0 6px #000">dans une ombre</p>',
    '<p style="mix-blend-mode: multiply">multiplié</p>',
    '<p style="opacity: .8">un peu pâle</p>',
  ]
  assert.deepEqual(
    (await told(read)).filter(one => !one.startsWith('word-lost')),
    [],
  )
})

test('text in the colour of its ground, or near it', async () => {
  assert.deepEqual(
    await told([
      '<p style="color: #fff">blanc sur blanc</p>',
      '<p style="color: #f4f4f4">presque blanc</p>',
      '<p style="color: #aaa">gris pâle</p>',
      '<p style="color: #949494">à peine assez</p>',
      '<p style="background: #0b4f6c; color: #0b4f6c">ton sur ton</p>',
      '<p style="background: #0b4f6c; color: #333">sombre sur sombre</p>',
      '<p>un mot <em style="color: #fefefe">caché</em> et d’autres</p>',
    ]),
    [
      'contrast error 1 1',
      'contrast error 2 1',
      'contrast warning 3 2.3',
      'contrast error 5 1',
      'contrast warning 6 1.4',
      'contrast error 7 1',
    ],
  )
})

test('text too small to be read, or squeezed to a line, in the order in which it is painted', async () => {
  assert.deepEqual(
    await told([
      '<p style="font-size: 2px">lettres minuscules</p>',
      '<p style="transform: scale(.1)">réduit à rien</p>',
      '<p style="transform: scaleX(.05)">écrasé de côté</p>',
      '<p style="transform: scaleY(.1)">écrasé de haut</p>',
      '<p style="zoom: .1">réduit autrement</p>',
      '<p style="font-size: 5px">petit, mais lisible</p>',
      '<p style="transform: skewX(-12deg)">penché seulement</p>',
    ]),
    ['tiny error 1 1.5', 'tiny error 2 0.7', 'tiny error 5 0.7', 'tiny error 3 0.4', 'tiny error 4 0.7'],
  )
})

test('text under something that is fixed over all, an image, a gradient', async () => {
  const cover = '<div data-generated style="position: fixed; inset: 0; background: #fff; z-index: 9"> </div>'
  assert.deepEqual(await told(['sous un voile', cover]), ['covered error 1 1'])
  const veil = cover.replace('#fff', 'rgba(255, 255, 255, .95)')
  assert.deepEqual(await told(['sous un voile presque opaque', veil]), ['covered error 1 1.1'])
  assert.deepEqual(
    await told([
      `<p style="position: relative">sous une image${over('overflow: hidden').replace('></div>', `>${photo(true)}</div>`)}</p>`,
      `<p style="position: relative">sous un dégradé${over('background: linear-gradient(#fff, #eee)')}</p>`,
      `<p style="position: relative">sous une boîte ronde${over('background: #fff; border-radius: 5px')}</p>`,
    ]),
    ['covered error 1 1', 'covered error 2 1', 'covered error 3 1'],
  )
})

test('text painted with nothing', async () => {
  assert.deepEqual(
    await told(
      [
        '<p style="color: transparent">transparent</p>',
        '<p style="color: rgba(0, 0, 0, .04)">presque transparent</p>',
        '<p style="opacity: .03">presque transparent aussi</p>',
        '<p class="fading">transparent à la fin</p>',
        '<p style="-webkit-mask-image: linear-gradient(rgba(0,0,0,.01), rgba(0,0,0,.01))">masqué</p>',
        '<p style="-webkit-text-fill-color: transparent">sans couleur</p>',
      ],
      '@keyframes fade {from {opacity: 0} to {opacity: 0}} .fading {animation: fade 1s infinite}',
    ),
    [
      'transparent error 1 1',
      'transparent error 2 1',
      'transparent error 6 1',
      'transparent error 3 1',
      'transparent error 4 1',
      'contrast error 5 1',
    ],
  )
})

test('text clipped away is outside where the file has it, and lost where it has not', async () => {
  assert.deepEqual(await told(['avant', '<p style="height: 18px; overflow: hidden">une ligne</p><p>après</p>']), [])
  const cut =
    '<div style="height: 21px; overflow: hidden"><p style="margin: 0">une ligne</p><p style="margin: 0">PLUS BAS</p></div>'
  const {told: outside, proof} = await trials.try(['avant', cut, 'après'])
  assert.deepEqual([outside, proof.refused], [['outside error 2 1'], false])
  const lost = [
    'clip-path: inset(50%)',
    'text-indent: -9999px',
    'position: relative; left: -200px',
    'visibility: hidden',
    'opacity: 0',
    'height: 0; overflow: hidden',
  ]
  for (const style of lost) {
    const trial = await trials.try(['avant', `<p style="${style}">perdu</p>`, 'après'])
    assert.deepEqual([trial.told, trial.proof.refused], [['word-lost error 2'], true], style)
  }
})

test('text over pictures is judged by what is seen', async () => {
  const on = (light: boolean, color: string) =>
    `<div style="position: relative"><p style="position: absolute; z-index: 1; top: 20px; color: ${color}">sur une image</p>${photo(light)}</div>`
  assert.deepEqual(
    await told([
      on(true, '#fff'),
      on(true, '#bbb'),
      on(true, '#000'),
      on(false, '#111'),
      '<p style="background: linear-gradient(90deg, #fff, #eee); color: #fff">clair sur un dégradé clair</p>',
      '<p style="background: repeating-linear-gradient(45deg, #fff 0 2px, #eee 2px 4px); color: #f6f6f6">clair sur des rayures</p>',
      '<p style="background: linear-gradient(90deg, #fff, #000); color: #fff">d’un bout à l’autre d’un dégradé qui va du clair au sombre</p>',
    ]),
    [
      'contrast error 5 1',
      'contrast error 6 1',
      'contrast error 7 1.1',
      'contrast error 1 1.1',
      'contrast warning 2 1.8',
      'contrast error 4 1',
    ],
  )
})

test('in drawings it is a remark', async () => {
  const drawing = (fill: string) =>
    `<svg class="drawing" width="100" height="30"><rect width="100" height="30" fill="#fff"/><text x="5" y="20" fill="${fill}">un mot</text></svg>`
  assert.deepEqual(await told([drawing('#fff'), drawing('#ccc'), drawing('#000')]), [
    'contrast info 1 1',
    'contrast info 2 1.6',
  ])
})
