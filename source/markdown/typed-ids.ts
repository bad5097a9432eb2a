/** Names that a text gives to what stands in it, as they are typed: `{#fig-un .large}`, `{#eq:x}`. */
import type {SourceFile} from '../types.ts'
import type {Context} from './context.ts'

/** Whether a name is given in the text, or in another of its publication. */
export function hasTypedId(id: string, {file, options}: Pick<Context, 'file' | 'options'>): boolean {
  return typedIdsOf(file).has(id) || options.ids?.has(id) === true
}

/** The names that a text gives, looked for once for all that call them: it may hold thousands of calls. */
export function typedIdsOf(file: SourceFile): ReadonlySet<string> {
  const ids = known.get(file) ?? typedIds(file.text)
  known.set(file, ids)
  return ids
}

const known = new WeakMap<SourceFile, ReadonlySet<string>>()

/** A colon may belong to a name or end it. */
const typedIds = (text: string): ReadonlySet<string> => {
  const ids = new Set<string>()
  for (const [braces] of text.matchAll(/\{[^{}\n]*/g))
    for (const [, name = ''] of braces.matchAll(/#([\w:-]+)/g)) {
      const parts = name.split(':')
      for (let count = 1; count <= parts.length; count++) ids.add(parts.slice(0, count).join(':'))
    }
  // MyST: `(intro)=` on a line of its own.
  for (const [, name = ''] of text.matchAll(/^\(([A-Za-z][\w:.-]*)\)=[ \t]*$/gm)) ids.add(name)
  return ids
}
