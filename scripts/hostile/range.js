/** A place to try rows, one after the other: its own secret, server, temporary folder and processes. */
import {cp, lstat, mkdir, readdir, readFile, realpath, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import {openBuilder} from './builder.js'
import {makeFiles} from './files.js'
import {judge} from './judge.js'
import {payload} from './payload.js'
import {plant} from './secret.js'
import {listen} from './server.js'

export async function openRange(base, {cold, seconds, keep}) {
  const [folder, temporary] = [path.join(base, 'publication'), path.join(base, 'tmp')]
  await mkdir(temporary, {recursive: true})
  const server = await listen()
  const secret = await plant(path.join(base, 'secret'))
  const builder = openBuilder({
    base,
    temporary,
    mark: path.basename(path.dirname(base)) + path.basename(base),
  })
  const http = `http://127.0.0.1:${server.port}`
  const values = {
    PORT: String(server.port),
    HTTP: http,
    WS: `ws://127.0.0.1:${server.port}`,
    SECRET: secret.folder,
    BASE: base,
    JS: payload(server.port),
  }

  let patience = Number(seconds)

  const shoot = async row => {
    await mkdir(folder, {recursive: true})
    const close = await makeFiles(folder, row.files, values)
    const before = await namesIn(base, folder)
    server.taken()
    await secret.arm()
    const options = row.options ?? ['--json']
    const argument = row.input ?? folder
    const words = row.words ?? ['build', argument, '--timeout', String(patience), ...options]
    const filled = words.map(word => word.replace(/\$([A-Z]+)\$/g, (found, name) => values[name] ?? found))
    const run = await builder.run(filled, folder, {
      ...row,
      seconds: patience,
      cold: cold || row.cold || row.shell || row.term !== undefined,
    })
    const orphans = await builder.orphans()
    const opened = await secret.opened()
    await close()
    const outside = await namesIn(base, folder)
    const seen = {
      ...run,
      hits: server.taken(),
      opened,
      orphans,
      left: await readdir(temporary),
      stray: outside.filter(name => !before.includes(name)),
      outputs: await outputsIn(path.join(folder, row.dist ?? 'dist'), folder),
    }
    const result = {name: row.name, kind: row.kind, expect: row.expect, ...judge(row, seen)}
    if (keep && result.faults.length > 0)
      await cp(folder, path.join(keep, row.name.replaceAll('/', '_')), {
        recursive: true,
        verbatimSymlinks: true,
        filter: regular,
      }).catch(() => undefined)
    await clear(temporary)
    await rm(folder, {recursive: true, force: true, maxRetries: 3})
    return result
  }

  return {
    shoot,
    /** Gives each row `factor` times as long: on a machine that has other work to do. */
    slow: factor => {
      patience = Math.ceil(Number(seconds) * factor)
    },
    server,
    secret,
    values,
    async close() {
      await builder.close()
      await server.close()
    },
  }
}

const regular = async source => !(await lstat(source)).isFIFO()

/** Names beside the publication and the temporary folder: nothing may be written there. */
const namesIn = async (base, folder) => {
  // A row's link may lead to all of the machine: it is a name, and not followed.
  const entries = await readdir(base, {recursive: true, withFileTypes: true})
  const names = entries.map(entry => path.relative(base, path.join(entry.parentPath ?? entry.path, entry.name)))
  const inside = path.basename(folder)
  return names.filter(name => name !== inside && !name.startsWith(`${inside}${path.sep}`) && !name.startsWith('tmp'))
}

/** The files that were written, with their bytes; no pipe, which would wait for ever, and nothing that a link leads out to. */
const outputsIn = async (folder, base) => {
  const names = await readdir(folder).catch(() => [])
  const outputs = []
  for (const name of names) {
    const file = await realpath(path.join(folder, name)).catch(() => undefined)
    if (file === undefined || !file.startsWith(base) || !(await stat(file)).isFile()) continue
    outputs.push({name, bytes: await readFile(file)})
  }
  return outputs
}

const clear = async folder => {
  for (const name of await readdir(folder))
    await rm(path.join(folder, name), {recursive: true, force: true, maxRetries: 3})
}
