/** Changes of a text, and their composition: what two passes did, said of the text before both. */
import type {Change} from './types.ts'

/** A change and the rule that made it. */
export interface RuleChange extends Change {
  readonly rule: string
  /** Whether it belongs to the laid-out page alone. */
  readonly layout?: boolean
}

/**
 * The change without what it leaves as it is at both ends; undefined when it changes nothing. An insertion is given to
 * the side of the character that it was matched with.
 */
export function trimmed(text: string, {start, end, text: replacement}: Change): Change | undefined {
  const old = text.slice(start, end)
  if (old === replacement) return undefined
  const most = Math.min(old.length, replacement.length)
  let suffix = 0
  while (suffix < most && old.at(-1 - suffix) === replacement.at(-1 - suffix)) suffix++
  let prefix = 0
  while (prefix < most - suffix && old[prefix] === replacement[prefix]) prefix++
  const change = {
    start: start + prefix,
    end: end - suffix,
    text: replacement.slice(prefix, replacement.length - suffix),
  }
  return change.start === change.end ? {...change, side: suffix > 0 ? 'right' : 'left'} : change
}

/**
 * `earlier` speaks of a text, `later` of what `earlier` made of it; the result does both to the first. Linear in their
 * number. Where they overlap they become one change of the later rule.
 */
export function compose(earlier: readonly RuleChange[], later: readonly RuleChange[]): RuleChange[] {
  const out: RuleChange[] = []
  // What is still to come of `earlier`, its head perhaps cut; `shift` is what it added to the offsets so far.
  let index = 0
  let head = earlier[0]
  let shift = 0
  const pass = () => {
    if (!head) return
    shift += head.text.length - (head.end - head.start)
    index++
    head = earlier[index]
  }
  for (const change of later) {
    while (head && head.start + shift + head.text.length <= change.start) {
      out.push(head)
      pass()
    }
    if (!head || change.end <= head.start + shift) {
      out.push({...change, start: change.start - shift, end: change.end - shift})
      continue
    }
    const from = head.start + shift
    const start = change.start < from ? change.start - shift : head.start
    let text = change.start > from ? head.text.slice(0, change.start - from) : ''
    text += change.text
    let end = head.end
    let rest = ''
    while (head && head.start + shift < change.end) {
      const stop: number = head.start + shift + head.text.length
      rest = change.end < stop ? head.text.slice(change.end - head.start - shift) : ''
      end = head.end
      if (rest) break
      pass()
    }
    out.push({start, end: rest ? end : Math.max(end, change.end - shift), text, rule: change.rule})
    if (rest && head) {
      head = {...head, start: end, text: rest}
      shift = change.end - end
    }
  }
  while (head) {
    out.push(head)
    pass()
  }
  return out
}

/** Joins the touching changes of one rule and drops those that came to nothing. */
export function tidied(text: string, changes: readonly RuleChange[]): RuleChange[] {
  const out: RuleChange[] = []
  for (const change of changes) {
    const last = out.at(-1)
    if (last && last.end === change.start && last.rule === change.rule && last.layout === change.layout) {
      const {side: _, ...rest} = last
      out[out.length - 1] = {...rest, end: change.end, text: last.text + change.text}
    } else {
      out.push(change)
    }
  }
  return out.flatMap(change => {
    const net = trimmed(text, change)
    if (!net) return []
    const side = change.start === change.end ? change.side : net.side
    const {rule, layout} = change
    return [{start: net.start, end: net.end, text: net.text, rule, ...(layout && {layout}), ...(side && {side})}]
  })
}
