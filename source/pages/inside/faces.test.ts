import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

const face = `
  const {loadFaces, needFaces, runningLetters, withFaces} = await load('faces.js')
  const sheet = document.createElement('style')
  sheet.textContent = ['Regular', 'It'].map(name => '@font-face {font-family: ' + name + '; src: url(/fonts/SourceSerif4-' + name + '.ttf.woff2)}').join('')
  document.head.append(sheet)
  let [begun, renewed] = [0, 0]
  const widthIn = family => {
    begun++
    const line = html('<span style="font: 20px ' + family + ', monospace">milieu</span>').firstChild
    const {width} = line.getBoundingClientRect()
    needFaces()
    return Math.round(width)
  }
  const renew = () => renewed++
`

test('what was begun without a face is begun anew, and asks for no other', async () => {
  const found = await inPage<number[]>(`${face}
    const first = await withFaces(() => widthIn('Regular'), renew)
    const again = await withFaces(() => widthIn('Regular'), renew)
    const loaded = [...document.fonts].filter(({status}) => status === 'loaded').length
    await loadFaces()
    return [first - again, first === Math.round(20 * 0.6 * 6) ? 1 : 0, begun, renewed, loaded, [...document.fonts].filter(({status}) => status === 'loaded').length]
  `)
  assert.deepEqual(found, [0, 0, 3, 1, 1, 2])
})

test('a fault of the work is no face', async () => {
  const found = await inPage<string>(`${face}
    return withFaces(() => { throw new Error('autre') }, renew).catch(({message}) => message + renewed)
  `)
  assert.equal(found, 'autre0')
})

test('running heads and feet give their letters, and folios theirs', async () => {
  const found = await inPage<string>(`${face}
    return runningLetters(html('<section data-running-left="Abba" data-running-foot="é"><h2 data-running-right="bac">z</h2></section>'))
  `)
  assert.equal(found, '0123456789Abaéc')
})
