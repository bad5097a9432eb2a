/**
 * A process that runs `dist/cli.js` once for each message, evaluated anew, while the modules that it loads stay warm. What
 * the program writes, throws and exits with goes back; what it throws later is a fault of the row as well.
 */
const cli = new URL('../../dist/cli.js', import.meta.url).href
const [node] = process.argv
let written = {stdout: [], stderr: []}
let count = 0

for (const stream of ['stdout', 'stderr']) {
  process[stream].write = (data, encoding, done) => {
    written[stream].push(Buffer.from(data))
    const told = typeof encoding === 'function' ? encoding : done
    if (told) process.nextTick(told)
    return true
  }
}
const note = error => written.stderr.push(Buffer.from(`\n${error?.stack ?? error}\n`))
let escaped = false
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, error => {
    escaped = true
    note(error)
  })
}
class Left extends Error {}
process.exit = code => {
  process.exitCode = code ?? process.exitCode
  throw new Left()
}

process.on('message', async ({words, folder, environment}) => {
  written = {stdout: [], stderr: []}
  escaped = false
  process.exitCode = undefined
  process.argv = [node, cli, ...words]
  Object.assign(process.env, environment)
  process.chdir(folder)
  let exit
  try {
    await import(`${cli}?${++count}`)
    exit = process.exitCode ?? 0
  } catch (error) {
    exit = error instanceof Left ? (process.exitCode ?? 0) : 1
    if (!(error instanceof Left)) note(error)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeAllListeners(signal)
  for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  const [stdout, stderr] = [written.stdout, written.stderr].map(parts => Buffer.concat(parts).toString('base64'))
  process.send({exit: escaped ? 1 : exit, stdout, stderr})
})
process.send('ready')
