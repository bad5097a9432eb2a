import assert from 'node:assert/strict'
import {test} from 'node:test'

test('the exported names are those that are promised', async () => {
  assert.deepEqual(Object.keys(await import('./typography.ts')).sort(), [
    'correct',
    'fixMarkdown',
    'frenchTypography',
    'localeFor',
    'locales',
    'modeIn',
    'noHyphen',
    'rules',
    'structureFindings',
    'structureFixes',
    'structureRules',
    'typesetHtml',
    'typesetMarkdown',
    'usagesOf',
    'visible',
  ])
})
