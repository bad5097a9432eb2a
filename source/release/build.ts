import {withEpoch} from '../pipeline/epoch.ts'
import {type BuildOptions, build} from '../pipeline/index.ts'
import {readPublication} from '../pipeline/publication.ts'
import type {TextThread} from '../pipeline/text-thread.ts'
import {profilesOf} from '../profiles/index.ts'
import type {Finding, Output, Publication} from '../types.ts'

export interface EditionOptions extends Omit<BuildOptions, 'profiles' | 'thread' | 'onBrowser'> {
  /** Stands in for the version that publication.yaml gives. */
  readonly version: string
  readonly epoch: string | undefined
  readonly thread: TextThread
  /** Names of profiles; those that the publication lists where there are none. */
  readonly profiles?: readonly string[]
  /** Whether what was found forbids that it be built. */
  stops(finding: Finding): boolean
}

/** An edition, built; nothing of it is written. */
export interface BuiltEdition {
  readonly publication: Publication
  /** None where the configuration forbade it. */
  readonly outputs: readonly Output[]
  readonly findings: readonly Finding[]
  readonly browser: string
}

/** Builds all PDFs of the edition `version` from the sources in `folder`. */
export async function buildEdition(
  folder: string,
  {version, epoch, thread, profiles = [], stops, ...options}: EditionOptions,
): Promise<BuiltEdition> {
  const read = await readPublication({folder}, thread)
  const publication = asEdition(withEpoch(read, epoch), version)
  const known = publication.findings
  if (known.some(stops)) return {publication, outputs: [], findings: known, browser: ''}
  let browser = ''
  const outputs = await build(publication, {
    ...options,
    profiles: profilesOf(publication.configuration, profiles),
    thread,
    onBrowser: product => {
      browser = product
    },
  })
  return {publication, outputs, findings: [...known, ...outputs.flatMap(output => output.findings)], browser}
}

/** The publication as the edition `version`; its files stay as they are. */
const asEdition = (publication: Publication, version: string): Publication => {
  const {configuration} = publication
  return {...publication, configuration: {...configuration, edition: {...configuration.edition, version}}}
}
