/** Numbers of editions: those of Semantic Versioning 2.0.0, whose last parts may be left out (2, 2.1). */
import {MachineError} from '../fault.ts'

/** A version, understood. */
export interface Version {
  /** As it was written. */
  readonly text: string
  readonly numbers: readonly [major: number, minor: number, patch: number]
  /** The identifiers of a pre-release, « rc », « 1 »; none for a release. */
  readonly early: readonly string[]
}

const identifiers = String.raw`[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*`
const number = '(0|[1-9]\\d{0,8})'
const form = new RegExp(`^${number}(?:\\.${number})?(?:\\.${number})?(?:-(${identifiers}))?(?:\\+${identifiers})?$`)

/** The version that `text` is; undefined when it is none. */
export function versionOf(text: string): Version | undefined {
  const [, major, minor = '0', patch = '0', early] = (text.length <= 64 && form.exec(text)) || []
  if (major === undefined) return undefined
  const parts = early?.split('.') ?? []
  if (parts.some(part => /^0\d+$/.test(part))) return undefined
  return {text, numbers: [Number(major), Number(minor), Number(patch)], early: parts}
}

/**
 * The version that `text` is.
 *
 * @param next what follows it on the command line: a version there says that the two were swapped
 * @throws {MachineError} exit 2: `text` is no version
 */
export function checkedVersion(text: string, next = ''): Version {
  const version = versionOf(text)
  if (version) return version
  if (versionOf(next)) throw new MachineError('release-version', 2, {value: text, swapped: next})
  const likely = /\d+(?:\.\d+){0,2}/.exec(text.replaceAll(',', '.'))?.[0] ?? ''
  throw new MachineError('release-version', 2, {value: text, nearest: versionOf(likely) ? likely : ''})
}

/**
 * Less than 0 when `one` comes before `other`, more when it comes after, 0 when they are the same (SemVer 2.0.0, 11): a
 * pre-release comes before its release, and what follows `+` does not count.
 */
export function compareVersions(one: Version, other: Version): number {
  for (const at of [0, 1, 2] as const) {
    const difference = one.numbers[at] - other.numbers[at]
    if (difference !== 0) return difference
  }
  if (one.early.length === 0 || other.early.length === 0) return other.early.length - one.early.length
  for (const [at, part] of one.early.entries()) {
    const against = other.early[at]
    if (against === undefined) return 1
    const difference = compareParts(part, against)
    if (difference !== 0) return difference
  }
  return one.early.length - other.early.length
}

/** Numbers by their value, before words; words by their letters (ASCII). */
const compareParts = (one: string, other: string): number => {
  const [isNumber, isOther] = [/^\d+$/.test(one), /^\d+$/.test(other)]
  if (isNumber && isOther) return Number(one) - Number(other)
  if (isNumber !== isOther) return isNumber ? -1 : 1
  return one < other ? -1 : one > other ? 1 : 0
}
