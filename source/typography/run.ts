/**
 * The heart of the engine: the rules on the text of one block.
 *
 * The block is one string (blocks are flattened by the adapters), so that a rule sees `« *mot* »` as it is read. What must
 * be kept is masked, each rule works on what the rules before it made of the text, and its changes are composed into
 * changes of the text as it came.
 */
import {applyEdits} from '../text/edits.ts'
import {compose, type RuleChange, tidied, trimmed} from './changes.ts'
import {isSpace} from './characters.ts'
import {masked} from './protect.ts'
import {lastAt} from './sorted.ts'
import type {Block, Change, Context, Found, Mode, PatternStep, Profile, Rule, Step, Switch} from './types.ts'

/** A rule as it is run: its mode in the profile and after the author's settings. */
export interface ActiveRule {
  readonly rule: Rule
  readonly mode: Exclude<Mode, 'off'>
}

export interface Ran {
  /** Of the block's text, in order, not overlapping. */
  readonly changes: readonly RuleChange[]
  /** What is only reported: same shape. */
  readonly remarks: readonly RuleChange[]
}

/** Runs the rules, in their order, on a block. */
export function runRules(block: Block, rules: readonly ActiveRule[], profile: Profile): Ran {
  let changes: RuleChange[] = []
  const together = (start: number, end: number): boolean => {
    const [from, to] = [originOf(start, changes), originOf(end, changes)]
    const next = block.pieces[lastAt(block.pieces, piece => piece.start, from) + 1]
    return !next || next.start >= to
  }
  const context = {profile, text: masked(block.text), kind: block.kind, together}
  const remarks: RuleChange[] = []
  const seen = new Seen(context.text)
  for (const {rule, mode} of rules) {
    if (rule.hint !== undefined && !seen.any(rule.hint)) continue
    for (const step of rule.steps) {
      const made = allowed(changesOf(step, context), rule, block, changes)
      if (made.length === 0) continue
      if (mode === 'lint') {
        for (const change of made) remarks.push(atOrigin(change, rule, changes))
        continue
      }
      const real: RuleChange[] = []
      for (const change of made) {
        const net = trimmed(context.text, change)
        if (net && !hasMark(context.text, net)) real.push({...net, rule: rule.id})
      }
      if (real.length === 0) continue
      changes = compose(changes, real)
      context.text = applyEdits(context.text, real)
      for (const change of real) seen.add(change.text)
    }
    for (const step of rule.remarks ?? []) {
      for (const change of allowed(changesOf(step, context), rule, block, changes)) {
        remarks.push(atOrigin(change, rule, changes))
      }
    }
  }
  return {changes: changes.length === 0 ? changes : tidied(block.text, changes), remarks}
}

/** Without those where the author has put the rule off, or where it does not hold. */
function allowed(made: readonly Change[], rule: Rule, block: Block, changes: readonly Change[]): readonly Change[] {
  if (made.length === 0 || (block.switches.length === 0 && !rule.plainOnly)) return made
  return made.filter(({start}) => {
    const at = originOf(start, changes)
    if (rule.plainOnly && block.pieces[lastAt(block.pieces, piece => piece.start, at)]?.italic) return false
    return isOn(block.switches, rule.id, at)
  })
}

const atOrigin = (change: Change, {id}: Rule, changes: readonly Change[]): RuleChange => ({
  ...change,
  start: originOf(change.start, changes),
  end: originOf(change.end, changes),
  rule: id,
})

/** What a step would change in the text, in order, not overlapping. */
function changesOf(step: Step, context: Context): readonly Change[] {
  return 'find' in step ? step.find(context.text, context) : matches(step, context)
}

function matches({pattern, takes, replacement}: PatternStep, context: Context): readonly Change[] {
  const {text} = context
  const out: Change[] = []
  let last = 0
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = foundAt(text, match)
    const replaced = typeof replacement === 'string' ? replacement : replacement(found, context)
    const start = found.start - (takes === 'before' || takes === 'both' ? found.spaceBefore.length : 0)
    const end = found.end + (takes === 'after' || takes === 'both' ? found.spaceAfter.length : 0)
    if (replaced !== undefined && start >= last) {
      out.push({start, end, text: replaced})
      last = end
    }
    if (match[0] === '') pattern.lastIndex++
  }
  return out
}

function foundAt(text: string, match: RegExpExecArray): Found {
  const start = match.index
  const end = start + match[0].length
  let from = start
  while (from > 0 && isSpace(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && isSpace(text.charAt(to))) to++
  return {
    match,
    text: match[0],
    start,
    end,
    before: text.charAt(start - 1),
    after: text.charAt(end),
    spaceBefore: text.slice(from, start),
    spaceAfter: text.slice(end, to),
    previous: text.charAt(from - 1),
    next: text.charAt(to),
  }
}

const marks = /[\uE000-\uE003]/

const hasMark = (text: string, {start, end}: Change): boolean => end > start && marks.test(text.slice(start, end))

/** Where an offset of the changed text stood in the text as it came. */
function originOf(at: number, changes: readonly Change[]): number {
  if (changes.length === 0) return at
  const shifts = shiftsOf(changes)
  const index = lastAt(shifts, ({from}) => from, at)
  const change = changes[index]
  const moved = shifts[index]
  if (!change || !moved) return at
  return at < moved.from + change.text.length ? change.start : at - moved.after
}

interface Shift {
  /** Where the change begins in the changed text. */
  readonly from: number
  /** What the changes up to it added to the offsets. */
  readonly after: number
}

function shiftsOf(changes: readonly Change[]): readonly Shift[] {
  const known = kept.get(changes)
  if (known) return known
  let shift = 0
  const shifts = changes.map(({start, end, text}) => {
    const from = start + shift
    shift += text.length - (end - start)
    return {from, after: shift}
  })
  kept.set(changes, shifts)
  return shifts
}

/** Lists of changes are made anew, never added to. */
const kept = new WeakMap<readonly Change[], readonly Shift[]>()

function isOn(switches: readonly Switch[], rule: string, at: number): boolean {
  const last = switches[lastAt(switches, one => one.at, at)]
  return !last || !(last.off.has('*') || last.off.has(rule) || last.off.has(rule.charAt(0)))
}

let generation = 0
const stamps = new Uint32Array(0x10000)

/** Which characters a text has: one pass, then one look per character of a hint. */
class Seen {
  readonly #generation = ++generation
  constructor(text: string) {
    this.add(text)
  }
  add(text: string): void {
    for (let index = 0; index < text.length; index++) stamps[text.charCodeAt(index)] = this.#generation
  }
  any(hint: string): boolean {
    for (let index = 0; index < hint.length; index++) {
      if (stamps[hint.charCodeAt(index)] === this.#generation) return true
    }
    return false
  }
}
