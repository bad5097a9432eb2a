import {parseMarkdown} from '../markdown/parse.ts'
import type {Publication} from '../types.ts'
import {fixMarkdown, structureFindings, typesetMarkdown, visible} from '../typography/index.ts'

/** A Markdown file and what typography makes of it. */
export interface Fixed {
  readonly name: string
  readonly before: string
  readonly after: string
  /** What is written back; undefined for standard input and for a file that is not UTF-8, which stay as they are. */
  readonly bytes: Uint8Array | undefined
  /** How many corrections. */
  readonly count: number
}

/**
 * The Markdown files of `publication` that typography changes, changed, with paragraphs that an old page break cut joined and
 * full stops after titles gone. Everything else of them stays byte for byte.
 */
export async function fixedSources(publication: Publication): Promise<Fixed[]> {
  const {lang: locale, typography: settings} = publication.configuration
  const fixed: Fixed[] = []
  for (const {name, text} of publication.sources) {
    const {tree} = parseMarkdown(text)
    // Before the typography, which changes the tree.
    const joins = structureFindings(tree, {settings, source: text, file: name}).flatMap(({fix}) => fix ?? [])
    const {edits} = typesetMarkdown(tree, {locale, settings, source: text, file: name})
    const changes = [...edits, ...joins]
    const after = fixMarkdown(text, changes)
    if (after === text) continue
    const count = changes.filter(({sourceStart}) => sourceStart !== undefined).length
    fixed.push({name, before: text, after, count, bytes: await bytesOf(publication, name, text, after)})
  }
  return fixed
}

/** The new bytes, with the mark that the file began with; none when the file's bytes are not the text that was read. */
const bytesOf = async ({files, read}: Publication, name: string, before: string, after: string) => {
  if (!files.has(name)) return undefined
  const old = Buffer.from(await read(name))
  const mark = old.subarray(0, 3).equals(byteOrderMark) ? byteOrderMark : Buffer.alloc(0)
  if (!old.equals(Buffer.concat([mark, Buffer.from(before)]))) return undefined
  return new Uint8Array(Buffer.concat([mark, Buffer.from(after)]))
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf])

/** The lines that change, as a unified diff in which no-break spaces are seen (⍽ and ⍭). */
export function diffOf({name, before, after}: Fixed): string {
  const [old, fresh] = [before.split('\n'), after.split('\n')]
  // Corrections stay within a line; should one ever not, the whole file is shown.
  const hunks =
    old.length === fresh.length
      ? old.flatMap((line, at) => (line === fresh[at] ? [] : [hunk(at + 1, [line], [fresh[at] ?? ''])]))
      : [hunk(1, old, fresh)]
  return `--- ${name}\n+++ ${name}\n${hunks.join('')}`
}

const hunk = (line: number, old: readonly string[], fresh: readonly string[]) => {
  const range = (count: number) => (count === 1 ? `${line}` : `${line},${count}`)
  const lines = [...old.map(text => `-${visible(text)}`), ...fresh.map(text => `+${visible(text)}`)]
  return `@@ -${range(old.length)} +${range(fresh.length)} @@\n${lines.join('\n')}\n`
}
