import assert from 'node:assert/strict'
import {after, test} from 'node:test'
import {closeTrials, inPage} from '../trial.ts'

after(closeTrials)

test('soft hyphens stay at line ends alone', async () => {
  const stripped = await inPage<string[]>(`
    const {stripSoftHyphens} = await load('soft-hyphens.js')
    const paragraph = (text, width) => html('<p style="font: 20px/30px serif; margin: 0; width: ' + width + '">' + text + '</p>').firstElementChild
    const widthOf = text => {
      const probe = paragraph(text, 'max-content')
      return probe.getBoundingClientRect().width + 1 + 'px'
    }
    const stripped = (text, longest, parted) => {
      const one = paragraph(text, widthOf(longest))
      if (parted) one.firstChild.splitText(parted)
      stripSoftHyphens(one)
      return one.textContent.replaceAll('\\u00AD', '-')
    }
    const word = 'in\\u00ADsti\\u00ADtu\\u00ADtion'
    return [
      stripped(word, 'institution'),
      stripped(word, 'institu'),
      stripped('un mot ' + word, 'un mot in-'),
      stripped('\\u00ADsans rien\\u00AD', 'sans rien rien'),
      stripped('sans rien', 'sans rien'),
      stripped(word, 'institu', 6),
      stripped(word, 'institu', 5),
      stripped(word, 'institution', 6),
    ]
  `)
  assert.deepEqual(stripped, [
    'institution',
    'insti-tution',
    'un mot in-stitution',
    'sans rien',
    'sans rien',
    // A text that was parted behind its hyphen, or before it.
    'insti-tution',
    'insti-tution',
    'institution',
  ])
})

test('where lines would move without them, hyphens stay', async () => {
  // In columns of one line the word that goes on in the second column stands as high as its beginning.
  const [text, before, after] = await inPage<readonly [string, number, number]>(`
    const {stripSoftHyphens} = await load('soft-hyphens.js')
    const style = 'margin: 0; font: 10px/20px serif; hyphens: manual; orphans: 1; widows: 1; '
    const width = html('<p style="' + style + 'width: max-content">mmmm mm-</p>').firstElementChild.getBoundingClientRect().width + 1
    const host = html('<div style="' + style + 'columns: 2; column-gap: 0; width: ' + 2 * width + 'px">mmmm mm\\u00ADmm mmmm</div><p>suite</p>')
    const top = () => host.lastElementChild.getBoundingClientRect().top - host.getBoundingClientRect().top
    const stood = top()
    stripSoftHyphens(host)
    return [host.firstElementChild.textContent.replaceAll('\\u00AD', '-'), stood, top()]
  `)
  assert.equal(text, 'mmmm mm-mm mmmm')
  assert.equal(before, after)
})

test('in a turned table lines stand beside each other', async () => {
  const stripped = await inPage<string>(`
    const {stripSoftHyphens} = await load('soft-hyphens.js')
    const host = html('<div data-turned style="writing-mode: vertical-rl; font: 20px/30px serif; height: 400px">in\u00ADsti\u00ADtu\u00ADtion</div>')
    stripSoftHyphens(host)
    return host.textContent
  `)
  assert.equal(stripped, 'institution')
})
