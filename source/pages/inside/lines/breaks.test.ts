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
