/** Notes typed by hand: « (1) » in the text, and « (1) Le texte de la note. » further down. */
import type {Paragraph, Root, Text} from 'mdast'
import type {Remark} from '../types.ts'
import {walk} from '../walk.ts'
import {remark} from './headings.ts'
import {linesOf} from './lines.ts'

interface Definition {
  readonly at: number
  readonly head: string
  /** Whether a line that is no note stands right before it. */
  readonly isAfter: boolean
}

interface Call {
  readonly node: Text
  readonly start: number
  readonly end: number
}

export function typedNotes(tree: Root, source: string): Remark[] {
  const definitions = definitionsOf(tree, source)
  if (definitions.size === 0) return []
  const calls = callsOf(tree, source, definitions)
  const hasNotes = /\[\^[^\]\s]+\]/.test(source)
  const out: Remark[] = []
  for (const [number, [definition, ...others]] of definitions) {
    const [call, ...again] = calls.get(number) ?? []
    if (!call || !definition || others.length > 0 || again.length > 0) continue
    const told = remark('note', call.node, `(${number})`, `[^${number}]`)
    if (hasNotes) {
      out.push(told)
      continue
    }
    const {at, head, isAfter} = definition
    const fix = [
      {sourceStart: call.start, sourceEnd: call.end, text: `[^${number}]`},
      {sourceStart: at, sourceEnd: at + head.length, text: `${isAfter ? '\n' : ''}[^${number}]: `},
    ]
    out.push({...told, fix})
  }
  return out
}

/** Lines that begin with a number in brackets, at the end of the text: nothing but such paragraphs follows. */
function definitionsOf(tree: Root, source: string): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>()
  for (const child of [...tree.children].reverse()) {
    if (child.type === 'thematicBreak' || child.type === 'heading') continue
    if (child.type !== 'paragraph') break
    const lines = linesOf(child as Paragraph, source)
    const heads = lines.map(({text}) => /^\((\d{1,3})\)[ \t\u00A0]+(?=\S)/.exec(text))
    const first = heads.findIndex(head => head !== null)
    // A title above them, and no more.
    if (first !== 0 && !(first === 1 && (lines[0]?.text.length ?? 99) < 40)) {
      if (found.size === 0) continue
      break
    }
    for (const [index, head] of heads.entries()) {
      const line = lines[index]
      if (!head || !line || line.prefix !== '') continue
      const own = {at: line.at, head: head[0], isAfter: index > 0 && heads[index - 1] === null}
      const number = head[1] ?? ''
      found.set(number, [...(found.get(number) ?? []), own])
    }
  }
  return found
}

/** What stands right after a word, before a mark or the end: « un texte (1). ». */
function callsOf(
  tree: Root,
  source: string,
  definitions: ReadonlyMap<string, readonly Definition[]>,
): Map<string, Call[]> {
  const found = new Map<string, Call[]>()
  const heads = new Set([...definitions.values()].flat().map(({at}) => at))
  walk<Text>(tree, 'text', node => {
    const from = node.position?.start.offset
    if (from === undefined || !source.startsWith(node.value, from)) return
    for (const match of node.value.matchAll(/(?<=[\p{L}\d»”)])[ \u00A0\u202F]?\((\d{1,3})\)(?=[\s.,;:!?…»)]|$)/gu)) {
      const [whole, number = ''] = match
      const start = from + match.index
      if (!definitions.has(number) || heads.has(start)) continue
      // « deux raisons : (1) le prix » is an enumeration.
      if (
        /^[ \u00A0]\p{L}/u.test(node.value.slice(match.index + whole.length)) &&
        /[:;,]\s?$/.test(node.value.slice(0, match.index))
      )
        continue
      const {start: place} = node.position ?? {}
      const at = place && {...place, column: place.column + match.index, offset: start}
      const shown = {
        ...node,
        ...(at && !node.value.slice(0, match.index).includes('\n') && {position: {start: at, end: at}}),
      } as Text
      found.set(number, [...(found.get(number) ?? []), {node: shown, start, end: start + whole.length}])
    }
  })
  return found
}
