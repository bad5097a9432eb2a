/** What a program does with the library: the command's `build`, without its files and its terminal. */
import {stat} from 'node:fs/promises'
import path from 'node:path'
import {MachineError, machineFault} from '../fault.ts'
import {profilesOf} from '../profiles/index.ts'
import type {PublicationInput} from '../publication/index.ts'
import {withRemoteImages} from '../publication/remote/index.ts'
import {markdownName} from '../text/markdown-name.ts'
import {ownValue} from '../text/own-value.ts'
import type {Finding, Output, Profile, Publication} from '../types.ts'
// The rules alone: the rest of typography takes a parser of HTML to load.
import {changeSentence} from '../typography/sentence.ts'
import {type Language, wordingFor} from '../wording/index.ts'
import {languageOf} from '../wording/language.ts'
import type {FindingOf, MessageId} from '../wording/messages/types.ts'
import {nearest} from '../wording/nearest.ts'
import {isConfigurationFault} from './configuration-fault.ts'
import {build as make, type Progress, unbuilt} from './index.ts'
import {readPublication} from './publication.ts'
import {stopper} from './stopper.ts'
import {openTextThread} from './text-thread.ts'
import {typedPlaces} from './typed-places.ts'
import {webCache} from './web-cache.ts'

/** The options of `fascicule build` by the same names, `--allow-network` as `allowNetwork`. All have a default. */
export interface LibraryOptions {
  /** Profiles of ours or of the publication's, by name, or rows of one's own; what the publication lists unless told. */
  readonly profile?: string | Profile | readonly (string | Profile)[]
  /** Path, name or address of a browser. */
  readonly browser?: string
  readonly sandbox?: 'require'
  /** Seconds for the whole. */
  readonly timeout?: number
  readonly allowNetwork?: boolean
  readonly signal?: AbortSignal
  onProgress?(event: Progress): void
}

const optionNames: readonly (keyof LibraryOptions)[] = [
  'profile',
  'browser',
  'sandbox',
  'timeout',
  'allowNetwork',
  'signal',
  'onProgress',
]

/**
 * Builds a publication: a folder or a Markdown file by its path (the current folder unless told), a text, or one that was
 * read before. Nothing is written: the bytes are in the outputs, one for each profile, with what was found. Where the
 * configuration is at fault nothing is built: the outputs have no bytes, and their findings say why.
 *
 * @throws {MachineError} with a sentence: what is named cannot be read, no such profile or option (2), no browser (5),
 *   time-out (7), interruption (130)
 */
export function build(
  what: string | PublicationInput | Publication = '.',
  options: LibraryOptions = {},
): Promise<Output[]> {
  return worded(async () => {
    const unknown = Object.keys(options).find(name => !(optionNames as readonly string[]).includes(name))
    if (unknown !== undefined) throw unknownOption(unknown)
    const stop = stopper(options)
    const thread = openTextThread(stop)
    try {
      return await stop.race(buildWith(what, options, thread, stop.signal))
    } finally {
      stop.release()
      await thread.close()
    }
  })
}

/** What `path` names: a folder, a Markdown file, or the publication.yaml of a folder. */
export async function inputAt(name: string): Promise<PublicationInput> {
  const file = path.resolve(name)
  if (path.basename(file) === 'publication.yaml') return {folder: path.dirname(file)}
  const found = await stat(file).catch(() => undefined)
  if (found?.isDirectory()) return {folder: file}
  if (!found) throw new MachineError(markdownName.test(file) ? 'file-missing' : 'folder-missing', 2, {name})
  if (!markdownName.test(file)) throw new MachineError('input-not-markdown', 2, {name})
  if (!found.isFile()) throw new MachineError('file-special', 2, {name})
  return {file}
}

/** Does `work`; a fault of the machine has its sentence for a message, in the language of the environment. */
export async function worded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const fault = machineFault(error)
    if (fault instanceof MachineError) fault.message = sentence(fault, languageOf(process.env))
    throw fault
  }
}

/** What a finding, or a fault of the machine, says to a reader of `language`. */
export function sentence(
  finding: Pick<Finding, 'rule' | 'values' | 'actual' | 'expected'>,
  language: Language = 'fr',
): string {
  const {rule, values} = finding
  const {messages} = wordingFor(language)
  const text = ownValue(messages, rule)
  return text ? text(values) : changeSentence(finding)
}

/** Whether a finding is one of the message `rule`; its values are then those of that message. */
export function isFinding<R extends MessageId>(finding: Finding, rule: R): finding is FindingOf<R> {
  return finding.rule === rule
}

const buildWith = async (
  what: string | PublicationInput | Publication,
  {profile = [], browser, sandbox, allowNetwork = false, onProgress}: LibraryOptions,
  thread: ReturnType<typeof openTextThread>,
  signal: AbortSignal,
): Promise<Output[]> => {
  onProgress?.({stage: 'read'})
  const isRead = typeof what === 'object' && 'configuration' in what
  const read = isRead ? what : await readPublication(typeof what === 'string' ? await inputAt(what) : what, thread)
  const publication = allowNetwork ? await withRemoteImages(read, webCache()) : read
  const asked = typeof profile === 'object' && !('name' in profile) ? profile : [profile]
  const {configuration, findings} = publication
  const rows = asked.flatMap(one => (typeof one === 'string' ? profilesOf(configuration, [one]) : [one]))
  const profiles = asked.length === 0 ? profilesOf(configuration) : rows
  if (findings.some(isConfigurationFault)) return profiles.map(row => unbuilt(row, publication))
  const outputs = await make(publication, {
    profiles,
    ...(browser !== undefined && {browser}),
    ...(sandbox && {sandbox}),
    ...(onProgress && {onProgress}),
    signal,
    thread,
  })
  const placed = outputs.map(async one => ({...one, findings: await typedPlaces(one.findings, publication)}))
  return Promise.all(placed)
}

const unknownOption = (option: string): MachineError =>
  new MachineError('option-unknown', 2, {
    option,
    command: 'build',
    nearest: option === 'profiles' ? 'profile' : (nearest(option, optionNames) ?? ''),
  })
