import {addressesName, addressesText} from '../publication/remote/kept.ts'
import type {Attachment, Pages, Publication} from '../types.ts'
import type {Composed, Text} from './types.ts'

/**
 * The files that a PDF was made of: the texts, the configuration, the pictures that stand on its pages with what is said of
 * them, and the publication's own style sheets, templates and what these name. In the order of their names.
 *
 * @param read the bytes of a file of the publication
 */
export async function attachmentsOf(
  {publication}: Text,
  {assembled}: Composed,
  pages: Pages,
  read: Publication['read'],
): Promise<Attachment[]> {
  const {sources, files, configuration, remote, embedded} = publication
  const bytes = new Map<string, () => Promise<Uint8Array>>(
    sources.map(({name, text}) => [nameOf(name), () => Promise.resolve(encoder.encode(text))]),
  )
  if (remote) bytes.set(addressesName, () => Promise.resolve(encoder.encode(addressesText(remote))))
  const shown = new Set(pages.pages.flatMap(({images}) => images.map(({name}) => name ?? '')))
  const cover = [configuration.cover?.image, configuration.cover?.back?.image, configuration.cover?.logo]
  const sheets = assembled.styles.filter(({file}) => file !== undefined)
  const isUsed = (name: string): boolean =>
    name === 'publication.yaml' ||
    name === 'paragraphes.json' ||
    name.startsWith('templates/') ||
    shown.has(name) ||
    cover.includes(name) ||
    (name.endsWith('.yaml') && shown.has(name.slice(0, -'.yaml'.length))) ||
    sheets.some(({file, css}) => file === name || css.includes(name))
  const inTexts = new Set(embedded?.values())
  for (const name of files.keys()) if (isUsed(name) && !inTexts.has(name)) bytes.set(name, () => read(name))
  const names = [...bytes.keys()].sort()
  return Promise.all(names.map(async name => ({name, bytes: (await bytes.get(name)?.()) ?? new Uint8Array()})))
}

const encoder = new TextEncoder()

/** What came from standard input has no name. */
const nameOf = (name: string): string => (name === '-' ? 'texte.md' : name)
