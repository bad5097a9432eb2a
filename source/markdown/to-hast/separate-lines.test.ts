import assert from 'node:assert/strict'
import {test} from 'node:test'
import {html} from '../testing.ts'

const isMarked = (text: string) => /class="separate-lines"/.test(html(text))

test('a signature and an address are marked', () => {
  assert.ok(isMarked('Le président,  \n*Jean-Marie* Le Bris'))
  assert.ok(isMarked('12, rue de la Paix\\\n75002 Paris'))
})

test('one line may be longer beside two shorter ones', () => {
  const name = '**DE SMET Marie-Ève**, police de proximité, bureau 2.25'
  assert.ok(isMarked(`${name}  \nTél. 02 384 12 12 – GSM 0475 12 34 56  \nsmet@commune.example  \nau 2e étage`))
  assert.ok(!isMarked(`${name}  \nTél. 02 384 12 12`))
})

test('long lines that all begin with a label in bold are marked', () => {
  const line = '**Bibl. :** Vasseur 1987, n° 4, repr. p. 41 ; Delcourt 2009, p. 13, fig. 1.'
  assert.ok(isMarked(`${line}  \n${line.replace('Bibl', 'Exp')}`))
  assert.ok(!isMarked(`${line}  \nUne phrase qui est bien trop longue pour une adresse.`))
})

test('a long line, verse, a cell, a single line and a line end that is none are not', () => {
  for (const text of [
    'Une phrase qui est bien trop longue pour une adresse ou une signature.\\\nFin.',
    ':::vers\nUn\nDeux\n:::',
    '| a |\n|---|\n| b<br>c |',
    'Un',
    '— Oui ?\\\n— Non.',
    'Le président,\nJean Le Bris',
  ])
    assert.ok(!isMarked(text), text)
})
