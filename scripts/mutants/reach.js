/**
 * Which tests can notice a mutant: those that run the code it stands in. V8's own coverage says it, for each test file. Code
 * that runs in the browser is in no coverage of Node's: there, what a test imports, or has its page import, says it.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** @typedef {{start: number, end: number, isRun: boolean}} Range the innermost one that holds an offset tells */

/**
 * Reads what one test file has run, of the threads and processes that it started too.
 *
 * @param {string} folder what NODE_V8_COVERAGE named
 * @param {string} dist the compiled program that it ran
 * @returns {Map<string, Range[][]>} by file from `dist`: of each thread, the ranges in order of their start, the wider first
 */
export function readReach(folder, dist) {
  const reach = new Map()
  for (const name of readdirSync(folder)) {
    for (const {url, functions} of JSON.parse(readFileSync(join(folder, name), 'utf8')).result) {
      if (!url.startsWith('file:')) continue
      const path = fileURLToPath(url)
      if (!path.startsWith(`${dist}/`)) continue
      const ranges = functions
        .flatMap(each => each.ranges)
        .map(({startOffset, endOffset, count}) => ({start: startOffset, end: endOffset, isRun: count > 0}))
        .sort((one, other) => one.start - other.start || other.end - one.end)
      const file = path.slice(dist.length + 1)
      reach.set(file, [...(reach.get(file) ?? []), ranges])
    }
  }
  return reach
}

/** Whether the code at an offset of a file was run. @param {Map<string, Range[][]>} reach */
export function isReached(reach, file, at) {
  return (reach.get(file) ?? []).some(ranges => {
    let isRun = false
    for (const range of ranges) {
      if (range.start > at) break
      if (at < range.end) isRun = range.isRun
    }
    return isRun
  })
}

/** What a test has a page import: a module by its name, or the whole program. */
const inPages = /\bload\('([^']+)'\)|\b(?:trial|layOut)\(/g

/**
 * The files that a test of `pages/inside` imports, itself or by its page, with all that they import.
 *
 * @param {string} dist the compiled program @param {string} test from there
 * @returns {Set<string>} from `dist`
 */
export function importsOf(dist, test) {
  const found = new Set()
  const waiting = [test]
  for (const [, name = 'main.js'] of readFileSync(join(dist, test), 'utf8').matchAll(inPages))
    waiting.push(`pages/inside/${name}`)
  for (const file of waiting) {
    if (found.has(file)) continue
    found.add(file)
    for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(
      /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g,
    ))
      if (name) waiting.push(join(dirname(file), name))
  }
  return found
}
