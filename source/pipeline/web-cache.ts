import {homedir} from 'node:os'
import path from 'node:path'

/** Where pictures of the web are kept. */
export const webCache = (): string =>
  path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'fascicule', 'web')
