/** The small faults that are put into a program, one at a time: what each operator makes of a node of its syntax tree. */
import {parseSync} from 'oxc-parser'

/**
 * @typedef {object} Mutant
 * @property {string} file from `dist`
 * @property {number} line in the compiled file, from 1
 * @property {string} operator
 * @property {string} code its line, with ▸ before what is replaced
 * @property {string} before the text that is replaced
 * @property {string} after
 * @property {number} start offset of that text
 * @property {number} reached offset of what is run by all who can notice: before a sign that may leave out what follows it
 * @property {'exported' | 'own' | undefined} loaded whether it is run when the file is loaded: in what it exports, or in what is
 *   its own; undefined within a function
 */

// Each of a pair is exchanged for the other.
const boundaries = [
  ['<', '<='],
  ['>', '>='],
]
const flips = [
  ['<', '>='],
  ['>', '<='],
  ['===', '!=='],
  ['==', '!='],
  ['&&', '||'],
]
const signs = [
  ['+', '-'],
  ['*', '/'],
  ['+=', '-='],
  ['*=', '/='],
  ['++', '--'],
  ['&', '|'],
]
const methods = [
  ['some', 'every'],
  ['min', 'max'],
  ['floor', 'ceil'],
  ['push', 'unshift'],
  ['append', 'prepend'],
  ['before', 'after'],
  ['startsWith', 'endsWith'],
  ['indexOf', 'lastIndexOf'],
  ['find', 'findLast'],
  ['findIndex', 'findLastIndex'],
  ['firstChild', 'lastChild'],
  ['firstElementChild', 'lastElementChild'],
  ['previousSibling', 'nextSibling'],
  ['previousElementSibling', 'nextElementSibling'],
  ['left', 'right'],
  ['top', 'bottom'],
  ['width', 'height'],
]
/** Calls that give back what they are called on, or near to it: without them. */
const passing = ['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'trim', 'flat', 'toLowerCase']

/** @param {readonly (readonly string[])[]} pairs @param {string} one */
const other = (pairs, one) => pairs.flatMap(([a, b]) => (one === a ? [b] : one === b ? [a] : []))

/**
 * All mutants of one compiled file.
 *
 * @param {string} file @param {string} code
 * @returns {Mutant[]}
 */
export function mutantsOf(file, code) {
  /** @type {Mutant[]} */
  const found = []
  const text = node => code.slice(node.start, node.end)
  const add = (operator, node, after, {start, end} = node) => {
    if (after === code.slice(start, end)) return
    const [from, to] = [code.lastIndexOf('\n', start - 1) + 1, code.indexOf('\n', start)]
    found.push({
      file,
      line: code.slice(0, start).split('\n').length,
      operator,
      code: `${code.slice(from, start)}▸${code.slice(start, to < 0 ? undefined : to)}`.trim(),
      before: code.slice(start, end),
      after,
      start,
      reached: operator === 'logic' || operator === 'optional' ? start - 1 : start,
      loaded,
    })
  }
  /** Where the operator of a node of two sides stands. */
  const sign = ({left, right, operator}) => {
    const start = code.indexOf(operator, left.end)
    return start < right.start ? {start, end: start + operator.length} : undefined
  }
  /** Conditions that are negated by another operator are left to it. */
  const negate = test => {
    if (test.operator !== '!' && other(flips.slice(0, 4), test.operator).length === 0)
      add('condition', test, `!(${text(test)})`)
  }
  const byType = {
    BinaryExpression(node) {
      const [at, isText] = [sign(node), [node.left, node.right].some(side => /^['"`]/.test(text(side)))]
      for (const after of other(boundaries, node.operator)) add('boundary', node, after, at)
      for (const after of other(flips, node.operator)) add('comparison', node, after, at)
      if (!isText) for (const after of other(signs, node.operator)) add('arithmetic', node, after, at)
    },
    LogicalExpression(node) {
      for (const after of other(flips, node.operator)) add('logic', node, after, sign(node))
      if (node.operator === '??') add('fallback', node, text(node.left))
    },
    AssignmentExpression(node) {
      for (const after of other(signs, node.operator)) add('arithmetic', node, after, sign(node))
      if (node.operator === '&&=' || node.operator === '||=' || node.operator === '??=')
        add('logic', node, '=', sign(node))
    },
    UpdateExpression(node) {
      const [after] = other(signs, node.operator)
      add('arithmetic', node, node.prefix ? `${after}${text(node.argument)}` : `${text(node.argument)}${after}`)
    },
    UnaryExpression(node) {
      if (node.operator === '!' || node.operator === '-') add('sign', node, text(node.argument))
    },
    ConditionalExpression: node => negate(node.test),
    WhileStatement: node => negate(node.test),
    ForStatement: node => node.test && negate(node.test),
    IfStatement(node) {
      negate(node.test)
      add('statement', node, node.alternate ? text(node.alternate) : ';')
    },
    ExpressionStatement: node => node.directive || add('statement', node, ';'),
    ContinueStatement: node => add('statement', node, ';'),
    BreakStatement: (node, parent) => parent.type !== 'SwitchCase' && add('statement', node, ';'),
    ThrowStatement: node => add('statement', node, ';'),
    ReturnStatement: node =>
      node.argument && text(node.argument) !== 'undefined' && add('return', node, 'return undefined;'),
    ArrowFunctionExpression(node) {
      if (node.expression && text(node.body) !== 'undefined') add('return', node.body, 'undefined', between(node))
    },
    CallExpression(node) {
      const {callee} = node
      if (callee.type === 'MemberExpression' && passing.includes(callee.property.name))
        add('method', node, text(callee.object))
    },
    MemberExpression(node) {
      if (node.computed) return
      for (const after of other(methods, node.property.name)) add('method', node.property, after)
    },
    Literal(node, parent) {
      const {value} = node
      if (parent.type === 'Property' && parent.key === node) return
      if (typeof value === 'boolean') add('constant', node, String(!value))
      if (typeof value === 'number') for (const after of [value + 1, value - 1]) add('constant', node, bracketed(after))
      if (typeof value === 'string' && value !== '' && places.has(parent.type)) add('text', node, "''")
    },
  }
  /** @type {Mutant['loaded']} */
  let loaded = 'own'
  /** A body in brackets goes with them: from after the arrow. */
  const between = node => {
    const start = code.lastIndexOf('=>', node.body.start) + 2
    return {start, end: node.end}
  }
  const walk = (node, parent) => {
    const before = loaded
    if (functions.has(node.type)) loaded = undefined
    else if (node.type.startsWith('Export') && loaded) loaded = 'exported'
    byType[node.type]?.(node, parent)
    if (node.optional) demand(node)
    for (const child of Object.values(node).flat()) if (child?.type && !skipped.has(child.type)) walk(child, node)
    loaded = before
  }
  /** Without its question mark: what stands before it is taken to be there. */
  const demand = node => {
    const start = code.indexOf('?.', (node.object ?? node.callee).end)
    const isBracketed = node.type === 'CallExpression' || node.computed
    add('optional', node, isBracketed ? '' : '.', {start, end: start + 2})
  }
  walk(parseSync(file, code).program, undefined)
  return found
}

const bracketed = value => (value < 0 ? `(${value})` : String(value))
/** Around a text that decides of something; a message's words, a key and a path do not. */
const places = new Set([
  'BinaryExpression',
  'SwitchCase',
  'CallExpression',
  'ReturnStatement',
  'ConditionalExpression',
  'ArrayExpression',
  'LogicalExpression',
  'Property',
  'AssignmentExpression',
])
const skipped = new Set(['ImportDeclaration', 'TemplateElement'])
const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
