/** Typographic corrections of a tree, and what they changed. */
import type {Root, Text} from 'mdast'
import {visit} from 'unist-util-visit'
import {colonOf} from '../../text/credits.ts'
import {applyEdits} from '../../text/edits.ts'
import type {Correction} from '../../types.ts'
import {typesetMarkdown} from '../../typography/index.ts'
import {isSameLanguage} from '../../wording/index.ts'
import {type Context, report} from '../context.ts'
import {correctionsOf} from '../pieces.ts'

/**
 * Corrects the text of the tree in place, and gives the corrections of each text node in the offsets of its text before.
 * French credit lines get the spaces of their colon here, since `Photo:MDN` alone is too like an hour or a ratio for a rule.
 */
export function typeset(tree: Root, context: Context): Map<object, Correction[]> {
  const {lang, typography} = context.options
  const credits = isSameLanguage(lang, 'fr') ? creditsOf(tree) : []
  const {edits, findings} = typesetMarkdown(tree, {
    locale: lang,
    settings: typography,
    source: context.file.text,
    file: context.file.name,
  })
  for (const finding of findings) context.findings.push(finding)
  const corrections = correctionsOf(edits)
  for (const {node, value} of credits) {
    const list = corrections.get(node) ?? []
    // Letters that are dressed (raised, small capitals) left the node, which keeps what stands before them.
    if (!applyEdits(value, list).startsWith(node.value)) continue
    const end = offsetBefore(node.value.length, list)
    const spaces = spacesOf(value, list).filter(made => made.end <= end)
    const all = [...list, ...spaces].sort((one, other) => one.start - other.start)
    if (spaces.length === 0) continue
    for (const made of all) {
      if (!list.includes(made))
        report(context, node, made.rule, 'info', {}, {actual: value, expected: [applyEdits(value, all)]})
    }
    corrections.set(node, all)
    node.value = applyEdits(
      value.slice(0, end),
      all.filter(made => made.end <= end),
    )
  }
  return corrections
}

/** Where `at`, an offset behind the edits, lies in the text before them. */
const offsetBefore = (at: number, edits: readonly Correction[]): number => {
  let shift = 0
  for (const {start, end, text} of [...edits].sort((one, other) => one.start - other.start)) {
    if (start + shift >= at) break
    shift += text.length - (end - start)
  }
  return at - shift
}

const creditsOf = (tree: Root): {node: Text; value: string}[] => {
  const found: {node: Text; value: string}[] = []
  visit(tree, 'paragraph', ({data, children: [first]}) => {
    if (data?.role === 'credit' && !data.generated && first?.type === 'text')
      found.push({node: first, value: first.value})
  })
  return found
}

/** A no-break space before the colon and a space after it, where typography made neither. */
const spacesOf = (value: string, made: readonly Correction[]): Correction[] => {
  const colon = colonOf(value)
  if (!colon) return []
  const change = (rule: string, [start, end]: readonly [number, number], text: string): Correction[] => {
    const done = made.some(other => other.start <= end && start <= other.end)
    return done || /^[\u00a0\u202f]$/.test(value.slice(start, end)) || value.slice(start, end) === text
      ? []
      : [{rule, start, end, text}]
  }
  return [...change('T02', colon.before, '\u00a0'), ...change('T06', colon.after, ' ')]
}
