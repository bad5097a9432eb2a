import type {VFileMessage} from 'vfile-message'
import type {Wording} from '../../wording/index.ts'
import {harmlessLine, runner} from './harmless.ts'
import {severityOf} from './message.ts'

/** How messages are written for people. */
export interface Style {
  readonly wording: Wording
  readonly color: boolean
  /** Text of a file of the publication, for the picture of the line; undefined for what is not at hand. */
  textOf(file: string): string | undefined
}

/** `source/02-paix.md:14:22  erreur  image-missing  « photo.jpg » n'existe pas` */
export function plainLine(message: VFileMessage, {wording, color}: Style): string {
  const severity = severityOf(message)
  const place = message.file === undefined ? [] : [paint(`${harmlessLine(message.file)}${point(message)}`, bold, color)]
  const rule = message.ruleId ?? ''
  return [
    ...place,
    paint(wording.severities[severity], colours[severity], color),
    rule,
    // A quotation may run over the end of a line, which is a space to its reader.
    harmlessLine(message.reason.replace(/[ \t]*\n[ \t]*/g, ' ')),
  ].join('  ')
}

/** The same, with a picture of the line under it: its number, its text, a caret under what is meant. */
export function fullLines(message: VFileMessage, style: Style): string {
  const line = plainLine(message, style)
  const text = message.file === undefined || message.line === undefined ? undefined : style.textOf(message.file)
  const source = text?.split(/\r?\n/)[(message.line ?? 1) - 1]
  if (source === undefined || source.trim() === '' || severityOf(message) === 'info') return line
  return `${line}\n${picture(source, message, style)}`
}

const bold = '1'
const colours = {error: '1;31', warning: '1;33', info: '36'} as const

const paint = (text: string, code: string, color: boolean) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)

const point = ({line, column}: VFileMessage) => (line === undefined ? '' : `:${line}:${column ?? 1}`)

/** Longest part of a line that is shown. */
const width = 100

const picture = (source: string, message: VFileMessage, {color}: Style) => {
  const column = Math.min(Math.max(1, message.column ?? 1), source.length + 1)
  const {start, end} = placeOf(message)
  const last = end !== undefined && end.line === start ? end.column : end === undefined ? column + 1 : source.length + 1
  const from = column - 1 > width * 0.7 ? Math.max(0, column - 1 - Math.floor(width / 2)) : 0
  const shown = `${from > 0 ? '…' : ''}${source.slice(from, from + width)}${source.length > from + width ? '…' : ''}`
  const before = `${from > 0 ? ' ' : ''}${source.slice(from, column - 1)}`
  const meant = source.slice(column - 1, Math.min(last - 1, source.length, from + width))
  const caret = '^'.repeat(Math.max(1, blank(printable(meant)).length))
  const number = String(message.line)
  const gutter = ' '.repeat(number.length)
  return [
    `  ${paint(`${number} |`, '2', color)} ${printable(shown)}`,
    `  ${paint(`${gutter} |`, '2', color)} ${blank(printable(before))}${paint(caret, colours[severityOf(message)], color)}`,
  ].join('\n')
}

const placeOf = ({place, line}: VFileMessage) => ({
  start: line,
  end: place && 'end' in place ? place.end : undefined,
})

/** Nothing of a source may steer the terminal. */
const printable = (text: string) =>
  text
    .replace(/\t/g, ' ')
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, '·')
    .replace(runner, '#·')

/** As many columns as `text` takes: wide characters take two, marks none. */
const blank = (text: string) =>
  [...text.normalize('NFC')].map(one => (/\p{M}/u.test(one) ? '' : wide.test(one) ? '  ' : ' ')).join('')

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]/u
