/**
 * Names of temporary files and folders that say whose they are, so that what a killed process left is swept by the next one.
 *
 * A name holds the machine's mark, the process and the moment it began: a process that bears a used number again is no
 * trap, and neither is a folder that several machines or containers share.
 */
import {createHash} from 'node:crypto'
import {readFileSync, readlinkSync, rmSync} from 'node:fs'
import {lstat, readdir, rm} from 'node:fs/promises'
import {hostname} from 'node:os'
import path from 'node:path'

/** `<prefix>-<machine>-<process>-<began>`: the beginning of the name of what this process makes. */
export function ownName(prefix: string): string {
  return `${prefix}-${machine()}-${process.pid}-${beganAt('self') ?? 0}`
}

/**
 * Removes from `folder` what begins with `prefix` and was made by a process of this machine that is dead, or by another
 * machine long ago. What other users made is left alone. It never fails: what cannot be swept stays.
 */
export async function sweep(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  const made = names.filter(name => name.startsWith(`${prefix}-`))
  await Promise.all(made.map(name => sweepOne(path.join(folder, name), name.slice(prefix.length + 1))))
}

const kept = new Set<string>()

/** Removes `path` when the process ends, however it ends but by being killed; gives the way to call that off. */
export function removeAtExit(path: string): () => void {
  if (kept.size === 0) process.on('exit', removeAll)
  kept.add(path)
  return () => {
    kept.delete(path)
    if (kept.size === 0) process.off('exit', removeAll)
  }
}

const removeAll = () => {
  for (const path of kept) {
    try {
      rmSync(path, {recursive: true, force: true, maxRetries: 3})
    } catch {
      // The next start sweeps it.
    }
  }
}

/** After this many milliseconds what another machine left is dead: no run lasts two days. */
const longAgo = 2 * 24 * 3600 * 1000

const sweepOne = async (file: string, said: string) => {
  const [, mark, number = '', began = ''] = /^([0-9a-f]{8})-(\d+)-(\d+)/.exec(said) ?? []
  if (mark === undefined) return
  try {
    const {uid, mtimeMs} = await lstat(file)
    if (process.getuid && uid !== process.getuid()) return
    const isDead = mark === machine() ? !isAlive(Number(number), Number(began)) : Date.now() - mtimeMs > longAgo
    if (isDead) await rm(file, {recursive: true, force: true, maxRetries: 2})
  } catch {
    // Another run is sweeping it, or the system forbids it.
  }
}

const isAlive = (number: number, began: number) => {
  const now = beganAt(number)
  if (now !== undefined) return began === 0 || now === began
  if (process.platform === 'linux') return false
  try {
    process.kill(number, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** When a process began, in the system's ticks since it started (Linux: proc(5), field 22 of stat); undefined elsewhere. */
const beganAt = (number: number | 'self') => {
  try {
    const stat = readFileSync(`/proc/${number}/stat`, 'latin1')
    // The name of the program, in parentheses, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : Number(fields[19])
  } catch {
    return undefined
  }
}

let mark: string | undefined

/** A mark of this machine since its start and, in a container, of that container: process numbers mean something within it. */
const machine = () => {
  mark ??= createHash('sha256').update(identity()).digest('hex').slice(0, 8)
  return mark
}

const identity = () => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'latin1') + readlinkSync('/proc/self/ns/pid')
  } catch {
    return hostname()
  }
}
