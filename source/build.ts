/** The pipeline on one screen: a publication in, one PDF for each profile out. */
import {assemble} from './document/index.ts'
import {toHtmlTree} from './markdown/index.ts'
import {findBrowser, type Layout, LayoutRefused, layOut, openSession, type Session} from './pages/index.ts'
import {finish} from './pdf/index.ts'
import {profileNamed} from './profiles/index.ts'
import {prove} from './proof/index.ts'
import type {Assembled, Finding, Output, Profile, Publication, Tree} from './types.ts'
import {labelsFor} from './wording/index.ts'

export interface BuildOptions {
  /** Names of the profiles to make. */
  readonly profiles: readonly string[]
  /** Path, name or address of a browser. */
  readonly browser?: string
  readonly sandbox?: 'require'
  /** Seconds for the whole. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  onProgress?(event: Progress): void
}

export interface Progress {
  readonly stage: 'read' | 'markdown' | 'browser' | 'layout' | 'print' | 'proof' | 'write'
  readonly page?: number
  readonly of?: number
}

/**
 * Builds a publication. Nothing is written: the bytes are in the outputs.
 *
 * @throws {MachineError} no browser (5), time-out (7), interruption (130)
 */
export async function build(publication: Publication, options: BuildOptions): Promise<Output[]> {
  const opening = findBrowser(options.browser).then(found => openSession(found, options.sandbox))
  opening.catch(() => undefined)
  options.onProgress?.({stage: 'markdown'})
  const trees = read(publication)
  options.onProgress?.({stage: 'browser'})
  const session = await opening
  try {
    const outputs: Output[] = []
    for (const name of options.profiles) outputs.push(await make(publication, trees, profileNamed(name), session, options))
    return outputs
  } finally {
    await session.close()
  }
}
