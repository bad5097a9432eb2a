import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {calculator} from './calculator.ts'

const of = (program: string, ...inputs: number[]) => calculator(program)?.(...inputs)

test('the operators do what the standard says', () => {
  assert.deepEqual(of('{1 2 3 3 1 roll}'), [3, 1, 2])
  assert.deepEqual(of('{1 2 3 3 -1 roll}'), [2, 3, 1])
  assert.deepEqual(of('{exch atan}', 0, 1), [90])
  assert.deepEqual(of('{exch atan}', -1, 0), [180])
  assert.deepEqual(of('{dup 2 index}', 5, 7), [5, 7, 7, 5])
  assert.deepEqual(of('{2 copy add}', 5, 7), [5, 7, 12])
  assert.deepEqual(of('{dup 0 lt {neg} {2 mul} ifelse}', -3), [3])
  assert.deepEqual(of('{dup 0 lt {neg} if}', 3), [3])
  assert.deepEqual(of('{7 2 idiv 7 2 mod -1.5 truncate 2.4 cvi}'), [3, 1, -1, 2])
})

test('each operator, one by one', () => {
  const results: Readonly<Record<string, readonly number[]>> = {
    '-2 abs': [2],
    '1 2 add': [3],
    '6 3 and': [2],
    '1 1 atan': [45],
    '-1 0 atan': [270],
    '1.2 ceiling': [2],
    '60 cos 1000 mul round': [500],
    '0.5 cvr': [0.5],
    '-1.9 cvi': [-1],
    '7 2 div': [3.5],
    '1 1 eq 1 2 eq': [1, 0],
    '2 3 exp': [8],
    'true false': [1, 0],
    '-1.2 floor': [-2],
    '1 1 ge 1 2 ge 2 1 ge': [1, 0, 1],
    '1 1 gt 2 1 gt': [0, 1],
    '-7 2 idiv': [-3],
    '1 1 le 1 2 le 2 1 le': [1, 1, 0],
    '1 ln 100 log': [0, 2],
    '1 1 lt 1 2 lt': [0, 1],
    '-7 3 mod': [-1],
    '2 3 mul': [6],
    '1 1 ne 1 2 ne': [0, 1],
    '2 neg': [-2],
    '0 not 1 not': [1, 0],
    '6 3 or': [7],
    '1.4 round 1.5 round': [1, 2],
    '30 sin 1000 mul round': [500],
    '9 sqrt': [3],
    '5 3 sub': [2],
    '-1.9 truncate': [-1],
    '1 2 0 copy': [1, 2],
    '1 2 2 copy': [1, 2, 1, 2],
    '9 1 2 2 copy': [9, 1, 2, 1, 2],
    '9 1 2 exch': [9, 2, 1],
    '9 8 7 6 3 1 roll': [9, 6, 8, 7],
    '1 dup': [1, 1],
    '1 2 exch': [2, 1],
    '1 2 3 0 index': [1, 2, 3, 3],
    '1 2 3 2 index': [1, 2, 3, 1],
    '1 2 pop': [1],
    '1 2 3 2 1 roll': [1, 3, 2],
    '1 2 3 3 4 roll': [3, 1, 2],
    '1 2 0 1 roll': [1, 2],
    '1 {5} if 0 {6} if': [5],
    '1 {5} {6} ifelse 0 {5} {6} ifelse': [5, 6],
  }
  for (const [program, result] of Object.entries(results)) assert.deepEqual(of(`{${program}}`), result, program)
})

test('an operator that finds too little goes wrong', () => {
  for (const word of ['abs', 'dup', 'pop', 'copy', 'index', 'roll']) assert.equal(of(`{${word}}`), undefined, word)
  for (const word of ['1 add', '1 exch', '2 1 roll', '3 copy', '1 2 3 copy', '1 1 index', '-1 copy', '-1 1 roll'])
    assert.equal(of(`{${word}}`), undefined, word)
  assert.equal(of(`{1 ${'dup pop '.repeat(5001)}}`), undefined, 'without end')
  assert.deepEqual(of(`{1 ${'dup pop '.repeat(4999)}}`), [1])
  assert.equal(calculator(`{${'{'.repeat(40)}${'}'.repeat(40)}}`), undefined, 'too deep')
  for (const [depth, isRead] of [
    [32, true],
    [33, false],
  ] as const)
    assert.equal(calculator(`{${'{'.repeat(depth)}${'}'.repeat(depth)}}`) !== undefined, isRead, `${depth} deep`)
})

test('a turning gradient of Chromium has its colours where it turns', () => {
  const program = `{exch atan 360 div
dup 0 le {pop 1 0 0 0} if
dup dup 0 gt exch 1 le and {
dup .5 le {
0 sub 1 exch 2 mul 0 
}{
.5 sub dup -2 mul 1 add exch 2 mul 1 exch 
} ifelse
0} if
0 gt {1 0 1} if
}`
  assert.deepEqual(of(program, 1, 0), [1, 0, 0])
  assert.deepEqual(of(program, 0, 1), [1, 0.5, 0])
})

test('what is no program, or goes wrong, gives nothing, whatever it is', () => {
  for (const program of ['', '{', '}', '{1', '1 2 add', '{constructor}', '{1} {2}'])
    assert.equal(calculator(program), undefined)
  for (const program of ['{add}', '{pop}', '{1 0 div}', '{5 roll}', '{1 9 index}', '{1 if}', '{1e9 copy}'])
    assert.equal(of(program), undefined)
  const words = fc.constantFrom(
    'add',
    'pop',
    'dup',
    'roll',
    'copy',
    'index',
    'if',
    'ifelse',
    '{',
    '}',
    '1',
    '-2',
    '1e3',
  )
  fc.assert(
    fc.property(fc.array(words, {maxLength: 40}), all => {
      const found = of(`{${all.join(' ')}}`, 1, 2)
      assert.ok(found === undefined || found.every(Number.isFinite))
    }),
  )
})
