/** The worker: texts are read, composed, finished and proved in it, so that the main thread hears signals at any time. */
import {enableCompileCache} from '../compile-cache.ts'
import {serve} from './serve.ts'
import {tasks} from './tasks.ts'

enableCompileCache()
serve(tasks)
// What every task but the first needs is loaded while the browser starts.
await import('../publication/index.ts')
await import('./stages.ts')
