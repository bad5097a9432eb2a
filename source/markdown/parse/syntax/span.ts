/** `[texte]{.class lang=en}`: a span with attributes, as in pandoc's bracketed_spans. */
import {isHidingWord} from '../../hidden-names.ts'
import {parseAttributes} from './attributes.ts'
import {braces} from './braces.ts'
import type {Code, Construct, State, Syntax} from './types.ts'

type Events = Parameters<NonNullable<Construct['resolveTo']>>[0]
type Context = Parameters<NonNullable<Construct['resolveTo']>>[1]

/**
 * Comes before CommonMark's label end and takes the bracket only when attributes follow. It closes the same label starts,
 * so that brackets nest and escape as they do for links.
 */
const spanEnd: Construct = {
  name: 'spanEnd',
  tokenize(effects, ok, nok) {
    const starts = (this as unknown as {_labelStarts?: {type: string; _balanced?: boolean}[]})._labelStarts
    const open = starts?.findLast(token => !token._balanced)
    return start

    function start(code: Code): State | undefined {
      if (open?.type !== 'labelLink') return nok(code)
      effects.enter('spanEnd')
      effects.enter('spanMarker')
      effects.consume(code)
      effects.exit('spanMarker')
      return braces(effects, 'spanAttributes', close, nok, isHidingWord)
    }
    function close(code: Code): State | undefined {
      effects.exit('spanEnd')
      if (starts && open) starts.splice(starts.lastIndexOf(open))
      return ok(code)
    }
  },
  resolveTo: (events, context) => wrap(events, context),
}

/** Puts `span` around what stands between the bracket that opened and the one that closes. */
const wrap = (events: Events, context: Context): Events => {
  const end = events.findLastIndex(([way, token]) => way === 'enter' && token.type === 'spanEnd')
  const start = events.findLastIndex(
    ([way, token], index) => index < end && way === 'enter' && token.type === 'labelLink' && !token._balanced,
  )
  const opening = events[start]?.[1]
  const closing = events.at(-1)?.[1]
  if (!opening || !closing) return events
  const span = {type: 'span' as const, start: {...opening.start}, end: {...closing.end}}
  // A label start is six events: the label, its marker, each entered and left; the text follows.
  const inside = events.slice(start + 4, end)
  const resolved = [...(context.parser.constructs.insideSpan.null ?? [])].reduce<Events>(
    (all, construct) => construct.resolveAll?.(all, context) ?? all,
    inside,
  )
  events.splice(start, events.length - start, ['enter', span, context], ...resolved, ...events.slice(end), [
    'exit',
    span,
    context,
  ])
  return events
}

export const spanSyntax: Syntax = {
  micromark: {text: {93: spanEnd}},
  mdast: {
    enter: {
      span(token) {
        this.enter({type: 'span', attributes: {classes: [], pairs: {}}, children: []}, token)
      },
      spanAttributes(token) {
        const span = this.stack.at(-1)
        const text = this.sliceSerialize(token).slice(1, -1)
        const attributes = parseAttributes(text, isHidingWord(text))
        if (span?.type === 'span' && attributes) span.attributes = attributes
      },
    },
    exit: {
      span(token) {
        this.exit(token)
      },
    },
  },
}
