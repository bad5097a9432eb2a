/**
 * For tests: a worker that never comes to the end of its Markdown. It is also what `node --import` plants into the worker of
 * the whole program, which loads it into each of its threads.
 */
import {isMainThread, parentPort} from 'node:worker_threads'

if (!isMainThread) {
  parentPort?.on('message', ({id, task}: {id: number; task: string}) => {
    if (task !== 'read') return
    parentPort?.postMessage({id, sign: 'source/02.md'})
    for (;;);
  })
}
