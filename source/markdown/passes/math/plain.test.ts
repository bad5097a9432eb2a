import assert from 'node:assert/strict'
import {before, test} from 'node:test'
import {plainFormula} from './plain.ts'
import {loadTex, renderTex} from './render.ts'

before(loadTex)

const plain = (tex: string): string => {
  const made = renderTex(tex, false, {})
  if ('reason' in made) throw new Error(made.reason)
  return plainFormula(made)
}

const cases: readonly [tex: string, text: string][] = [
  ['x^2', 'x²'],
  ['x^{-1}', 'x⁻¹'],
  ['x^{2n+1}', 'x²ⁿ⁺¹'],
  ['e^{x}', 'e^x'],
  ['e^{i\\pi} = -1', 'e^(iπ) = −1'],
  ['\\mathrm{H}_2\\mathrm{O}', 'H₂O'],
  ['u_n \\le 3', 'u_n ≤ 3'],
  ['\\alpha_i \\in \\mathbb{R}^n', 'α_i ∈ ℝⁿ'],
  ['\\frac{a}{b}', 'a/b'],
  ['\\frac{x+1}{2}', '(x + 1)/2'],
  ['\\sqrt{2}', '√2'],
  ['\\sqrt{x+1}', '√(x + 1)'],
  ['\\sqrt[3]{8}', '³√8'],
  ["f'(x)", 'f′(x)'],
  ['90^\\circ', '90°'],
  ['\\bar{x}', 'x̄'],
  ['\\vec{v}', 'v⃗'],
  ['\\sum_{i=1}^n x_i', '∑_(i = 1)ⁿx_i'],
  ['\\text{si } x', 'si x'],
  ['a\\quad b', 'a b'],
  ['\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}', '(a, b ; c, d)'],
  ['\\mathbf{v}', 'v'],
  ['\\underbrace{a+b}', 'a + b'],
]

for (const [tex, text] of cases) test(tex, () => assert.equal(plain(tex), text.normalize('NFC')))

test('no command of TeX is ever left', () => {
  for (const tex of [
    '\\operatorname{Var}(X)',
    '\\binom{n}{k}',
    '\\left\\{ x \\right\\}',
    '\\color{red}{x}',
    '\\phantom{x}y',
  ])
    assert.doesNotMatch(plain(tex), /\\[a-z]/)
})
