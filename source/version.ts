import {createRequire} from 'node:module'

/** Version of Fascicule, from its package. */
export const {version} = createRequire(import.meta.url)('../package.json') as {version: string}
