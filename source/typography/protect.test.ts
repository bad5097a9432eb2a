import assert from 'node:assert/strict'
import {test} from 'node:test'
import {GLUE, KEPT} from './characters.ts'
import {keptSpans, masked, protections, withMarks} from './protect.ts'

/** The parts of a text that no rule may see. */
const kept = (text: string): string[] => keptSpans(text).map(({start, end}) => text.slice(start, end))

test('what a text must hold for something to be sought in it is never nothing', () => {
  for (const [name, {hints}] of Object.entries(protections))
    assert.ok(hints.length > 0 && hints.every(hint => hint !== ''), name)
  assert.equal(masked('Sans rien de tout cela'), 'Sans rien de tout cela')
})

test('the marks at the end of a path belong to the sentence, brackets that close one of it do not', () => {
  assert.deepEqual(kept('Ouvrir C:\\Textes\\a.md, puis \\section.'), ['C:\\Textes\\a.md', '\\section'])
  assert.deepEqual(kept('Ouvrir D:/Textes, puis E:/.'), ['D:/Textes', 'E:/'])
  assert.deepEqual(kept('Voir https://exemple.fr/{id}, puis https://exemple.fr/[a].'), [
    'https://exemple.fr/{id}',
    'https://exemple.fr/[a]',
  ])
})

/** Texts, each with what is kept of it. */
const ofTools: readonly (readonly [string, ...string[]])[] = [
  [':::note Le titre !', ':::note Le titre !'],
  ['Avant\n```js\na ;\n```\nOui !', '```js\na ;\n```'],
  ['Voici\n$$a ; b$$ !', '$$a ; b$$'],
  ['\\begin{a*}x ; y\\end{a*} !', '\\begin{a*}x ; y\\end{a*}'],
  ['Soit $x ; y$ !', '$x ; y$'],
  ['!!! note "Titre !"', '!!! note "Titre !"'],
  ['??? "Titre !"', '??? "Titre !"'],
  ['=== "Onglet !"', '=== "Onglet !"'],
  ['/// note | un ;', '/// note | un ;'],
  ['--8<-- "a;b"', '--8<-- "a;b"'],
  ["import A from 'a;b'", "import A from 'a;b'"],
  ['export default a ;', 'export default a ;'],
  ['Un <Note titre="a ; b" /> ici', '<Note titre="a ; b" />'],
  ['Nom : {props.nom} !', '{props.nom}'],
  ['{% if a ; b %} !', '{% if a ; b %}'],
  ['{{ a ; b }} !', '{{ a ; b }}'],
  ['{# a ; b #} !', '{# a ; b #}'],
  ['[galerie ids="1;2"] !', '[galerie ids="1;2"]'],
  ['![[a ; b]] !', '![[a ; b]]'],
  ['*[A;B]: Texte', '*[A;B]:'],
  ['mot{: .a;b } !', '{: .a;b }'],
  ['mot{ #a b="c;d" } !', '{ #a b="c;d" }'],
  ['un <b title=";"> mot', '<b title=";">'],
]

/** Texts, each with what is kept of it. */
const addresses: readonly (readonly [string, ...string[]])[] = [
  ['Voir https://exemple.fr/a?b=c;d, puis.', 'https://exemple.fr/a?b=c;d'],
  ['(voir https://exemple.fr/a_(b))', 'https://exemple.fr/a_(b)'],
  ['[https://exemple.fr/a[b]]', 'https://exemple.fr/a[b]'],
  ['à https://exemple.fr/a{b}} !', 'https://exemple.fr/a{b}'],
  ['https://exemple.fr/a)', 'https://exemple.fr/a'],
  ['Écrire à mailto:a@b.fr?subject=c;d !', 'mailto:a@b.fr?subject=c;d'],
  ['DOI:10.1000/1;2', 'DOI:10.1000/1;2'],
  ['le 10.1000/182;3, ici', '10.1000/182;3'],
  ['selon [@un; @deux, p. 3].', '[@un; @deux, p. 3]'],
  ['  SCHEDULED: <2024-03-12 Tue>', '  SCHEDULED: <2024-03-12 Tue>'],
  [
    'Fin.\n\nid: 0f1e2d3c4b5a69788796a5b4c3d2e1f0\norder: 0\n\nNote : un',
    'id: 0f1e2d3c4b5a69788796a5b4c3d2e1f0\norder: 0',
  ],
  ['la lecture [voir @un, pp. 3-5; aussi @deux].', '[voir @un, pp. 3-5; aussi @deux]'],
  ['moi+toi@exemple.fr; merci', 'moi+toi@exemple.fr'],
  ['C:\\Temp\\a;b et \\alpha !', 'C:\\Temp\\a;b', '\\alpha'],
  ['D:/a;b !', 'D:/a;b'],
  ['std::cout et ::1 !', 'std::cout', '::1'],
  ['00:80:41:ae:fd:7e !', '00:80:41:ae:fd:7e'],
  ['à 12:30, en 16:9.', '12:30', '16:9'],
  ['sur localhost:8080 !', 'localhost:8080'],
  ['192.168.0.1 et v1.2.3-beta !', '192.168.0.1', 'v1.2.3-beta'],
  ['exemple.org/a?b;c !', 'exemple.org/a?b;c'],
  ['../a/b et a/../b.md !', '../a/b', '../b.md'],
  ['dans /usr/bin ; ~/a !', '/usr/bin', '~/a'],
  ['&eacute; et &#160; !', '&eacute;', '&#160;'],
]

/** Texts, each with what is kept of it. */
const signs: readonly (readonly [string, ...string[]])[] = [
  ['un :yum: ici', ':yum:'],
  ['taper :wq! ici', ':wq!'],
  ['rire :-) et ;) xD <3 ^^', ':-)', ';)', 'xD', '<3', '^^'],
  ['12...Dxh7+ et 2.Cf3!', '12...Dxh7+', '2.Cf3!'],
  ['puis e4!? ici', 'e4!?'],
  ['ISBN 978-2-07-036822-8 !', '978-2-07-036822-8'],
  ['IBAN FR76 3000 6000 01 !', 'FR76 3000 6000 01'],
  [`$\{a ; b} ici`, `$\{a ; b}`],
  ['{"a": "b ; c"} !', '{"a": "b ; c"}'],
  ['["a ;", "b"] !', '["a ;", "b"]'],
  ['t("a ;", b); fin', 't("a ;", b);'],
  ['appeler f.g(); puis', 'f.g();'],
  ['#A1B2C3 et 0x1F !', '#A1B2C3', '0x1F'],
  ['chez Yahoo! hier', 'Yahoo!'],
]

test('what belongs to other tools and tongues is kept, whole', () => {
  for (const [text, ...parts] of ofTools) assert.deepEqual(kept(text), parts, text)
})

test('addresses are kept, without the marks of the sentence', () => {
  for (const [text, ...parts] of addresses) assert.deepEqual(kept(text), parts, text)
})

test('code without its marks, signs and numbers are kept', () => {
  for (const [text, ...parts] of signs) assert.deepEqual(kept(text), parts, text)
})

test('prose that only looks like it is not kept', () => {
  for (const text of [
    'Il dit : « oui » ; puis non !',
    "Prix : $5 à l'entrée et 10$",
    'et/ou, 3/4, km/h',
    'la p. 12, M. Dupont, U.S.A.',
    '10.000.000 habitants',
    'Titre :les autres',
    'un & deux',
    'voir (a) ; [b] !',
    'a < b > c',
  ])
    assert.deepEqual(kept(text), [], text)
})

test('marks stand one for each character', () => {
  assert.equal(masked('à 12:30 !'), `à ${KEPT.repeat(5)} !`)
  assert.equal(masked('M.\\ Dupont'), `M.${GLUE}${GLUE}Dupont`)
  assert.equal(masked('un mot !', [{start: 3, end: 6}]), `un ${KEPT.repeat(3)} !`)
})

test('parts that are kept may overlap: the first one holds', () => {
  const parts = [
    {start: 1, end: 4},
    {start: 2, end: 5},
    {start: 4, end: 6},
  ]
  assert.equal(withMarks('abcdefgh', parts), `a${KEPT.repeat(5)}gh`)
  assert.equal(withMarks('abc', []), 'abc')
})

test('a text without the hints of a pattern has nothing of it, and no hint is in every text', () => {
  for (const [name, {hints, pattern}] of Object.entries(protections)) {
    for (const [text] of [...ofTools, ...addresses, ...signs])
      if (text.search(pattern) >= 0)
        assert.ok(
          hints.some(hint => text.includes(hint)),
          `${name}: ${text}`,
        )
    assert.ok(!hints.some(hint => 'Un mot'.includes(hint)), name)
  }
})
