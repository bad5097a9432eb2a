/** A small reader of tar archives (POSIX ustar), for the two that come with the embedded browser. */

export interface TarEntry {
  readonly name: string
  /** 'file', 'folder' or 'link'; anything else is left out. */
  readonly type: 'file' | 'folder' | 'link'
  /** Target of a symbolic link. */
  readonly link: string
  readonly bytes: Uint8Array
}

/** The entries of an uncompressed archive, in order. */
export function* untar(archive: Uint8Array): Generator<TarEntry> {
  const text = (start: number, length: number) => {
    const end = archive.indexOf(0, start)
    return decoder.decode(archive.subarray(start, end === -1 ? start + length : Math.min(end, start + length)))
  }
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0; ) {
    const size = Number.parseInt(text(at + 124, 12).trim() || '0', 8)
    const type = types[String.fromCharCode(archive[at + 156] ?? 0)]
    const prefix = text(at + 257, 5) === 'ustar' ? text(at + 345, 155) : ''
    const name = (prefix ? `${prefix}/` : '') + text(at, 100)
    const bytes = archive.subarray(at + 512, at + 512 + size)
    if (type) yield {name, type, link: text(at + 157, 100), bytes}
    at += 512 + Math.ceil(size / 512) * 512
  }
}

const decoder = new TextDecoder()
const types: Record<string, TarEntry['type']> = {'0': 'file', '\0': 'file', '5': 'folder', '2': 'link'}
