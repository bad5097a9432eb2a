/** A paragraph as a row of places where its lines may end. */
import {annotations, textElements, without} from '../../../text/phrasing.ts'
import {bindLetters} from './bind-letters.ts'
import type {Break} from './breaks.ts'
import type {Dividers} from './hyphens.ts'
import type {Face, Widths} from './widths.ts'

export interface Run {
  readonly node: Text
  readonly face: Face
  /** Where it begins in the text of the paragraph. */
  readonly start: number
  /** Whether its words are never divided: code, addresses. */
  readonly whole: boolean
  /** Its language (BCP 47). */
  readonly language: string
  /** Whether its words are divided only where nothing else can be done: names, compounds. */
  readonly name: boolean
}

/** A formula in the line, or a part of one: it has a width, and no letters. */
export interface Box {
  readonly element: Element
  readonly width: number
  /** Where it stands in the text of the paragraph, as one sign. */
  readonly start: number
  /** Whether a line may end before it: it goes on with a formula. */
  readonly goesOn: boolean
}

export interface Paragraph {
  readonly block: HTMLElement
  readonly style: CSSStyleDeclaration
  readonly runs: readonly Run[]
  readonly boxes: readonly Box[]
  readonly text: string
  /** Where a line may end without a sign, within an address. */
  readonly openings: ReadonlySet<number>
}

/** A break, and before which character of the paragraph it stands. */
export type Place = Break & {
  readonly offset: number
  /** Whether no sign and no space ends the line: an address. */
  readonly bare: boolean
  /** Whether a name is divided there. */
  readonly name: boolean
}

/** Which words are divided: their least length, the letters that stay before and after, and whether names are as well. */
export interface Division {
  readonly word: number
  readonly before: number
  readonly after: number
  readonly names: boolean
}

export const hyphenSign = '\u2010'

const penalties = {hyphen: 100, piece: 140, formula: 150, letter: 400, address: 30, addressEdge: 300}
/** A piece of a word with fewer letters, before or after a hyphen, is unwelcome. */
const leastPiece = 3
/** Whether a line ends there only where nothing else can be done: after a word of one letter, with two letters of a word. */
export const isPoor = ({penalty}: Break): boolean => penalty === penalties.piece || penalty === penalties.letter

/** What stands for a formula in the text of a paragraph. */
const boxSign = '\uFFFC'
const [space, noBreakSpace, hyphenMinus] = [32, 160, 45]
/** What has a box, or text of its own above the line, is left to the browser. */
const inline = without(textElements, 'kbd', 'label', 'ruby', ...annotations)
const ofCode = /^(code|samp)$/

/** Reads a block; undefined when it is not justified, is one line at most, or holds something that is no plain text. */
export function readParagraph(block: HTMLElement, widths: Widths): Paragraph | undefined {
  const style = getComputedStyle(block)
  if (style.textAlign !== 'justify') {
    bindLetters(block)
    return undefined
  }
  const runs: Run[] = []
  const boxes: Box[] = []
  let text = ''
  const openings = new Set<number>()
  const gather = (parent: Element, face: Face, whole: boolean, name: boolean, around: string): boolean => {
    const language = parent.getAttribute('lang') ?? around
    for (const node of parent.childNodes) {
      if (node instanceof Text) {
        runs.push({node, face, start: text.length, whole, language, name})
        text += node.data
      } else if (node instanceof Element) {
        if (node.matches('span.formula')) {
          for (const math of node.querySelectorAll(':scope > math')) {
            boxes.push({
              element: math,
              width: widthOf(math),
              start: text.length,
              goesOn: math !== node.firstElementChild,
            })
            text += boxSign
          }
          continue
        }
        if (node.localName === 'wbr') {
          openings.add(text.length)
          continue
        }
        // What hangs beside the lines takes no room in them.
        if (node.matches('.paragraph-number, .task-box')) continue
        if (!inline.has(node.localName)) return false
        const own = getComputedStyle(node)
        const isWhole = whole || ofCode.test(node.localName) || node.hasAttribute('data-address')
        const isName = name || node.classList.contains('nohyphen')
        if (own.display !== 'inline' || !gather(node, widths.face(own), isWhole, isName, language)) return false
      }
    }
    return true
  }
  const isPlain =
    gather(block, widths.face(style), false, false, languageOf(block)) &&
    text.length > 50 &&
    !/[\ud800-\udfff\u00ad\n\t]/.test(text)
  return isPlain ? {block, style, runs, boxes, text, openings} : undefined
}

const languageOf = (block: Element): string => block.closest('[lang]')?.getAttribute('lang') ?? ''

function widthOf(element: Element): number {
  const {marginLeft, marginRight} = getComputedStyle(element)
  return element.getBoundingClientRect().width + Number.parseFloat(marginLeft) + Number.parseFloat(marginRight)
}

/** The places where a line may end, the paragraph's end last. */
export function placesOf(
  {runs, boxes, text, openings}: Paragraph,
  division: Division | undefined,
  dividers: Dividers,
): Place[] {
  const places: Place[] = []
  const divisions = division ? divisionsOf(runs, text, division, dividers) : new Set<number>()
  let [width, spaces, signs, last] = [0, 0, 0, space]
  const add = (offset: number, kind: Kind, hyphen: number, gap: number): void => {
    const next = gap > 0 ? 1 : 0
    places.push({
      offset,
      width: width + hyphen,
      spaces,
      signs,
      nextWidth: width + gap,
      nextSpaces: spaces + next,
      nextSigns: signs + next,
      bare: false,
      name: false,
      ...kind,
    })
  }
  // A space at the end, where the paragraph is cut, is on no line.
  const end = text.trimEnd().length
  for (const item of [...runs, ...boxes].sort((one, other) => one.start - other.start)) {
    if ('element' in item) {
      if (item.goesOn) add(item.start, {hyphen: false, penalty: penalties.formula}, 0, 0)
      width += item.width
      last = boxSign.charCodeAt(0)
      continue
    }
    const {node, face, start, whole, name} = item
    const {data} = node
    for (let i = 0; i < data.length && start + i < end; i++) {
      const code = data.charCodeAt(i)
      const offset = start + i
      if (code === space) {
        add(offset, {hyphen: false, penalty: isLetter(text, offset) ? penalties.letter : 0}, 0, face.letter(space))
        spaces++
      } else if (code === noBreakSpace) spaces++
      else if (last !== space) {
        const divided = {hyphen: true, penalty: isShortPiece(text, offset) ? penalties.piece : penalties.hyphen}
        if (openings.has(offset)) add(offset, {hyphen: false, penalty: addressPenalty(text, offset), bare: true}, 0, 0)
        else if (divisions.has(offset)) add(offset, {...divided, name}, face.letter(hyphenSign.charCodeAt(0)), 0)
        else if (last === hyphenMinus && i > 0 && !whole && isCompound(text, offset)) add(offset, divided, 0, 0)
        width += face.between(last, code)
      }
      width += face.letter(code)
      signs++
      last = code
    }
  }
  add(end, {hyphen: false, penalty: 0}, 0, 0)
  return places
}

/** In signs: the name of a file is hardly parted, « publication.yaml », an address seldom near its ends. */
const addressEnd = 8

const addressPenalty = (text: string, offset: number): number => {
  const sides = [text.slice(Math.max(0, offset - addressEnd), offset), text.slice(offset, offset + addressEnd)]
  const isInside = sides.every(side => side.length === addressEnd && !/\s/.test(side))
  return isInside ? penalties.address : penalties.addressEdge
}

type Kind = Pick<Break, 'hyphen' | 'penalty'> & Partial<Pick<Place, 'bare' | 'name'>>

/** The text of a paragraph with what is no word of `language` left blank: code, names unless they may be divided. */
const proseOf = (runs: readonly Run[], text: string, names: boolean, language: string): string =>
  runs
    .filter(({whole, name, language: own}) => whole || (name && !names) || own !== language)
    .reduce(
      (prose, {node, start, whole, name}) =>
        prose.slice(0, start) + blank(node.data, whole || name) + prose.slice(start + node.length),
      text,
    )

/** Letters left blank, of which no word is made; what is between the words of another language still ends ours. */
const blank = (data: string, isWhole: boolean): string =>
  isWhole ? '_'.repeat(data.length) : data.replace(/[\p{L}\p{N}]/gu, letter => '_'.repeat(letter.length))

/** Whether the word before `offset` has one letter. */
const isLetter = (text: string, offset: number): boolean =>
  /\p{L}/u.test(text.charAt(offset - 1)) && /^$|[\s(«“]/.test(text.charAt(offset - 2))

/** Whether a hyphen at `offset` would leave two letters of a word on one of its sides: « ré-pondre », « est-il ». */
const isShortPiece = (text: string, offset: number): boolean => {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, offset - 5), offset).replace(/-$/, ''))?.[0] ?? ''
  const after = /^\p{L}*/u.exec(text.slice(offset, offset + 4))?.[0] ?? ''
  return before.length < leastPiece || after.length < leastPiece
}

/** Whether `offset` follows the hyphen of a compound: two letters on each side at least. */
const isCompound = (text: string, offset: number): boolean =>
  /^\p{L}{2}-\p{L}{2}$/u.test(text.slice(offset - 3, offset + 2))

/**
 * What looks like an address is no word, and a compound is divided at its own hyphens. A capital may begin a name, even at
 * the beginning of a sentence.
 */
const edges = ['(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}]-)', '(?![\\p{L}\\p{N}@.]\\S|-\\p{L}|_)'] as const
const words = {
  names: new RegExp(`${edges[0]}\\p{L}\\p{Ll}+${edges[1]}`, 'gu'),
  lower: new RegExp(`${edges[0]}\\p{Ll}+${edges[1]}`, 'gu'),
}

function divisionsOf(
  runs: readonly Run[],
  text: string,
  {word, before, after, names}: Division,
  dividers: Dividers,
): Set<number> {
  const found = new Set<number>()
  for (const language of new Set(runs.map(run => run.language))) {
    const divider = dividers(language)
    if (!divider) continue
    const prose = proseOf(runs, text, names, language)
    for (const {0: letters, index} of prose.matchAll(names || divider.capitals ? words.names : words.lower)) {
      if (letters.length < word) continue
      for (const place of divider.divide(letters.toLowerCase(), before, after)) found.add(index + place)
    }
  }
  return found
}
