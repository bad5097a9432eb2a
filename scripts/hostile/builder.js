/** The processes in which the program runs: warm for most rows, its own for those that want one. */
import {fork, spawn} from 'node:child_process'
import {readdir, readFile, readlink} from 'node:fs/promises'
import path from 'node:path'
import {fileURLToPath} from 'node:url'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const warmProgram = fileURLToPath(new URL('warm.js', import.meta.url))

/** What part of its budget more a process may be at work, and how many milliseconds it has to hear a signal. */
const grace = 0.25
const hearing = 2_000

/**
 * `temporary` is the folder for temporary files; `mark` stands in the environment of every process that is started.
 * `run` gives {exit, signal, stdout, stderr, milliseconds, hung}: `hung` says in words what was not heard.
 */
export function openBuilder({base, temporary, mark}) {
  const environment = {...process.env, TMPDIR: temporary, FASCICULE_HOSTILE: mark, LC_ALL: 'fr_FR.UTF-8', NO_COLOR: '1'}
  let warm
  const started = () => processesOf(mark, base)

  const warmed = async () => {
    if (warm?.connected) return warm
    warm = fork(warmProgram, [], {env: environment, stdio: ['ignore', 'ignore', 'ignore', 'ipc']})
    await new Promise((resolve, reject) => warm.once('message', resolve).once('exit', reject))
    return warm
  }

  const runWarm = async (words, folder, {seconds}) => {
    const child = await warmed()
    return new Promise(resolve => {
      const begun = performance.now()
      const end = result => {
        clearTimeout(timer)
        child.removeAllListeners('message').removeAllListeners('exit')
        resolve({stdout: Buffer.alloc(0), stderr: Buffer.alloc(0), milliseconds: performance.now() - begun, ...result})
      }
      const timer = setTimeout(
        () => {
          killTree(child)
          end({exit: undefined, hung: `still at work after ${Math.round(seconds * (1 + grace))} s`})
        },
        seconds * 1000 * (1 + grace),
      )
      child.once('exit', (code, signal) => end({exit: code, signal}))
      child.once('message', ({exit, stdout, stderr}) =>
        end({exit, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64')}),
      )
      child.send({words, folder, environment: {}})
    })
  }

  const runCold = (words, folder, {shell, term, input, seconds}) =>
    new Promise(resolve => {
      const begun = performance.now()
      const [program, ...values] = shell
        ? ['sh', '-c', shell, process.execPath, cli, ...words]
        : [process.execPath, cli, ...words]
      const child = spawn(program, values, {cwd: folder, env: environment, stdio: ['pipe', 'pipe', 'pipe']})
      const out = {stdout: [], stderr: []}
      for (const stream of ['stdout', 'stderr']) child[stream].on('data', data => out[stream].push(data))
      child.stdin.on('error', () => undefined).end(input ?? '')
      let hung
      let asked
      const timers = [
        setTimeout(
          () => {
            hung = `still at work after ${Math.round(seconds * (1 + grace))} s`
            child.kill('SIGTERM')
            timers.push(setTimeout(() => killTree(child), hearing))
          },
          seconds * 1000 * (1 + grace),
        ),
      ]
      if (term !== undefined)
        timers.push(
          setTimeout(() => {
            asked = performance.now()
            child.kill('SIGTERM')
            timers.push(
              setTimeout(() => {
                hung = `TERM not heard within ${hearing / 1000} s`
                killTree(child)
              }, hearing),
            )
          }, term),
        )
      child.on('close', (exit, signal) => {
        timers.forEach(clearTimeout)
        const [stdout, stderr] = [out.stdout, out.stderr].map(parts => Buffer.concat(parts))
        const heard = asked === undefined ? undefined : performance.now() - asked
        resolve({exit, signal, stdout, stderr, milliseconds: performance.now() - begun, hung, heard})
      })
    })

  /** What is being ended: the next row must not begin before, or its processes would be ended too. */
  let ending = Promise.resolve()
  const killTree = child => {
    child.kill('SIGKILL')
    // The warm process stays, unless it is the one: the next row would be sent to a dying one.
    const spared = child === warm ? undefined : warm?.pid
    if (child === warm) warm = undefined
    ending = started().then(all => all.filter(pid => pid !== spared).forEach(end))
  }

  return {
    async run(words, folder, {cold, ...rest}) {
      const result = await (cold ? runCold(words, folder, rest) : runWarm(words, folder, rest))
      await ending
      return result
    },
    /** Processes that a row left behind, ended now. */
    async orphans() {
      let found = (await started()).filter(pid => pid !== warm?.pid)
      // A browser that is told to go may need a moment.
      for (let tries = 0; found.length > 0 && tries < 10; tries++) {
        await new Promise(resolve => setTimeout(resolve, 100))
        found = (await started()).filter(pid => pid !== warm?.pid)
      }
      found.forEach(end)
      return found.length
    },
    async close() {
      for (const pid of await started()) end(pid)
    },
  }
}

/** Processes that bear the mark or stand in the folder, all started by the builder (Linux; none are seen elsewhere). */
const processesOf = async (mark, base) => {
  const pids = (await readdir('/proc').catch(() => [])).filter(name => /^\d+$/.test(name))
  const found = await Promise.all(
    pids.map(async pid => {
      const text = await readFile(path.join('/proc', pid, 'environ'), 'latin1').catch(() => '')
      // A browser writes its titles over its environment.
      const place = await readlink(path.join('/proc', pid, 'cwd')).catch(() => '')
      return text.includes(`FASCICULE_HOSTILE=${mark}\0`) || place.startsWith(`${base}${path.sep}`)
    }),
  )
  return pids.filter((_, at) => found[at]).map(Number)
}

const end = pid => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // gone already
  }
}
