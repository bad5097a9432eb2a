/** Folios and running heads, which are no text. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {withoutMargins} from './margins.ts'
import type {Line} from './types.ts'

type Given = readonly [y: number, text: string, size?: number]
const kept = (...pages: readonly (readonly Given[])[]) =>
  withoutMargins(pages.map(lines => lines.map(([y, text, size = 10]) => ({y, text, size}) as unknown as Line))).map(
    lines => lines.map(({text}) => text).join(' '),
  )

test('folios go, whatever they are written with', () => {
  for (const folio of ['7', '– 7 –', 'xiv', ' 12 ', '— iv —'])
    assert.deepEqual(
      kept([
        [60, 'un'],
        [73, 'deux'],
        [200, folio],
      ]),
      ['un deux'],
      folio,
    )
  for (const text of ['7 mots', 'chapitre 7', 'VII', '7.'])
    assert.deepEqual(
      kept([
        [60, 'un'],
        [73, 'deux'],
        [200, text],
      ]),
      [`un deux ${text}`],
      text,
    )
  assert.deepEqual(
    kept([
      [60, 'un'],
      [73, '7'],
      [200, 'fin'],
    ]),
    ['un 7 fin'],
    'within the page',
  )
})

test('words at the same height of several pages go, at the head or the foot, their numbers aside', () => {
  const page = (head: string, foot: string, y = 40): Given[] => [
    [y, head],
    [60, 'un'],
    [73, 'deux'],
    [200, foot],
  ]
  assert.deepEqual(kept(page('Titre 1', 'pied'), page('Titre 2', 'pied')), ['un deux', 'un deux'])
  assert.deepEqual(kept(page('Titre', 'a'), page('Titre', 'b', 44)), ['Titre un deux a', 'Titre un deux b'])
  assert.deepEqual(kept(page('Titre', 'a')), ['Titre un deux a'], 'on one page alone')
  // All that stands on the first baseline, and nothing that is larger than the text.
  const wide = [[40, 'Gauche'], [40.5, 'Droite'], ...page('', 'a').slice(1)] as Given[]
  assert.deepEqual(kept(wide, wide), ['un deux', 'un deux'])
  const large = [[40, 'Chapitre', 10.6], ...page('', 'a').slice(1)] as Given[]
  assert.deepEqual(kept(large, large), ['Chapitre un deux', 'Chapitre un deux'])
  assert.deepEqual(kept([], page('Titre', 'a')), ['', 'Titre un deux a'])
})
