import {availableParallelism, loadavg} from 'node:os'
import {MachineError} from '../fault.ts'

/** A watchdog over a layout that may hang. */
export interface Watchdog {
  /** Rejects with an error named `Bark` when no sign came for too long. */
  readonly bark: Promise<never>
  /** A sign of life. */
  sign(event: string): void
  /** The last sign. */
  last(): string
  stop(): void
}

/**
 * So many seconds of a machine that has nothing else to do: where several programs wait for each processor, as many times
 * more, and at most ten times. Windows does not say how many wait.
 *
 * @param load how many wait, on average over the last minute
 */
export function unhurried(seconds: number, load = loadavg()[0] ?? 0, processors = availableParallelism()): number {
  return Math.round(seconds * Math.min(10, Math.max(1, load / processors)))
}

/** @param patience milliseconds */
export function watch(patience: number): Watchdog {
  let last = ''
  let timer: NodeJS.Timeout
  let reject: (error: Error) => void = () => undefined
  const bark = new Promise<never>((_, refuse) => {
    reject = refuse
  })
  bark.catch(() => undefined)
  const wait = () => {
    timer = setTimeout(() => {
      const error = new Error(`no page for ${patience} ms`)
      error.name = 'Bark'
      reject(error)
    }, patience)
  }
  wait()
  return {
    bark,
    sign(event) {
      last = event
      clearTimeout(timer)
      wait()
    },
    last: () => last,
    stop: () => clearTimeout(timer),
  }
}

/**
 * What a page gives back, where it gives no sign meanwhile: one whose thread never comes to an end would be waited for
 * without end.
 *
 * @param stage how the work is named in the message
 * @throws {MachineError} exit 7, after so many seconds
 */
export async function patiently<T>(work: Promise<T>, stage: string, seconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    const fault = new MachineError('stage-timeout', 7, {stage, seconds: Math.round(seconds), file: ''})
    timer = setTimeout(() => reject(fault), seconds * 1000)
  })
  // Whatever comes of it later, nobody waits for it any more.
  work.catch(() => undefined)
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
