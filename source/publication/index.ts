import {realpath, stat} from 'node:fs/promises'
import path from 'node:path'
import {loadCss} from '../css/library.ts'
import {ownTheme} from '../css/theme.ts'
import {MachineError} from '../fault.ts'
import type {Configuration, Finding, Publication} from '../types.ts'
import {inherit, publicationAround} from './around.ts'
import {complete} from './configuration.ts'
import {type Content, type PublicationInput, readContent} from './content.ts'
import {type OwnFiles, readStyles, readTemplates} from './dress.ts'
import {decode} from './files/decode.ts'
import {type Files, readFiles} from './files/index.ts'
import type {Limits} from './files/walk.ts'
import {keptPictures} from './remote/kept.ts'
import {keysWith} from './schema/keys.ts'
import {valueFindings, withNamesOnDisk} from './values.ts'

export {publicationAround} from './around.ts'
export type {PublicationInput} from './content.ts'

const wholeFolder: Limits = {depth: 12, files: 20_000}

/** A single file can lie in the middle of anything: the folders near it are enough. */
const nearFile: Limits = {depth: 3, files: 2_000}

/** A profile that the configuration may name. */
type Named = Parameters<typeof keysWith>[0][number]

/**
 * Reads a publication: its configuration (`publication.yaml`, or the front matter of a single file), its Markdown, the
 * index of its files, its style sheets and templates over ours. The author's faults are in `findings`; the machine's, such
 * as a folder that does not exist, are thrown as MachineError. Nothing outside the folder is read.
 *
 * @param profiles those that there are: other names, but for the author's own, are faults of the configuration
 */
export async function readPublication(input: PublicationInput, profiles: readonly Named[]): Promise<Publication> {
  const isFolder = !('text' in input) && !('file' in input)
  const folder = await folderOf('file' in input ? path.dirname(input.file) : (input.folder ?? '.'))
  const files = await readFiles(folder, isFolder ? wholeFolder : nearFile)
  const content = await readContent(input, files, keysWith(profiles))
  const {sources, surroundings, findings} = content
  const {checked, findings: part} = await withAround(input, content, files, folder)
  const completed = complete(checked, surroundings)
  const {configuration} = completed
  const index = await files.index()
  const own = ownFiles(files, isFolder)
  const styles = await withTheme(await readStyles(own), configuration, files)
  const remote = await keptPictures(files, index.entries)
  if (ownTheme(configuration.theme, index.entries)) await loadCss()
  return {
    folder,
    configuration: withNamesOnDisk(configuration, index.entries),
    sources,
    files: index.entries,
    ...(remote && {remote}),
    templates: await readTemplates(own),
    styles,
    findings: [
      ...checked.findings,
      ...completed.findings,
      ...part,
      ...valueFindings(configuration, index.entries, styles),
      ...findings,
      ...[...files.findings, ...index.findings].filter(finding => isFolder || concerns(finding, sources)),
    ],
    read: files.read,
  }
}

/** A chapter by itself, or the folder of the chapters, speaks the language of its publication. */
const withAround = async (
  input: PublicationInput,
  {checked}: Content,
  files: Files,
  folder: string,
): Promise<Pick<ReturnType<typeof inherit>, 'checked' | 'findings'>> => {
  const isOwn = 'text' in input || (!('file' in input) && files.names.includes('publication.yaml'))
  const around = isOwn ? undefined : await publicationAround(folder)
  return around ? inherit(checked, around, 'file' in input ? undefined : folder) : {checked, findings: []}
}

/** Beside a single file lie files that have nothing to do with it: only those that it names matter. */
const concerns = ({place, values}: Finding, sources: Publication['sources']) => {
  const name = path.posix.basename(place?.file ?? String(values.name ?? '')).replace(/\.yaml$/, '')
  return name !== '' && sources.some(({text}) => text.includes(name))
}

const folderOf = async (name: string) => {
  try {
    const folder = await realpath(name)
    if ((await stat(folder)).isDirectory()) return folder
  } catch (error) {
    throw new MachineError('folder-missing', 2, {name}, error)
  }
  throw new MachineError('not-a-folder', 2, {name})
}

/** Only a folder dresses its publication: what lies beside a single file may belong to anything. */
const ownFiles = (files: Files, isFolder: boolean): OwnFiles => ({
  names: isFolder ? files.names : [],
  read: async name => decode(await files.read(name), name).text ?? '',
})

/** A theme that is a style sheet of the publication is found under its own name. */
const withTheme = async (styles: Map<string, string>, {theme}: Configuration, files: Files) => {
  if (!styles.has(`themes/${theme}.css`) && files.names.includes(theme))
    styles.set(theme, decode(await files.read(theme), theme).text ?? '')
  return styles
}
