import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, read, shownText} from '../testing.ts'

const literal: [string, string | undefined][] = [
  ['Une ![forêt](img/ma foret.png) ici', '![forêt](<img/ma foret.png>)'],
  ['Un [guide](mon guide.md) ici', '[guide](<mon guide.md>)'],
  ['Le [site] (https://exemple.org) ici', '[site](https://exemple.org)'],
  ['Voir [la fin] (#fin)', '[la fin](#fin)'],
  ['#Titre collé', '# Titre collé'],
  ['Un mot ** gras ** ici', '**gras**'],
  ['Une note[^ 1] ici', '[^1]'],
  ['un mot \\newpage au milieu', '<!-- page -->'],
  ['Voir @fig:carte', '[](#fig-carte)'],
]

for (const [text, instead] of literal) {
  test(`printed as it is, and told: ${text}`, () => {
    const found = read(text).findings.filter(({rule}) => rule === 'markdown-literal')
    assert.equal(found.length, 1)
    assert.deepEqual(found[0]?.expected, instead === undefined ? undefined : [instead])
    assert.ok([...shownText(read(text).root).values()].join('').length > 4)
  })
}

const plain = [
  'Le produit 2 * 3 * 4 et a ** b ; #MeToo a tout changé.',
  'Citation […] (*ibid.*) et [sic] (voir plus bas).',
  '\\[\\[Page\\]\\] et `@fig:x`, courriel prenom@sec.example.org, a == b == c.',
  'Un [lien](page.html "titre du lien.fr") et 5 $$.',
]

for (const text of plain) {
  test(`left alone: ${text}`, () => {
    assert.deepEqual(
      faults(text).filter(fault => fault.endsWith('literal')),
      [],
    )
  })
}

test('a row with more cells than the head is told, and kept', () => {
  const text = '| a | b |\n|---|---|\n| 1 | 2 | trois |'
  assert.deepEqual(faults(text), ['3:1 warning table-cells'])
  assert.match([...shownText(read(text).root).values()].join(''), /trois/)
})
