/** From the address of an image to a file of the publication. */
import type {Image} from 'mdast'
import type {FileEntry} from '../../types.ts'
import {nearest} from '../../wording/nearest.ts'
import {type Context, report} from '../context.ts'

/**
 * The file that an image shows: sought from the folder of its Markdown file, then from that of the publication. Undefined
 * when there is none that can be shown, which is told, with the nearest name.
 */
export function fileOf(image: Image, context: Context): FileEntry | undefined {
  const {url} = image
  const told = (rule: string, found: FileEntry | undefined, nearestName = ''): FileEntry | undefined => {
    const severity = found ? 'warning' : 'error'
    report(
      context,
      image,
      rule,
      severity,
      {name: url, nearest: nearestName},
      {actual: url, ...(nearestName && {expected: [nearestName]})},
    )
    return found
  }
  if (url === '') return told('image-address', undefined)
  if (/^(?:https?:)?\/\//i.test(url)) return told('image-remote', undefined)
  if (/^data:/i.test(url)) return told('image-embedded', undefined)
  if (/^(?:[a-z][a-z0-9+.-]*:|\\|~)/i.test(url)) return told('image-outside', undefined)
  const path = decoded(url.replace(/[?#].*$/, ''))
  const paths = [resolved(folderOf(context.file.name), path), resolved('', path)]
  const inside = paths.filter(each => each !== undefined)
  if (inside.length === 0 || path.startsWith('/')) return told('image-outside', undefined)
  const {files} = context.options
  for (const name of inside) {
    const entry = files.get(name) ?? files.get(name.normalize('NFC')) ?? files.get(name.normalize('NFD'))
    if (entry) return shown(entry, told)
  }
  const lower = new Set(inside.map(name => name.normalize('NFC').toLowerCase()))
  for (const entry of files.values()) {
    if (lower.has(entry.name.normalize('NFC').toLowerCase()))
      return shown(entry, told) && told('image-case', entry, as(entry.name, path, context))
  }
  return told('image-missing', undefined, likely(path, inside, context))
}

const shown = (
  entry: FileEntry,
  told: (rule: string, found: undefined) => undefined | FileEntry,
): FileEntry | undefined => {
  if (entry.fault === 'empty') return told('image-empty', undefined)
  if (
    entry.fault === 'not-an-image' ||
    (entry.width === undefined && !/\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(entry.name))
  ) {
    return told('image-not-an-image', undefined)
  }
  return entry
}

/** The name that the author most likely meant, written as the author would: from the same folder. */
const likely = (path: string, inside: readonly string[], context: Context): string => {
  const names = [...context.options.files.values()]
    .filter(entry => entry.width !== undefined || /\.svg$/i.test(entry.name))
    .map(({name}) => name)
  const base = path.slice(path.lastIndexOf('/') + 1)
  const whole = inside.map(name => nearest(name, names)).find(name => name !== undefined)
  const elsewhere = names.find(name => name.slice(name.lastIndexOf('/') + 1).toLowerCase() === base.toLowerCase())
  const byBase = (): string | undefined => {
    const bases = new Map(names.map(name => [name.slice(name.lastIndexOf('/') + 1), name]))
    return bases.get(nearest(base, bases.keys()) ?? '')
  }
  const name = elsewhere ?? whole ?? byBase()
  return name === undefined ? '' : as(name, path, context)
}

/** `name` as a path from the folder that `path` was read from. */
const as = (name: string, path: string, context: Context): string => {
  const folder = folderOf(context.file.name)
  if (resolved(folder, path) === undefined || folder === '') return name
  if (name.startsWith(`${folder}/`)) return name.slice(folder.length + 1)
  return path.startsWith('../') ? `${'../'.repeat(folder.split('/').length)}${name}` : name
}

const folderOf = (name: string): string => name.slice(0, Math.max(0, name.lastIndexOf('/')))

/** `path` from `folder`, relative to the publication; undefined when it leaves it. */
const resolved = (folder: string, path: string): string | undefined => {
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined
      parts.pop()
    } else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
