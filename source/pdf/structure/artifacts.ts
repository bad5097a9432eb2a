/**
 * What the pages paint is of an element of the structure tree, or an artifact (ISO 14289-1, 7.1): grounds, rules, points
 * between a title and its page, running heads and folios are.
 */
import {readContent} from '../read/content.ts'
import type {PdfFont} from '../read/font.ts'
import {decodeText, isString, type PdfDict, type PdfValue} from '../read/values.ts'

export interface Claims {
  /** Whether an element has the marked content of this identifier. */
  isKept(id: number): boolean
  /** Whether the form or image of this name has marks of its own. */
  isMarked(name: string): boolean
  /** The name of what is painted in the place of a form that was painted before; `nth` counts what the stream paints by name. */
  twinOf?(nth: number): string | undefined
  /** Whether a space is missing behind the marked content of this identifier. */
  lacksSpace(id: number): boolean
  /** The font of this name: how many bytes a glyph has, what it reads, whether its glyphs have one width. */
  fontOf(name: string): Pick<PdfFont, 'codeLength' | 'text' | 'fixedPitch'> | undefined
  /** Whether U+2010 is the hyphen of a word that is divided, wherever it stands. */
  readonly divides: boolean
  /** The property list that `BDC` names, or has. */
  properties(value: PdfValue | undefined): PdfDict | undefined
}

/** What an operator showed. */
interface Shown {
  readonly start: number
  readonly end: number
  readonly bytes: Uint8Array
  readonly font: NonNullable<ReturnType<Claims['fontOf']>>
}

/**
 * A content stream in which whatever no element has is marked as an artifact. Marks do not cross text objects (ISO 32000-1,
 * 14.6), and end where the graphics state that they began in does.
 */
export function withArtifacts(content: Uint8Array, claims: Claims): Uint8Array {
  const {isKept, isMarked, properties, fontOf, divides} = claims
  const out: Uint8Array[] = []
  let copied = 0
  const insert = (text: string, at: number, skip = at): void => {
    out.push(content.subarray(copied, Math.max(copied, at)), Buffer.from(text, 'latin1'))
    copied = Math.max(copied, skip)
  }
  /** The marks around, each with whether what is in it is settled. */
  const marks: boolean[] = []
  let settled = 0
  /** Of the artifact that is open: the marks and the states around it. */
  let artifact: {readonly marks: number; readonly states: number} | undefined
  let states = 0
  /** Where the text object around began, and in how many marks. */
  let text: {readonly start: number; readonly marks: number} | undefined
  let path = -1
  let painted = 0
  let font: ReturnType<Claims['fontOf']>
  /** The identifiers around that are kept. */
  const kept: {readonly id: number; readonly marks: number; last?: Shown}[] = []
  const close = (at: number): void => {
    if (artifact) insert('EMC\n', at)
    artifact = undefined
  }
  const open = (at: number, around = marks.length): void => {
    if (artifact) return
    insert('/Artifact BMC\n', at)
    artifact = {marks: around, states}
  }
  const begin = (operator: string, start: number, end: number, values: readonly PdfValue[]): void => {
    const dict = operator === 'BDC' ? properties(values[1]) : undefined
    const id = dict?.get('MCID')
    const actual = dict?.get('ActualText')
    if (divides && isString(actual) && decodeText(actual.text) === HYPHEN)
      insert(`/Span <</ActualText ${inUtf16(SOFT_HYPHEN)}>>BDC`, start, end)
    const isSettled = values[0] === 'Artifact' || typeof id === 'number'
    if (isSettled) {
      close(start)
      settled++
    }
    if (typeof id === 'number' && !isKept(id)) insert('/Artifact BMC', start, end)
    marks.push(isSettled)
    if (typeof id === 'number' && isKept(id)) kept.push({id, marks: marks.length})
  }
  /** Has the last glyph of what was shown read otherwise. */
  const reword = ({start, end, bytes, font}: Shown, change: (text: string) => string): void => {
    const at = bytes.length - font.codeLength
    const code = bytes.subarray(at).reduce((sum, byte) => sum * 256 + byte, 0)
    const before = at > 0 ? `<${hex(bytes.subarray(0, at))}> Tj\n` : ''
    const words = inUtf16(change(font.text(code)))
    insert(`${before}/Span <</ActualText ${words}>>BDC\n<${hex(bytes.subarray(at))}> Tj\nEMC`, start, end)
  }
  const show = (start: number, end: number, bytes: Uint8Array): void => {
    const around = kept.at(-1)
    if (!around || !font || bytes.length < font.codeLength) return
    const shown = {start, end, bytes: bytes.slice(), font}
    const code = bytes.subarray(-font.codeLength).reduce((sum, byte) => sum * 256 + byte, 0)
    // No word of a fixed-pitch face is divided: its hyphen was written, be it one that never breaks, drawn with that shape.
    if (divides && !font.fixedPitch && font.text(code) === HYPHEN) {
      reword(shown, () => SOFT_HYPHEN)
      delete around.last
    } else around.last = shown
  }

  readContent(content, (operator, {start, end, values, string, length}) => {
    const twin = operator === 'Do' ? claims.twinOf?.(painted++) : undefined
    if (operator === 'Tf') font = fontOf(String(values[0]))
    else if (operator === 'Tj') show(start, end, string.subarray(0, length))
    if (operator === 'BDC' || operator === 'BMC') begin(operator, start, end, values)
    else if (operator === 'EMC') {
      if (artifact && artifact.marks >= marks.length) close(start)
      const around = kept.at(-1)
      if (around?.marks === marks.length) {
        kept.pop()
        if (around.last && claims.lacksSpace(around.id)) reword(around.last, words => `${words} `)
      } else if (around) delete around.last
      if (marks.pop()) settled--
    } else if (operator === 'BT') text = {start, marks: marks.length}
    else if (operator === 'ET') text = undefined
    else if (operator === 'q') states++
    else if (operator === 'Q') {
      if (artifact && artifact.states >= states) close(start)
      states--
    } else if (settled > 0) return
    else if (twin !== undefined) {
      close(start)
      insert(`/${twin} Do`, start, end)
    } else if (builds.has(operator)) {
      if (path < 0) path = start
    } else if (ends.has(operator)) {
      if (operator !== 'n') open(path < 0 ? start : path)
      path = -1
    } else if (shows.has(operator)) open(text?.start ?? start, text?.marks)
    else if (operator === 'Do' && isMarked(String(values[0]))) close(start)
    else if (paints.has(operator)) open(start)
  })
  close(content.length)
  out.push(content.subarray(copied))
  return Buffer.concat(out)
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex').toUpperCase()
const inUtf16 = (text: string): string => `<${hex(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())}>`

const HYPHEN = '\u2010'
const SOFT_HYPHEN = '\u00ad'

const builds = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're', 'W', 'W*'])
const ends = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'n'])
const shows = new Set(['Tj', 'TJ', "'", '"'])
const paints = new Set(['Do', 'sh', 'BI'])
