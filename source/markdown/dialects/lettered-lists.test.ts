import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

test('letters and roman numbers that follow each other', () => {
  assert.equal(
    html('a. un\nb. deux\n\ntexte\n\ni) un\n\nii) deux'),
    '<ol data-numbering="lower-alpha"><li>un</li><li>deux</li></ol><p>texte</p><ol data-numbering="lower-roman" data-stop="bracket"><li>un</li><li>deux</li></ol>',
  )
})

test('brackets stand where they were typed', () => {
  assert.equal(
    html('(a) un\n(b) deux'),
    '<ol data-numbering="lower-alpha" data-stop="brackets"><li>un</li><li>deux</li></ol>',
  )
  assert.equal(
    html('(1) un\n(2) deux'),
    '<ol data-numbering="decimal" data-stop="brackets"><li>un</li><li>deux</li></ol>',
  )
})

test('in an item they follow its text', () => {
  assert.equal(
    html('1. les *registres* :\n   a. plan\n   b. mutations\n2. la presse'),
    '<ol><li>les <em>registres</em>\u00a0:<ol data-numbering="lower-alpha"><li>plan</li><li>mutations</li></ol></li><li>la presse</li></ol>',
  )
  assert.match(html('1. voir\n   a. Dupont'), /^<ol><li>voir\na\. Dupont<\/li><\/ol>$/)
})

test('a list ends where another begins or a paragraph goes on; paragraphs of a law are none', () => {
  const starts = (text: string) => [...html(text).matchAll(/<(ol|p)\b/g)].map(([, tag]) => tag).join(' ')
  assert.equal(starts('I. un\n\nII. deux\n\na) un\nb) deux\n\nIII. trois'), 'ol ol p')
  assert.equal(starts('I. – un\n\nII. – deux'), 'p p')
})

test('initials are none', () => {
  assert.equal(html('A. Dupont\n\nM. Durand'), '<p>A.\u00a0Dupont</p><p>M.\u00a0Durand</p>')
})
