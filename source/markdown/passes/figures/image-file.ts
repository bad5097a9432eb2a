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
  const {entry, rule, nearest: meant = '', values} = lookUp(image.url, context)
  // The bytes of a picture are nothing to read: neither in a message nor in the frame of the missing image.
  if (/^data:/i.test(image.url)) image.url = `${image.url.slice(0, 22)}…`
  const {url} = image
  if (rule !== undefined) {
    const told = {actual: url, ...(meant && {expected: [meant]})}
    report(context, image, rule, entry ? 'warning' : 'error', {name: url, nearest: meant, ...values}, told)
    if (!entry) image.data = {...image.data, absent: rule === 'image-missing' ? 'missing' : 'unshown'}
  }
  return entry
}

/** Looks for the address of an image in the folder of its Markdown file, then in that of the publication. */
export function lookUp(url: string, context: Context): Found {
  if (url === '') return {rule: 'image-address'}
  const {files, remote, embedded} = context.options
  const fetched = files.get(remote?.get(url) ?? embedded?.get(url) ?? '')
  if (fetched) return shown(fetched)
  if (/^(?:https?:)?\/\//i.test(url)) return {rule: 'image-remote'}
  if (/^data:/i.test(url)) return {rule: 'image-embedded'}
  if (/^(?:[a-z][a-z0-9+.-]*:|\\|~)/i.test(url)) return {rule: 'image-outside'}
  const path = decoded(url.replace(/[?#].*$/, ''))
  if (path.startsWith('/')) return ofSite(path, context)
  const paths = [resolved(folderOf(context.file.name), path), resolved('', path)]
  const inside = paths.filter(each => each !== undefined)
  if (inside.length === 0) return {rule: 'image-outside'}
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
  if (isImage) return {entry}
  const [, format = ''] =
    /\.(tiff?|heic|heif|bmp|psd|eps|ai|pdf|ps|jp2|jxl|wmf|emf|odg|drawio|xcf|raw|cr2|nef|dng)$/i.exec(name) ?? []
  return format === '' ? {rule: 'image-not-an-image'} : {rule: 'image-format', values: {format: format.toUpperCase()}}
}

/** Folders that site generators serve as the root of a site. */
const roots = ['', 'static', 'public', 'assets', 'docs', 'src', 'source', 'content', 'site', 'website/static', 'images']

/**
 * An address from the root of a site: in the folder that publication.yaml names; then in those that generators serve, from
 * the publication's folder and from those around the text; then the only file whose name ends so.
 */
const ofSite = (path: string, context: Context): Found => {
  const {files, assets} = context.options
  const around: string[] = []
  for (let folder = folderOf(context.file.name); folder !== ''; folder = folderOf(folder)) around.push(folder)
  const folders = [
    ...(assets === undefined ? [] : [assets]),
    ...['', ...around].flatMap(base =>
      roots.map(root => (base === '' ? root : root === '' ? base : `${base}/${root}`)),
    ),
  ]
  for (const folder of folders) {
    const name = resolved(folder, path.slice(1))
    const named = name === undefined ? undefined : exactly(name, files)
    if (named) return shown(named)
  }
  const ending = path.normalize('NFC')
  const alike = ending.slice(1).includes('/')
    ? [...files.values()].filter(({name}) => name.normalize('NFC').endsWith(ending))
    : []
  const [only, ...others] = alike
  if (only && others.length === 0) return shown(only)
  if (/^\/(?:etc|home|Users|usr|tmp|var|mnt|Volumes|opt|root|media|proc|dev|sys|bin|srv)\//.test(path))
    return {rule: 'image-outside'}
  return {rule: 'image-missing', nearest: likely(path.slice(1), [path.slice(1)], context)}
}

const exactly = (name: string, files: ReadonlyMap<string, FileEntry>): FileEntry | undefined =>
  files.get(name) ?? files.get(name.normalize('NFC')) ?? files.get(name.normalize('NFD'))

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
