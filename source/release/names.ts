/** Names of files that somebody else gives: those of a manifest, those in a PDF. */

/**
 * Whether a name, relative and with `/`, leads to a file under the folder that it is joined to, and to none that is hidden: a
 * hidden file may be one that another program acts on.
 */
export function staysInside(name: string): boolean {
  if (name.length > 1000 || /[\p{Cc}\\\ufffd]/u.test(name) || name.startsWith('/')) return false
  return name
    .split('/')
    .every(part => part !== '' && part.length <= 255 && !part.startsWith('.') && !part.startsWith('~$'))
}

/** Whether a file can bear that name on a system: Windows has signs and names that it keeps for itself. */
export function canBeWritten(name: string, system: string = process.platform): boolean {
  if (!staysInside(name)) return false
  if (system !== 'win32') return true
  const kept = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?:\.|$)/i
  return name.split('/').every(part => !/[:*?"<>|]|[. ]$/.test(part) && !kept.test(part))
}

/**
 * The names of `names` that would be one file, or a file where another has a folder, on a disk that does not tell capitals
 * and forms of accents apart.
 */
export function collisions(names: readonly string[]): string[] {
  const seen = new Map<string, 'file' | 'folder'>()
  const wrong: string[] = []
  for (const name of names) {
    const parts = name.normalize('NFC').toLowerCase().split('/')
    const folders = parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'))
    const whole = parts.join('/')
    if (seen.has(whole) || folders.some(folder => seen.get(folder) === 'file')) wrong.push(name)
    else seen.set(whole, 'file')
    for (const folder of folders) if (!seen.has(folder)) seen.set(folder, 'folder')
  }
  return wrong
}
