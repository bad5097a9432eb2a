/** The engine on rules of its own: order, protection, conflicts, what is of the page. */
import assert from 'node:assert/strict'
import {test} from 'node:test'
import {slower} from '../linear/measure.ts'
import {applyEdits} from '../text/edits.ts'
import {GLUE, KEPT, NBSP, OBJECT, THIN} from './characters.ts'
import {localeFor} from './locales/index.ts'
import {type ActiveRule, runRules} from './run.ts'
import type {Block, Context, Found, PatternStep, Rule, Step} from './types.ts'

const locale = localeFor('fr-FR')

/** A block of leaves; a part that is an object is of no leaf. */
const blockOf = (...parts: readonly (string | {readonly mark: string} | {readonly italic: string})[]): Block => {
  let text = ''
  const pieces = parts.flatMap(part => {
    const start = text.length
    const content = typeof part === 'string' ? part : 'mark' in part ? part.mark : part.italic
    text += content
    if (typeof part === 'object' && 'mark' in part) return []
    const leaf = {node: {type: 'text'}, field: 'value', text: content} as const
    return [{leaf, start, italic: typeof part === 'object', raised: false}]
  })
  return {kind: 'text', locale: 'fr-FR', text, pieces, switches: []}
}
const rule = (id: string, steps: readonly Step[], more: Partial<Rule> = {}): Rule => ({
  id,
  name: id,
  family: 'ponctuation',
  mode: 'fix',
  reason: '',
  reference: '',
  steps,
  examples: {fix: [], keep: []},
  ...more,
})
const put = (pattern: RegExp, replacement: PatternStep['replacement'], takes?: PatternStep['takes']): PatternStep => ({
  pattern,
  replacement,
  ...(takes && {takes}),
})
const on = (...rules: readonly Rule[]): ActiveRule[] => rules.map(one => ({rule: one, mode: 'fix'}))
const made = (block: Block, rules: readonly ActiveRule[], forPage = false): string =>
  applyEdits(block.text, runRules(block, rules, locale, forPage).changes)

test('each rule works on what the rules before it made', () => {
  const [first, second] = [rule('A01', [put(/a/g, 'bb')]), rule('B01', [put(/bb/g, 'c')])]
  assert.equal(made(blockOf('a b bb'), on(first, second)), 'c b c')
  assert.equal(made(blockOf('a b bb'), on(second, first)), 'bb b c')
  assert.equal(made(blockOf('a'), on(rule('A01', [put(/a/g, 'b'), put(/b/g, 'cd')]))), 'cd')
})

test('changes are said of the text as it came, and by the rule that made them last', () => {
  const [first, second] = [rule('A01', [put(/a/g, 'bb')]), rule('B01', [put(/b!/g, 'c?')])]
  assert.deepEqual(runRules(blockOf('xaya!z!'), on(first, second), locale).changes, [
    {start: 1, end: 2, text: 'bb', rule: 'A01'},
    {start: 3, end: 5, text: 'bc?', rule: 'B01'},
  ])
})

test('what comes to nothing is no change', () => {
  assert.deepEqual(runRules(blockOf('abc'), on(rule('A01', [put(/b/g, 'b')])), locale), {changes: [], remarks: []})
  const back = on(rule('A01', [put(/b/g, 'x')]), rule('B01', [put(/x/g, 'b')]))
  assert.deepEqual(runRules(blockOf('abc'), back, locale).changes, [])
})

test('of matches that overlap, the first is taken', () => {
  const eager = rule('A01', [put(/-/g, '+', 'both')])
  assert.equal(made(blockOf('a - - b'), on(eager)), 'a+- b')
  assert.equal(made(blockOf('a -  b - c'), on(eager)), 'a+b+c')
})

test('the spaces that a step takes are those before, after or on both sides', () => {
  const taking = (takes?: 'before' | 'after' | 'both') =>
    made(blockOf(`a ${NBSP}-${THIN}\tb`), on(rule('A01', [put(/-/g, '+', takes)])))
  assert.equal(taking(), `a ${NBSP}+${THIN}\tb`)
  assert.equal(taking('before'), `a+${THIN}\tb`)
  assert.equal(taking('after'), `a ${NBSP}+b`)
  assert.equal(taking('both'), 'a+b')
})

test('a step is told what stands around', () => {
  const seen: Omit<Found, 'match'>[] = []
  const look = (pattern: RegExp) =>
    put(pattern, ({match: _, ...found}) => {
      seen.push(found)
      return undefined
    })
  made(blockOf('a  bc \nd'), on(rule('A01', [look(/bc/g), look(/a/g), look(/d/g)])))
  assert.deepEqual(seen, [
    {
      text: 'bc',
      start: 3,
      end: 5,
      before: ' ',
      after: ' ',
      spaceBefore: '  ',
      spaceAfter: ' ',
      previous: 'a',
      next: '\n',
    },
    {text: 'a', start: 0, end: 1, before: '', after: ' ', spaceBefore: '', spaceAfter: '  ', previous: '', next: 'b'},
    {text: 'd', start: 7, end: 8, before: '\n', after: '', spaceBefore: '', spaceAfter: '', previous: '\n', next: ''},
  ])
})

test('a pattern may match nothing, and goes on', () => {
  assert.equal(made(blockOf('aa'), on(rule('A01', [put(/(?<=a)(?!$)/g, '-')]))), 'a-a')
})

test('what is protected is seen by no rule', () => {
  const all = on(rule('A01', [put(/[a-z:]+/g, 'x')]))
  assert.equal(made(blockOf('un http://a:b un'), all), 'x http://a:b x')
  assert.equal(made({...blockOf('un deux un'), kept: [{start: 3, end: 7}]}, all), 'x deux x')
})

test('a change over what is kept is not made', () => {
  const wide = on(rule('A01', [put(/a.b/g, 'axb')]))
  for (const mark of [OBJECT, KEPT]) assert.equal(made(blockOf('a', {mark}, 'b'), wide), `a${mark}b`)
  assert.equal(made(blockOf('a-b'), wide), 'axb')
  // Beside it one is.
  assert.equal(made(blockOf('a', {mark: OBJECT}), on(rule('A01', [put(/a(?=.)/g, 'b')]))), `b${OBJECT}`)
})

test('a rule is run where a character of its hint is, be it that a rule has written it', () => {
  const hinted = rule('B01', [put(/./g, 'x')], {hint: 'é!'})
  assert.equal(made(blockOf('abc'), on(hinted)), 'abc')
  assert.equal(made(blockOf('ab!'), on(hinted)), 'xxx')
  assert.equal(made(blockOf('abc'), on(rule('A01', [put(/b/g, 'é')]), hinted)), 'xxx')
  assert.equal(
    made(blockOf('abc'), on(rule('A01', [put(/b/g, 'é')], {mode: 'lint'}), rule('C01', [], {hint: 'a'}))),
    'aéc',
  )
})

test('a hint counts in the first text of a process as in those after it', async () => {
  const fresh: {runRules: typeof runRules} = await import(new URL('run.js?first', import.meta.url).href)
  const hinted = rule('A01', [put(/b/g, 'x')], {hint: '!'})
  assert.deepEqual(fresh.runRules(blockOf('abc'), on(hinted), locale).changes, [])
})

test('of many changes the time is that of the text, also where each is led back over those before it', () => {
  const rules = on(rule('A01', [put(/a/g, 'bb')]), rule('B01', [put(/c/g, 'd')], {plainOnly: true}))
  const corrected = (text: string) => void runRules(blockOf(text), rules, locale)
  assert.deepEqual(slower(corrected, 'a c ', 2000), [])
})

test('what is only reported changes nothing, and is said of the text as it came', () => {
  const rules: ActiveRule[] = [
    ...on(rule('A01', [put(/a/g, 'bcd')])),
    {rule: rule('B01', [put(/x/g, 'y')]), mode: 'lint'},
  ]
  assert.deepEqual(runRules(blockOf('a x'), rules, locale), {
    changes: [{start: 0, end: 1, text: 'bcd', rule: 'A01'}],
    remarks: [{start: 2, end: 3, text: 'y', rule: 'B01'}],
  })
  const remarking = rule('A01', [put(/a/g, 'bcd')], {remarks: [put(/d/g, '?'), put(/x/g, 'x')]})
  assert.deepEqual(runRules(blockOf('xa x'), on(remarking), locale).remarks, [
    {start: 1, end: 2, text: '?', rule: 'A01'},
    {start: 0, end: 1, text: 'x', rule: 'A01'},
    {start: 3, end: 4, text: 'x', rule: 'A01'},
  ])
})

test('comments put a rule off by its name, its letter, or all', () => {
  const swap = on(rule('A01', [put(/a/g, 'b')]))
  const off = (at: number, ...ids: readonly string[]) => ({at, off: new Set(ids)})
  const parts = (...switches: Block['switches']) => made({...blockOf('a a a'), switches}, swap)
  assert.equal(parts(off(1, 'A01'), off(3)), 'b a b')
  assert.equal(parts(off(2, 'A'), off(4)), 'b a b')
  assert.equal(parts(off(2, '*')), 'b a a')
  assert.equal(parts(off(0, 'A02', 'B')), 'b b b')
  // Where they stood before the rules before it wrote.
  const longer = rule('B01', [put(/^/g, 'bbbb')])
  assert.equal(
    made({...blockOf('a a'), switches: [off(1, 'A01')]}, on(longer, ...swap.map(one => one.rule))),
    'bbbbb a',
  )
})

test('a rule of plain text leaves italics alone', () => {
  const plain = on(rule('A01', [put(/a/g, 'b')], {plainOnly: true}))
  assert.equal(made(blockOf('a', {italic: 'a'}, 'a'), plain), 'bab')
})

test('a step knows whether two places are in one leaf', () => {
  const known: boolean[] = []
  const find = (_: string, {together}: Context) => {
    known.push(together(0, 2), together(0, 3), together(1, 4), together(2, 4))
    return []
  }
  made(blockOf('ab', 'cd'), on(rule('A01', [{find}])))
  assert.deepEqual(known, [true, false, false, true])
  known.length = 0
  made(blockOf('xx', 'cd'), on(rule('A01', [put(/xx/g, 'x')]), rule('B01', [{find}])))
  assert.deepEqual(known, [false, false, true, true])
})

test('steps of the page come after all others, marked, and leave what a rule has written', () => {
  const glue = rule('A01', [], {layoutSteps: [put(/ /g, NBSP)]})
  const spaced = rule('B01', [put(/:/g, ' :')])
  const block = blockOf('a b: c')
  assert.equal(made(block, on(glue, spaced)), 'a b : c')
  assert.deepEqual(runRules(block, on(glue, spaced), locale, true).changes, [
    {start: 1, end: 2, text: NBSP, rule: 'A01', layout: true},
    {start: 3, end: 3, text: ' ', rule: 'B01', side: 'right'},
    {start: 4, end: 5, text: NBSP, rule: 'A01', layout: true},
  ])
  assert.equal(made(block, [{rule: glue, mode: 'lint'}], true), 'a b: c')
})

test('of two steps of the page at one place, the first in the text is taken', () => {
  const [one, two] = [
    rule('A01', [], {layoutSteps: [put(/bc/g, 'x')]}),
    rule('B01', [], {layoutSteps: [put(/ab/g, 'y')]}),
  ]
  assert.equal(made(blockOf('abc'), on(one, two), true), 'yc')
  assert.equal(made(blockOf('ab bc'), on(one, two), true), 'y x')
})

test('of two steps of the page at the very same place, that of the first rule is taken', () => {
  const [one, two] = [
    rule('A01', [], {layoutSteps: [put(/b/g, 'x')]}),
    rule('B01', [], {layoutSteps: [put(/b/g, 'y')]}),
  ]
  assert.equal(made(blockOf('abc'), on(one, two), true), 'axc')
  assert.equal(made(blockOf('abc'), on(two, one), true), 'ayc')
})

test('a step of the page works over what a rule has taken away, and not over what it has written', () => {
  const taking = rule('A01', [put(/-/g, '')])
  const wide = rule('B01', [], {layoutSteps: [put(/bc/g, 'x')]})
  assert.equal(made(blockOf('ab-cd'), on(taking, wide), true), 'axd')
  assert.equal(made(blockOf('-abc'), on(taking, wide), true), 'ax')
  const writing = rule('A01', [put(/-/g, 'c')])
  assert.equal(made(blockOf('ab-d'), on(writing, wide), true), 'abcd')
  assert.equal(made(blockOf('-bcd'), on(writing, wide), true), 'cxd', 'one that ends where it begins')
  assert.equal(made(blockOf('bc-d'), on(writing, wide), true), 'xcd', 'one that begins where it ends')
})

test('places are those of the text as it came, whatever was made longer or shorter before them', () => {
  const rules = on(rule('A01', [put(/a/g, 'bcd'), put(/z+/g, '')]), rule('B01', [], {remarks: [put(/x/g, '?')]}))
  assert.deepEqual(
    runRules(blockOf('a x zza x a x'), rules, locale).remarks.map(({start, end}) => [start, end]),
    [
      [2, 3],
      [8, 9],
      [12, 13],
    ],
  )
})

test('the space of pandoc becomes a no-break space of the page', () => {
  assert.equal(made(blockOf('M.\\ A et M.\\ B'), [], true), `M.${NBSP}A et M.${NBSP}B`)
  assert.equal(made(blockOf('M.\\ A'), []), 'M.\\ A')
  assert.equal(made(blockOf('M.\\ \\ A'), [], true), `M.${NBSP}${NBSP}A`)
  assert.deepEqual(runRules(blockOf('M.\\ A'), [], locale, true).changes, [
    {start: 2, end: 4, text: NBSP, rule: 'P01', layout: true},
  ])
  assert.equal(made(blockOf(`M.${GLUE}${GLUE}A`), [], true), `M.${NBSP}A`)
})

test('line ends of the source bind where a space would, and no other', () => {
  const bind = rule('A01', [put(/(?<=p\.) (?=\d)/g, NBSP), put(/ (?=!)/g, ''), put(/(?<=x) (?=y)/g, '--')])
  const text = blockOf('p.\n12\n! x\ny')
  assert.equal(made(text, on(bind), true), `p.${NBSP}12! x\ny`)
  assert.equal(made(text, on(bind)), text.text)
  assert.equal(made({...text, kind: 'attribute'}, on(bind), true), text.text)
  assert.equal(made(text, [{rule: bind, mode: 'lint'}], true), text.text)
  assert.equal(made(text, on(rule('W01', bind.steps, {family: 'orthographe'})), true), text.text)
  // A hard break, of no leaf, remains.
  assert.equal(made(blockOf('p.', {mark: '\n'}, '12'), on(bind), true), 'p.\n12')
  // A line that is empty or begins with a space is none that a paragraph has.
  assert.equal(made(blockOf('p.\n\n12'), on(bind), true), 'p.\n\n12')
})
