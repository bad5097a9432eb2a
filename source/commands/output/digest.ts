import {createHash} from 'node:crypto'

/** The SHA-256 of `bytes`, in hexadecimal: what a report says of an output. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
