import type {Fixed} from '../../pipeline/fix.ts'
import {visible} from '../../typography/characters.ts'

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
