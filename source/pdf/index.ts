/**
 * From Chromium's PDF to a finished one: exact page boxes, bookmarks, links, metadata, page labels, a file that is the same
 * at every build. Objects are copied as they are written, and only those that change are parsed.
 */
import type {Finding, Pages} from '../types.ts'
import {closeDraft, openDraft, type StepContext} from './draft.ts'
import {steps} from './steps/index.ts'

export interface FinishOptions extends Omit<StepContext, 'pages'> {
  /** Names of the steps to take, in order: a profile's `finish`. */
  readonly steps: readonly string[]
}

/**
 * Finishes what Chromium printed, step by step. The file bears no date but that of the metadata, and equal input gives equal
 * bytes.
 *
 * @returns the finished bytes, and what the steps have to tell
 * @throws Error when `bytes` are no PDF of Chromium's, have another number of pages than `pages`, or a step does not exist
 */
export function finish(
  bytes: Uint8Array,
  pages: Pages,
  {metadata, links, steps: names}: FinishOptions,
): {bytes: Uint8Array; findings: readonly Finding[]} {
  const draft = openDraft(bytes, pages)
  const findings = names.flatMap(name => {
    const step = steps[name]
    if (!step) throw new Error(`PDF: no step is called ${name}`)
    return step(draft, {pages, metadata, links})
  })
  return {bytes: closeDraft(draft), findings}
}
