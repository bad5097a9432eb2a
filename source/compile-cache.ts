import nodeModule from 'node:module'
import {homedir} from 'node:os'
import {join} from 'node:path'

/**
 * Keeps compiled modules between runs, where Node can (from 22.1): in the user's own cache, not in the shared temporary
 * folder. Node leaves a folder that cannot be written alone.
 *
 * @see https://nodejs.org/api/module.html#moduleenablecompilecachecachedir
 */
export function enableCompileCache(): void {
  const {enableCompileCache: enable} = nodeModule as {enableCompileCache?: (folder: string) => unknown}
  enable?.(join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'fascicule', 'compiled'))
}
