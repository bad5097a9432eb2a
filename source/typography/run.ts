/**
 * The heart of the engine: the rules on the text of one block.
 *
 * The block is one string (blocks are flattened by the adapters), so that a rule sees `« *mot* »` as it is read. What must
 * be kept is masked, each rule works on what the rules before it made of the text, and its changes are composed into
 * changes of the text as it came.
 */
import {applyEdits} from '../text/edits.ts'
import {lastAt} from '../text/sorted.ts'
import {compose, type RuleChange, tidied, trimmed} from './changes.ts'
import {GLUE, isSpace, NBSP, THIN} from './characters.ts'
import {masked} from './protect.ts'
import type {Block, Change, Context, Found, Locale, Mode, PatternStep, Rule, Step, Switch} from './types.ts'

/** A rule as it is run: its mode in the locale and after the author's settings. */
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

/**
 * Runs the rules, in their order, on a block.
 *
 * @param forPage whether what belongs to the laid-out page is wanted too: it comes marked as `layout`
 */
export function runRules(block: Block, rules: readonly ActiveRule[], locale: Locale, forPage = false): Ran {
  const text = masked(block.text, block.kept)
  const {changes, remarks, made} = pass(block, text, rules, locale, at => at)
  const all = forPage ? withLayout(block, made, changes, rules, locale) : changes
  return {changes: all.length === 0 ? all : tidied(block.text, all), remarks}
}

/** One run of the rules on a text that `base` leads back to that of the block. Changes are of the text it was given. */
function pass(
  block: Block,
  text: string,
  rules: readonly ActiveRule[],
  locale: Locale,
  base: (at: number) => number,
): Ran & {readonly made: string} {
  let changes: RuleChange[] = []
  const origin = (at: number): number => base(originOf(at, changes))
  const together = (start: number, end: number): boolean => {
    const [from, to] = [origin(start), origin(end)]
    const next = block.pieces[lastAt(block.pieces, piece => piece.start, from) + 1]
    return !next || next.start >= to
  }
  const context = {locale, text, kind: block.kind, together}
  const remarks: RuleChange[] = []
  const seen = new Seen(context.text)
  for (const {rule, mode} of rules) {
    if (rule.hint !== undefined && !seen.any(rule.hint)) continue
    for (const step of rule.steps) {
      const made = allowed(changesOf(step, context), rule, block, origin)
      if (mode === 'lint') {
        for (const change of made) remarks.push(atOrigin(change, rule, changes))
        continue
      }
      const real = netOf(made, context.text, rule)
      if (real.length === 0) continue
      changes = compose(changes, real)
      context.text = applyEdits(context.text, real)
      for (const change of real) seen.add(change.text)
    }
    for (const step of rule.remarks ?? []) {
      for (const change of allowed(changesOf(step, context), rule, block, origin)) {
        remarks.push(atOrigin(change, rule, changes))
      }
    }
  }
  return {changes, remarks, made: context.text}
}

/** Of the changes of a rule, what they change indeed, without those that would touch what is kept. */
function netOf(made: readonly Change[], text: string, {id}: Rule): RuleChange[] {
  const real: RuleChange[] = []
  for (const change of made) {
    const net = trimmed(text, change)
    if (net && !hasMark(text, net)) real.push({...net, rule: id})
  }
  return real
}

/** The changes and, after them, those of the page: steps of layout, line ends of the source that bind, spaces of pandoc. */
function withLayout(
  block: Block,
  text: string,
  changes: readonly RuleChange[],
  rules: readonly ActiveRule[],
  locale: Locale,
): readonly RuleChange[] {
  const origin = (at: number): number => originOf(at, changes)
  const found: RuleChange[] = []
  const context = {locale, text, kind: block.kind, together: () => true}
  for (const {rule, mode} of rules) {
    if (mode !== 'fix' || !rule.layoutSteps) continue
    for (const step of rule.layoutSteps) {
      found.push(...netOf(allowed(changesOf(step, context), rule, block, origin), text, rule))
    }
  }
  for (let at = text.indexOf(GLUE); at !== -1; at = text.indexOf(GLUE, at + 2)) {
    found.push({start: at, end: at + 2, text: NBSP, rule: 'P01'})
  }
  found.push(...boundLines(block, text, rules, locale, origin))
  if (found.length === 0) return changes
  found.sort((one, other) => one.start - other.start || one.end - other.end)
  const later: RuleChange[] = []
  let last = 0
  for (const change of found) {
    // What a rule has just written is written for the source as well: it stays whole.
    if (change.start < last || isWritten(change, changes)) continue
    last = change.end
    later.push({...change, layout: true})
  }
  return compose(changes, later)
}

/**
 * A line of the source ends with a space of the page. Where the rules, had they seen a space there, would have bound or
 * closed it, so does the page: « M. / Dupont », « Oui / ! ». So it does with the spaces of a phrase that goes over a line end:
 * « – une / incise – ».
 */
function boundLines(
  block: Block,
  text: string,
  rules: readonly ActiveRule[],
  locale: Locale,
  origin: (at: number) => number,
): RuleChange[] {
  if (block.kind === 'attribute' || !text.includes('\n')) return []
  // A hard break, of no leaf, remains.
  const isSoft = (at: number): boolean => {
    const from = origin(at)
    const piece = block.pieces[lastAt(block.pieces, ({start}) => start, from)]
    return piece !== undefined && from < piece.start + piece.leaf.text.length
  }
  const joined = text.replace(/(?<=\S)\n(?=\S)/g, (end, at: number) => (isSoft(at) ? ' ' : end))
  if (joined === text) return []
  const binding = rules.filter(({rule, mode}) => mode === 'fix' && !rule.layout && rule.family !== 'orthographe')
  return pass(block, joined, binding, locale, origin).changes.filter(
    ({start, end, text: made}) =>
      end === start + 1 &&
      (text.charAt(start) === '\n' ? ['', NBSP, THIN] : text.charAt(start) === ' ' ? [NBSP, THIN] : []).includes(made),
  )
}

/** Whether a change of the changed text touches what the changes before it wrote. */
function isWritten({start, end}: Change, changes: readonly Change[]): boolean {
  const shifts = shiftsOf(changes)
  for (let index = lastAt(shifts, ({from}) => from, end - 1); index >= 0; index--) {
    const length = changes[index]?.text.length ?? 0
    const from = shifts[index]?.from ?? 0
    if (length > 0) return from + length > start && from < end
    if (from <= start) return false
  }
  return false
}

/** Without those where the author has put the rule off, or where it does not hold. */
function allowed(made: readonly Change[], rule: Rule, block: Block, origin: (at: number) => number): readonly Change[] {
  if (made.length === 0 || (block.switches.length === 0 && !rule.plainOnly)) return made
  return made.filter(({start}) => {
    const at = origin(start)
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
  while (isSpace(text.charAt(from - 1))) from--
  let to = end
  while (isSpace(text.charAt(to))) to++
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

const marks = /[\uE000-\uE004]/

const hasMark = (text: string, {start, end}: Change): boolean => marks.test(text.slice(start, end))

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
