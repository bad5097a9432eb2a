/**
 * Which tests can notice a mutant: those that run the code it stands in. V8's own coverage says it, for each test file. Code
 * that runs in the browser is in no coverage of Node's: all tests of its room are asked.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
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
