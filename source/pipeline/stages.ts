/**
 * The stages between the browser's, as functions from values to values: read, compose, finish and prove. They run in the
 * worker (`tasks.ts`); the way of a profile through them is in `index.ts`.
 */
import {assemble, prepareDocument} from '../document/index.ts'
import {prepareMarkdown, toHtmlTree} from '../markdown/index.ts'
import {typedIdsOf} from '../markdown/typed-ids.ts'
import {finish, greyPictures, lighterPictures, padded} from '../pdf/index.ts'
import {type PictureOf, prove} from '../proof/index.ts'
import type {Finding, Pages, Profile, Publication, Spot, Tree} from '../types.ts'
import {version} from '../version.ts'
import {isSameLanguage, labelsFor} from '../wording/index.ts'
import {attachmentsOf} from './attachments.ts'
import {bookletOf} from './booklet.ts'
import {claim} from './claim.ts'
import {dated} from './dates.ts'
import {hiddenFindings, tickFindings} from './hidden.ts'
import {laidOut, pageOf} from './laid-out.ts'
import {dressOf, proseOf, typesetMetadata} from './metadata.ts'
import {imagesOf} from './pictures.ts'
import {pressJob} from './press.ts'
import {secretsOf} from './secrets.ts'
import {settingFindings} from './settings.ts'
import type {Composed, Finished, Text} from './types.ts'
import {veraFindings} from './verapdf.ts'

/** Markdown → hast, file by file; `onFile` is told of each before it is read; `numbers` is the text of `paragraphes.json`. */
export async function read(
  given: Publication,
  onFile: (name: string) => void = () => undefined,
  numbers?: string,
): Promise<Text> {
  const publication = typesetMetadata(given)
  const {configuration, files, sources, remote, embedded} = publication
  const {lang, typography, assets, captions, labels} = configuration
  await prepareMarkdown(sources)
  const texts = new Set(sources.map(({name}) => name))
  const ids = new Set(sources.flatMap(file => [...typedIdsOf(file)]))
  const trees = sources.map(file => {
    onFile(file.name)
    const own = file.head?.lang ?? lang
    const pictures = {
      ...(assets !== undefined && {assets}),
      ...(captions && {captions}),
      ...(remote && {remote}),
      ...(embedded && {embedded}),
    }
    const options = {
      lang: own,
      typography,
      files,
      texts,
      ids,
      labels: labelsFor(own, isSameLanguage(own, lang) ? labels : undefined),
      ...pictures,
    }
    return inLanguage(own, lang, toHtmlTree(file, options))
  })
  const unnumbered = configuration.paragraphNumbers
    ? (await import('./paragraph-numbers.ts')).giveNumbers(trees, numbers, configuration)
    : []
  return {publication: {...publication, findings: [...publication.findings, ...unnumbered]}, trees}
}

/** Words of ids that the house gives, and of what its PDFs say of their colours: they tell nothing of a text. */
const ourNames =
  'note notes call again figure table index contents glossary title key lists list equation exercise page colophon srgb iec61966 fascicule'

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
  const own = {...publication, configuration: {...configuration, page: pageOf(profile, configuration)}}
  const assembled = assemble(own, trees, laidOut(profile), {
    svg,
    version,
    dress: dressOf(configuration),
    prose: proseOf(configuration),
  })
  return {
    assembled,
    findings: [
      ...publication.findings,
      ...settingFindings(profile, configuration),
      ...hiddenFindings(trees, laidOut(profile)),
      ...tickFindings(trees, laidOut(profile)),
      ...trees.flatMap(tree => tree.findings),
      ...assembled.findings,
    ],
  }
}

/**
 * What Chromium printed → the PDF of `profile`, and whether everything is in it. It claims what its profile does when nothing
 * speaks against it. An archive of a profile that hides passages would give them away: there is none.
 */
export async function finishAndProve(
  text: Text,
  composed: Composed,
  profile: Profile,
  printed: Uint8Array,
  pages: Pages,
  {
    picture,
    read = text.publication.read,
    svg,
  }: {picture?: PictureOf; read?: Publication['read']; svg?: ReadonlyMap<string, string>} = {},
): Promise<Finished> {
  const {publication, trees} = text
  const {files} = publication
  if (profile.archive && hiddenFindings(trees, profile).length > 0) {
    const place = publication.configuration.places[`profiles.${profile.name}.archive`]
    const fault = {place, rule: 'profile-archive', severity: 'error', values: {profile: profile.name}} as const
    return {bytes: new Uint8Array(), findings: [fault], refused: false}
  }
  const attachments = profile.archive ? await attachmentsOf(text, composed, pages, read) : []
  const {assembled} = composed
  const {places} = assembled
  const {metadata: known, findings: undated} = dated(assembled.metadata, profile)
  const metadata = {...known, ...(profile.isbn !== undefined && {isbn: profile.isbn})}
  const {links, finish: steps, checks, shows, claims, press, imposition} = profile
  const made = press && (await pressJob(press, publication.configuration, read, {printed, spots: assembled.spots}))
  const job = made?.job
  const lighter = profile.dpi ? await lighterPictures(printed, profile.dpi) : new Map()
  const pictures = steps.includes('grey') ? await greyPictures(printed, lighter) : lighter
  const context = {metadata, links, steps, claims, attachments, pictures}
  const finished = finish(printed, pages, {...context, ...(job && {press: job})})
  if (finished.bytes.length === 0) return {bytes: finished.bytes, findings: finished.findings, refused: false}
  const texts = trees.map(tree => tree.text)
  const images = imagesOf(trees, profile)
  const {origins} = finished
  const booklet = imposition && (await bookletOf(finished.bytes, imposition, pages, publication.configuration))
  const {places: _, ...configuration} = publication.configuration
  const said = [configuration, metadata, labelsFor(configuration.lang, configuration.labels), ourNames]
  const secrets = secretsOf(trees, profile, {files, said, ...(svg && {svg})})
  const sheets = booklet?.sheets
  const options = {checks, shows, places, images, files, origins, picture, press, secrets, sheets}
  const proof = await prove(finished.bytes, texts, padded(pages, press?.multiple), options)
  const against = [...composed.findings, ...proof.findings]
  // A second opinion is asked for where our own checks find nothing.
  const vera = claim(profile, against).isKept ? await veraFindings(finished.bytes, claims) : []
  const claimed = claim(profile, [...against, ...vera])
  // A file for the press promises its standard: one that misses it says nothing of it, and is refused.
  const isMissed = proof.findings.some(({rule}) => rule === 'press-standard')
  const isClaimed = claims.length === 0 || claimed.isKept
  const bytes = booklet
    ? booklet.sheets.bytes
    : job && isMissed
      ? finish(printed, pages, {...context, press: {...job, claims: false}}).bytes
      : isClaimed
        ? finished.bytes
        : finished.unclaimed()
  job?.inks.close()
  return {
    bytes,
    findings: [
      ...finished.findings,
      ...undated,
      ...(made?.findings ?? []),
      ...(booklet?.findings ?? []),
      ...proof.findings,
      ...vera,
      ...claimed.findings,
    ],
    refused: proof.refused || claimed.refused || isMissed,
    figures: proof.figures,
    ...(job?.spots && {spots: usedSpots(job.spots, finished.findings)}),
  }
}

/** The spot colours that something is painted in: the others are told as unused. */
const usedSpots = (spots: readonly Spot[], findings: readonly Finding[]): string[] => {
  const unused = new Set(findings.flatMap(({rule, values}) => (rule === 'press-spot' ? [values.name] : [])))
  return spots.flatMap(({name}) => (unused.has(name) ? [] : [name]))
}
