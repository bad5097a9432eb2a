/** Which tests can notice a mutant: those that run the place it stands in, as `trace.js` saw it. */
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/**
 * @typedef {[start: number, end: number, isRun: 0 | 1]} Range the innermost one that holds an offset tells
 * @typedef {{ms: number, files: Record<string, Range[][]>}} Trace by file from `dist`: of each thread and page, the ranges in
 *   order of their start, the wider first
 * @typedef {{outside: Trace, tests: Record<string, Trace>}} Reach of a test file
 */

/**
 * What test files are known by: each with the whole program, the other tests aside.
 *
 * @param {string} dist the compiled program @param {readonly string[]} files its files
 * @returns {(test: string) => string}
 */
export function keys(dist, files) {
  const program = createHash('sha256')
  for (const file of files.filter(file => !file.endsWith('.test.js')))
    program.update(file).update(readFileSync(join(dist, file)))
  return test =>
    program
      .copy()
      .update(test)
      .update(readFileSync(join(dist, test)))
      .digest('hex')
      .slice(0, 32)
}

/** Reads what `trace.js` wrote, of the files of a room. @param {string} path @param {(file: string) => boolean} isOfRoom */
export function readTrace(path, isOfRoom) {
  const {'': outside, ...tests} = JSON.parse(readFileSync(path, 'utf8'))
  const ofRoom = ({ms, files}) => ({
    ms,
    files: Object.fromEntries(Object.entries(files).filter(([file]) => isOfRoom(file))),
  })
  return {
    outside: ofRoom(outside ?? {ms: 0, files: {}}),
    tests: Object.fromEntries(Object.entries(tests).map(([name, trace]) => [name, ofRoom(trace)])),
  }
}

/**
 * The tests that can notice a mutant. What is run when its file is loaded is noticed by whoever runs anything of the file, or,
 * where it is exported, of a file that imports it.
 *
 * @param {import('./operators.js').Mutant} mutant @param {Map<string, Reach>} reach by test file
 * @param {(file: string) => readonly string[]} importersOf
 * @returns {{test: string, names: string[] | undefined, all: string[], longest: number}[]} by test file the names of its tests, or
 *   undefined for all of them, which are `all`; `longest` in milliseconds, of one test
 */
export function testsOf({file, reached, loaded}, reach, importersOf) {
  const users = loaded === 'exported' ? [file, ...importersOf(file)] : [file]
  const isNoticed = ({files}) =>
    isReached(files[file], reached) || (loaded !== undefined && users.some(user => files[user] !== undefined))
  const found = [...reach].map(([test, {outside, tests}]) => {
    const names = Object.keys(tests).filter(name => isNoticed(tests[name]))
    // What is run between tests, or to make them, is noticed by any.
    const isOutside = isReached(outside.files[file], reached)
    const asked = isOutside && loaded === undefined ? undefined : names
    const longest = Math.max(0, ...Object.values(tests).map(({ms}) => ms))
    return {test, names: asked, all: Object.keys(tests), longest, isOutside}
  })
  const able = found.filter(({names}) => names === undefined || names.length > 0)
  if (able.length > 0 || loaded === undefined) return able
  return found.filter(({isOutside}) => isOutside).map(each => ({...each, names: undefined}))
}

/** Whether the code at an offset was run. @param {Range[][] | undefined} threads @param {number} at */
function isReached(threads, at) {
  return (threads ?? []).some(ranges => {
    let found = 0
    for (const [start, end, isRun] of ranges) {
      if (start > at) break
      if (at < end) found = isRun
    }
    return found === 1
  })
}

/**
 * Which files import each.
 *
 * @param {string} dist the compiled program @param {readonly string[]} files from there
 * @returns {(file: string) => readonly string[]}
 */
export function importers(dist, files) {
  const found = new Map()
  for (const file of files)
    for (const [, name] of readFileSync(join(dist, file), 'utf8').matchAll(
      /\bfrom '(\.[^']+)'|\bimport\('(\.[^']+)'\)/g,
    )) {
      if (!name) continue
      const path = join(dirname(file), name)
      found.set(path, [...(found.get(path) ?? []), file])
    }
  return file => found.get(file) ?? []
}
