/** The packages whose types the declarations of a package name, held against what it depends on. */
import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'

/**
 * @param {string} folder of the package
 * @param {{exports: Record<string, string>, dependencies?: Record<string, string>}} pkg its package.json
 * @returns {string[]} packages that a reader of its declarations needs and that an installation need not bring
 */
export function undeclared(folder, {exports, dependencies = {}}) {
  const waiting = Object.values(exports)
    .filter(name => name.endsWith('.js'))
    .map(name => path.join(folder, name.replace(/\.[jt]s$/, '.d.ts')))
  const seen = new Set()
  const missing = new Set()
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, name] of text.matchAll(/\b(?:from|import)\s*\(?\s*["']([.@\w][^"']*)["']/g)) {
      if (name.startsWith('.')) waiting.push(path.join(path.dirname(file), name.replace(/\.[jt]s$/, '.d.ts')))
      else if (!isGiven(name, dependencies)) missing.add(name)
    }
  }
  return [...missing].sort()
}

const isGiven = (name, dependencies) => {
  const [, whole = name] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? []
  return name.startsWith('node:') || whole in dependencies || `@types/${whole}` in dependencies
}
