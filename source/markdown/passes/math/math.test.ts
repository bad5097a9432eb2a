import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import fc from 'fast-check'
import type {Element, ElementContent, Root} from 'hast'
import {formulaSign} from '../../../text/formula.ts'
import {labelsFor} from '../../../wording/index.ts'
import {prepareMarkdown, toHtmlTree} from '../../index.ts'
import {expectedText, shownText} from '../../testing.ts'

before(() => prepareMarkdown())

const read = (text: string) =>
  toHtmlTree({name: 'essai.md', text}, {lang: 'fr-FR', typography: {}, files: new Map(), labels: labelsFor('fr')})

const all = (node: Root | ElementContent, tag: string): Element[] =>
  'children' in node
    ? node.children.flatMap(child => [
        ...(child.type === 'element' && child.tagName === tag ? [child] : []),
        ...all(child as ElementContent, tag),
      ])
    : []

/** The TeX of each formula of a text. */
const formulas = (text: string): string[] => all(read(text).root, 'math').map(math => String(math.properties.alttext))

test('the five ways to write a formula', () => {
  assert.deepEqual(formulas('Soit $x$, \\(y\\) et $$z$$ puis \\[ t = 1 \\]'), ['x', 'y', 'z', 't = 1'])
  assert.deepEqual(formulas('```math\na+b\n```'), ['a+b'])
  assert.deepEqual(formulas('Soit \\\\(x_1\\\\) et\n\n\\\\[ y = 1 \\\\]\n\nfin'), ['x_1', 'y = 1'])
  assert.deepEqual(formulas('\\begin{align}\na&=b\\\\\nc&=d\n\\end{align}'), [
    '\\begin{align}\na&=b\\\\\nc&=d\n\\end{align}',
  ])
  assert.deepEqual(formulas('> $$\n> a\n> = b\n> $$'), ['a\n= b'])
  assert.deepEqual(formulas('- $$\n  x\n  + 1\n  $$\n- fin'), ['x\n+ 1'])
  assert.deepEqual(formulas('texte :\n$$\na\n+ b\n$$\nsuite'), ['a\n+ b'])
})

test('formulas stand wherever text does', () => {
  assert.equal(
    formulas('# Le nombre $\\pi$\n\n*Voir $a$*[^1]\n\n| $b$ |\n|---|\n| $c$ |\n\n[^1]: Note $d$.\n').length,
    5,
  )
})

test('a price is no formula', () => {
  for (const text of [
    'Il coûte 5 $ et 10 $.',
    'Il coûte 5$ et 10$.',
    'Il coûte $5 et 10$ ailleurs.',
    'US$ 20, CA$ 30, $5 et $10.',
    'entre 5 $, puis 10 $ ; 20 $',
    'un signe \\$x\\$ échappé',
    'du code `$x$`',
    'seul $ ici',
    '$ x $',
    'Vu \\(1952-2008\\), \\(cf p.10\\), \\(a priori, _en droit_\\) et \\(plus de X => moins de Y\\)',
    'élève\\(s\\) et \\[sic\\], \\[…\\], \\[Note de l’éditeur\\]',
  ]) {
    assert.deepEqual(formulas(text), [], text)
    assert.deepEqual(
      read(text).findings.filter(({rule}) => rule === 'math-fault'),
      [],
      text,
    )
  }
})

test('a fault is told at its column, and the source printed', () => {
  const {root, findings} = read('Texte.\n\nSoit $a + \\foo b$ et $\\frac{a$.')
  const faults = findings.filter(({rule}) => rule === 'math-fault')
  assert.deepEqual(
    faults.map(({place}) => [place?.line, place?.column]),
    [
      [3, 11],
      [3, 30],
    ],
  )
  assert.deepEqual(
    all(root, 'code').map(({children}) => (children[0] as {value: string}).value),
    ['$a + \\foo b$', '$\\frac{a$'],
  )
})

test('a block has the name and the number that its author gives', () => {
  const named = (text: string) => all(read(text).root, 'div').map(({properties: {id, dataTag}}) => [id, dataTag])[0]
  assert.deepEqual(named('$$\nx\n$$ {#eq-x}'), ['eq-x', undefined])
  assert.deepEqual(named('avant\n$$x$$ {#eq-y}\naprès'), ['eq-y', undefined])
  assert.deepEqual(named('$$ x \\label{eq:z} \\tag{A} $$'), ['eq:z', 'A'])
})

test('the text has one sign for a formula, and no rule of typography touches it', () => {
  const {text, root} = read('Soit "$a:b;c!$" et $x$!')
  assert.equal(text.pieces.filter(piece => piece.text === formulaSign).length, 2)
  assert.equal(all(root, 'math')[0]?.properties.alttext, 'a:b;c!')
})

test('the mark right behind a formula on lines of its own joins it, and is read after it', () => {
  for (const text of [
    'Une formule\n\n$$x$$.\n\nFin.\n',
    '- un\n\n  $$x$$,\n\n- deux\n',
    'a\n\n$$\nx\n$$\u00A0;\n\nb\n',
  ]) {
    const tree = read(text)
    const marks = all(tree.root, 'span').filter(({properties}) => String(properties.className) === 'formula-mark')
    assert.equal(marks.length, 1, text)
    assert.deepEqual(shownText(tree.root), expectedText(tree.text))
  }
})

test('nothing but MathML comes out, whatever the TeX asks for', () => {
  for (const tex of [
    '\\href{javascript:alert(1)}{x}',
    '\\style{background:url(http://a.b)}{x}',
    '\\class{page-notes}{x}',
    '\\includegraphics{http://a.b/c.png}',
    '\\text{<script>alert(1)</script>}',
    '\\color{red}x',
    '\\def\\a{\\a\\a}\\a',
  ]) {
    const {root} = read(`$${tex}$`)
    assert.deepEqual([...all(root, 'script'), ...all(root, 'a'), ...all(root, 'img')], [], tex)
    for (const tag of ['mrow', 'mstyle', 'mi', 'mtext', 'math']) {
      for (const {properties} of all(root, tag))
        assert.doesNotMatch(JSON.stringify(properties), /url\(|page-notes|href/)
    }
  }
  assert.ok(read(`$${'{'.repeat(5000)}x${'}'.repeat(5000)}$`))
})

/** TeX of a small grammar, some of it wrong. */
const tex = fc.letrec<{tex: string}>(tie => ({
  tex: fc.oneof(
    {maxDepth: 4},
    fc.constantFrom(
      'x',
      '1',
      '\\alpha',
      '+',
      '=',
      '\\le',
      '(',
      ')',
      '\\to',
      '\\,',
      ',',
      '\\sin',
      "f'",
      '{',
      '}',
      '&',
      '\\\\',
      '\\oups',
      '^',
      '_',
      '#',
      '%',
      '~',
    ),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `${a} ${b}`),
    fc.tuple(tie('tex'), tie('tex')).map(([a, b]) => `\\frac{${a}}{${b}}`),
    tie('tex').map(a => `{${a}}^{2}`),
    tie('tex').map(a => `\\sqrt{${a}}`),
    tie('tex').map(a => `\\begin{pmatrix}${a}&1\\\\0&${a}\\end{pmatrix}`),
    tie('tex').map(a => `\\left(${a}\\right)`),
    tie('tex').map(a => `\\text{mot ${a}}`),
  ),
})).tex

test('any TeX is a formula or is printed as it stands, with all that stands around it', () => {
  fc.assert(
    fc.property(tex, fc.constantFrom('$', '$$'), (source, mark) => {
      const {text, findings} = read(`Avant ${mark}${source}${mark} après.\n`)
      assert.equal(findings.filter(({rule}) => rule === 'text-lost').length, 0)
      const words = text.pieces.map(piece => piece.text).join('')
      assert.ok(words.startsWith('Avant') && words.endsWith('après.'), words)
    }),
    {numRuns: 300},
  )
})

test('an environment on a line of its own is part of the formula around it', () => {
  const tex = '\\begin{aligned}\na &= b \\\\\n\\end{aligned}'
  for (const text of [
    `$$\n${tex}\n$$`,
    `\\[\n${tex}\n\\]`,
    `:::aside\n\nA.\n\n\\[\n${tex}\n\\]\n\n:::`,
    `> \\[\n> ${tex.replaceAll('\n', '\n> ')}\n> \\]`,
  ])
    assert.deepEqual(formulas(text), [tex])
})

test('an environment on a line of its own is a part of the formula that a dollar opened', () => {
  for (const text of [
    '- $x=\\left\\{\n  \\begin{array}{l}\n  a\\\\\n  b\n  \\end{array}\n  \\right.$',
    'Soit $A =\n\\begin{pmatrix}\n1\\\\\n2\n\\end{pmatrix}$, puis.',
  ]) {
    const body = [...shownText(read(text).root).values()].join(' ')
    assert.equal(body.split(formulaSign).length - 1, 1, text)
    assert.doesNotMatch(body, /[$\\]/)
  }
})

test('a space beside a dollar, where only TeX can be meant', () => {
  assert.deepEqual(formulas('Soit $ x^2 $, $\\alpha $ et $ \\frac{1}{2}$ ; $2^{10} = 1\\,024 $.'), [
    'x^2',
    '\\alpha',
    '\\frac{1}{2}',
    '2^{10} = 1\\,024',
  ])
  for (const text of [
    'De $ 5 à 10 $.',
    'Avec $HOME\\dossier et $PATH.',
    'Le $ a $ de la fin.',
    'Les $ x_1 et puis la fin $ encore.',
    'Coûte 5 $ ou x^2 $.',
  ])
    assert.deepEqual(formulas(text), [], text)
})
