/**
 * `*emphasis*` and `__strong__` of CommonMark, as micromark reads them, in linear time: micromark seeks what each run of
 * signs may close through all that stands before it, and writes all that follows anew for each pair.
 */
import {attention} from 'micromark-core-commonmark'
import type {Construct, Syntax} from './types.ts'

type Events = Parameters<NonNullable<Construct['resolveAll']>>[0]
type Context = Parameters<NonNullable<Construct['resolveAll']>>[1]
type Token = Events[number][1]
type Point = Token['start']

/** What a run of signs opens or closes together with another one. */
interface Pair {
  readonly group: Token
  readonly text: Token
  readonly opening: Token
  readonly closing: Token
  /** Whether what stands between must still be resolved by other constructs. */
  readonly pending: boolean
}

interface Run {
  readonly token: Token
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
  /** Pairs that it closes and opens, in the order in which they were found: from the inside to the outside. */
  readonly closed: Pair[]
  readonly opened: Pair[]
  /** How many signs of other constructs that pair stand before it. */
  readonly before: number
}

const typeOfRun = 'emphasisRun'

/** Strikethrough pairs its signs in the same way; in an emphasis it is resolved apart from what stands around. */
const typeOfPending = 'strikethroughSequenceTemporary'

const resolve = (events: Events, context: Context): Events => {
  const runs = new Map<Token, Run>()
  const open: Run[] = []
  const bottoms = new Map<string, number>()
  let before = 0
  for (const [way, token] of events) {
    if (way === 'enter' && token.type === typeOfPending) before++
    if (way !== 'enter' || token.type !== typeOfRun) continue
    const run: Run = {
      token,
      sign: context.sliceSerialize(token).charAt(0),
      opens: token._open === true,
      closes: token._close === true,
      closed: [],
      opened: [],
      before,
    }
    runs.set(token, run)
    if (run.closes) close(run, open, bottoms)
    if (run.opens && sizeOf(run) > 0) open.push(run)
  }
  if (runs.size === 0) return events
  // micromark keeps this very list.
  const out = written(events, runs, context)
  events.length = 0
  for (const event of out) events.push(event)
  return events
}

const sizeOf = ({token}: Run): number => token.end.offset - token.start.offset

/**
 * Pairs a run with those before it that it closes. `bottoms` says of each kind of closing run how many of the `open` ones
 * it was seen not to close: they aren't asked again.
 */
const close = (run: Run, open: Run[], bottoms: Map<string, number>): void => {
  while (sizeOf(run) > 0) {
    const kind = `${run.sign}${run.opens ? 1 : 0}${sizeOf(run) % 3}`
    const bottom = Math.min(bottoms.get(kind) ?? 0, open.length)
    let index = open.length - 1
    while (index >= bottom && !matches(open[index], run)) index--
    const opener = index < bottom ? undefined : open[index]
    if (!opener) {
      bottoms.set(kind, open.length)
      return
    }
    pair(opener, run)
    open.length = sizeOf(opener) > 0 ? index + 1 : index
    // What is left of it is another opener.
    for (const [each, known] of bottoms) if (known > index) bottoms.set(each, index)
  }
}

/** « If one of the delimiters can both open and close, the sum of the lengths must not be a multiple of 3 », says CommonMark. */
const matches = (opener: Run | undefined, closer: Run): boolean =>
  opener?.sign === closer.sign &&
  !((opener.closes || closer.opens) && sizeOf(closer) % 3 !== 0 && (sizeOf(opener) + sizeOf(closer)) % 3 === 0)

const pair = (opener: Run, closer: Run): void => {
  const use = sizeOf(opener) > 1 && sizeOf(closer) > 1 ? 2 : 1
  const name = use > 1 ? 'strong' : 'emphasis'
  const from = {...opener.token.end}
  const to = {...closer.token.start}
  const opening: Token = {type: `${name}Sequence`, start: moved(from, -use), end: from}
  const closing: Token = {type: `${name}Sequence`, start: to, end: moved(to, use)}
  const made: Pair = {
    group: {type: name, start: {...opening.start}, end: {...closing.end}},
    text: {type: `${name}Text`, start: {...from}, end: {...to}},
    opening,
    closing,
    pending: closer.before > opener.before,
  }
  opener.token.end = {...opening.start}
  closer.token.start = {...closing.end}
  opener.opened.push(made)
  closer.closed.push(made)
}

const moved = (point: Point, by: number): Point => ({
  ...point,
  column: point.column + by,
  offset: point.offset + by,
  _bufferIndex: point._bufferIndex + by,
})

/** The events with those of the pairs, each run where it stood; what is left of a run is text. */
const written = (events: Events, runs: ReadonlyMap<Token, Run>, context: Context): Events => {
  let out: Events = []
  const outer: Events[] = []
  for (const event of events) {
    const run = runs.get(event[1])
    if (!run) {
      out.push(event)
      continue
    }
    if (event[0] === 'exit') continue
    for (const {group, text, closing, pending} of run.closed) {
      if (pending) {
        const inside = resolvedInside(out, context)
        out = outer.pop() ?? []
        for (const each of inside) out.push(each)
      }
      out.push(['exit', text, context], ['enter', closing, context], ['exit', closing, context])
      out.push(['exit', group, context])
    }
    run.token.type = 'data'
    if (sizeOf(run) > 0) out.push(['enter', run.token, context], ['exit', run.token, context])
    for (const {group, text, opening, pending} of run.opened.reverse()) {
      out.push(['enter', group, context], ['enter', opening, context], ['exit', opening, context])
      out.push(['enter', text, context])
      if (!pending) continue
      outer.push(out)
      out = []
    }
  }
  return out
}

const resolvedInside = (events: Events, context: Context): Events => {
  let resolved = events
  for (const construct of context.parser.constructs.insideSpan.null ?? []) {
    if (construct !== emphasis) resolved = construct.resolveAll?.(resolved, context) ?? resolved
  }
  return resolved
}

const emphasis: Construct = {
  name: 'emphasis',
  tokenize(effects, ok, nok) {
    const {events} = this
    return attention.tokenize.call(
      this,
      effects,
      code => {
        const token = events.at(-1)?.[1]
        if (token) token.type = typeOfRun
        return ok(code)
      },
      nok,
    )
  },
  resolveAll: resolve,
}

/** To stand before GFM's strikethrough, which is resolved first where both stand in a link. */
export const emphasisSyntax: Syntax = {
  micromark: {
    disable: {null: ['attention']},
    text: {42: emphasis, 95: emphasis},
    insideSpan: {null: [emphasis]},
  },
  mdast: {},
}
