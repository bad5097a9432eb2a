/** Names of files as they are written in a text: relative to the file that names them, percent encoded, in any case. */

/** `text` without percent encoding, or as it is when the encoding is wrong. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The folder of a file's name, '' for the publication's own. */
export function folderOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('/')))
}

/**
 * `path` read from `folder`, or from the publication's when it begins with `/`; relative to the publication, undefined when
 * it leaves it. Pure text: nothing is opened.
 */
export function resolved(folder: string, path: string): string | undefined {
  const parts = folder === '' || path.startsWith('/') ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** A file that a path means. */
export interface Named {
  /** Its name in the index. */
  readonly name: string
  /** The name is not letter by letter what was written: capitals differ, which only some systems overlook. */
  readonly otherCase: boolean
}

/**
 * The file that a path means: read from the folder of the file that names it, then from the publication's, whatever the
 * Unicode form it is typed in; undefined when there is none.
 *
 * @param path without percent encoding
 * @param from name of the file in which it is written; '' for the publication's configuration
 * @param files the index of the publication
 */
export function fileNamed(
  path: string,
  from: string,
  files: {has(name: string): boolean; keys(): Iterable<string>},
): Named | undefined {
  const paths = [resolved(folderOf(from), path), resolved('', path)].filter(name => name !== undefined)
  for (const name of paths.flatMap(each => [each, each.normalize('NFC'), each.normalize('NFD')])) {
    if (files.has(name)) return {name, otherCase: false}
  }
  const plain = (name: string): string => name.normalize('NFC').toLowerCase()
  const wanted = new Set(paths.map(plain))
  for (const name of files.keys()) if (wanted.has(plain(name))) return {name, otherCase: true}
  return undefined
}
