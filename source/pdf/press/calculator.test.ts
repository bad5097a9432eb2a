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
