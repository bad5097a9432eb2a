import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../../trial.ts'

after(closeTrials)

const bound = (html: string) =>
  inPage<string>(`
    const {bindLetters} = await load('lines/bind-letters.js')
    const block = html(${JSON.stringify(html)})
    bindLetters(block)
    return block.textContent.replaceAll('\\u00a0', '_')
  `)

test('a word of one letter stays with the next, an elision and a word of two do not', async () => {
  assert.equal(
    await bound("<p>une passe à poissons, il y a là l'ami du roi</p>"),
    "une passe à_poissons, il y_a_là l'ami du roi",
  )
  assert.equal(await bound('<p>(à la <em>mer</em>)</p>'), '(à_la mer)')
  assert.equal(await bound('<p>né à <em>Paris</em> ou à <b>– Rome</b> à </p>'), 'né à_Paris ou à – Rome à ')
})

test('code and cells keep their spaces', async () => {
  assert.equal(await bound('<code>a b c</code><table><tr><td>à la</td></tr></table>'), 'a b cà la')
})
