/** One run of the engine on a tree: blocks in, edits and findings out, then the tree changed in place. */

import type {Node} from 'unist'
import {applyEdits} from '../text/edits.ts'
import {lastAt} from '../text/sorted.ts'
import type {Finding, Place, TypographySettings} from '../types.ts'
import type {RuleChange} from './changes.ts'
import {EMPTY} from './characters.ts'
import {dressingsOf} from './dress.ts'
import {isFrench, localeFor} from './locales/index.ts'
import {rules as registry} from './rules/index.ts'
import {type ActiveRule, runRules} from './run.ts'
import {activeRules} from './settings.ts'
import {type Alignment, align, placesOf} from './source.ts'
import type {Block, Dressing, Edit, Leaf, Locale, Piece} from './types.ts'

export interface TypesetOptions {
  /** BCP 47; text in another language than French is left alone. */
  readonly locale: string
  readonly settings?: TypographySettings
  /** What the tree was parsed from; '' when there is none: the edits then have no offsets in the source. */
  readonly source?: string
  readonly file?: string
  /** Whether ordinals and titles get superior letters, and centuries small capitals, as nodes of the tree; true unless told. */
  readonly dress?: boolean
  /** Whether what belongs to the laid-out page is wanted: line ends of the source that bind; true unless told. */
  readonly forPage?: boolean
}

export interface Typeset {
  /** Complete, in reading order, for each leaf in its order and not overlapping. */
  readonly edits: Edit[]
  readonly findings: Finding[]
}

export interface Typesetting extends Typeset {
  readonly options: TypesetOptions
  /** Letters to be dressed, in the offsets of the text after all edits. */
  readonly dressings: Dressing[]
  run(block: Block): void
}

const layout = new Set(registry.filter(rule => rule.layout).map(({id}) => id))

/** Whether a change is for the page alone. */
const isLayout = ({rule, layout: own}: RuleChange): boolean => own === true || layout.has(rule)

/** Where the text of a leaf lies in the source: from, to, and characters of markup that it lost. */
export type Locate = (leaf: Leaf) => {readonly from: number; readonly to: number; readonly skips?: string} | undefined

/** `refuses` says which edits must not be made, because of what stands around them in the source. */
export function createTypesetting(
  options: TypesetOptions,
  locate: Locate,
  refuses?: (edit: Edit) => boolean,
): Typesetting {
  const edits: Edit[] = []
  const findings: Finding[] = []
  const dressings: Dressing[] = []
  const {source = '', file = ''} = options
  const places = placesOf(source, file)
  const locales = new Map<string, {readonly locale: Locale; readonly rules: readonly ActiveRule[]}>()
  const rulesOf = (tag: string) => {
    let known = locales.get(tag)
    if (!known) {
      const locale = localeFor(tag, options.settings)
      known = {locale, rules: activeRules(locale, options.settings)}
      locales.set(tag, known)
    }
    return known
  }
  const alignments = new Map<Leaf, Alignment | undefined>()
  const alignment = (leaf: Leaf): Alignment | undefined => {
    if (!alignments.has(leaf)) {
      const slice = source === '' ? undefined : locate(leaf)
      alignments.set(leaf, slice && align(leaf.text, source, slice.from, slice.to, slice.skips))
    }
    return alignments.get(leaf)
  }
  const placeIn = ({leaf, start}: Piece, from: number, to: number, side: 'left' | 'right' | undefined): Found => {
    const known = alignment(leaf)
    if (!known) return {place: placeOfNode(leaf.node, file)}
    const [low, high] = [from - start, to - start]
    if (low === high) {
      const at = low === 0 || (side === 'right' && low < leaf.text.length) ? known.start(low) : known.end(low - 1)
      return {place: places(at), sourceStart: at, sourceEnd: at}
    }
    const [sourceStart, sourceEnd] = [known.start(low), known.end(high - 1)]
    return {place: places(sourceStart, sourceEnd), sourceStart, sourceEnd}
  }
  return {
    options,
    edits,
    findings,
    dressings,
    run(block) {
      if (!isFrench(block.locale) || block.pieces.length === 0) return
      const {locale, rules} = rulesOf(block.locale)
      const {changes, remarks} = runRules(block, rules, locale, options.forPage !== false)
      const finding = (change: RuleChange, isRemark: boolean): Finding | undefined => {
        const [piece, ...others] = ownersOf(block, change)
        if (!piece) return undefined
        const {place, sourceStart} = placeIn(piece.piece, piece.start, piece.end, change.side)
        const isExact = !isRemark && sourceStart !== undefined && others.length === 0
        return {
          place,
          rule: change.rule,
          severity: 'info',
          values: isRemark ? {remark: 1} : {},
          ...shown(block.text, change),
          ...(isExact && {replacement: piece.text}),
        }
      }
      // What cannot be written is only remarked.
      const refused = new Set<RuleChange>(remarks)
      const byPiece = new Map<Piece, Edit[]>()
      for (const change of changes) {
        for (const {piece, start, end, text} of ownersOf(block, change)) {
          const edit: Edit = {
            node: piece.leaf.node,
            field: piece.leaf.field,
            start: start - piece.start,
            end: end - piece.start,
            text,
            rule: change.rule,
            before: block.text.slice(start, end),
            ...(change.side ? {side: change.side} : {}),
            ...(isLayout(change) ? {layout: true} : {}),
            ...placeIn(piece, start, end, change.side),
          }
          if (refuses?.(edit)) {
            refused.add(change)
            continue
          }
          edits.push(edit)
          const own = byPiece.get(piece)
          if (own) own.push(edit)
          else byPiece.set(piece, [edit])
        }
      }
      if (options.dress !== false) for (const dressing of dressingsOf(block, byPiece, rules)) dressings.push(dressing)
      for (const change of [...changes.filter(change => !isLayout(change)), ...remarks].sort(
        (one, other) => one.start - other.start,
      )) {
        const told = finding(change, refused.has(change))
        if (told) findings.push(told)
      }
    },
  }
}

interface Found {
  readonly place: Place
  readonly sourceStart?: number
  readonly sourceEnd?: number
}

function placeOfNode({position}: Node, file: string): Place {
  const {line, column} = position?.start ?? {line: 1, column: 1}
  return {file, line, column}
}

interface Part {
  readonly piece: Piece
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The parts of a change, each in one leaf. An insertion belongs to the side that asked for it, if there is a leaf there. */
function ownersOf({pieces}: Block, {start, end, text, side}: RuleChange): Part[] {
  if (start === end) {
    const after = pieceAt(pieces, start)
    const before = start > 0 ? pieceAt(pieces, start - 1) : undefined
    const piece = side === 'right' ? (after ?? before) : (before ?? after)
    return piece ? [{piece, start, end, text}] : []
  }
  const parts: Part[] = []
  const even = text.length === end - start
  let given = false
  for (let at = start; at < end; ) {
    const piece = pieceAt(pieces, at)
    if (!piece) {
      at++
      continue
    }
    const stop = Math.min(end, piece.start + piece.leaf.text.length)
    // What can't be shared out by characters goes to the first leaf, or to the last one.
    const share = even ? text.slice(at - start, stop - start) : given ? '' : text
    given = true
    const before = piece.leaf.text.slice(at - piece.start, stop - piece.start)
    if (share !== before) parts.push({piece, start: at, end: stop, text: share})
    at = stop
  }
  return parts
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  const piece = pieces[lastAt(pieces, ({start}) => start, at)]
  return piece && at < piece.start + piece.leaf.text.length ? piece : undefined
}

/** The words around a change, before and after it. */
function shown(text: string, {start, end, text: replacement}: RuleChange): {actual: string; expected?: string[]} {
  const before = text.slice(Math.max(0, start - 24), start)
  const head = readable(before.slice(before.search(/\S*\s?$/)))
  const tail = readable(text.slice(end, end + 24).replace(/^(\s?\S*).*/s, '$1'))
  const old = text.slice(start, end)
  const actual = head + readable(old) + tail
  return old === replacement ? {actual} : {actual, expected: [head + readable(replacement) + tail]}
}

const readable = (text: string): string =>
  text
    .replaceAll(EMPTY, '')
    .replace(/[\uE000-\uE002]/g, '·')
    .replaceAll('\n', ' ')

/** Makes the edits in the leaves of the tree. Called once all blocks were run: offsets are those of the text before. */
export function editLeaves(edits: readonly Edit[]): void {
  const leaves = new Map<Node, Map<string, Edit[]>>()
  for (const edit of edits) {
    const fields = leaves.get(edit.node) ?? new Map<string, Edit[]>()
    leaves.set(edit.node, fields)
    const own = fields.get(edit.field)
    if (own) own.push(edit)
    else fields.set(edit.field, [edit])
  }
  for (const [node, fields] of leaves) {
    const properties = node as unknown as Record<string, string>
    for (const [field, own] of fields) properties[field] = applyEdits(properties[field] ?? '', own)
  }
}
