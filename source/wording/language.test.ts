import assert from 'node:assert/strict'
import {test} from 'node:test'
import {languageOf} from './language.ts'

test('French, unless the first variable that is set names another language', () => {
  assert.equal(languageOf({}), 'fr')
  assert.equal(languageOf({LANG: 'C.UTF-8'}), 'fr')
  assert.equal(languageOf({LC_ALL: 'POSIX', LANG: 'en_US.UTF-8'}), 'fr')
  assert.equal(languageOf({LC_ALL: '', LANG: 'en_CA.UTF-8'}), 'en')
  assert.equal(languageOf({LC_MESSAGES: 'fr_CA', LANG: 'en_CA'}), 'fr')
  assert.equal(languageOf({LANG: 'de_DE@euro'}), 'en')
  assert.equal(languageOf({LANG: 'fr'}), 'fr')
})
