/** The pages of a publication, for `check --pages`: it is laid out as `build` does, and not printed. */
import {MachineError} from '../fault.ts'
import {type Budget, budgetOf} from '../pages/budget/index.ts'
import {build} from '../pipeline/index.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import {profilesOf} from '../profiles/index.ts'
import type {Finding, Publication} from '../types.ts'
import {type Call, isSet, type Session, textOf} from './command.ts'
import {meter} from './progress.ts'

/**
 * The pages that `--pages` asks for; undefined where it is not there.
 *
 * @throws {MachineError} exit 2: no whole number from 1 to 10 000
 */
export function wantedPages(call: Call): number | undefined {
  const text = textOf(call, 'pages')
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,4}$/.test(text) || Number(text) > 10_000) throw new MachineError('option-pages', 2, {value: text})
  return Number(text)
}

/**
 * Lays out the first PDF that the publication asks for.
 *
 * @returns the budget, or why there are no pages
 * @throws {MachineError} no browser (5), time-out (7), interruption (130)
 */
export async function measured(
  publication: Publication,
  wanted: number,
  {call, session, thread}: {readonly call: Call; readonly session: Session; readonly thread: TextThread},
): Promise<{readonly budget?: Budget; readonly findings: readonly Finding[]}> {
  const progress = meter(session, isSet(call, 'quiet') || isSet(call, 'json'))
  const browser = textOf(call, 'browser')
  let budget: Budget | undefined
  try {
    const outputs = await build(publication, {
      profiles: profilesOf(publication.configuration).slice(0, 1),
      ...(browser !== undefined && {browser}),
      ...(textOf(call, 'sandbox') !== undefined && {sandbox: 'require' as const}),
      signal: session.signal,
      thread,
      onProgress: progress.show,
      onPages: (pages, places) => {
        budget = budgetOf(pages, places, wanted)
        return false
      },
    })
    return {...(budget && {budget}), findings: outputs.flatMap(({findings}) => findings)}
  } finally {
    progress.clear()
  }
}
