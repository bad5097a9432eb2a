import path from 'node:path'
import {typedPlaces} from '../../pipeline/typed-places.ts'
import {sha256} from '../../release/manifest.ts'
import type {Finding, Output, Publication} from '../../types.ts'
import {type Call, isSet, type Session, textOf} from '../command.ts'
import type {Exit} from '../exit.ts'
import {harmlessJson} from '../report/harmless.ts'
import {type Format, marksOf, messagesOf, sorted, written} from '../report/index.ts'
import {reportOf} from '../report/json.ts'

/** Of the command that is running. */
export interface Running {
  readonly call: Call
  readonly session: Session
  /** When it began, in milliseconds. */
  readonly begun: number
}

/** Says why nothing is given out; gives the exit code. */
export async function tellRefused(
  {call, session, begun}: Running,
  publication: Publication,
  findings: readonly Finding[],
  exit: Exit,
): Promise<number> {
  const placed = await typedPlaces(findings, publication)
  if (isSet(call, 'json')) {
    const messages = messagesOf(placed, session)
    const timings = {total: session.now() - begun}
    await session.out(harmlessJson(reportOf({command: 'release', session, publication, messages, timings, exit})))
    return exit
  }
  await tell(placed, publication, {call, session, begun})
  if (!isSet(call, 'quiet')) session.err(`${session.words.release.refused}\n`)
  return exit
}

/** A release that stands in its place. */
export interface Released {
  readonly publication: Publication
  readonly outputs: readonly Output[]
  /** In their places, and the texts that they are about: the sources that were read have moved since. */
  readonly findings: readonly Finding[]
  readonly texts: ReadonlyMap<string, string>
  readonly place: string
  /** The tag that it has, or might have; undefined without git. */
  readonly tag: string | undefined
}

/** Says what was made; gives the exit code. */
export async function tellMade(running: Running, released: Released): Promise<number> {
  const {call, session, begun} = running
  const {publication, outputs, findings, texts, place, tag} = released
  if (isSet(call, 'json')) {
    const messages = messagesOf(findings, session)
    const timings = {total: session.now() - begun}
    const report = reportOf({command: 'release', session, publication, messages, timings, exit: 0})
    await session.out(harmlessJson({...report, outputs: outputs.map(output => reportedOf(output, place, session))}))
    return 0
  }
  await tell(findings, publication, running, texts)
  if (isSet(call, 'quiet')) return 0
  const {release: words} = session.words
  const where = typed(place, session.folder)
  const lines = [
    words.made({folder: where, pdfs: outputs.length}),
    isSet(call, 'no-sources') ? words.withoutSources : words.verify(where),
    ...(tag === undefined ? [] : [isSet(call, 'tag') ? words.tagged(tag) : words.tag(tag)]),
  ]
  session.err(lines.map(line => `${line}\n`).join(''))
  return 0
}

const tell = async (
  findings: readonly Finding[],
  publication: Publication,
  {call, session}: Running,
  texts?: ReadonlyMap<string, string>,
) => {
  const {others} = sorted(messagesOf(findings, session))
  const format = (textOf(call, 'format') ?? 'full') as Exclude<Format, 'sarif'>
  const showing = {format, isVerbose: isSet(call, 'verbose'), publication, ...(texts && {texts})}
  const text = await written(others, showing, session)
  session.err(text, marksOf(format, session))
}

const reportedOf = ({profile, name, pages, bytes, refused}: Output, place: string, session: Session) => ({
  profile,
  path: typed(path.join(place, name), session.folder),
  pages,
  bytes: bytes.length,
  sha256: sha256(bytes),
  refused,
})

/** Relative when it is under the current folder, absolute elsewhere. */
const typed = (file: string, folder: string): string => {
  const way = path.relative(folder, file)
  return way.startsWith('..') || path.isAbsolute(way) ? file : way
}
