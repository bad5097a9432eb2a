/**
 * From Chromium's PDF to a finished one: exact page boxes, bookmarks, links, metadata, page labels, a file that is the same
 * at every build. Objects are copied as they are written, and only those that change are parsed.
 */
import type {Finding, Pages} from '../types.ts'
import {closeDraft, type Draft, openDraft, PagesDiffer, type StepContext} from './draft.ts'
import {padded} from './press/padded.ts'
import {steps} from './steps/index.ts'
import {withoutClaims} from './steps/metadata.ts'

export {greyPictures} from './grey/pictures.ts'
export {type Imposed, type ImposeOptions, impose, TooMany, Unfit} from './impose/index.ts'
export {openInks} from './press/inks.ts'
export type {Condition, PressJob} from './press/job.ts'
export {openJpeg} from './press/jpeg.ts'
export {padded} from './press/padded.ts'
export {openAnyPdf, Unreadable} from './read/any.ts'

export interface FinishOptions extends Omit<StepContext, 'pages'> {
  /** Names of the steps to take, in order: a profile's `finish`. */
  readonly steps: readonly string[]
}

export {lighterPictures} from './pictures/index.ts'

/** A finished PDF. */
export interface FinishedPdf {
  /** None when other pages were printed than laid out. */
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
  /** Elements of its structure tree by object number: the `data-ref` of what each comes from. */
  readonly origins: ReadonlyMap<number, number>
  /** The same file without its claims. */
  unclaimed(): Uint8Array
}

/**
 * Finishes what Chromium printed, step by step. The file bears no date but that of the metadata, and equal input gives equal
 * bytes.
 *
 * @throws Error when `bytes` are no PDF of Chromium's, or a step does not exist
 */
export function finish(bytes: Uint8Array, pages: Pages, {steps: names, ...context}: FinishOptions): FinishedPdf {
  const draft = opened(bytes, pages)
  const none = new Uint8Array()
  if (!('sheets' in draft)) return {bytes: none, findings: [draft], origins: new Map(), unclaimed: () => none}
  const findings = names.flatMap(name => {
    const step = steps[name]
    if (!step) throw new Error(`PDF: no step is called ${name}`)
    return step(draft, {...context, pages: padded(pages, context.press?.settings.multiple)})
  })
  return {
    bytes: closeDraft(draft),
    findings,
    origins: draft.origins,
    unclaimed: () => {
      withoutClaims(draft, context.metadata)
      return closeDraft(draft)
    },
  }
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
