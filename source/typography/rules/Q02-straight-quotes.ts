import {lastAt} from '../../text/sorted.ts'
import {isDigit, isEdge, isLetter, isSpace, NOTE} from '../characters.ts'
import type {Change, Locale, Rule} from '../types.ts'

export const Q02: Rule = {
  id: 'Q02',
  name: 'Guillemets droits',
  family: 'guillemets',
  mode: 'fix',
  reason:
    'Le signe " est celui de la machine à écrire ; le français écrit « … », et “…” à l’intérieur. Seules les paires sûres sont changées.',
  reference: 'Imprimerie nationale, Guillemets ; OQLF, fiche 23363',
  hint: '"',
  steps: [{find: (text, {locale}) => changes(text, locale)}],
  examples: {
    fix: [
      {before: 'Un "mot" entre "guillemets".', after: 'Un «⍽mot⍽» entre «⍽guillemets⍽».'},
      {before: 'Il répondit : "Elle a dit "oui" hier."', after: 'Il répondit : «⍽Elle a dit “oui” hier.⍽»'},
      {before: '« Elle a dit "oui" hier. »', after: '« Elle a dit “oui” hier. »'},
      {before: '« Elle a dit "oui" hier. »', after: '« Elle a dit ‹⍭oui⍭› hier. »', locale: 'fr-CH'},
      {before: '" bonjour "', after: '«⍽bonjour⍽»'},
      {before: 'Il a dit:"Viens!" Vraiment?"Oui."', after: 'Il a dit:«⍽Viens!⍽» Vraiment?«⍽Oui.⍽»'},
      {before: 'les mots "oui","non" et "si"', after: 'les mots «⍽oui⍽»,«⍽non⍽» et «⍽si⍽»'},
      {before: '"diabète de type 3"', after: '«⍽diabète de type 3⍽»'},
    ],
    keep: [
      'un écran de 27"',
      'couru en 2\'33"',
      'un " seul',
      'une chaîne vide ""',
      'a="b"',
      '"un","deux","trois"',
      'nom;"Jean";"Paul"',
      'voici?"puis',
    ],
  },
}

interface Quote {
  readonly at: number
  readonly opens: boolean
  readonly closes: boolean
  /** After a mark without its space, dit:"Viens": it opens only where nothing is open. */
  readonly tight: boolean
  /** After a digit: perhaps inches or seconds. */
  readonly inch: boolean
}

function changes(text: string, locale: Locale): Change[] {
  const pairs = paired(quotes(text))
  const out: Change[] = []
  const levelOf = levels(text, pairs)
  for (const [open, close] of pairs) {
    const [left, right] = marksOf(levelOf(open), locale)
    let start = open + 1
    while (isSpace(text.charAt(start))) start++
    let end = close
    while (isSpace(text.charAt(end - 1))) end--
    // Nothing between them, or guillemets already.
    const inner = text.slice(open + 1, close).trim()
    if (inner === '' || (inner.startsWith('«') && inner.endsWith('»') && inner.indexOf('«', 1) === -1)) continue
    // At the edge of a line the space is the line break.
    out.push(
      isEdge(text.charAt(start))
        ? {start: open, end: open + 1, text: left.trimEnd()}
        : {start: open, end: start, text: left},
    )
    out.push(
      isEdge(text.charAt(end - 1))
        ? {start: close, end: close + 1, text: right.trimStart()}
        : {start: end, end: close + 1, text: right},
    )
  }
  return out.sort((one, other) => one.start - other.start)
}

function quotes(text: string): Quote[] {
  const out: Quote[] = []
  let end = 0
  let record = false
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) {
    if (at >= end) [end, record] = lineAt(text, at)
    if (record) continue
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    const closesNext = isEdge(after) || isSpace(after) || after === NOTE || '.,;:!?…)]}»”’\'"–—-/*_'.includes(after)
    const opensAfter = isEdge(before) || isSpace(before) || '([{«“‘’\'"–—-/*_'.includes(before)
    const tight = !closesNext && isForgotten(text, at)
    const opens = (opensAfter || tight) && !isEdge(after) && !isSpace(after)
    const closes = closesNext && !isEdge(before) && !isSpace(before)
    const free = (opensAfter && isSpace(after)) || (isSpace(before) && closesNext)
    if (opens || closes || free) {
      out.push({at, opens: opens || free, closes: closes || free, tight, inch: isDigit(before)})
    }
  }
  return out
}

/** A mark that ends a word, or a quotation before a comma, and no space after it. */
function isForgotten(text: string, at: number): boolean {
  const mark = text.charAt(at - 1)
  const from = text.charAt(at - 2) === ' ' ? at - 3 : at - 2
  const before = text.charAt(/\s/.test(text.charAt(from)) ? from - 1 : from)
  return (':;!?,'.includes(mark || ' ') && isLetter(before)) || (mark === ',' && text.charAt(at - 2) === '"')
}

/** Where the line around an offset ends, and whether it is one of values: "un","deux" or nom;"Jean", no word between them. */
function lineAt(text: string, at: number): [end: number, record: boolean] {
  const stop = text.indexOf('\n', at)
  const end = stop === -1 ? text.length : stop
  const line = text.slice(text.lastIndexOf('\n', at) + 1, end).replace(/"[^"]*"/g, '"')
  return [end, /[,;]"|"[,;]/.test(line) && /^["\p{L}\d.]*(?:[ \u00A0\u202F]?[,;]["\p{L}\d.]*)+$/u.test(line.trim())]
}

/** The pairs, by their offsets. A mark that finds no partner is left alone. */
function paired(all: readonly Quote[]): [number, number][] {
  const pairs: [number, number][] = []
  const open: number[] = []
  // Once a forgotten space leaves a doubt, it does for those after it.
  let blocked = false
  const closed = closedLater(all)
  for (const [index, {at, opens, closes, tight, inch}] of all.entries()) {
    if (tight && (blocked || open.length > 0 || all[index + 1]?.closes !== true)) {
      blocked = true
      continue
    }
    if (closes && open.length > 0 && !(opens && !closes)) {
      // An inch mark does not close what a later mark closes for certain.
      if (inch && closed[index + 1]) continue
      pairs.push([open.pop() ?? at, at])
    } else if (opens && !inch) {
      open.push(at)
    }
  }
  return pairs
}

/** For each mark, whether one from there on closes for certain, before any that opens. */
function closedLater(all: readonly Quote[]): boolean[] {
  const out: boolean[] = []
  for (let index = all.length - 1; index >= 0; index--) {
    const {opens, closes, inch} = all[index] as Quote
    out[index] = !(opens && !closes) && ((closes && !inch) || out[index + 1] === true)
  }
  return out
}

/** Gives how many quotations stand around an offset, guillemets included. */
function levels(text: string, pairs: readonly (readonly [number, number])[]): (at: number) => number {
  const inOrder = (one: number, other: number): number => one - other
  const opens = pairs.map(([open]) => open).sort(inOrder)
  const closes = pairs.map(([, close]) => close).sort(inOrder)
  // Guillemets opened and not closed before each offset, and the least there ever were: one that closes nothing counts not.
  const sums = [0]
  const leasts = [0]
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index)
    const sum = (sums[index] ?? 0) + (character === '«' ? 1 : character === '»' ? -1 : 0)
    sums.push(sum)
    leasts.push(Math.min(leasts[index] ?? 0, sum))
  }
  return at => {
    const around = lastAt(opens, open => open, at - 1) - lastAt(closes, close => close, at)
    return (sums[at] ?? 0) + Math.max(around, -(leasts[at] ?? 0))
  }
}

function marksOf(level: number, {guillemet, quotes: inner}: Locale): readonly [string, string] {
  return (level === 0 ? undefined : (inner[level - 1] ?? inner.at(-1))) ?? [`«${guillemet}`, `${guillemet}»`]
}
