/** What a run shows: faults of every kind, and whether the answer is the one that the row states. */
import {readPdf} from '../../dist/pdf/read/index.js'
import {scrawl} from './payload.js'
import {leaksIn, wordsIn} from './secret.js'

/** Signs that steer a terminal or turn the direction of writing; line ends and tabs do not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/

/** A line of a stack: « at f (file:1:2) », « at file:1:2 ». */
const stack = /^\s+at .*:\d+:\d+\)?$/m

/** The answers that a row may state, as the README of the rows tells them. */
export const answers = ['made', 'clean', 'error', 'refused', 'ended', 'lost', 'shown', 'any']

/** @returns {{faults: {kind: string, what: string}[], exit, milliseconds, findings}} */
export function judge(row, seen) {
  const faults = []
  const fault = (kind, what) => faults.push({kind, what: String(what).slice(0, 200)})
  const {exit, signal, stdout, stderr, outputs} = seen
  const said = `${stderr}\n${row.words?.includes('-') || row.options?.includes('-') ? '' : stdout}`
  if (seen.hits.length > 0) fault('hit', [...new Set(seen.hits)].join(', '))
  if (seen.opened.length > 0) fault('read', `opened ${seen.opened.join(', ')}`)
  const texts = outputs.map(({name, bytes}) => textIn(bytes, problem => fault('pdf', `${name}: ${problem}`)))
  const leaks = [
    ...leaksIn(Buffer.concat([stdout, stderr])),
    ...outputs.flatMap(({bytes}) => leaksIn(bytes)),
    ...texts.flatMap(wordsIn),
  ]
  if (leaks.length > 0) fault('read', `shown: ${[...new Set(leaks)].join(', ')}`)
  if (texts.some(text => text.includes(scrawl))) fault('script', 'the text is written over')
  const line = stack.exec(said)
  if (line) fault('stack', lastFault(said))
  else if (exit === 1) fault('stack', `exit 1: ${lastFault(said)}`)
  if (seen.hung) fault('hang', seen.hung)
  else if (signal && !row.signal) fault('stack', `ended by ${signal}`)
  if (seen.orphans > 0) fault('left', `${seen.orphans} processes`)
  if (seen.left.length > 0 && !row.left) fault('left', `in the temporary folder: ${seen.left.slice(0, 3).join(', ')}`)
  if (seen.stray.length > 0) fault('wrote', seen.stray.slice(0, 3).join(', '))
  const findings = findingsIn(stdout)
  // JSON is for programs, which know what is text in it.
  const shown = findings === undefined ? said : String(stderr)
  const sign = steering.exec(shown)
  if (sign) fault('sign', `U+${sign[0].codePointAt(0).toString(16).padStart(4, '0')} on the terminal`)
  const forged = /^::(?!(?:error|warning|notice) (?:file=[^,]*,(?:line|title)|title)=)[^\n]*/m.exec(shown)
  if (forged) fault('sign', `a forged annotation: ${forged[0]}`)
  if (!seen.hung) {
    const pdf = outputs.some(({name}) => name.endsWith('.pdf') && !name.endsWith('.refuse.pdf'))
    const wrong = wrongAnswer(row, {exit, pdf, findings: findings ?? [], text: texts.join(' ')})
    if (wrong) fault('answer', wrong)
  }
  return {
    faults,
    exit,
    milliseconds: Math.round(seen.milliseconds),
    heard: seen.heard && Math.round(seen.heard),
    // A line's sentence may quote, and there may be a hundred thousand of them.
    findings: (findings ?? []).slice(0, 20),
  }
}

const lastFault = text => {
  const lines = text.trim().split('\n')
  const at = lines.findIndex(line => stack.test(line))
  return [lines[Math.max(0, at - 1)], lines[at]].join(' ').replace(/\s+/g, ' ')
}

/** The text of a PDF; what is wrong with the file goes to `tell`. */
const textIn = (bytes, tell) => {
  if (bytes.subarray(0, 5).toString('latin1') !== '%PDF-') return bytes.toString('utf8')
  try {
    const {pages, info, outline} = readPdf(bytes)
    return [...pages.flatMap(({runs}) => runs.map(({text}) => text)), ...info.values(), JSON.stringify(outline)].join(
      ' ',
    )
  } catch (error) {
    tell(error.message)
    return ''
  }
}

/** What `--json` tells; undefined where it was not asked. */
const findingsIn = stdout => {
  try {
    return JSON.parse(stdout.toString('utf8')).findings.map(({file, line, rule, severity, message}) => ({
      file,
      line,
      rule,
      severity,
      message,
    }))
  } catch {
    return undefined
  }
}

/** What is not as the row states it, in words; undefined when all is. */
const wrongAnswer = ({expect, rule, at, severity, exit: code, witness = true}, {exit, pdf, findings, text}) => {
  if (code !== undefined && exit !== code) return `exit ${exit}, ${code} expected`
  const made = pdf && (exit === 0 || exit === 3)
  const refused = !pdf && (exit === 2 || exit === 3)
  const ends = {
    made,
    clean: pdf && exit === 0,
    error: pdf && exit === 3,
    refused,
    // A budget that ends it, with its sentence and its code, is an end.
    ended: made || refused || (!pdf && exit === 7),
    lost: exit === 6,
    shown: made || exit === 6,
    any: exit !== 1,
  }
  const told = findings
    .filter(one => one.severity !== 'info')
    .map(one => `${one.rule} ${one.file ?? ''}:${one.line ?? ''}`)
  if (!ends[expect])
    return `exit ${exit}, ${pdf ? 'a PDF' : 'no PDF'}, « ${expect} » expected; ${told.slice(0, 2).join(', ')}`
  if (made && witness && expect !== 'shown' && !/t\s*é\s*moin/.test(text)) return 'the witness is not in the PDF'
  if (rule === undefined && at === undefined && severity === undefined) return undefined
  const [file, line] = typeof at === 'number' ? ['source/texte.md', at] : placeOf(at)
  const fits = findings.some(
    one =>
      (severity ?? 'error|warning').split('|').includes(one.severity) &&
      (rule === undefined || new RegExp(rule).test(one.rule)) &&
      (file === undefined || one.file === file) &&
      (line === undefined || one.line === line),
  )
  return fits ? undefined : `nothing told${at === undefined ? '' : ` at ${at}`}; ${told.slice(0, 3).join(', ')}`
}

const placeOf = (at = '') => {
  const [file, line] = at.split(':')
  return [file || undefined, line ? Number(line) : undefined]
}
