import {markdownName} from '../text/markdown-name.ts'
import type {Finding} from '../types.ts'

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

/** A fault of the configuration, or no text at all: nothing right can be shown, so nothing is built. */
export function isConfigurationFault({rule, severity, place}: Finding): boolean {
  if (severity !== 'error' || !/^(?:config|yaml|source|front-matter|profile)-/.test(rule)) return false
  return !isSidecar(place?.file) && !isText(place?.file)
}

/** The head of a text never stops a build: the text is there to be shown. */
const isText = (file: string | undefined) => file !== undefined && (file === '-' || markdownName.test(file))

/** `photo.jpg.yaml` is content: the rest can be shown without it. */
const isSidecar = (file: string | undefined) => file !== undefined && /\.\w+\.yaml$/.test(file)
