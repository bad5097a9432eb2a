import {markdownName} from '../text/markdown-name.ts'
import type {Finding} from '../types.ts'

/** A fault of the configuration, or no text at all: nothing right can be shown, so nothing is built. */
export function isConfigurationFault({rule, severity, place}: Finding): boolean {
  if (severity !== 'error' || !/^(?:config|yaml|source|front-matter|profile)-/.test(rule)) return false
  return !isSidecar(place?.file) && !isText(place?.file)
}

/** The head of a text never stops a build: the text is there to be shown. */
const isText = (file: string | undefined) => file !== undefined && (file === '-' || markdownName.test(file))

/** `photo.jpg.yaml` is content: the rest can be shown without it. */
const isSidecar = (file: string | undefined) => file !== undefined && /\.\w+\.yaml$/.test(file)
