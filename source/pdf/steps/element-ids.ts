/**
 * Chromium names the elements of the structure tree that others refer to (the heads of tables) after its own nodes,
 * `node00001718`; how many it makes depends on timing. Here they are counted from 1, so that the same source gives the
 * same bytes.
 */
import type {Step} from '../draft.ts'
import type {RawBody} from '../read/file.ts'

const name = /\(node(\d{8})\)/g
const mark = Buffer.from('(node')

/** Counts the names of the elements of the file. */
export const elementIds: Step = ({objects}) => {
  countElementIds(objects)
  return []
}

/** Renames them in all objects, in place. Their order, by which the tree of names is sorted, stays. */
export function countElementIds(objects: Map<number, RawBody>): void {
  const holders: [number, string][] = []
  for (const [number, {bytes, stream}] of objects) {
    if (!stream && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(mark)) {
      holders.push([number, Buffer.from(bytes).toString('latin1')])
    }
  }
  const used = new Set(holders.flatMap(([, text]) => [...text.matchAll(name)].map(([, digits]) => digits ?? '')))
  const ranks = new Map([...used].sort().map((digits, index) => [digits, String(index + 1).padStart(8, '0')]))
  for (const [number, text] of holders) {
    const renamed = text.replace(name, (_, digits: string) => `(node${ranks.get(digits)})`)
    objects.set(number, {bytes: Buffer.from(renamed, 'latin1'), stream: false})
  }
}
