import {isConfigurationFault} from '../pipeline/configuration-fault.ts'
import type {Finding} from '../types.ts'

export {isConfigurationFault} from '../pipeline/configuration-fault.ts'

/** The published exit codes: never changed. */
export type Exit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 130

/**
 * The exit code of a run that came to its end: the first that applies of 2 (configuration), 6 (the proof refused), 3
 * (errors in the content) and 4 (warnings, when strict). What stopped a run early has its own: 1, 130, 7, 5 or 2.
 */
export function exitOf(findings: readonly Finding[], {strict = false, refused = false} = {}): Exit {
  if (findings.some(isConfigurationFault)) return 2
  if (refused) return 6
  if (findings.some(({severity}) => severity === 'error')) return 3
  return strict && findings.some(({severity}) => severity === 'warning') ? 4 : 0
}
