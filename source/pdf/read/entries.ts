import type {PdfDict} from './values.ts'

/** Where an object lies: at a byte of the file, or as n-th in an object stream. */
export type Entry = {readonly at: number} | {readonly stream: number; readonly index: number}

/** Where the objects of a file lie, and its trailer. */
export interface Found {
  readonly entries: ReadonlyMap<number, Entry>
  readonly trailer: PdfDict
}
