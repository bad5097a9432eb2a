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
