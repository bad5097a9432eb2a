/** Our own files that a page may ask for: its program, Paged.js, the faces. */
import {readdir, readFile} from 'node:fs/promises'

/** Where the page finds what is ours; `/fonts/…` are ours too, everything else is the publication's. */
export const own = '/.fascicule/'

/** Where it finds our program: as far from `text/` as in our folder, so that an import of it holds in both. */
export const program = `${own}pages/inside/`

const inside = new URL('./inside/', import.meta.url)
/** The modules of `text/` that our program imports. */
const shared = ['phrasing.js']
const faces = new URL('../fonts/', import.meta.url)
const paged = new URL('../pagedjs-cli/dist/browser.js', import.meta.url)

/**
 * The bytes of one of our own files by the exact path that a page asks for; undefined for every other path. Our folders
 * are listed once, before any request, and nothing of a request is ever joined to a path.
 */
export async function ownFile(path: string): Promise<Uint8Array | undefined> {
  listed ??= list()
  const file = (await listed).get(path)
  if (!file) return undefined
  const known = read.get(path) ?? readFile(file)
  read.set(path, known)
  return known
}

/** Files that a page asked for: the next layout asks for the same. */
const read = new Map<string, Promise<Uint8Array>>()

let listed: Promise<ReadonlyMap<string, URL>> | undefined

async function list(): Promise<ReadonlyMap<string, URL>> {
  const names = async (folder: URL, pattern: RegExp) =>
    (await readdir(folder, {recursive: true}))
      .map(name => name.replaceAll('\\', '/'))
      .filter(name => pattern.test(name) && !name.includes('.test.'))
  return new Map([
    [`${own}paged.polyfill.js`, paged],
    ...(await names(inside, /\.js$/)).map(name => [`${program}${name}`, new URL(name, inside)] as const),
    ...shared.map(name => [`${own}text/${name}`, new URL(`../text/${name}`, import.meta.url)] as const),
    ...(await names(faces, /\.(?:woff2|ttf)$/)).map(name => [`/fonts/${name}`, new URL(name, faces)] as const),
  ])
}
