import assert from 'node:assert/strict'
import {test} from 'node:test'
import {faults, html, read, shownText} from '../../testing.ts'

const shown = (text: string): string => [...shownText(read(text).root).values()].join('')
const remedies = (text: string) =>
  read(text)
    .findings.filter(({rule}) => rule === 'markdown-literal')
    .map(({actual, expected}) => [actual, expected?.[0]])

const images: [string, string | undefined][] = [
  ['![x](ma photo.png "Légende. Photo : MDN")', '![x](<ma photo.png> "Légende. Photo : MDN")'],
  ['![x](photo (1).png)', '![x](<photo (1).png>)'],
  ['![x] (photo.png)', '![x](photo.png)'],
  ['![x](photo.png', '![x](photo.png)'],
  ['!(x)[photo.png]', '![x](photo.png)'],
  ['![x][photo]', '![x](…)'],
  ['![x](photo.png “Légende”)', '![x](photo.png "Légende")'],
  ['![x](photo.png « Légende »)', '![x](photo.png "Légende")'],
  ["![x](photo.png 'L'été')", '![x](photo.png "L\'été")'],
  ['![x](photo.png "Le "grand" été")', '![x](photo.png "Le « grand » été")'],
  ['[x](https://exemple.org/ma page)', '[x](<https://exemple.org/ma page>)'],
  ['(x)[https://exemple.org]', '[x](https://exemple.org)'],
  ['[x](https://exemple.org', '[x](https://exemple.org)'],
]

for (const [text, instead] of images) {
  test(`told, and kept letter by letter: ${text}`, () => {
    assert.deepEqual(remedies(`Voici "cela" ${text} et puis.`), [[text, instead]])
    assert.ok(shown(`Voici ${text} et puis.`).includes(text))
  })
}

const plain = [
  'Un tableau[i][j], le mot[sic](voir plus bas) et [a] (b, p. 12).',
  '`![x](ma photo.png)` et \\![x](ma photo.png), x^[2] aussi.',
  '![x](photo.jpg){width=60%} et [x](https://exemple.org "Le titre").',
  'Quoi ![sic] (dit-il) et f(x)[0].',
]

for (const text of plain) test(`left alone: ${text}`, () => assert.deepEqual(remedies(text), []))

test('a comment that nothing closes is told, and what follows is Markdown', () => {
  assert.deepEqual(faults('Un.\n\n<!-- note\n\n## Titre\n\nDeux.'), ['3:1 error comment-open'])
  assert.match(
    html('Un.\n\n<!-- note\n\n## Titre\n\nDeux.'),
    /<p>&#x3C;!<span class="tied">--<\/span> note<\/p>.*<h2.*Titre.*<p>Deux/,
  )
  assert.deepEqual(faults('Un <!-- note\n\nDeux.'), ['1:4 error comment-open'])
  assert.deepEqual(faults('> <!-- note\n\nDeux.\n\n<!-- fin -->'), ['1:3 error comment-open'])
  assert.deepEqual(faults('<!-- a\n\n<!-- b\n\n<!-- c\n\nfin'), [
    '1:1 error comment-open',
    '3:1 error comment-open',
    '5:1 error comment-open',
  ])
})

test('the next comment does not close it', () => {
  assert.deepEqual(faults('<!-- note\n\nUn.\n\n<!-- page -->\n\nDeux.'), ['1:1 error comment-open'])
  assert.match(html('<!-- note\n\nUn.\n\n<!-- page -->\n\nDeux.'), /Un\..*page-break.*Deux/)
})

test('comments of several lines, in code and in text, are left alone', () => {
  assert.deepEqual(faults('<!-- un\n\ndeux <!-- trois\n\n-->\n\nfin'), [])
  assert.deepEqual(faults('```html\n<!-- a\n```\n\n`<!--` et \\<!-- fin'), [])
})

test('attributes in the quotation marks of a word processor, with spaces or a colon', () => {
  const right = html('![x](photo.jpg "Légende"){credit="MDN Canada" width=60%}')
  for (const attributes of [
    '{credit=“MDN Canada” width=60%}',
    '{credit=« MDN Canada » width = 60%}',
    '{credit: "MDN Canada", width: 60%}',
    ' {credit="MDN Canada" width=60%}',
    '\n{credit="MDN Canada" width=60%}',
  ])
    assert.equal(html(`![x](photo.jpg "Légende")${attributes}`), right)
  assert.deepEqual(remedies('![x](photo.jpg "Légende"){width=60%'), [['{width=60%', undefined]])
  assert.deepEqual(remedies('![x](photo.jpg "Légende"){largeur 60%}'), [['{largeur 60%}', undefined]])
})

test('the caption of an image in a line is told', () => {
  assert.deepEqual(faults('Un ![x](photo.jpg "Légende") mot'), ['1:4 warning image-inline'])
  assert.deepEqual(faults('Un ![x](photo.jpg){credit=MDN} mot'), ['1:4 warning image-inline'])
  assert.deepEqual(faults('Un ![x](photo.jpg) mot'), [])
})
