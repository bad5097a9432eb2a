/** What a release says of itself: `MANIFEST.json`, whose schema is shipped as `manifest.schema.json`. */
import {createHash} from 'node:crypto'
import type {Configuration, Output, ProofFigures} from '../types.ts'
import {staysInside} from './names.ts'

/** Its form; a program that knows another one says so. */
export const manifestForm = 1

/** Names of the files that make a folder a release. */
export const manifestName = 'MANIFEST.json'
export const checksumsName = 'SHA256SUMS'

export interface Manifest {
  readonly form: number
  readonly publication: {
    readonly title: string
    readonly slug: string
    readonly lang: string
    readonly version: string
    /** Of the edition, YYYY-MM-DD. */
    readonly date: string | null
    readonly isbn: string | null
  }
  /** SOURCE_DATE_EPOCH as an ISO date-time, where the edition gave no date. */
  readonly epoch: string | null
  /** The program, and what of Node decides of the bytes. */
  readonly tool: {readonly name: 'fascicule'; readonly version: string; readonly node: string; readonly zlib: string}
  /** « HeadlessChrome/147.0.7727.24 ». */
  readonly browser: string
  /** The faces of Fascicule; those of the publication are among its sources. */
  readonly fonts: readonly Font[]
  readonly profiles: readonly ReleasedProfile[]
  /** Every file of the release but the sources, the manifest and the checksums. */
  readonly files: readonly ListedFile[]
  /** None where the release was made without. */
  readonly sources: readonly ListedFile[]
  readonly git: {readonly commit: string; readonly tag: string} | null
  /** The version that the list of changes begins from. */
  readonly previous: string | null
}

export interface ListedFile {
  /** Relative, with `/`. */
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface Font {
  readonly file: string
  readonly version: string
  readonly sha256: string
}

export interface ReleasedProfile {
  readonly name: string
  readonly file: string
  readonly pages: number
  readonly sha256: string
  readonly proof: ProofFigures
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const listed = (name: string, bytes: Uint8Array): ListedFile => ({
  name,
  bytes: bytes.length,
  sha256: sha256(bytes),
})

/** What the manifest says of a publication; `version` is that of the release. */
export const describe = (
  {title, slug, lang, edition}: Configuration,
  version: string,
  outputs: readonly Output[],
): Pick<Manifest, 'publication' | 'profiles'> => ({
  publication: {title, slug, lang, version, date: edition?.date ?? null, isbn: edition?.isbn ?? null},
  profiles: outputs.map(({profile: name, name: file, pages, bytes, proof}) => ({
    name,
    file,
    pages,
    sha256: sha256(bytes),
    proof,
  })),
})

/** The manifest as it is written. */
export const manifestText = (manifest: Manifest): string => `${JSON.stringify(manifest, null, 2)}\n`

/** The checksums of files as `sha256sum -c` reads them (GNU coreutils): a name with a line end is never one of ours. */
export const checksums = (files: readonly ListedFile[]): string =>
  [...files]
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({sha256: sum, name}) =>
      name.includes('\\') ? `\\${sum}  ${name.replaceAll('\\', '\\\\')}\n` : `${sum}  ${name}\n`,
    )
    .join('')

/**
 * The manifest in `text`, as far as it is one: every part that is read is of its type, and every name stays in its folder.
 * undefined for anything else, whoever wrote it.
 */
export function readManifest(text: string): Manifest | undefined {
  let read: unknown
  try {
    read = JSON.parse(text)
  } catch {
    return undefined
  }
  return isManifest(read) ? read : undefined
}

const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  value.form === manifestForm &&
  isObject(value.publication) &&
  ['title', 'slug', 'lang', 'version'].every(key => isText((value.publication as Fields)[key])) &&
  isTextOrNull(value.publication.date) &&
  isTextOrNull(value.publication.isbn) &&
  isTextOrNull(value.epoch) &&
  isObject(value.tool) &&
  ['version', 'node', 'zlib'].every(key => isText((value.tool as Fields)[key])) &&
  isText(value.browser) &&
  isList(value.fonts, font => isText(font.file) && isText(font.version) && isSum(font.sha256)) &&
  isList(value.profiles, row => isText(row.name) && isName(row.file) && isSum(row.sha256) && isObject(row.proof)) &&
  isList(value.files, isFile) &&
  isList(value.sources, isFile)

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 10_000
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value)
const isSum = (value: unknown): boolean => typeof value === 'string' && /^[\da-f]{64}$/.test(value)
const isFile = (file: Fields): boolean => isName(file.name) && Number.isInteger(file.bytes) && isSum(file.sha256)
const isList = (value: unknown, isOne: (one: Fields) => boolean): boolean =>
  Array.isArray(value) && value.length <= 100_000 && value.every(one => isObject(one) && isOne(one))

const isName = (value: unknown): value is string => isText(value) && staysInside(value)
