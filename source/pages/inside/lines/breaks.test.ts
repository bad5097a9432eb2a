import assert from 'node:assert/strict'
import {test} from 'node:test'
import fc from 'fast-check'
import {type Break, chooseBreaks, type Measure, narrowestSpace} from './breaks.ts'

/** Words of these widths with spaces of 2 between; a width below 0 is a word that may be divided in its middle. */
function paragraph(widths: readonly number[]): Break[] {
  const breaks: Break[] = []
  let [width, spaces] = [0, 0]
  const plain = {signs: 0, nextSigns: 0, penalty: 0, hyphen: false}
  for (const [index, word] of widths.entries()) {
    if (word < 0) {
      const half = width - word / 2
      breaks.push({...plain, width: half + 1, spaces, nextWidth: half, nextSpaces: spaces, penalty: 50, hyphen: true})
    }
    width += Math.abs(word)
    const isLast = index === widths.length - 1
    breaks.push({
      ...plain,
      width,
      spaces,
      nextWidth: isLast ? width : width + 2,
      nextSpaces: isLast ? spaces : spaces + 1,
    })
    if (!isLast) [width, spaces] = [width + 2, spaces + 1]
  }
  return breaks
}
const measure: Measure = {width: 100, indent: 0, space: 2, narrowest: 2, sign: 0, shortest: 0, goesOn: false}
const words = fc.array(
  fc.integer({min: 4, max: 26}).map(width => (width > 20 ? -width : width)),
  {minLength: 1, maxLength: 60},
)

/** What is left on each line when its spaces are natural. */
function rooms(breaks: readonly Break[], chosen: readonly number[]): {room: number; spaces: number}[] {
  return chosen.map((at, line) => {
    const [place, from] = [breaks[at] as Break, breaks[chosen[line - 1] ?? -1]]
    const room = measure.width - (place.width - (from?.nextWidth ?? 0))
    return {room, spaces: place.spaces - (from?.nextSpaces ?? 0)}
  })
}

test('no line is longer than the measure with spaces as narrow as they may be', () => {
  fc.assert(
    fc.property(words, widths => {
      const breaks = paragraph(widths)
      const chosen = chooseBreaks(breaks, measure, 1e9)
      assert.ok(chosen)
      assert.equal(chosen.at(-1), breaks.length - 1)
      for (const {room, spaces} of rooms(breaks, chosen))
        assert.ok(room >= -(1 - narrowestSpace) * spaces * measure.space - 1e-9)
    }),
  )
})

test('the lines are less uneven than when each takes what it can', () => {
  const unevenness = (lines: readonly {room: number; spaces: number}[]): number =>
    lines.slice(0, -1).reduce((sum, {room, spaces}) => sum + (room / Math.max(1, spaces)) ** 6, 0)
  let [better, worse] = [0, 0]
  fc.assert(
    fc.property(fc.array(fc.integer({min: 4, max: 20}), {minLength: 20, maxLength: 60}), widths => {
      const breaks = paragraph(widths)
      const greedy: number[] = []
      for (let at = 0, from = 0; at < breaks.length; at++) {
        const next = breaks[at + 1]
        if (next && next.width - from <= measure.width) continue
        greedy.push(at)
        from = (breaks[at] as Break).nextWidth
      }
      const chosen = chooseBreaks(breaks, measure, 1e9) ?? []
      const [ours, theirs] = [unevenness(rooms(breaks, chosen)), unevenness(rooms(breaks, greedy))]
      if (ours < theirs) better++
      if (ours > theirs) worse++
    }),
  )
  assert.ok(better > 10 * worse, `${better} better, ${worse} worse`)
})

test('hyphens do not stand three in a row where there is another way', () => {
  const breaks = paragraph(Array.from({length: 40}, (_, i) => (i % 3 === 0 ? -24 : 9 + (i % 5))))
  const chosen = chooseBreaks(breaks, measure, 1e9) ?? []
  const ends = chosen.map(at => ((breaks[at] as Break).hyphen ? '-' : ' ')).join('')
  assert.doesNotMatch(ends, /---/)
})

test('a word wider than the measure leaves no way', () => {
  assert.equal(chooseBreaks(paragraph([10, 120, 10]), measure, 1e9), undefined)
})

test('a paragraph that goes on overleaf ends with a full line', () => {
  const breaks = paragraph(Array.from({length: 22}, () => 10))
  const [last] = rooms(breaks, chooseBreaks(breaks, {...measure, goesOn: true}, 1e9) ?? []).slice(-1)
  assert.ok(last && Math.abs(last.room / last.spaces) < 4)
})

/** Words of 10 with spaces of 2; six of them and five spaces are as wide as the measure would be 70. */
const even = (count: number) => paragraph(Array.from({length: count}, () => 10))
const chosenIn = (width: number, tolerance: number, more: Partial<Measure> = {}) =>
  chooseBreaks(even(12), {...measure, width, ...more}, tolerance)

test('a space is widened by two fifths of it, and narrowed by a third, at badness 100', () => {
  // Two lines of six words: 70 wide, five spaces.
  assert.deepEqual(chosenIn(70, 1), [5, 11])
  assert.deepEqual(chosenIn(74, 101), [5, 11])
  assert.equal(chosenIn(75, 101), undefined)
  // What rounding may take off each of five spaces is left to them: 0.25.
  assert.deepEqual(chosenIn(66.96, 101), [5, 11])
  assert.notDeepEqual(chosenIn(66.79, 1e9), [5, 11])
})

test('letters give way besides', () => {
  const signs = even(12).map((place, index) => ({...place, signs: index * 10, nextSigns: index * 10 + 10}))
  const choose = (width: number) => chooseBreaks(signs, {...measure, width, sign: 0.1, goesOn: true}, 101)
  assert.deepEqual(choose(79), [5, 11])
  assert.equal(choose(81), undefined)
})

test('an indent narrows the first line alone', () => {
  assert.deepEqual(chosenIn(70, 1, {indent: 12}), [4, 10, 11])
  assert.deepEqual(chooseBreaks(even(11), {...measure, width: 70, indent: 12}, 1), [4, 10])
})

test('a last line that is too short is unwelcome', () => {
  // Thirteen words: the last line has one, unless the lines before are made looser.
  const words = paragraph(Array.from({length: 13}, () => 10))
  const short = chooseBreaks(words, {...measure, width: 72, space: 12}, 1e9)
  const long = chooseBreaks(words, {...measure, width: 72, space: 12, shortest: 20}, 1e9)
  assert.deepEqual(short, [5, 11, 12])
  assert.notEqual(long?.at(-2), 11)
})

test('a penalty is shunned, and so is a hyphen in the line before the last', () => {
  const twice = (penalty: number) => even(12).map((place, index) => (index === 5 ? {...place, penalty} : place))
  assert.deepEqual(chooseBreaks(twice(0), {...measure, width: 73}, 1e9), [5, 11])
  assert.notEqual(chooseBreaks(twice(50_000), {...measure, width: 73}, 1e9)?.[0], 5)
  const wide = {...measure, width: 73, space: 40}
  const usual = chooseBreaks(even(12), wide, 1e9)?.at(-2)
  const hyphen = even(12).map((place, index) => (index === usual ? {...place, hyphen: true} : place))
  assert.notEqual(chooseBreaks(hyphen, wide, 1e9)?.at(-2), usual)
})

/** What the lines of a way cost, reckoned one after another as the demerits are described; infinite where one cannot be borne. */
function costOf(breaks: readonly Break[], way: readonly number[], measure: Measure, tolerance: number): number {
  let [cost, fitness, hyphens] = [0, 1, 0]
  let from: Break | undefined
  for (const [line, at] of way.entries()) {
    const place = breaks[at] as Break
    const room = measure.width - place.width + (from ? from.nextWidth : -measure.indent)
    const spaces = place.spaces - (from?.nextSpaces ?? 0)
    const signs = place.signs - (from?.nextSigns ?? 0)
    const letters = measure.sign * signs
    const taken =
      Math.max(0, spaces * (0.33 * measure.narrowest - 0.05)) + Math.max(0, letters - 2 * spaces * measure.sign)
    const shrinks = 0.32 * spaces * measure.narrowest + letters
    if (room < 0 && -room > Math.min(taken, shrinks) + 1e-9) return Number.POSITIVE_INFINITY
    const isLast = at === breaks.length - 1
    const isRagged = isLast && !measure.goesOn && room >= 0
    const ratio = isRagged ? 0 : room < 0 ? room / shrinks : room / (spaces * measure.space * 0.4 + letters + 1e-6)
    const badness = 100 * Math.abs(ratio) ** 3
    if (badness > tolerance) return Number.POSITIVE_INFINITY
    const own = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
    const before = hyphens
    hyphens = place.hyphen ? hyphens + 1 : 0
    cost += (10 + badness) ** 2 + place.penalty ** 2 + (measure.perLine ?? 0)
    if (hyphens === 2) cost += 10_000
    if (hyphens > 2) cost += 1_000_000
    if (Math.abs(own - fitness) > 1) cost += 3_000
    if (isRagged && before > 0) cost += 30_000
    if (isRagged && line > 0 && measure.width - room < measure.shortest) cost += 50_000
    fitness = own
    from = place
  }
  return cost
}

/** All ways through so many breaks. */
const waysOf = (count: number): number[][] =>
  Array.from({length: 2 ** (count - 1)}, (_, mask) =>
    Array.from({length: count}, (_, at) => at).filter(at => at === count - 1 || (mask >> at) % 2 === 1),
  )

const word = fc.record({
  width: fc.integer({min: 4, max: 10}),
  kind: fc.constantFrom('space', 'space', 'hyphen', 'hyphen', 'bare'),
})
const settings = fc.record(
  {
    width: fc.integer({min: 24, max: 50}),
    indent: fc.constantFrom(0, 0, 5),
    space: fc.constantFrom(4, 6),
    narrowest: fc.constantFrom(4, 3),
    sign: fc.constantFrom(0, 0.3),
    shortest: fc.constantFrom(0, 12),
    goesOn: fc.boolean(),
    perLine: fc.constantFrom(0, 5000),
  },
  {requiredKeys: ['width', 'indent', 'space', 'narrowest', 'sign', 'shortest', 'goesOn']},
)
/** Words with a space after them, or a hyphen where they may be divided, or nothing. */
const breaksOf = (words: readonly {readonly width: number; readonly kind: string}[]): Break[] => {
  let [width, spaces, signs] = [0, 0, 0]
  return words.map((one, index) => {
    width += one.width
    signs += 3
    const isLast = index === words.length - 1
    const hyphen = one.kind === 'hyphen' && !isLast
    const gap = one.kind === 'space' && !isLast ? 1 : 0
    const place = {width: width + (hyphen ? 2 : 0), spaces, signs, hyphen, penalty: hyphen ? 20 : 0}
    width += 4 * gap
    spaces += gap
    signs += gap
    return {...place, nextWidth: width, nextSpaces: spaces, nextSigns: signs}
  })
}

test('of all ways the one of least demerits is taken, however little less they are', () => {
  let turned = 0
  fc.assert(
    fc.property(
      fc.array(word, {minLength: 6, maxLength: 10}),
      settings,
      fc.constantFrom(100, 500, 5000),
      (words, measure, tolerance) => {
        const breaks = breaksOf(words)
        const ways = waysOf(breaks.length)
        const least = (given: readonly Break[], some: readonly number[][]) =>
          Math.min(Number.POSITIVE_INFINITY, ...some.map(way => costOf(given, way, measure, tolerance)))
        const chosen = chooseBreaks(breaks, measure, tolerance)
        const cost = chosen ? costOf(breaks, chosen, measure, tolerance) : Number.POSITIVE_INFINITY
        const best = least(breaks, ways)
        assert.ok(cost === best || Math.abs(cost - best) < 1e-3, `${cost} ${best}`)
        // Each of its breaks is made so unwelcome that another way is as good, to half a demerit.
        for (const at of chosen?.slice(0, -1) ?? []) {
          const free = breaks.with(at, {...(breaks[at] as Break), penalty: 0})
          const through = least(
            free,
            ways.filter(way => way.includes(at)),
          )
          const around = least(
            free,
            ways.filter(way => !way.includes(at)),
          )
          if (around === Number.POSITIVE_INFINITY || around - through < 1) continue
          turned++
          for (const less of [0.5, -0.5]) {
            const given = breaks.with(at, {...(breaks[at] as Break), penalty: Math.sqrt(around - through - less)})
            const found = chooseBreaks(given, measure, tolerance)
            assert.equal(found?.includes(at), less > 0, `${around} ${through}`)
          }
        }
      },
    ),
    {numRuns: 700},
  )
  assert.ok(turned > 100, String(turned))
})
