import assert from 'node:assert/strict'
import {test} from 'node:test'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visible} from './characters.ts'
import {fixMarkdown} from './fix.ts'
import {isFormula} from './formula.ts'
import {typesetMarkdown} from './mdast.ts'

const parser = unified().use(remarkParse).use(remarkGfm)

const fix = (source: string): string =>
  visible(fixMarkdown(source, typesetMarkdown(parser.parse(source), {locale: 'fr-FR', source, file: 'a.md'}).edits))

const kept: Readonly<Record<string, readonly string[]>> = {
  addresses: [
    'Voir <https://exemple.org/?a=1;b=2!> et <https://exemple.org/que-faire?> ici.',
    'Voir https://exemple.org/que-faire?x="1";y=2 ici.',
    "<ftp://exemple.org/l'été;a> et <mailto:a!b@exemple.org>",
    '[www.exemple.org/a;b?c](http://www.exemple.org/a;b?c)',
  ],
  formulas: [
    "On a $2^8 - 1$ et le zéro de $x = 3$, puis $f'(x)$ et $x'$.",
    "| $f'(x)$ | $0$ |\n|---|---|\n| $1+2h$ | $3 m$ |",
    'Soit $n!$ et $A(x) ; B$.',
    "$$\nf'(x) = 3 ; x !\n$$",
    "Soit \\(f'(x) = 3 ; x !\\) et \\[a : b ; c\\].",
    "\\begin{cases} x' ; 2 \\\\ y' : 3 \\end{cases}",
  ],
  'links of wikis': ['[[Etat des lieux  01.pdf]] et ![[l\'été ! "a".png|300]]', 'voir [[page|Etat : "oui" !]]'],
  'heads of files': [
    '+++\ntitle = "Évaluation 2 (25%)"\nweight = 108\n\n[params]\n  auteur = "L\'Etat !"\n+++\n\nUn texte.',
    '---\ntitle: "Etat : oui !"\n---\n\nUn texte.',
    '{\n  "title": "L\'Etat : oui !",\n  "tags": ["a;b"]\n}\n\nUn texte.',
  ],
  'heads of boxes and of tabs': [
    '!!! note "Mon titre"\n    ```python\n    def f(x):\n        return "non"\n    ```',
    '=== "Onglet"\n\n    Texte.',
    '??? question "Etat ?"',
    '???+ tip inline end "Voici l\'astuce !"\n',
    '/// details | Etat : "oui"\n///',
    '--8<-- "fichier/a;b.md"',
    ';--8<-- "fichier"',
  ],
  'code that another tool fences': [
    '!!! note\n    ~~~js\n    const a = "b" ; f(\'c\')\n    ~~~',
    '!!! note\n    ```js\n    const a = "b" ; f(\'c\')\n\n        const d = "e" ;\n    ```',
  ],
  templates: [
    '{{< figure src="a.png"\n   title="L\'Etat : oui !" >}}',
    '{{% notice info "Etat !" %}}',
    '{% hint style="info" %}',
    '{% include "l\'été.html" with x = "a ; b" %}',
    '{# un "commentaire" ! #} et {{ page.title | default: "Etat !" }}',
    'Le nom {props.children} et {t("Etat !")}',
    '[gallery ids="1;2" title="L\'Etat"]',
    '*[HTML]: Langage',
  ],
  'lists of attributes': [
    'Un mot{: .classe title="Etat : oui" } ici',
    '![Plan](a.png){ width="300" title="Etat !" }',
    '{: .note title="L\'été" }',
  ],
  'modules and components': [
    "import Tabs from '@theme/Tabs';\nimport {a as b} from \"../l'autre\";",
    'export const meta = {\n  title: "L\'Etat !",\n  a: "b" ;\n}',
    '<Tabs values={[{label: \'Etat !\', value: "a ; b"}]}>',
    '<Card\n  title="L\'Etat : oui !"\n  action={() => f("a") ; }\n/>',
    'Texte <Note titre="Etat !" /> suivi',
  ],
  'blocks of HTML in a cell': [
    '| a |\n|---|\n| <p>Un texte ;</p></li><li><p>La suite "oui</p><p>non" fin</p> |',
    '| a |\n|---|\n| <ul><li>"un" !</li></ul> |',
  ],
  'spaces of pandoc': ['Un «\\ mot\\ » en pandoc\\ : fin\\ !', '10\\ 000 et M.\\ Dupont'],
  'marks that are mentioned': [
    'Les signes “ ” et ! ? se suivent.',
    'Les marques « » et ; : ! sont doubles.',
    'Il y a . . . rien. Bonjour . . . . Fin.',
    "le nombre '10.000' est coupé",
  ],
}

for (const [kind, sources] of Object.entries(kept)) {
  test(`left alone: ${kind}`, () => {
    for (const source of sources) assert.equal(fix(source), visible(source))
  })
}

test('the prose beside them is corrected', () => {
  assert.equal(fix('!!! note\n    Oui !'), '!!! note\n    Oui⍭!')
  assert.equal(fix('Voir <https://exemple.org/a?b> !'), 'Voir <https://exemple.org/a?b>⍭!')
  assert.equal(fix('Soit $x$ ! Et \\(y\\) ?'), 'Soit $x$⍭! Et \\(y\\)⍭?')
  assert.equal(fix('{{ nom }} : "oui"'), '{{ nom }}⍽: «⍽oui⍽»')
  assert.equal(fix('[[page]] !'), '[[page]]⍭!')
  assert.equal(fix('Prix : 5$ ou 10$ !'), 'Prix⍽: 5⍽$ ou 10⍽$⍭!')
  assert.equal(fix('+++\n\nOui !\n'), '+++\n\nOui⍭!\n')
  assert.equal(fix('<p>Bonjour !</p>'), '<p>Bonjour⍭!</p>')
})

test('emphasis stays emphasis', () => {
  assert.equal(
    fix("*il est faux qu'* il pleut ; _aujourd'_ hui ; **l'** ami"),
    '*il est faux qu’* il pleut⍭; _aujourd’_ hui⍭; **l’** ami',
  )
  assert.equal(fix('mot *!* et ~~oui !~~ !'), 'mot⍭*!* et ~~oui⍭!~~⍭!')
})

test('a pair of dollars is a formula, or two prices', () => {
  for (const found of [
    '$x$',
    '$0$',
    "$f'(x)$",
    '$2^8 - 1$',
    '$\\sin x$',
    '$ab$',
    '$(a, b)$',
    '$3x$',
    '$ab cd=x$',
    '$un mot+$',
  ]) {
    assert.equal(isFormula(found), true, found)
  }
  for (const found of ["$5 à l'entrée et 10$", '$5 = un café$', '$A et B, soit la$'])
    assert.equal(isFormula(found), false, found)
})
