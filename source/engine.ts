import {setFlagsFromString} from 'node:v8'

/**
 * Has V8 reckon with a program that runs for seconds: a function is optimised when it has run fifteen times as long as usual,
 * since most of what is optimised earlier is hardly used afterwards, and there is more room before what is new is cleared
 * for the first time. That spares a quarter of the CPU time of a short build, and a twentieth of one of 200 pages (measured on
 * V8 11, which Node 20 has; another one compiles in other steps, and is left alone).
 */
export function expectShortRun(): void {
  if (!process.versions.v8.startsWith('11.')) return
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--min-semi-space-size=16')
}

/** The floor of `engines` in package.json. */
export const nodeFloor = [20, 19] as const

/** Whether `version` of Node, « 18.20.8 », is below the floor. */
export function isOld(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < nodeFloor[0] || (major === nodeFloor[0] && minor < nodeFloor[1])
}
