/** From the address of an image to a file of the publication. */

import type {Image} from 'mdast'
import {decoded, fileNamed, folderOf, resolved} from '../../../text/paths.ts'
import type {FileEntry, Finding} from '../../../types.ts'
import {nearest} from '../../../wording/nearest.ts'
import {type Context, report} from '../../context.ts'

/** What is known of an address. */
export interface Found {
  /** The file to be shown. */
  readonly entry?: FileEntry
  /** What is wrong with the address or the file. */
  readonly rule?: string
  /** The name that was meant. */
  readonly nearest?: string
  /** What the sentence of `rule` says of the file. */
  readonly values?: Finding['values']
}

/** The file that an image shows; undefined when there is none that can be shown. Whatever is wrong is told. */
export function fileOf(image: Image, context: Context): FileEntry | undefined {
  // The bytes of a picture are nothing to read: neither in a message nor in the frame of the missing image.
  if (/^data:/i.test(image.url)) image.url = `${image.url.slice(0, 22)}…`
  const {url} = image
  const {entry, rule, nearest: meant = '', values} = lookUp(url, context)
  if (rule !== undefined) {
    const told = {actual: url, ...(meant && {expected: [meant]})}
    report(context, image, rule, entry ? 'warning' : 'error', {name: url, nearest: meant, ...values}, told)
  }
  return entry
}

/** Looks for the address of an image in the folder of its Markdown file, then in that of the publication. */
export function lookUp(url: string, context: Context): Found {
  if (url === '') return {rule: 'image-address'}
  if (/^(?:https?:)?\/\//i.test(url)) return {rule: 'image-remote'}
  if (/^data:/i.test(url)) return {rule: 'image-embedded'}
  if (/^(?:[a-z][a-z0-9+.-]*:|\\|~)/i.test(url)) return {rule: 'image-outside'}
  const path = decoded(url.replace(/[?#].*$/, ''))
  if (path.startsWith('/') && context.options.files.has(path.slice(1)))
    return {rule: 'image-missing', nearest: as(path.slice(1), path, context)}
  const paths = [resolved(folderOf(context.file.name), path), resolved('', path)]
  const inside = paths.filter(each => each !== undefined)
  if (inside.length === 0 || path.startsWith('/')) return {rule: 'image-outside'}
  const {files} = context.options
  const named = fileNamed(path, context.file.name, files)
  const entry = named && files.get(named.name)
  if (entry) {
    const found = shown(entry)
    return named.otherCase && found.entry
      ? {...found, rule: 'image-case', nearest: as(entry.name, path, context)}
      : found
  }
  return {rule: 'image-missing', nearest: likely(path, inside, context)}
}

const shown = (entry: FileEntry): Found => {
  const {name, fault, width = 0, height = 0, bytes} = entry
  if (fault) return {rule: `image-${fault}`, values: {width, height, bytes}}
  const isImage = entry.width !== undefined || /\.(?:svg|png|jpe?g|gif|webp|avif)$/i.test(name)
  return isImage ? {entry} : {rule: 'image-not-an-image'}
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
