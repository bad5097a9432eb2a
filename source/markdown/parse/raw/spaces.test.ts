import assert from 'node:assert/strict'
import {test} from 'node:test'
import {plainSpaces} from './spaces.ts'

const plain = (text: string): string =>
  plainSpaces(text.replaceAll('⍽', '\u00a0').replaceAll('⍭', '\u202f'))
    .replaceAll('\u00a0', '⍽')
    .replaceAll('\u202f', '⍭')

test('a no-break space after a mark is a space', () => {
  assert.equal(plain('##⍽Suite⍽ici\n#⍭Titre'), '## Suite⍽ici\n# Titre')
  assert.equal(plain('-⍽un ;\n⍽⍽-⍽sous un⍽!\n12.⍽deux\n*⍭trois'), '- un ;\n  - sous un⍽!\n12. deux\n* trois')
  assert.equal(plain('- [⍽]⍽à faire\n>⍽cité\n>⍽-⍽un'), '- [ ] à faire\n> cité\n> - un')
  assert.equal(
    plain(':::⍽aside\nCorps⍽!\n:::\n[^1]:⍽Une note⍽: ici\n[a]:⍽x.md'),
    '::: aside\nCorps⍽!\n:::\n[^1]: Une note⍽: ici\n[a]: x.md',
  )
  assert.equal(plain('![Plan](img/n.svg⍽"Légende⍽!") et [a](b⍽"c")'), '![Plan](img/n.svg "Légende⍽!") et [a](b "c")')
})

test('all other no-break spaces stay, and so does code', () => {
  for (const text of [
    '⍽⍽⍽⍽Retrait',
    'Quoi⍽? -⍽non',
    '–⍽Bonjour',
    '```⍽\n#⍽code\n-⍽un\n```\n',
    '~~~\n-⍽x\n~~~',
    '«⍽-⍽»',
  ]) {
    assert.equal(plain(text), text.replace(/^```⍽/, '``` '))
  }
  assert.equal(plain('```⍽python\n#⍽un\n```\n#⍽Titre'), '``` python\n#⍽un\n```\n# Titre')
})
