/**
 * For tests: the worker, but that it never comes to the end of its Markdown. `node --import` plants it into the whole
 * program: each thread loads it, and in the worker it stands for the module that runs there.
 */
import {isMainThread, parentPort} from 'node:worker_threads'

if (!isMainThread && parentPort) {
  const port = parentPort
  const on = port.on.bind(port)
  port.on = (name: string, listener: (message: never) => void) =>
    on(name, (message: {id: number; task: string}) => {
      if (message.task !== 'read') return listener(message as never)
      port.postMessage({id: message.id, sign: 'source/02.md'})
      for (;;);
    })
  await import('./worker.ts')
}
