/** The pipeline on one screen: a publication in, one PDF for each profile out. */
import {assemble} from './document/index.ts'
import {MachineError} from './fault.ts'
import {hiddenFindings} from './hidden.ts'
import {prepareMarkdown, toHtmlTree} from './markdown/index.ts'
import {typesetMetadata} from './metadata.ts'
import {findBrowser, LayoutRefused, layOut, openSession, type Session} from './pages/index.ts'
import {finish} from './pdf/index.ts'
import {drawingsOf, imagesOf} from './pictures.ts'
import {profileNamed} from './profiles/index.ts'
import {prove} from './proof/index.ts'
import type {Finding, Output, Profile, Publication, Tree} from './types.ts'
import {version} from './version.ts'
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
  readonly stage: 'read' | 'markdown' | 'browser' | 'unsandboxed' | 'layout' | 'print' | 'proof' | 'write'
  readonly page?: number
  readonly of?: number
}

/**
 * Builds a publication. Nothing is written: the bytes are in the outputs.
 *
 * @throws {MachineError} no browser (5), time-out (7), interruption (130)
 */
export async function build(given: Publication, options: BuildOptions): Promise<Output[]> {
  const publication = typesetMetadata(given)
  const opening = findBrowser(options.browser, [], publication.configuration.browser).then(found =>
    openSession(found, options.sandbox),
  )
  // What it rejects with is told below; until then it must not count as unhandled.
  opening.catch(() => undefined)
  options.onProgress?.({stage: 'markdown'})
  const trees = await read(publication)
  options.onProgress?.({stage: 'browser'})
  const session = await opening
  if (session.unsandboxed) options.onProgress?.({stage: 'unsandboxed'})
  const stop = stopper(options)
  try {
    const outputs: Output[] = []
    for (const name of options.profiles) {
      outputs.push(await Promise.race([make(publication, trees, profileNamed(name), session, options), stop.stopped]))
    }
    return outputs
  } finally {
    stop.release()
    await session.close()
  }
}

async function read({configuration, files, sources}: Publication): Promise<Tree[]> {
  const {lang, typography} = configuration
  await prepareMarkdown()
  return sources.map(file => toHtmlTree(file, {lang, typography, files, labels: labelsFor(lang)}))
}

async function make(
  publication: Publication,
  trees: readonly Tree[],
  profile: Profile,
  session: Session,
  {onProgress}: BuildOptions,
): Promise<Output> {
  const {configuration, files} = publication
  const assembled = assemble(publication, trees, profile, {svg: await drawingsOf(publication), version})
  const told = [
    ...publication.findings,
    ...hiddenFindings(trees, profile),
    ...trees.flatMap(tree => tree.findings),
    ...assembled.findings,
  ]
  const output = {profile: profile.name, name: `${configuration.slug}${profile.suffix}.pdf`}
  const layout = await layOut(assembled, session, {
    continued: labelsFor(configuration.lang).continued,
    trim: configuration.page,
    read: async name => (files.has(name) ? publication.read(name) : undefined),
    onPage: reached => onProgress?.({stage: 'layout', ...reached}),
  }).catch(error => {
    if (error instanceof LayoutRefused) return error.finding
    throw error
  })
  if (!('pages' in layout)) return {...output, ...nothing, findings: [...told, layout]}
  try {
    const {pages} = layout
    if (pages.pages.length === 0) return {...output, ...nothing, findings: [...told, empty(publication)]}
    onProgress?.({stage: 'print', of: pages.pages.length})
    const printed = await layout.print()
    const finished = finish(printed, pages, {metadata: assembled.metadata, links: profile.links})
    onProgress?.({stage: 'proof'})
    const texts = trees.map(tree => tree.text)
    const {places} = assembled
    const images = imagesOf(trees, profile)
    const {shows} = profile
    const proof = await prove(finished.bytes, texts, pages, {shows, places, images, files, picture: layout.picture})
    return {
      ...output,
      pages: pages.pages.length,
      bytes: finished.bytes,
      refused: proof.refused,
      findings: [...told, ...pages.findings, ...finished.findings, ...proof.findings],
      proof: proof.figures,
    }
  } finally {
    await layout.close()
  }
}

const empty = ({sources: [first]}: Publication): Finding => ({
  place: first && {file: first.name, line: 1, column: 1},
  rule: 'text-none',
  severity: 'error',
  values: {},
})

/** What comes of a document that cannot be laid out: its findings say why. */
const nothing = {
  pages: 0,
  bytes: new Uint8Array(),
  refused: false,
  proof: {
    words: 0,
    lost: 0,
    twice: 0,
    disorder: 0,
    spaces: 0,
    images: 0,
    numbers: 0,
    overlaps: 0,
    overflows: 0,
    glyphs: 0,
    fonts: 0,
    blanks: 0,
  },
}

/** Rejects when the time is over or the user interrupts. */
function stopper({timeout, signal}: BuildOptions): {stopped: Promise<never>; release(): void} {
  let refuse: (fault: MachineError) => void = () => undefined
  const stopped = new Promise<never>((_, reject) => {
    refuse = reject
  })
  stopped.catch(() => undefined)
  const interrupt = () => refuse(new MachineError('interrupted', 130))
  const timer = timeout && setTimeout(() => refuse(new MachineError('timeout', 7, {seconds: timeout})), timeout * 1000)
  signal?.addEventListener('abort', interrupt)
  if (signal?.aborted) interrupt()
  return {
    stopped,
    release() {
      if (timer) clearTimeout(timer)
      signal?.removeEventListener('abort', interrupt)
    },
  }
}
