import assert from 'node:assert/strict'
import {test} from 'node:test'
import type {Finding, Severity} from '../types.ts'
import {exitOf} from './exit.ts'

const finding = (rule: string, severity: Severity, file = 'source/01.md'): Finding => ({
  place: {file, line: 1, column: 1},
  rule,
  severity,
  values: {},
})
const configuration = finding('config-key', 'error', 'publication.yaml')
const error = finding('image-missing', 'error')
const warning = finding('image-alt', 'warning')
const info = finding('T01', 'info')

test('the first that applies of 2, 6, 3, 4, 0', () => {
  assert.equal(exitOf([info, warning, error, configuration], {strict: true, refused: true}), 2)
  assert.equal(exitOf([info, warning, error], {strict: true, refused: true}), 6)
  assert.equal(exitOf([info, warning, error], {strict: true}), 3)
  assert.equal(exitOf([info, warning], {strict: true}), 4)
  assert.equal(exitOf([info, warning]), 0)
  assert.equal(exitOf([info], {strict: true}), 0)
})

test('the sidecar of an image is content, and a warning is no fault of configuration', () => {
  assert.equal(exitOf([finding('config-date', 'error', 'images/a.jpg.yaml')]), 3)
  assert.equal(exitOf([finding('config-contrast', 'warning', 'publication.yaml')]), 0)
})
