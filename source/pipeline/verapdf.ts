/**
 * veraPDF, where it is installed: a second opinion on what a PDF claims. Its program is looked for on PATH alone; nothing of a
 * publication is part of the call.
 */
import {execFile} from 'node:child_process'
import {access, constants, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {ownName} from '../temporary.ts'
import type {Claim, Finding} from '../types.ts'

const flavours: Readonly<Record<Claim, string>> = {'pdfua-1': 'ua1', 'pdfa-2a': '2a', 'pdfa-3a': '3a'}

/** A Java program takes seconds to begin; one that takes minutes gives no opinion. */
const patience = 120_000

/**
 * What veraPDF finds against the claims of a PDF: nothing where it agrees, is not there, or does not answer.
 *
 * @param folders those of PATH
 */
export async function veraFindings(
  bytes: Uint8Array,
  claims: readonly Claim[],
  folders: readonly string[] = (process.env.PATH ?? '').split(path.delimiter),
): Promise<Finding[]> {
  const program = await programIn(folders)
  if (!program || claims.length === 0) return []
  const folder = await mkdtemp(path.join(tmpdir(), `${ownName('fascicule')}-`))
  try {
    const file = path.join(folder, 'fascicule.pdf')
    await writeFile(file, bytes)
    const findings: Finding[] = []
    for (const claim of claims) {
      const rules = failedRules(await answerOf(program, ['--format', 'json', '--flavour', flavours[claim], file]))
      if (rules.length === 0) continue
      const values = {claim: flavours[claim], rules: rules.slice(0, 12).join(', '), count: rules.length}
      findings.push({place: undefined, rule: 'pdf-verapdf', severity: 'warning', values})
    }
    return findings
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

const programIn = async (folders: readonly string[]): Promise<string | undefined> => {
  for (const folder of folders) {
    // A name without a folder, or one relative to wherever the command is run, could be a file of the publication.
    if (!path.isAbsolute(folder)) continue
    const program = path.join(folder, 'verapdf')
    if (
      await access(program, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return program
  }
  return undefined
}

/** What the program prints, whatever its exit code: 1 is its way to say that a file does not conform. */
const answerOf = (program: string, call: readonly string[]): Promise<string> =>
  new Promise(resolve => {
    execFile(program, call, {timeout: patience, maxBuffer: 64 * 2 ** 20}, (_, out) => resolve(out))
  })

/** « 7.1-3 »: clause and test of each rule that failed; none where the answer cannot be read. */
export function failedRules(answer: string): string[] {
  let report: unknown
  try {
    report = JSON.parse(answer)
  } catch {
    return []
  }
  const rules = new Set<string>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk)
    if (typeof value !== 'object' || value === null) return
    const {clause, testNumber, ruleStatus, status} = value as Readonly<Record<string, unknown>>
    const isFailed = /^fail/i.test(String(ruleStatus ?? status ?? ''))
    if (typeof clause === 'string' && testNumber !== undefined && isFailed) rules.add(`${clause}-${testNumber}`)
    for (const inner of Object.values(value)) walk(inner)
  }
  walk(report)
  return [...rules]
}
