/**
 * The stages between the browser's, as functions from values to values: read, compose, finish and prove. They run in the
 * worker (`tasks.ts`); the way of a profile through them is in `index.ts`.
 */
import {assemble, prepareDocument} from '../document/index.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {finish, padded} from '../pdf/index.ts'
import {type PictureOf, prove} from '../proof/index.ts'
import type {Assembled, Finding, Pages, Profile, ProofFigures, Publication, Tree} from '../types.ts'
import {version} from '../version.ts'
import {labelsFor} from '../wording/index.ts'
import {hiddenFindings} from './hidden.ts'
import {dressOf, typesetMetadata} from './metadata.ts'
import {imagesOf} from './pictures.ts'
import {pressJob} from './press.ts'

/** A publication whose Markdown is read. One parse serves all profiles: what only some show is marked. */
export interface Text {
  /** With the texts of its configuration under the rules of typography. */
  readonly publication: Publication
  readonly trees: readonly Tree[]
}

/** The document of a profile. */
export interface Composed {
  readonly assembled: Assembled
  /** All that is known before the layout. */
  readonly findings: readonly Finding[]
}

/** A finished PDF, proved; without bytes when its pages are not those that were laid out. */
export interface Finished {
  readonly bytes: Uint8Array
  readonly findings: readonly Finding[]
  readonly refused: boolean
  /** None where there are no bytes. */
  readonly figures?: ProofFigures
}

/** Markdown → hast, file by file; `onFile` is told of each before it is read. */
export async function read(given: Publication, onFile: (name: string) => void = () => undefined): Promise<Text> {
  const publication = typesetMetadata(given)
  const {configuration, files, sources} = publication
  const {lang, typography} = configuration
  await prepareMarkdown(sources)
  const texts = new Set(sources.map(({name}) => name))
  const trees = sources.map(file => {
    onFile(file.name)
    const own = file.head?.lang ?? lang
    return inLanguage(own, lang, toHtmlTree(file, {lang: own, typography, files, texts, labels: labelsFor(own)}))
  })
  return {publication, trees}
}

/** A chapter in a language of its own says so on each of its elements. */
const inLanguage = (own: string, lang: string, tree: Tree): Tree => {
  if (own === lang) return tree
  for (const child of tree.root.children) if (child.type === 'element') child.properties.lang ??= own
  return tree
}

/**
 * hast → the document of `profile`.
 *
 * @param svg the text of each SVG of the publication by its name
 */
export async function compose(
  {publication, trees}: Text,
  profile: Profile,
  svg: ReadonlyMap<string, string>,
): Promise<Composed> {
  const {configuration} = publication
  await prepareDocument(publication, svg)
  const own = {...publication, configuration: {...configuration, page: profile.page ?? configuration.page}}
  const assembled = assemble(own, trees, profile, {svg, version, dress: dressOf(configuration)})
  return {
    assembled,
    findings: [
      ...publication.findings,
      ...hiddenFindings(trees, profile),
      ...trees.flatMap(tree => tree.findings),
      ...assembled.findings,
    ],
  }
}

/** What Chromium printed → the PDF of `profile`, and whether everything is in it. */
export async function finishAndProve(
  {publication: {configuration, files}, trees}: Text,
  {assembled: {metadata, places}}: Composed,
  profile: Profile,
  printed: Uint8Array,
  pages: Pages,
  picture?: PictureOf,
  readFile: (name: string) => Promise<Uint8Array> = unread,
): Promise<Finished> {
  const {links, finish: steps, checks, shows} = profile
  const {press} = profile
  const made = press && (await pressJob(press, configuration, readFile))
  const job = made?.job
  const finished = finish(printed, pages, {metadata, links, steps, ...(job && {press: job})})
  if (finished.bytes.length === 0) return {...finished, refused: false}
  const texts = trees.map(tree => tree.text)
  const images = imagesOf(trees, profile)
  const proof = await prove(finished.bytes, texts, padded(pages, press?.multiple), {
    checks,
    shows,
    places,
    images,
    files,
    picture,
    press,
  })
  // A file for the press promises its standard: one that misses it says nothing of it, and is refused.
  const isMissed = proof.findings.some(({rule}) => rule === 'press-standard')
  const unclaimed =
    job && isMissed ? finish(printed, pages, {metadata, links, steps, press: {...job, claims: false}}) : finished
  job?.inks.close()
  return {
    bytes: unclaimed.bytes,
    findings: [...finished.findings, ...(made?.findings ?? []), ...proof.findings],
    refused: proof.refused || isMissed,
    figures: proof.figures,
  }
}

const unread = async (name: string): Promise<Uint8Array> => {
  throw new Error(`nothing reads ${name} here`)
}
