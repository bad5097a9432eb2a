import {readdir, readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/** Where the package keeps its own, seen from `dist/publication/`. */
const ours = {
  styles: new URL('../../styles/', import.meta.url),
  templates: new URL('../../templates/pages/', import.meta.url),
}

/** The names of the publication's own style sheets and templates, and how their texts are read. */
export interface OwnFiles {
  readonly names: readonly string[]
  read(name: string): Promise<string>
}

/** Style sheets by name (`base.css`, `themes/sobre.css`): ours, overlaid by the publication's `styles/`. */
export async function readStyles(own: OwnFiles): Promise<Map<string, string>> {
  return overlay(await shipped(ours.styles, '.css'), own, /^styles\/(.+\.css)$/)
}

/** Page templates by name (`cover.html`): ours, overlaid by the publication's `templates/` or `templates/pages/`. */
export async function readTemplates(own: OwnFiles): Promise<Map<string, string>> {
  return overlay(await shipped(ours.templates, '.html'), own, /^templates\/(?:pages\/)?([^/]+\.html)$/)
}

const overlay = async (texts: Map<string, string>, own: OwnFiles, pattern: RegExp) => {
  for (const file of own.names) {
    const name = pattern.exec(file)?.[1]
    if (name !== undefined) texts.set(name, await own.read(file))
  }
  return texts
}

const shipped = async (folder: URL, ending: string) => {
  const texts = new Map<string, string>()
  for (const name of await list(folder)) {
    if (name.endsWith(ending)) texts.set(name, await readFile(new URL(name, folder), 'utf8'))
  }
  return texts
}

/** Names under a folder of the package, with `/`; none when the folder is not part of it. */
const list = async (folder: URL) => {
  try {
    const names = await readdir(fileURLToPath(folder), {recursive: true})
    return names.map(name => name.replaceAll('\\', '/')).sort()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
