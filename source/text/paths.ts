/** Paths as texts write them: with `/`, relative to the file that they stand in. */

/** `path` as written in `file`, relative to the publication's folder; what leads out of it ends at the folder. */
export function resolvePath(file: string, path: string): string {
  const parts = path.startsWith('/') ? [] : file.split('/').slice(0, -1)
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

/** True when `path` as written in `file` climbs out of the publication's folder. */
export function leadsOut(file: string, path: string): boolean {
  let depth = path.startsWith('/') ? 0 : file.split('/').length - 1
  for (const part of path.split('/')) {
    if (part === '..') depth--
    else if (part !== '.' && part !== '') depth++
    if (depth < 0) return true
  }
  return false
}
