/**
 * From Chromium's PDF to a finished one: exact page boxes, bookmarks, links, metadata, page labels, a file that is the same
 * at every build. Objects are copied as they are written, and only those that change are parsed.
 */
import type {Finding, Pages} from '../types.ts'
import {closeDraft, type Draft, openDraft, PagesDiffer, type StepContext} from './draft.ts'
import {padded} from './press/padded.ts'
import {steps} from './steps/index.ts'

export {openInks} from './press/inks.ts'
export type {Condition, PressJob} from './press/job.ts'
export {openJpeg} from './press/jpeg.ts'
export {padded} from './press/padded.ts'

export interface FinishOptions extends Omit<StepContext, 'pages'> {
  /** Names of the steps to take, in order: a profile's `finish`. */
  readonly steps: readonly string[]
}

/**
 * Finishes what Chromium printed, step by step. The file bears no date but that of the metadata, and equal input gives equal
 * bytes.
 *
 * @returns the finished bytes, and what the steps have to tell; no bytes when other pages were printed than laid out
 * @throws Error when `bytes` are no PDF of Chromium's, or a step does not exist
 */
export function finish(
  bytes: Uint8Array,
  pages: Pages,
  {metadata, links, press, steps: names}: FinishOptions,
): {bytes: Uint8Array; findings: readonly Finding[]} {
  const draft = opened(bytes, pages)
  if (!('sheets' in draft)) return {bytes: new Uint8Array(), findings: [draft]}
  const findings = names.flatMap(name => {
    const step = steps[name]
    if (!step) throw new Error(`PDF: no step is called ${name}`)
    return step(draft, {pages: padded(pages, press?.settings.multiple), metadata, links, ...(press && {press})})
  })
  return {bytes: closeDraft(draft), findings}
}

const opened = (bytes: Uint8Array, pages: Pages): Draft | Finding => {
  try {
    return openDraft(bytes, pages)
  } catch (error) {
    if (!(error instanceof PagesDiffer)) throw error
    const values = {printed: error.printed, laid: pages.pages.length}
    return {place: undefined, rule: 'pdf-pages', severity: 'error', values}
  }
}
