/** CPU time of a whole process tree, browser included (Linux: read from /proc). */
import {fork} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'

/** Clock ticks a second of /proc (sysconf(_SC_CLK_TCK), 100 on every Linux of today). */
const ticks = 100
const interval = 20

/**
 * Runs a script of Node's and measures it with all its descendants. A process is read every 20 ms until it ends, so that at
 * most its last 20 ms are missed; the script itself says its own time at its end.
 *
 * @param {string} script path
 * @param {readonly string[]} parameters
 * @returns {Promise<{cpu: number, wall: number, message: any}>} seconds, and the last message that the script sent
 */
export async function measure(script, parameters) {
  const started = performance.now()
  const child = fork(script, parameters, {stdio: ['ignore', 'ignore', 'inherit', 'ipc']})
  const times = new Map()
  const timer = setInterval(() => sample(child.pid, times), interval)
  let message
  child.on('message', sent => {
    message = sent
  })
  const code = await new Promise(done => child.on('exit', done))
  clearInterval(timer)
  if (code !== 0 || !message) throw new Error(`${parameters.join(' ')} ended with ${code}`)
  times.set(`${child.pid}`, message.cpu / 1e6)
  return {
    cpu: [...times.values()].reduce((sum, time) => sum + time, 0),
    wall: (performance.now() - started) / 1000,
    message,
  }
}

/**
 * Watches the processes below `pid`, those too that end meanwhile.
 *
 * @returns {() => number} gives the seconds of CPU that they have spent so far
 */
export function watchBelow(pid) {
  const times = new Map()
  const look = () => {
    sample(pid, times)
    times.delete(`${pid}`)
  }
  setInterval(look, 100).unref()
  return () => {
    look()
    return [...times.values()].reduce((sum, time) => sum + time, 0)
  }
}

const sample = (pid, times) => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // After the name, which may hold anything, in brackets: state is the 3rd field, utime the 14th, stime the 15th.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    times.set(`${pid}`, (Number(fields[11]) + Number(fields[12])) / ticks)
    for (const task of readdirSync(`/proc/${pid}/task`)) {
      const children = readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').trim()
      if (children) for (const below of children.split(' ')) sample(below, times)
    }
  } catch {
    // It ended meanwhile: what was read last counts.
  }
}
