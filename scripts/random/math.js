/** Random formulas in TeX. None holds a word: what a PDF shows of one is no token that is looked for. */

const letters = String.raw`x y z n k a b \alpha \beta \theta \lambda \mu \pi \Omega`.split(' ')
const relations = String.raw`= < > \le \ge \approx \equiv \in \subset`.split(' ')
const operators = String.raw`+ - \cdot \times`.split(' ')

/**
 * @param {import('./chance.js').Chance} chance
 * @returns {string} a short formula, for a line of text
 */
export function inlineTex(chance) {
  const left = term(chance, 1)
  return chance.maybe(0.5) ? left : `${left} ${chance.pick(relations)} ${term(chance, 1)}`
}

/**
 * @param {import('./chance.js').Chance} chance
 * @returns {string} one or several lines, for a block of its own
 */
export function displayTex(chance) {
  const row = (at = ' ') => `${sum(chance)}${at}${chance.pick(relations)} ${sum(chance)}`
  switch (chance.weighted({row: 6, long: 1, aligned: 2, cases: 1, matrix: 1, text: 1})) {
    case 'long':
      return Array.from({length: chance.integer(4, 9)}, () => sum(chance)).join(' = ')
    case 'aligned':
      return environment(
        'aligned',
        Array.from({length: chance.integer(2, 5)}, () => row(' & ')),
      )
    case 'cases':
      return `f(x) = ${environment(
        'cases',
        [0, 1].map(() => `${term(chance, 1)} & x ${chance.pick(relations)} ${term(chance, 0)}`),
      )}`
    case 'matrix':
      return `A = ${environment(
        'pmatrix',
        [0, 1, 2].map(() => Array.from({length: 3}, () => term(chance, 0)).join(' & ')),
      )}`
    case 'text':
      return String.raw`\sum_{k=1}^{n} ${term(chance, 1)} \quad \int_{0}^{1} ${term(chance, 1)}\,dx`
    default:
      return row()
  }
}

const environment = (name, rows) => `\\begin{${name}}\n${rows.join(' \\\\\n')}\n\\end{${name}}`

const sum = chance =>
  Array.from({length: chance.integer(1, 3)}, () => term(chance, 2)).join(` ${chance.pick(operators)} `)

const term = (chance, depth) => {
  const atom = () => (chance.maybe(0.3) ? String(chance.integer(2, 99)) : chance.pick(letters))
  if (depth === 0) return atom()
  const inner = () => term(chance, depth - 1)
  switch (chance.weighted({atom: 4, power: 3, index: 3, fraction: 2, root: 1, paren: 1, vector: 1})) {
    case 'power':
      return `${chance.pick(letters)}^{${inner()}}`
    case 'index':
      return `${chance.pick(letters)}_{${inner()}}`
    case 'fraction':
      return `\\frac{${inner()}}{${inner()}}`
    case 'root':
      return `\\sqrt{${inner()}}`
    case 'paren':
      return `\\left(${inner()} + ${inner()}\\right)`
    case 'vector':
      return `\\vec{${chance.pick(['u', 'v', 'w'])}}`
    default:
      return atom()
  }
}
