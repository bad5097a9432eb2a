import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {slugOf} from './slug.ts'

test('a title becomes the name of a file', () => {
  assert.equal(slugOf("Les grands axes de l'action des Nations Unies"), 'les-grands-axes-de-l-action-des-nations-unies')
  assert.equal(slugOf('L’œuvre d’État : 2ᵉ partie !'), 'l-oeuvre-d-etat-2e-partie')
  assert.equal(slugOf('東京'), '')
})

test('a long title is cut between words', () => {
  const slug = slugOf('Le rapport annuel de la commission permanente des affaires culturelles et scientifiques')
  assert.equal(slug, 'le-rapport-annuel-de-la-commission-permanente-des-affaires')
})

test('whatever the title: ASCII, 60 characters at most, no hyphen at the ends, and its own slug', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 200}), title => {
      const slug = slugOf(title)
      assert.match(slug, /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/)
      assert.ok(slug.length <= 60)
      assert.equal(slugOf(slug), slug)
    }),
  )
})
