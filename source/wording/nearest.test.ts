import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {nearest} from './nearest.ts'

test('offers the name that was meant', () => {
  const names = ['title', 'subtitle', 'author', 'publisher', 'lang']
  assert.equal(nearest('tilte', names), 'title')
  assert.equal(nearest('Titel', names), 'title')
  assert.equal(nearest('publsher', names), 'publisher')
  assert.equal(nearest('lnag', names), 'lang')
  assert.equal(nearest('couleur', names), undefined)
  assert.equal(nearest('', names), undefined)
  assert.equal(nearest('f', ['a', 'g']), undefined)
  assert.equal(nearest('É', ['e']), 'e')
})

test('case and accents weigh nothing', () => {
  assert.equal(nearest('Été.JPG', ['ete.jpg']), 'ete.jpg')
})

test('one letter changed, added, dropped or two swapped is always found', () => {
  const word = fc.stringMatching(/^[a-z]{4,12}$/)
  fc.assert(
    fc.property(word, fc.nat(), fc.constantFrom('change', 'add', 'drop', 'swap'), (name, seed, slip) => {
      const at = seed % (name.length - 1)
      const [before, here, next, after] = [name.slice(0, at), name[at], name[at + 1], name.slice(at + 2)]
      const wrong = {
        change: `${before}é${next}${after}`,
        add: `${before}${here}q${next}${after}`,
        drop: `${before}${next}${after}`,
        swap: `${before}${next}${here}${after}`,
      }[slip]
      assert.equal(nearest(wrong, [name]), name)
    }),
  )
})
