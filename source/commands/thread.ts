import {openTextThread, type TextThread} from '../pipeline/text-thread.ts'
import type {Session} from './command.ts'

/** Does the work of a command with a worker for its texts, which ends with it and with the session's signal. */
export async function withThread<Result>(
  session: Session,
  work: (thread: TextThread) => Promise<Result>,
): Promise<Result> {
  const thread = openTextThread(session)
  try {
    return await work(thread)
  } finally {
    await thread.close()
  }
}
