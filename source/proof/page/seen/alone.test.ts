import assert from 'node:assert/strict'
import {test} from 'node:test'
import {readPdf} from '../../../pdf/read/index.ts'
import {onePage, stream} from '../../../pdf/read/trial.ts'
import {unseenIn} from './alone.ts'

const resources = '<</Font <</F 5 0 R>> /XObject <</Scan 7 0 R>>>>'

/** What is told of a page of 200 by 300 points with this content. */
const told = (content: string) =>
  unseenIn(readPdf(onePage(content, resources, stream('', '/Subtype /Image /Width 4 /Height 3'))).pages).map(
    ({rule, severity, values}) => `${severity} ${rule} ${values.words}`,
  )
const text = (words: string, before = '') => `BT /F 10 Tf 20 150 Td ${before} (${words}) Tj ET`

test('a text that is read is not told', () => {
  assert.deepEqual(told(text('Lu')), [])
  assert.deepEqual(told(`0 g 10 140 100 30 re f 1 g ${text('Lu')}`), [])
})

test('a text that nobody sees is a warning with its page', () => {
  assert.deepEqual(told(text('Pur blanc', '1 g')), ['warning proof-contrast Pur blanc'])
  const [finding] = unseenIn(readPdf(onePage(text('Pur blanc', '1 g'), resources)).pages)
  assert.deepEqual([finding?.values.page, finding?.place], [1, undefined])
  assert.deepEqual(told(text('Rien', '3 Tr')), ['warning proof-transparent Rien'])
  assert.deepEqual(told(`${text('Sous un cache')} 1 g 10 140 150 30 re f`), ['warning proof-covered Sous un cache'])
  assert.deepEqual(told(text('Dehors', '900 0 Td')), ['warning proof-outside Dehors'])
  assert.deepEqual(told('BT /F 1 Tf 20 150 Td (Minuscule) Tj ET'), ['warning proof-tiny Minuscule'])
})

test('the letters behind a scan, artifacts and signs without letters are passed over', () => {
  const scan = 'q 200 0 0 300 0 0 cm /Scan Do Q'
  assert.deepEqual(told(`${scan} ${text('Reconnu', '3 Tr')}`), [])
  assert.deepEqual(told(`/Artifact BMC ${text('Filigrane', '1 g')} EMC`), [])
  assert.deepEqual(told(text('...', '1 g')), [])
  const small = (sides: string) => `q ${sides} cm /Scan Do Q ${text('Reconnu', '3 Tr')}`
  assert.deepEqual(told(small('100 0 0 20 10 145')), [], 'the middle of the letters lies on it')
  for (const sides of ['10 0 0 20 10 145', '100 0 0 20 60 145', '100 0 0 5 10 160', '100 0 0 5 10 140'])
    assert.equal(told(small(sides)).length, 1, sides)
  assert.equal(
    told(`${scan} ${text('Pur blanc', '900 0 Td')}`).length,
    1,
    'letters that are painted are not those of a scan',
  )
})
