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

function read(publication: Publication): Tree[] {
  const {configuration, files} = publication
  return publication.sources.map(file =>
    toHtmlTree(file, {lang: configuration.lang, typography: configuration.typography, files, labels: labelsFor(configuration.lang)}),
  )
}

async function make(
  publication: Publication,
  trees: readonly Tree[],
  profile: Profile,
  session: Session,
  options: BuildOptions,
): Promise<Output> {
  const {configuration} = publication
  const assembled = assemble(publication, trees, profile, {svg: await drawings(publication)})
  const told = [...publication.findings, ...trees.flatMap(tree => tree.findings), ...assembled.findings]
  const layout = await layOut(assembled, session, {
    continued: labelsFor(configuration.lang).continued,
    read: name => (publication.files.has(name) ? publication.read(name) : Promise.resolve(undefined)),
    onPage: page => options.onProgress?.({stage: 'layout', page}),
  })
  try {
    options.onProgress?.({stage: 'print', of: layout.pages.pages.length})
    const printed = await layout.print()
    const finished = await finish(printed, layout.pages, {metadata: assembled.metadata, links: profile.links})
    options.onProgress?.({stage: 'proof'})
    const proof = prove(finished.bytes, trees.map(tree => tree.text), layout.pages, {
      shows: profile.shows,
      places: assembled.places,
      images: expectedImages(assembled),
    })
    return {
      profile: profile.name,
      name: `${configuration.slug}${profile.suffix}.pdf`,
      pages: layout.pages.pages.length,
      bytes: finished.bytes,
      refused: proof.findings.some(finding => finding.severity === 'error'),
      findings: [...told, ...layout.pages.findings, ...finished.findings, ...proof.findings],
      proof: proof.figures,
    }
  } finally {
    await layout.close()
  }
}
