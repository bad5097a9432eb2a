import {MachineError} from '../fault.ts'

/** When the work is to stop: an interruption, or the time that the user gives it. */
export interface Stop {
  /** Aborted with the MachineError that says why. */
  readonly signal: AbortSignal
  /** What `work` gives, unless it is to stop first. */
  race<T>(work: Promise<T>): Promise<T>
  /** Waits for nothing any more. */
  release(): void
}

/**
 * @param timeout seconds from now
 * @param signal of an interruption; its reason counts when it is a MachineError
 */
export function stopper({timeout, signal}: {readonly timeout?: number; readonly signal?: AbortSignal}): Stop {
  const controller = new AbortController()
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason))
  })
  stopped.catch(() => undefined)
  const interrupt = () =>
    controller.abort(signal?.reason instanceof MachineError ? signal.reason : new MachineError('interrupted', 130))
  const timer =
    timeout && setTimeout(() => controller.abort(new MachineError('timeout', 7, {seconds: timeout})), timeout * 1000)
  signal?.addEventListener('abort', interrupt)
  if (signal?.aborted) interrupt()
  return {
    signal: controller.signal,
    race: work => Promise.race([work, stopped]),
    release() {
      if (timer) clearTimeout(timer)
      signal?.removeEventListener('abort', interrupt)
    },
  }
}
