import type {Progress} from '../pipeline/index.ts'
import type {Session} from './command.ts'

/** Says how far a long work is. */
export interface Meter {
  show(event: Progress): void
  /** Takes the line away. */
  clear(): void
}

/** Least time between two plain lines and between two drawings of the line of a terminal, in milliseconds. */
const plainPause = 2000
const drawPause = 80

/**
 * On a terminal one line, drawn anew: the stage, the page of about how many, the time left when it is known. Elsewhere a
 * plain line for each stage and, every two seconds, « page 12 ». What counts the pages once more says why: a second pass over
 * them, those of another profile. `quiet`: nothing.
 */
export function meter(session: Session, quiet: boolean): Meter {
  if (quiet) return {show: () => undefined, clear: () => undefined}
  return session.isTerminal ? drawn(session) : plain(session)
}

const drawn = (session: Session): Meter => {
  let stage = ''
  let begun = 0
  let last = 0
  return {
    show(event) {
      const now = session.now()
      const next = stageOf(event, session)
      // Another pass over the pages has a pace of its own.
      if (next !== stage) begun = now
      else if (now - last < drawPause) return
      stage = next
      last = now
      const line = [stage, ...pageOf(event, session), ...timeLeft(event, now - begun, session)]
      session.err(`\r\u001b[K${line.join(', ').slice(0, session.columns - 1)}`, {terminal: true})
    },
    clear() {
      if (stage !== '') session.err('\r\u001b[K', {terminal: true})
      stage = ''
    },
  }
}

const plain = (session: Session): Meter => {
  let stage = ''
  let last = session.now()
  return {
    show(event) {
      const now = session.now()
      const next = stageOf(event, session)
      if (next !== stage) session.err(`${next}\n`)
      else if (event.page !== undefined && now - last >= plainPause) session.err(`${pageOf(event, session).join('')}\n`)
      else return
      stage = next
      last = now
    },
    clear: () => undefined,
  }
}

const stageOf = ({stage, pass = 1, profiles}: Progress, {words}: Session) => {
  const name = words.progress.stages[pass > 1 ? 'again' : stage] ?? stage
  return profiles ? `${name} (${profiles.join(', ')})` : name
}

const pageOf = ({page, of}: Progress, {words}: Session) => (page === undefined ? [] : [words.progress.page(page, of)])

const timeLeft = ({page, of}: Progress, spent: number, {words}: Session) => {
  if (page === undefined || of === undefined || page < 3 || of <= page) return []
  const seconds = Math.round(((spent / page) * (of - page)) / 1000)
  return seconds < 2 ? [] : [words.progress.left(seconds)]
}
