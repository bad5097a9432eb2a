/** Content streams with other colours: everything else stays byte by byte. */
import type {Rgb} from './inks.ts'

/** What becomes of the colours of a content stream. */
export interface Repaint {
  /** A colour of the screen; what is given back is written: inks, or a colour. */
  colour(rgb: Rgb): readonly number[]
  /** The name of the colour space of a spot colour in whose place a colour of the screen stands. */
  spot?(rgb: Rgb): string | undefined
  /** The colour of a pattern of the stream's resources that is of one colour all over. */
  flat(name: string): Rgb | undefined
}

/**
 * Writes the colours of a content stream anew (ISO 32000-2, 8.6.8): DeviceRGB and DeviceGray, filled and stroked, and
 * patterns of one colour.
 */
export function repaint(content: string, {colour, flat, spot}: Repaint): string {
  const out: string[] = []
  let copied = 0
  let operands: {readonly at: number; readonly text: string}[] = []
  const tokens = new RegExp(token, 'gs')
  const replace = (from: number, to: number, text: string) => {
    // A name needs no space before it; a number does.
    out.push(content.slice(copied, from), ` ${text}`)
    copied = to
  }
  for (let match = tokens.exec(content); match; match = tokens.exec(content)) {
    const [text] = match
    if (text.startsWith('%')) continue
    if (text === '(') {
      tokens.lastIndex = endOfString(content, match.index)
      operands.push({at: match.index, text})
      continue
    }
    if (!isOperator(text)) {
      operands.push({at: match.index, text})
      continue
    }
    const first = operands[0]
    if (text === 'ID') tokens.lastIndex = endOfImage(content, tokens.lastIndex)
    else if (first && painters.has(text)) {
      const painted = paintedBy(
        text,
        operands.map(({text: operand}) => operand),
        flat,
      )
      const name = painted && spot?.(painted)
      if (name) replace(first.at, tokens.lastIndex, isStroke(text) ? `/${name} CS 1 SCN` : `/${name} cs 1 scn`)
      else if (painted) replace(first.at, tokens.lastIndex, written(colour(painted), isStroke(text)))
    }
    operands = []
  }
  out.push(content.slice(copied))
  return out.join('')
}

/** The operators that put these parts of colour: one grey, three colours or four inks. */
export function written(parts: readonly number[], stroke: boolean): string {
  const operator = parts.length === 4 ? 'k' : parts.length === 3 ? 'rg' : 'g'
  return `${parts.map(decimal).join(' ')} ${stroke ? operator.toUpperCase() : operator}`
}

/** A part of colour with four decimals: finer than any plate. */
const decimal = (part: number): string => String(Math.round(part * 10_000) / 10_000)

// A comment, a hexadecimal string, the signs of dictionaries and arrays, the beginning of a string, a name, a word.
const token = String.raw`%[^\r\n]*|<<|>>|<[^<>]*>|[[\]{}()]|/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+`

const painters = new Set(['rg', 'RG', 'g', 'G', 'scn', 'SCN'])

const isStroke = (operator: string): boolean => operator === operator.toUpperCase()

const isOperator = (text: string): boolean => /^[A-Za-z'"]/.test(text) && !/^(?:true|false|null)$/.test(text)

function paintedBy(operator: string, operands: readonly string[], flat: Repaint['flat']): Rgb | undefined {
  if (operator.toLowerCase() === 'scn') {
    const name = operands.length === 1 ? /^\/(.+)$/.exec(operands[0] ?? '')?.[1] : undefined
    return name === undefined ? undefined : flat(name)
  }
  const numbers = operands.map(Number)
  if (numbers.some(Number.isNaN)) return undefined
  const [first = 0, second = 0, third = 0] = numbers
  if (operator.toLowerCase() === 'g') return numbers.length === 1 ? [first, first, first] : undefined
  return numbers.length === 3 ? [first, second, third] : undefined
}

/** Where a string ends that begins at `at`: brackets nest, and a backslash takes the sign after it along. */
function endOfString(content: string, at: number): number {
  let depth = 0
  for (let index = at; index < content.length; index++) {
    const sign = content[index]
    if (sign === '\\') index++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return index + 1
  }
  return content.length
}

/** Where the data of an inline image ends. */
function endOfImage(content: string, at: number): number {
  const end = /\sEI(?=\s|$)/g
  end.lastIndex = at
  return end.exec(content) ? end.lastIndex : content.length
}
