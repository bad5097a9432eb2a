import {createRequire} from 'node:module'

/** A branch of the `hyphen` package's trie: what follows, a pattern's index in the table, or both. */
type Branch = number | Twig | readonly [Twig, number]
interface Twig {
  readonly [letter: string]: Branch
}

/**
 * The patterns of a language in the notation of TeX, from the `hyphen` package, which carries those of the hyph-utf8
 * project (French: MIT licence).
 *
 * @param language a name of the package: `fr`, `en-us` …
 * @returns for instance `['.a4', 'a4m5ato']`; a straight apostrophe also stands as ’, which is what a text holds once our
 *   typography has passed
 */
export function texPatterns(language: string): string[] {
  const load = createRequire(import.meta.url)
  const [table, trie] = load(`hyphen/patterns/${language}.js`) as readonly [readonly (readonly number[])[], Twig]
  const patterns: string[] = []
  const walk = (twig: Twig, letters: string) => {
    for (const [letter, branch] of Object.entries(twig)) {
      const [below, index] = split(branch)
      if (index !== undefined) patterns.push(...spellings(written(letters + letter, table[index] ?? [])))
      walk(below, letters + letter)
    }
  }
  walk(trie, '')
  return patterns
}

const split = (branch: Branch): readonly [Twig, number | undefined] => {
  if (typeof branch === 'number') return [{}, branch]
  return Array.isArray(branch) ? (branch as unknown as [Twig, number]) : [branch as Twig, undefined]
}

/** The package counts values from the first letter, never from the dot before it. */
const written = (letters: string, values: readonly number[]): string => {
  const skipped = letters.startsWith('.') ? 1 : 0
  const value = (place: number) => values[place - skipped] || ''
  return [...letters].map((letter, place) => `${value(place)}${letter}`).join('') + value(letters.length)
}

const spellings = (pattern: string): string[] =>
  pattern.includes("'") ? [pattern, pattern.replaceAll("'", '’')] : [pattern]
