/** The worker's end of the line between the threads. */
import {parentPort} from 'node:worker_threads'
import {MachineError} from '../fault.ts'
import type {MachineFault} from '../types.ts'

/** Main thread → worker: the answer to a question. */
export interface Answer {
  readonly id: number
  readonly answer: unknown
}

/** Main thread → worker. */
export interface Request {
  readonly id: number
  readonly task: string
  readonly argument: unknown
}

/** Worker → main thread: a sign of life, a question, or the end of a task. A fault of ours keeps its stack. */
export type Reply =
  | {readonly id: number; readonly sign: string}
  | {readonly id: number; readonly question: unknown}
  | {readonly id: number; readonly value: unknown}
  | {readonly id: number; readonly fault: MachineFault & {readonly cause: unknown}}
  | {readonly id: number; readonly error: unknown; readonly code: string | undefined}

/** Who waits for the answer to a task's question; a task asks one at a time. */
type Asked = Map<number, (answer: unknown) => void>

type Task = (argument: never, sign: (file: string) => void, ask: never) => Promise<unknown>

/** Answers the requests of the main thread, one after the other, by tasks of `begin`; a request without a task begins anew. */
export function serve(begin: () => Readonly<Record<string, Task>>): void {
  const reply = (message: Reply) => parentPort?.postMessage(message)
  const asked: Asked = new Map()
  let tasks = begin()
  let last: Promise<void> = Promise.resolve()
  parentPort?.on('message', (request: Request | Answer) => {
    if ('answer' in request) return asked.get(request.id)?.(request.answer)
    last = last.then(() => {
      if (request.task !== '') return answer(request, tasks, reply, asked)
      tasks = begin()
      return undefined
    })
  })
}

const answer = async (
  {id, task, argument}: Request,
  tasks: Readonly<Record<string, Task>>,
  reply: (message: Reply) => void,
  asked: Asked,
) => {
  const ask = (question: unknown) =>
    new Promise(resolve => {
      asked.set(id, resolve)
      reply({id, question})
    })
  try {
    const run = tasks[task]
    if (!run) throw new Error(`no task is called ${task}`)
    reply({id, value: await run(argument as never, sign => reply({id, sign}), ask as never)})
  } catch (error) {
    // An error keeps its stack on its way, and loses the code that the system gave it.
    if (!(error instanceof MachineError))
      return reply({id, error: carried(error), code: (error as NodeJS.ErrnoException).code})
    const {rule, exit, values, cause} = error
    reply({id, fault: {rule, exit, values, cause}})
  }
}

/** A value that cannot go from thread to thread throws a DOMException, which arrives as an empty object. */
const carried = (error: unknown): unknown =>
  error instanceof DOMException ? Object.assign(new Error(error.message), {stack: error.stack}) : error
