import assert from 'node:assert/strict'
import {test} from 'node:test'
import {openPdf} from '../read/file.ts'
import {handWritten} from '../read/trial.ts'
import type {PdfValue} from '../read/values.ts'
import {settleLinks} from './links.ts'

const link = (more: string): string => `<</Subtype /Link /Rect [1 2 3 4] ${more}>>`
const uri = (address: string): string => link(`/A <</S /URI /URI (${address})>>`)

/** What becomes of annotations: `kept` as they are, the name that they go to, `gone`. */
const settled = (annotations: readonly string[], {keep = true, up = 0} = {}) => {
  const file = openPdf(handWritten(annotations))
  const refs: PdfValue[] = annotations.map((_, index) => ({ref: index + 1}))
  const names = new Set(['ici', 'caf\xc3\xa9'])
  const {changed, dropped, used, findings} = settleLinks(
    file,
    [{number: 7, annotations: [...refs, 5, {ref: 99}, new Map([['Subtype', 'Link']])], up}],
    names,
    keep,
  )
  return {
    fates: refs.map((_, index) => {
      const dict = changed.get(index + 1)
      if (dropped.has(index + 1)) return 'gone'
      return dict ? (dict.get('Dest') ?? (dict.has('A') ? 'kept' : 'bare')) : 'untouched'
    }),
    sides: changed.get(1)?.get('Rect'),
    used: [...used],
    told: findings.map(({rule, severity, values}) => [rule, severity, values.target, values.page]),
  }
}

test('a link to an anchor goes to it by name, however it was written', () => {
  const {fates, used, told} = settled([
    link('/Dest /ici'),
    link('/Dest (ici)'),
    link('/A <</S /GoTo /D /ici>>'),
    uri('https://publication.invalid/#ici'),
    uri('https://publication.invalid/#caf%C3%A9'),
  ])
  assert.deepEqual(fates, ['ici', 'ici', 'ici', 'ici', 'caf\xc3\xa9'])
  assert.deepEqual(used, ['ici', 'caf\xc3\xa9'])
  assert.deepEqual(told, [])
})

test('an address and a place stay, and so does what is no link', () => {
  const {fates, told} = settled([
    uri('https://exemple.org/#ici'),
    link('/Dest [1 0 R /XYZ 0 0 0]').replace('/Dest', '/A <<>> /Dest'),
    '<</Subtype /Widget /A <<>>>>',
  ])
  assert.deepEqual([fates[0], fates[2], told], ['kept', 'kept', []])
  assert.ok(Array.isArray(fates[1]))
})

test('a link that leads nowhere goes, and is told with its page', () => {
  const {fates, told} = settled([
    link('/Dest /ailleurs'),
    uri('https://publication.invalid/autre.md'),
    uri('about:blank'),
    uri('https://publication.invalid/a#b'),
  ])
  assert.deepEqual(fates, ['gone', 'gone', 'gone', 'gone'])
  assert.deepEqual(told, [
    ['pdf-link-nowhere', 'warning', 'ailleurs', 7],
    ['pdf-link-nowhere', 'warning', 'autre.md', 7],
    ['pdf-link-nowhere', 'warning', 'about:blank', 7],
    ['pdf-link-nowhere', 'warning', 'a#b', 7],
  ])
})

test('where links are not kept all go, and nothing is told', () => {
  const {fates, told, used} = settled([link('/Dest /ici'), uri('https://exemple.org/'), link('/Dest /ailleurs')], {
    keep: false,
  })
  assert.deepEqual([fates, told, used], [['gone', 'gone', 'gone'], [], []])
})

test('the rectangle moves with the page', () => {
  assert.deepEqual(settled([uri('https://exemple.org/')], {up: 10}).sides, [1, 12, 3, 14])
  assert.deepEqual(settled([uri('https://exemple.org/')]).sides, [1, 2, 3, 4])
})
