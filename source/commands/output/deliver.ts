import {access, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Output} from '../../types.ts'
import type {Session} from '../command.ts'
import type {Target} from './target.ts'
import {writeWhole, writingFault} from './write.ts'

/** An output, and where it went: a path as the user would type it, `-` for standard output. */
export interface Delivered {
  readonly output: Output
  readonly path: string
  /** A PDF of before lies beside a refused one. */
  readonly former: boolean
  /** Bytes of the PDF of before, in whose place it went; undefined: there was none. */
  readonly before?: number
}

/**
 * Puts every output where `target` says. One that the proof refused is written as `<name>.refuse.pdf` and leaves the PDF of
 * before alone; one that passed takes away the refused one of before.
 */
export async function deliver(outputs: readonly Output[], target: Target, session: Session): Promise<Delivered[]> {
  const delivered: Delivered[] = []
  // A document that could not be laid out has no bytes; its findings are told.
  for (const output of outputs.filter(({bytes}) => bytes.length > 0)) {
    session.signal.throwIfAborted()
    if (target.to === 'stdout') {
      if (!output.refused) await session.out(output.bytes)
      delivered.push({output, path: '-', former: false})
      continue
    }
    const right = target.to === 'file' ? target.path : path.join(target.path, output.name)
    const refused = right.replace(/\.pdf$/i, '.refuse.pdf')
    const file = output.refused ? refused : right
    const before = output.refused ? undefined : await sizeOf(file)
    await writeWhole(file, output.bytes)
    if (!output.refused) {
      // A name that is too long with « .refuse » is that of no file.
      await rm(refused, {force: true}).catch(error => {
        if (error.code !== 'ENAMETOOLONG') throw writingFault(error, refused)
      })
      for (const {name, bytes} of output.beside ?? []) {
        // A PDF that is named by `-o` gives its name to what goes with it.
        const own =
          target.to === 'file' ? `${stem(target.path)}${name.slice(shared(stem(output.name), name))}` : undefined
        await writeWhole(own ?? path.join(target.path, name), bytes)
      }
    }
    delivered.push({
      output,
      path: typed(file, session.folder),
      former: output.refused && (await exists(right)),
      ...(before && {before}),
    })
  }
  return delivered
}

/** How many letters two names have in common, up to a hyphen: `essai-imprimeur` and `essai-couverture.pdf` have five. */
function shared(one: string, other: string): number {
  if (other.startsWith(one)) return one.length
  let length = 0
  while (one[length] === other[length]) length++
  return Math.max(0, one.slice(0, length).lastIndexOf('-'))
}

const stem = (file: string): string => file.replace(/\.pdf$/i, '')

/** The name of `file` as a user in `folder` would type it: relative when it is under it, absolute elsewhere. */
export function typed(file: string, folder: string): string {
  const way = path.relative(folder, file)
  return way.startsWith('..') || path.isAbsolute(way) ? file : way
}

/** Bytes of a file; undefined where there is none. */
const sizeOf = (file: string) =>
  stat(file).then(
    found => (found.isFile() ? found.size : undefined),
    () => undefined,
  )

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
