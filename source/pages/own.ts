/** Our own files that a page may ask for: its program, Paged.js, the faces. */
import {readdir, readFile} from 'node:fs/promises'

/** Where the page finds our program; `/fonts/…` are ours too, everything else is the publication's. */
export const own = '/.fascicule/'

const program = new URL('./inside/', import.meta.url)
const faces = new URL('../fonts/', import.meta.url)
const paged = new URL('../pagedjs-cli/dist/browser.js', import.meta.url)

/**
 * The bytes of one of our own files by the exact path that a page asks for; undefined for every other path. Our folders
 * are listed once, before any request, and nothing of a request is ever joined to a path.
 */
export async function ownFile(path: string): Promise<Uint8Array | undefined> {
  listed ??= list()
  const file = (await listed).get(path)
  return file && readFile(file)
}

let listed: Promise<ReadonlyMap<string, URL>> | undefined

async function list(): Promise<ReadonlyMap<string, URL>> {
  const names = async (folder: URL, pattern: RegExp) =>
    (await readdir(folder, {recursive: true}))
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => pattern.test(name) && !name.includes('.test.'))
  return new Map([
    [`${own}paged.polyfill.js`, paged],
    ...(await names(program, /\.js$/)).map(name => [`${own}${name}`, new URL(name, program)] as const),
    ...(await names(faces, /\.woff2$/)).map(name => [`/fonts/${name}`, new URL(name, faces)] as const),
  ])
}
