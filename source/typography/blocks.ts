/** What both adapters build their blocks with: a sink that takes leaves and marks in reading order. */
import type {Node} from 'unist'
import {EMPTY} from './characters.ts'
import type {Block, BlockKind, Leaf, Piece, Switch} from './types.ts'

export interface Sink {
  readonly locale: string
  readonly kind: BlockKind
  /** Adds the text of a leaf. */
  leaf(
    node: Node,
    field: Leaf['field'],
    text: string,
    look?: {readonly italic?: boolean; readonly raised?: boolean},
  ): void
  /** The text from one offset of the block to another is kept as it is. */
  keep(start: number, end: number): void
  /** How long the text is by now. */
  readonly length: number
  /** Adds a mark, or a line break: text that belongs to no leaf. */
  mark(text: string): void
  /** From here on these rules are off. */
  switch(off: ReadonlySet<string>): void
  block(): Block
}

export function createSink(locale: string, kind: BlockKind, off: ReadonlySet<string>): Sink {
  const pieces: Piece[] = []
  const switches: Switch[] = off.size === 0 ? [] : [{at: 0, off}]
  const kept: {start: number; end: number}[] = []
  let text = ''
  return {
    locale,
    kind,
    leaf(node, field, value, {italic = false, raised = false} = {}) {
      if (value === '') return
      pieces.push({leaf: {node, field, text: value}, start: text.length, italic, raised})
      text += value
    },
    keep(start, end) {
      if (end > start) kept.push({start, end})
    },
    get length() {
      return text.length
    },
    mark(value) {
      text += value
    },
    switch(now) {
      switches.push({at: text.length, off: now})
    },
    // What is of no text at the end is no part of it: a mark there ends the block.
    block: () => ({locale, kind, text: withoutTrailing(text), pieces, switches, kept}),
  }
}

function withoutTrailing(text: string): string {
  let end = text.length
  while (end > 0 && text.charAt(end - 1) === EMPTY) end--
  return text.slice(0, end)
}

/** A block that is one property of a node: alternative text, title. */
export function blockOf(
  node: Node,
  field: Leaf['field'],
  text: string,
  locale: string,
  off: ReadonlySet<string>,
): Block {
  const sink = createSink(locale, 'attribute', off)
  sink.leaf(node, field, text)
  return sink.block()
}

/**
 * The rules that are off after a comment `<!-- typo: off W02, T -->` or `<!-- typo: on -->`; undefined when it is no such
 * comment. Without a rule all are meant; a letter means its family.
 */
export function switched(comment: string, off: ReadonlySet<string>): ReadonlySet<string> | undefined {
  const found = /^\s*(?:<!--)?\s*typo\s*:\s*(off|on)\b([^>]*?)(?:-->)?\s*$/.exec(comment)
  if (!found) return undefined
  const ids = (found[2] ?? '').split(/[\s,]+/).filter(id => /^[A-Z]\d*$/.test(id))
  if (found[1] === 'off') return new Set(ids.length === 0 ? ['*'] : [...off, ...ids])
  return new Set(ids.length === 0 ? [] : [...off].filter(id => !ids.includes(id)))
}
