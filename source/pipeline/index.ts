/**
 * The pipeline on one screen: read → compose → layOut → finish → prove. Texts are worked on in a worker (`stages.ts`,
 * `tasks.ts`); the browser, files and signals belong to the main thread, which hears them at any stage.
 */

import type {Layout} from '../pages/index.ts'
import type {Trim} from '../pages/points.ts'
import {profileNamed, profilesOf} from '../profiles/index.ts'
import {noFigures} from '../proof/figures.ts'
import type {Assembled, Finding, Output, Pages, Profile, ProofFigures, Publication} from '../types.ts'
import {labelsFor} from '../wording/index.ts'
import {atTheirKeys} from './cover-pictures.ts'
import {drawingsOf} from './drawings.ts'
import {pageOf} from './laid-out.ts'
import {pressSheet} from './press-sheet.ts'
import {spreadPlan, withSpread} from './spread.ts'
import {type Stop, stopper} from './stopper.ts'
import {openTextThread, type TextThread} from './text-thread.ts'
import type {Finished, SpreadPlan} from './types.ts'
import {type Laid, layOutSomehow} from './without-sheets.ts'

export interface BuildOptions {
  /** What to make: names of profiles of ours or of the publication's, or rows of one's own. */
  readonly profiles: readonly (string | Profile)[]
  /** Path, name or address of a browser. */
  readonly browser?: string
  readonly sandbox?: 'require'
  /** Seconds for the whole. */
  readonly timeout?: number
  readonly signal?: AbortSignal
  /** The worker by which the publication was read, where there is one; it stays open. */
  readonly thread?: TextThread
  onProgress?(event: Progress): void
  /** Told which browser does it, with its version. */
  onBrowser?(product: string): void
  /** Waited for once the text is read: it may have the worker change it. */
  onRead?(thread: TextThread): Promise<void>
  /** Told of the pages of each layout, with the places of its elements; where it gives false, that is all that is wanted. */
  onPages?(pages: Pages, places: Assembled['places']): boolean
}

export interface Progress {
  readonly stage: 'read' | 'markdown' | 'browser' | 'unsandboxed' | 'remote' | 'layout' | 'print' | 'proof' | 'write'
  readonly page?: number
  readonly of?: number
  /** How often the layout was begun. */
  readonly pass?: number
  /** Whose pages are laid out, where they are not all of the build's. */
  readonly profiles?: readonly string[]
}

/**
 * Builds a publication. Nothing is written: the bytes are in the outputs, in the order of the profiles.
 *
 * @throws {MachineError} no such profile (2), no browser (5), time-out (7), interruption (130)
 */
export async function build(publication: Publication, options: BuildOptions): Promise<Output[]> {
  const stop = stopper(options)
  const thread = options.thread ?? openTextThread(stop)
  const opening = openBrowser(publication, options, stop.signal)
  // What it rejects with is told once the text is read; until then it must not count as unhandled.
  opening.catch(() => undefined)
  try {
    return await stop.race(makeAll(publication, rowsOf(publication, options), thread, opening, options))
  } finally {
    stop.release()
    if (thread !== options.thread) await thread.close()
    await closed(opening, stop)
  }
}

/** Everything that can be said of a publication without laying it out. */
export async function check(publication: Publication, thread: TextThread): Promise<Finding[]> {
  await read(publication, thread)
  const findings: Finding[] = []
  for (const [row] of sharing(profilesOf(publication.configuration))) findings.push(...(await thread.ask('check', row)))
  return findings
}

/** Markdown → hast, which stays in the worker. */
export async function read(publication: Publication, thread: TextThread): Promise<void> {
  const drawings = await drawingsOf(publication)
  const {read: _, ...data} = publication
  const hasNumbers = publication.configuration.paragraphNumbers
  const numbers = hasNumbers && (await (await import('./paragraph-numbers.ts')).numbersText(publication))
  const sizes = [...publication.sources.map(({text}) => text), ...drawings.values()].map(text => text.length)
  await thread.ask('read', {publication: data, drawings, numbers}, Math.max(0, ...sizes))
}

/** All layouts, one after the other; the text is read while the browser starts. */
const makeAll = async (
  publication: Publication,
  rows: readonly Profile[],
  thread: TextThread,
  opening: Promise<Browser>,
  options: BuildOptions,
): Promise<Output[]> => {
  options.onProgress?.({stage: 'markdown'})
  await read(publication, thread)
  await options.onRead?.(thread)
  options.onProgress?.({stage: 'browser'})
  const browser = await opening
  if (options.onBrowser) options.onBrowser(await browser.session.product())
  if (browser.session.unsandboxed) options.onProgress?.({stage: 'unsandboxed'})
  if (browser.session.remote) options.onProgress?.({stage: 'remote'})
  const outputs = new Map<Profile, Output>()
  const groups = sharing(rows)
  for (const group of groups) {
    const profiles = group.map(({name}) => name)
    const onProgress = (event: Progress) => options.onProgress?.({...event, ...(groups.length > 1 && {profiles})})
    const told = {...options, onProgress}
    for (const [row, output] of await makeGroup(publication, group, thread, browser, told)) outputs.set(row, output)
  }
  return rows.flatMap(row => outputs.get(row) ?? [])
}

type Group = readonly [Profile, ...Profile[]]

/** hast → document → pages, once for the profiles of a layout key; then each one's PDF, finished and proved. */
const makeGroup = async (
  publication: Publication,
  group: Group,
  thread: TextThread,
  {session, layOut, LayoutRefused, tightRooms, equalSheet}: Browser,
  {onProgress, onPages}: BuildOptions,
): Promise<(readonly [Profile, Output])[]> => {
  const {configuration, files} = publication
  const [first] = group
  const {assembled, findings: told} = await thread.ask('compose', first)
  const unmade = (finding: Finding | undefined) =>
    group.map(row => [row, outputOf(row, publication, {findings: finding ? [...told, finding] : told})] as const)
  const lay = (document: Assembled, trim: Trim = pageOf(first, configuration)) =>
    layOut(document, session, {
      continued: labelsFor(configuration.lang, configuration.labels).continued,
      filling: onPages !== undefined,
      trim,
      read: async name => (files.has(name) ? publication.read(name) : undefined),
      onPage: reached => onProgress?.({stage: 'layout', ...reached}),
    }).catch(error => {
      if (error instanceof LayoutRefused) return error.finding
      throw error
    })
  const loose = await layOutSomehow(assembled, document => lay(document))
  const {laid: layout, findings: unfit} =
    configuration.spaces === 'equal' && 'pages' in loose.laid
      ? await withEqualRooms(assembled, loose.laid, lay, equalSheet)
      : loose
  if (!('pages' in layout)) return unmade(layout)
  try {
    const {pages} = layout
    if (pages.pages.length === 0) return unmade(empty(publication))
    if (onPages?.(pages, assembled.places) === false) return []
    onProgress?.({stage: 'print', of: pages.pages.length})
    // Profiles of one bleed that show the same are made from one print.
    const prints = new Map<string, Uint8Array>()
    let worn = ''
    const tight = tightRooms(layout.rooms, assembled.places)
    const outputs: (readonly [Profile, Output])[] = []
    for (const row of group) {
      const shown = row.rooms ? await layout.showFor(row.shows) : pages
      const over = (row.over ?? []).map(name => publication.styles.get(name) ?? '').join('\n')
      if (over !== worn) await layout.wear(over)
      worn = over
      const bleed = row.press?.bleed ?? 0
      const key = JSON.stringify([bleed, row.rooms ? row.shows : [], row.over ?? []])
      const printed = prints.get(key) ?? (await layout.print(bleed))
      prints.set(key, printed)
      onProgress?.({stage: 'proof'})
      const damaged = atTheirKeys(await layout.damaged(), configuration)
      const made = await thread.ask('finish', {profile: row, printed, pages: shown}, printed.length, async question =>
        'name' in question ? publication.read(question.name) : layout.picture(question.number, question.box),
      )
      const findings = [...told, ...unfit, ...pages.findings, ...tight, ...damaged, ...made.findings]
      const output = outputOf(row, publication, {...made, pages: shown.pages.length, findings})
      const plan = spreadPlan(row, configuration, output.pages)
      const spread = plan && output.bytes.length > 0 ? await makeSpread(plan, thread, lay) : undefined
      outputs.push([row, plan && spread ? withSpread(output, plan, spread) : output])
    }
    return outputs
  } finally {
    await layout.close()
  }
}

/** Lays the cover of a PDF for the press open, and finishes it by itself. */
const makeSpread = async (
  {row, width, height}: SpreadPlan,
  thread: TextThread,
  lay: (document: Assembled, trim: Trim) => Promise<Laid>,
): Promise<Finished | Finding> => {
  const {assembled} = await thread.ask('compose', row)
  const {laid} = await layOutSomehow(assembled, document => lay(document, {width, height}))
  if (!('pages' in laid)) return laid
  try {
    const printed = await laid.print(row.press?.bleed)
    return await thread.ask('finish', {profile: row, printed, pages: laid.pages}, printed.length, async question =>
      'name' in question ? undefined : laid.picture(question.number, question.box),
    )
  } finally {
    await laid.close()
  }
}

/** Laid out once more with rooms of one size, which are those of the first layout's largest. */
const withEqualRooms = async (
  assembled: Assembled,
  first: Layout,
  lay: (document: Assembled) => Promise<Laid>,
  equalSheet: Browser['equalSheet'],
): Promise<{readonly laid: Laid; readonly findings: readonly Finding[]}> => {
  const css = equalSheet(first.rooms)
  if (css === undefined) return {laid: first, findings: []}
  await first.close()
  return layOutSomehow({...assembled, styles: [...assembled.styles, {name: 'rooms.css', css}]}, lay)
}

/** The rows by layout key, in their order. */
const sharing = (rows: readonly Profile[]): Group[] => {
  const groups = new Map<string, Group>()
  for (const row of rows) groups.set(row.layoutKey, [...(groups.get(row.layoutKey) ?? []), row] as unknown as Group)
  return [...groups.values()]
}

const rowsOf = ({configuration, files}: Publication, {profiles}: BuildOptions): Profile[] =>
  profiles.map(one => withOwnSheet(typeof one === 'string' ? profileNamed(one, configuration.profiles) : one, files))

/** A sheet of the publication's own in the place of one laid over the pages may move what it likes: it has a layout of its own. */
const withOwnSheet = (row: Profile, files: Publication['files']): Profile => {
  const {over = [], ...rest} = row
  return over.some(name => files.has(`styles/${name}`))
    ? {...rest, styles: [...row.styles, ...over], layoutKey: `${row.layoutKey} ${over.join(' ')}`}
    : row
}

/** Loads what drives a browser while the worker reads the publication. A fault shows where it is used. */
export function prepareBuild(): void {
  import('../pages/index.ts').then(({prepareBrowser}) => prepareBrowser()).catch(() => undefined)
}

type Browser = Awaited<ReturnType<typeof openBrowser>>

const openBrowser = async ({configuration}: Publication, {browser, sandbox}: BuildOptions, signal: AbortSignal) => {
  const {equalSheet, findBrowser, LayoutRefused, layOut, openSession, tightRooms} = await import('../pages/index.ts')
  const session = await openSession(await findBrowser(browser, [], configuration.browser), {sandbox, signal})
  return {session, layOut, LayoutRefused, tightRooms, equalSheet}
}

/**
 * A browser that is still starting when the work was stopped is closed once it stands; nobody waits long for that. One that
 * never stood has been told of.
 *
 * @throws {MachineError} when it had died: whatever the work failed with is no more than what follows of it
 */
const closed = async (opening: Promise<Browser>, {signal}: Stop) => {
  const leaving = opening.then(
    ({session}) => session.close(),
    () => undefined,
  )
  if (!signal.aborted) return leaving
  await Promise.race([leaving.catch(() => undefined), new Promise(resolve => setTimeout(resolve, 500))])
}

/** The output of a profile that cannot be built: no bytes, and what is known of the publication. */
export const unbuilt = (row: Profile, publication: Publication): Output =>
  outputOf(row, publication, {findings: publication.findings})

const empty = ({sources: [first]}: Publication): Finding => ({
  place: first && {file: first.name, line: 1, column: 1},
  rule: 'text-none',
  severity: 'error',
  values: {},
})

interface Made {
  readonly findings: readonly Finding[]
  readonly pages?: number
  readonly bytes?: Uint8Array
  readonly refused?: boolean
  readonly figures?: ProofFigures
  readonly spots?: readonly string[]
}

/** The output of a profile; what cannot be laid out has no bytes, and its findings say why. */
const outputOf = (
  row: Profile,
  {configuration}: Publication,
  {findings, pages: laid = 0, bytes = new Uint8Array(), refused = false, figures = noFigures, spots}: Made,
): Output => {
  const multiple = row.press?.multiple ?? 1
  const pages = Math.ceil(laid / multiple) * multiple
  const file = `${configuration.slug}${row.suffix}.pdf`
  const spread = spreadPlan(row, configuration, pages)
  const beside =
    bytes.length > 0 ? pressSheet(row, configuration, {file, pages, added: pages - laid, spread, spots}) : []
  const output = {profile: row.name, name: file, pages, bytes, refused, findings, proof: figures}
  return beside.length > 0 ? {...output, beside} : output
}
