/** The main thread's end of the line: the worker in which texts are worked on, ended when it is told to stop or hangs. */
import {Worker} from 'node:worker_threads'
import {MachineError} from '../fault.ts'
import {unhurried} from '../pages/watch.ts'
import type {Answer, Reply, Request} from './serve.ts'
import type {Questions, Tasks} from './tasks.ts'

/** A worker for one command. */
export interface TextThread {
  /**
   * Does a task in the worker.
   *
   * @param size length of what it reads, in bytes or characters: large things may take longer
   * @param answer answers what the task asks meanwhile
   * @throws {MachineError} as the task throws it; exit 7 when the task gave no sign for too long
   */
  ask<Name extends keyof Tasks>(
    task: Name,
    argument: Parameters<Tasks[Name]>[0],
    size?: number,
    answer?: Name extends keyof Questions
      ? (question: Questions[Name]['question']) => Promise<Questions[Name]['answer']>
      : never,
  ): Promise<Awaited<ReturnType<Tasks[Name]>>>
  /** Lets the worker go: one that is idle waits a while for the next, any other is ended. */
  close(): Promise<void>
}

export interface ThreadOptions {
  /** Ends the worker; what is asked then rejects with its reason. */
  readonly signal?: AbortSignal
  /** Seconds that a task may take without a sign of life, for a small input. */
  readonly patience?: number
  /** The module that runs in the worker. */
  readonly module?: URL
}

/** Seconds without a sign: a hundred times what an ordinary chapter takes on a slow machine. */
const usualPatience = 60

/** So many bytes take as long again: a megabyte of Markdown is read in a few seconds. */
const heavy = 1_000_000

/** How long, in milliseconds, a worker that is let go waits for more work; it keeps no process from ending. */
const rest = 10_000

/** A worker of the usual kind that has nothing to do, its modules loaded. */
let idle: {readonly worker: Worker; readonly timer: NodeJS.Timeout} | undefined

const takeIdle = (): Worker | undefined => {
  const {worker, timer} = idle ?? {}
  idle = undefined
  clearTimeout(timer)
  worker?.ref()
  return worker
}

const letRest = (worker: Worker) => {
  for (const name of ['message', 'error', 'exit']) worker.removeAllListeners(name)
  // Whatever becomes of it while it rests, a new one is started then.
  const forget = () => {
    if (idle?.worker === worker) idle = undefined
  }
  worker.on('error', forget).on('exit', forget)
  // It forgets what it held.
  worker.postMessage({id: -1, task: '', argument: undefined} satisfies Request)
  worker.unref()
  const dismiss = () => {
    forget()
    void worker.terminate()
  }
  idle = {worker, timer: setTimeout(dismiss, rest).unref()}
}

/** Starts the worker that the next command takes: its modules load beside those of the command. */
export function startTextThread(): void {
  if (!idle) letRest(new Worker(usual))
}

/** Starts a worker, or takes one that rests; its modules load while the main thread goes on. */
export function openTextThread({
  signal,
  patience = unhurried(usualPatience),
  module = usual,
}: ThreadOptions = {}): TextThread {
  const worker = (module === usual && takeIdle()) || new Worker(module)
  const asked = new Map<number, Asked>()
  let fault: unknown
  let count = 0

  const end = (error: unknown): Promise<unknown> => {
    fault ??= error
    for (const {refuse} of asked.values()) refuse(fault)
    asked.clear()
    return worker.terminate()
  }
  const abort = () => void end(signal?.reason)
  worker.on('message', (reply: Reply) => {
    const waiting = asked.get(reply.id)
    if (!waiting) return
    if ('sign' in reply) return waiting.sign(reply.sign)
    if ('question' in reply) return waiting.asked(reply.question)
    asked.delete(reply.id)
    if ('value' in reply) waiting.answer(reply.value)
    else waiting.refuse('fault' in reply ? faultOf(reply.fault) : withCode(reply.error, reply.code))
  })
  worker.on('error', error => void end(error))
  worker.on('exit', () => void end(new Error('the worker ended')))
  signal?.addEventListener('abort', abort)
  if (signal?.aborted) abort()

  return {
    ask(task, argument, size = 0, answer = unanswered as never) {
      return new Promise((resolve, reject) => {
        if (fault !== undefined) return reject(fault)
        const id = count++
        const seconds = patience * (1 + size / heavy)
        const watch = watchdog(seconds, file => {
          void end(new MachineError('stage-timeout', 7, {stage: task, seconds: Math.round(seconds), file}))
        })
        asked.set(id, {
          sign: watch.sign,
          asked(question) {
            answer(question as never).then(
              given => worker.postMessage({id, answer: given} satisfies Answer),
              error => void end(error),
            )
          },
          answer(value) {
            watch.stop()
            resolve(value as never)
          },
          refuse(error) {
            watch.stop()
            reject(error)
          },
        })
        worker.postMessage({id, task, argument} satisfies Request)
      })
    },
    async close() {
      signal?.removeEventListener('abort', abort)
      if (module !== usual || idle || fault !== undefined || asked.size > 0) await end(closed)
      else {
        fault = closed
        letRest(worker)
      }
    },
  }
}

const closed = new Error('the worker was closed')

const unanswered = async () => undefined

const usual = new URL('./worker.js', import.meta.url)

interface Asked {
  sign(file: string): void
  asked(question: unknown): void
  answer(value: unknown): void
  refuse(error: unknown): void
}

/** Barks when no sign came for so many seconds, with the last sign; '' for none. */
const watchdog = (seconds: number, bark: (last: string) => void) => {
  let last = ''
  let timer = setTimeout(() => bark(last), seconds * 1000)
  return {
    sign(file: string) {
      last = file
      clearTimeout(timer)
      timer = setTimeout(() => bark(last), seconds * 1000)
    },
    stop: () => clearTimeout(timer),
  }
}

const withCode = (error: unknown, code: string | undefined) =>
  error instanceof Error && code !== undefined ? Object.assign(error, {code}) : error

const faultOf = ({rule, exit, values, cause}: {cause: unknown} & Pick<MachineError, 'rule' | 'exit' | 'values'>) =>
  new MachineError(rule, exit, values, cause)
