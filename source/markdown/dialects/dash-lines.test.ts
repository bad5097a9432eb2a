import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html as rendered} from '../testing.ts'

const html = (text: string) => rendered(text).replaceAll('\u00A0', ' ')

test('lines that begin with a dash stay lines of a list, or are the speeches of a dialogue', () => {
  assert.equal(html('— Oui.\n— Non.'), '<p>— Oui.</p><p>— Non.</p>')
  assert.equal(html('Il vint.\n— *Oui*.\n— Non.'), '<p>Il vint.</p><p>— <em>Oui</em>.</p><p>— Non.</p>')
  assert.equal(html('Il y a :\n– un *mot*\n– deux'), '<p>Il y a :<br>– un <em>mot</em><br>– deux</p>')
  assert.equal(html('>  – un\n> – deux'), '<blockquote><p>– un<br>– deux</p></blockquote>')
  assert.equal(html('— Oui.  \n— Non.\\\n— Si.'), '<p>— Oui.</p><p>— Non.</p><p>— Si.</p>')
  assert.deepEqual(faults('— Oui.\n— Non.'), [])
})

test('a dash of an aside that happens to begin a line breaks none', () => {
  for (const text of [
    'Le mot\n– l’autre aussi – est là',
    'Le mot\n— un aparté\n— est là',
    '— Oui, dit-il,\nc’est vrai.\n— Non.',
    '— Oui.',
  ])
    assert.doesNotMatch(html(text), /<br>|<p>.*<p>/, text)
})
