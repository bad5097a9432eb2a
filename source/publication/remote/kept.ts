/**
 * Pictures of the web that lie in the publication: the sources of a release and of an archive hold them under `web/`, with
 * the address of each, so that they are built without network.
 */
import type {FileEntry} from '../../types.ts'
import {decode} from '../files/decode.ts'
import type {Files} from '../files/index.ts'

/** Address of each, and its name among the files. */
export const addressesName = 'web/addresses.json'

/** The file of the addresses, as it is written; in their order, so that equal pictures give equal bytes. */
export function addressesText(remote: ReadonlyMap<string, string>): string {
  const sorted = [...remote].sort(([one], [other]) => (one < other ? -1 : 1))
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`
}

/** The pictures of the web that the publication holds by address; undefined where there is no file of addresses. */
export async function keptPictures(
  files: Files,
  entries: ReadonlyMap<string, FileEntry>,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (!files.names.includes(addressesName)) return undefined
  const {text = ''} = decode(await files.read(addressesName), addressesName)
  const pairs = pairsIn(text).filter(
    ([address, name]) => /^https?:\/\//.test(address) && isKept(name) && entries.has(name),
  )
  return new Map(pairs)
}

const isKept = (name: string): boolean => /^web\/[\da-f]{32}\.[a-z]+$/.test(name)

const pairsIn = (text: string): (readonly [string, string])[] => {
  try {
    const read: unknown = JSON.parse(text)
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return []
    return Object.entries(read).flatMap(([address, name]) =>
      typeof name === 'string' ? [[address, name] as const] : [],
    )
  } catch {
    return []
  }
}
