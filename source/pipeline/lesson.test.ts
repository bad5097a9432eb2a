/** What is hidden is in nothing that a pupil's pages are made of; points, numbers and the key come from what is shown. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {fromHtml} from 'hast-util-from-html'
import {assemble} from '../document/index.ts'
import {publicationOf, shown} from '../document/trial.test.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {profiles} from '../profiles/index.ts'
import type {Assembled, Configuration, Profile} from '../types.ts'
import {labelsFor} from '../wording/index.ts'

await prepareMarkdown()

const [screen] = profiles as [Profile]
const teacher: Profile = {...screen, name: 'prof', shows: ['teacher']}
const both: Profile = {...screen, name: 'tout', shows: ['teacher', 'student']}

const made = (text: string, profile: Profile, more: Partial<Configuration> = {}): Assembled => {
  const tree = toHtmlTree(
    {name: 'a.md', text},
    {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr-FR')},
  )
  return assemble(publicationOf({kind: 'handout', chapters: {start: 'flow'}, ...more}), [tree], profile)
}
const textOf = ({html}: Assembled) => shown(fromHtml(html, {fragment: true}))

/** Each place where an answer may stand, with a word of its own in it. */
const planted = `## Vrai [plantun]{.trou}

:::exercice[Titre [plantdeux]{.trou}]{points=2}
Le [planttrois]{.trou} et la suite.

1. Une question.

   :::réponse[Plantquatre]{lignes=2}
   Plantcinq *plantsix* \`plantsept\`[^n].

   | plantneuf | b |
   |---|---|
   | plantdix | 1 |
   :::

| Pays | [plantonze]{.trou} |
|---|---|
| France | [plantdouze]{.trou} |

:::enseignant
Planttreize.
:::
:::

[^n]: Planthuit.
`

test('no answer is left in a pupil’s document, in no attribute and no metadata', () => {
  for (const answers of ['end', 'sheet', undefined] as const) {
    const pupil = made(planted, screen, answers && {answers})
    assert.doesNotMatch(JSON.stringify({html: pupil.html, metadata: pupil.metadata, title: pupil.title}), /plant/i)
    const {html} = made(planted, teacher, answers && {answers})
    for (const word of [
      'un',
      'deux',
      'trois',
      'quatre',
      'cinq',
      'six',
      'sept',
      'huit',
      'neuf',
      'dix',
      'onze',
      'douze',
      'treize',
    ])
      assert.match(html, new RegExp(`plant${word}`, 'i'), word)
  }
})

test('where an answer is left out for good, there are lines to write on in its place, unless it has a space of its own', () => {
  const lines = (text: string, more: Partial<Configuration> = {}, profile = screen) =>
    made(text, profile, more).html.match(/"answer-line"/g)?.length ?? 0
  const exercise = (inner: string) => `:::exercice[Un]\nA ?\n\n${inner}\n:::\n`
  const short = exercise(':::réponse\nOui.\n:::')
  const long = exercise(`1. B ?\n\n   :::réponse\n   ${'Une longue réponse. '.repeat(12)}\n   :::\n`)
  assert.equal(lines(short), 1)
  assert.equal(lines(long), 5)
  assert.equal(lines(short + long, {spaces: 'equal'}), 10)
  assert.equal(lines(exercise(':::réponse{lignes=2}\nOui.\n:::')), 2)
  assert.equal(lines(exercise('::lignes{3}\n\n:::réponse\nOui.\n:::')), 3)
  assert.equal(lines(exercise(':::enseignant\nOui.\n:::')), 0)
  assert.equal(lines(':::réponse\nHors d’un exercice.\n:::'), 0)
  assert.equal(lines(short, {}, teacher), 0)
})

test('spaces: equal — no blank tells how long its answer is, nor whether it has one', () => {
  const text =
    ':::exercice\nUn [a]{.trou}, un [mot beaucoup plus long]{.trou}, un [____].\n\n| a | b |\n|---|---|\n| c | [d]{.trou} |\n:::'
  const lengths = (more: Partial<Configuration>) =>
    new Set([...made(text, screen, more).html.matchAll(/--length: (\d+)/g)].map(([, length]) => length)).size
  assert.equal(lengths({spaces: 'equal'}), 1)
  assert.ok(lengths({}) > 1)
})

test('a variant is named on each of its sheets, and at the head of the first', () => {
  const {html} = made('a', {...screen, variant: 'B'}, {publisher: 'Collège Rameau'})
  assert.match(html, /data-running-foot="Collège Rameau · Essai · Sujet\u00A0B"/)
  assert.match(html, /class="pupil-variant"[^>]*>Sujet\u00A0B</)
  assert.doesNotMatch(made('a', screen).html, /Sujet|pupil-variant/)
})

test('a tick is an empty box to a pupil, and there is one box for whoever sees both', () => {
  const choice = ':::exercice\n- [x] oui\n- [ ] non\n:::'
  assert.deepEqual(made(choice, screen).html.match(/[☐☑]/g), ['☐', '☐'])
  assert.deepEqual(made(choice, teacher).html.match(/[☐☑]/g), ['☑', '☐'])
  assert.match(
    made(choice, both)
      .styles.map(({css}) => css)
      .join(''),
    /\.task-box\[data-only="?teacher"?\] \+ \.task-box/,
  )
})

test('exercises are numbered and marked, and their points are added up', () => {
  const text =
    ':::exercice[Un]{points=2,5}\na\n:::\n\n:::exercice{points=17,5}\nb\n:::\n\n:::exercice[Avis]{.unnumbered}\nc\n:::\n\n::barème'
  const found = made(text, screen)
  const words = textOf(found).replace(/\s+/g, ' ')
  assert.match(words, /Exercice 1 – Un \/2,5 a Exercice 2 \/17,5 b Exercice – Avis c/)
  assert.match(words, /Exercice Points Obtenus Exercice 1 – Un 2,5 Exercice 2 17,5 Total 20/)
  assert.match(words, /Nom : Prénom : Classe : Date : Essai \/ 20/)
  assert.deepEqual(
    found.findings.map(({rule}) => rule),
    [],
  )
})

test('a scale without points is told at its line', () => {
  assert.deepEqual(
    made('a\n\n::barème', screen).findings.map(({rule, place}) => [rule, place?.line]),
    [['scale-empty', 3]],
  )
})

const lesson = `## Exercices

:::exercice[Un]
1. A ?

   :::réponse
   Oui.
   :::

2. B ?

   - [ ] c
   - [x] d
:::

:::exercice[Deux]
Un [mot]{.trou}, un [autre]{.trou}.

:::associer
- un
- deux

* one
* two
:::
:::
`

test('the key has the answers of each exercise, question by question, for the teacher alone', () => {
  const words = textOf(made(lesson, teacher, {answers: 'sheet'})).replace(/\s+/g, ' ')
  assert.match(words, /Corrigé Exercice 1 – Un 1\. Oui\. 2\. d Exercice 2 – Deux mot · autre 1 b · 2 a$/)
  assert.doesNotMatch(textOf(made(lesson, screen, {answers: 'sheet'})), /Corrigé/)
  assert.doesNotMatch(textOf(made(lesson, teacher)), /Corrigé/)
})

test('the key is a sheet of its own, or follows the text; its words are of the house', () => {
  const sections = (answers: 'sheet' | 'end') => made(lesson, teacher, {answers}).html.split('\n<section').length
  assert.deepEqual([sections('end'), sections('sheet')], [1, 2])
  const key = made(lesson, teacher, {answers: 'sheet'}).html.split('class="key-of-answers"')[1] ?? ''
  for (const [tag] of key.matchAll(/<(?:p|span|h2)[ >][^>]*>(?=[^<])/g)) assert.match(tag, /data-generated/)
  assert.doesNotMatch(key, /data-only|data-stream/)
})

test('a handout says at its foot what a sheet belongs to, and has no head', () => {
  const {html} = made('## Un\n\na', screen, {publisher: 'Collège Rameau'})
  assert.match(html, /data-running-foot="Collège Rameau · Essai"/)
  assert.doesNotMatch(html, /data-running-(?:left|right)/)
})
